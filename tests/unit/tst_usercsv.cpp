#include "csvtext.h"
#include "usercsv.h"
#include "userrules.h"

#include <QTest>

/// Reading users from a CSV file: every row, every fault with its line, column and reason (R3-110).
class TestUserCsv : public QObject
{
    Q_OBJECT
    static QString text(const char *words) { return QString::fromUtf8(words); }
    static inline const QByteArray heads = "Nutzerkennung;Vollständiger Name;E-Mail;Telefonnummer;Mobilfunknummer;Rolle\r\n";
    static QByteArray row(const QByteArray &name)
    {
        return name + ";Nina Neu;" + name + "@example.org;0201 123456;0151 1234567;Buchhaltung Kunde\r\n";
    }
    /// "line /pointer code" of every fault.
    static QStringList faults(const QList<UserCsvRow> &rows)
    {
        QStringList list;
        for (const UserCsvRow &row : rows)
            for (const Error::Field &fault : row.faults)
                list << QStringLiteral("%1 %2 %3").arg(row.line).arg(fault.pointer, fault.code);
        return list;
    }

private Q_SLOTS:
    void R3_110_fiveHundredRows_exactlyThe25PlantedFaults()
    {
        // line of the file -> what stands there instead of a good row, and the fault it makes
        const QList<std::pair<QByteArray, const char *>> planted{
            {";N N;n@example.org;;0151 1234567;Buchhaltung Kunde", "/userName required"},
            {"ab;N N;n@example.org;;0151 1234567;Buchhaltung Kunde", "/userName too_short"},
            {QByteArray(81, 'x') + ";N N;n@example.org;;0151 1234567;Buchhaltung Kunde", "/userName too_long"},
            {"a b c;N N;n@example.org;;0151 1234567;Buchhaltung Kunde", "/userName character"},
            {"a/bc;N N;n@example.org;;0151 1234567;Buchhaltung Kunde", "/userName character"},
            {"a&bc;N N;n@example.org;;0151 1234567;Buchhaltung Kunde", "/userName character"},
            {"p07;;n@example.org;;0151 1234567;Buchhaltung Kunde", "/fullName required"},
            {"p08;" + QByteArray(121, 'x') + ";n@example.org;;0151 1234567;Buchhaltung Kunde", "/fullName too_long"},
            {"p09;N\aN;n@example.org;;0151 1234567;Buchhaltung Kunde", "/fullName character"},
            {"p10;N N;;;0151 1234567;Buchhaltung Kunde", "/email required"},
            {"p11;N N;example.org;;0151 1234567;Buchhaltung Kunde", "/email invalid"},
            {"p12;N N;a@b@c;;0151 1234567;Buchhaltung Kunde", "/email invalid"},
            {"p13;N N;" + QByteArray(250, 'x') + "@a.de;;0151 1234567;Buchhaltung Kunde", "/email too_long"},
            {"p14;N N;n@example.org;12;0151 1234567;Buchhaltung Kunde", "/phoneNumber invalid"},
            {"p15;N N;n@example.org;0201-CALL;0151 1234567;Buchhaltung Kunde", "/phoneNumber invalid"},
            {"p16;N N;n@example.org;;;Buchhaltung Kunde", "/mobileNumber required"},
            {"p17;N N;n@example.org;;99;Buchhaltung Kunde", "/mobileNumber invalid"},
            {"p18;N N;n@example.org;;\xE2\x80\xA2\xE2\x80\xA2 4711;Buchhaltung Kunde", "/mobileNumber invalid"},
            {"p19;N N;n@example.org;;0151 1234567;", "/roles required"},
            {"p20;N N;n@example.org;;0151 1234567;Chef", "/roles unknown_value"},
            {"p21;N N;n@example.org;;0151 1234567;Administrator Kundenportal", "/roles unknown_value"},
            {"p22;N N;n@example.org;;0151 1234567", " cells"},
            {"p23;N N;n@example.org;;0151 1234567;Buchhaltung Kunde;zu viel", " cells"},
            {"USER0001;N N;n@example.org;;0151 1234567;Buchhaltung Kunde", "/userName twice"},
            {"Buchhaltung.Muster;N N;n@example.org;;0151 1234567;Buchhaltung Kunde", "/userName user_name_taken"},
        };
        QCOMPARE(planted.size(), 25);
        QByteArray file = heads;
        QStringList wanted;
        for (int i = 0; i < 500; ++i) {
            if (i % 20 == 7) {
                file += planted[i / 20].first + "\r\n";
                wanted << QStringLiteral("%1 %2").arg(i + 2).arg(QLatin1String(planted[i / 20].second));
            } else {
                file += row("user" + QByteArray::number(i).rightJustified(4, '0'));
            }
        }
        const auto rows = UserCsv::read(file, {text("buchhaltung.muster")});
        QVERIFY(rows);
        QCOMPARE(rows->size(), 500);
        QCOMPARE(faults(*rows), wanted);
    }

    /// As the list of users is written, so that a spreadsheet keeps the zero.
    void textsThatLookLikeNumbersComeBack()
    {
        const auto rows = UserCsv::read(text("Nutzerkennung;Vollständiger Name;E-Mail;Mobilfunknummer;Rolle\n"
                                             "nina;'0815;nina@example.org;'+491511234567;Buchhaltung Kunde\n"
                                             "nino;'s Büro;nino@example.org;'+491511234568;Buchhaltung Kunde\n")
                                            .toUtf8(),
                                        {});
        QVERIFY(rows);
        QCOMPARE(rows->at(0).user.fullName, text("0815"));
        QCOMPARE(rows->at(1).user.fullName, text("'s Büro")); // its own apostrophe
    }

    void everyWayASpreadsheetWritesIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString lines = text("Nutzerkennung;Vollständiger Name;E-Mail;Mobilfunknummer;Rolle\n"
                                   "nina;\"Müller; \"\"Nina\"\"\";nina@example.org;'+491511234567;Buchhaltung Kunde\n");
        const QString comma = text("User name,Full name,E-mail,Mobile number,Role\r\n"
                                   "nina,\"Müller; \"\"Nina\"\"\",nina@example.org,+491511234567,buchhaltung_kunde\r\n\r\n");
        QTest::newRow("semicolons, LF") << lines.toUtf8();
        QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF" + lines.toUtf8());
        QTest::newRow("commas, CRLF, English") << comma.toUtf8();
        QTest::newRow("tabs") << QString(comma).replace(u',', u'\t').toUtf8();
        QTest::newRow("Latin-1") << lines.toLatin1();
        QTest::newRow("no line end") << lines.trimmed().toUtf8();
        QByteArray wide("\xFF\xFE");
        for (const QChar c : lines) {
            wide += char(c.unicode() & 0xFF);
            wide += char(c.unicode() >> 8);
        }
        QTest::newRow("UTF-16") << wide;
    }
    void everyWayASpreadsheetWritesIt()
    {
        QFETCH(QByteArray, bytes);
        const auto rows = UserCsv::read(bytes, {});
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().code + rows.error().detail));
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().line, 2);
        QCOMPARE(faults(*rows), QStringList());
        const NewUser &user = rows->first().user;
        QCOMPARE(user.userName, text("nina"));
        QCOMPARE(user.fullName, text("Müller; \"Nina\""));
        QCOMPARE(user.mobileNumber, text("+491511234567"));
        QCOMPARE(user.roles, QStringList{text("buchhaltung_kunde")});
    }

    void filesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("empty") << QByteArray() << text("csv_empty") << QString();
        QTest::newRow("head only") << heads << text("csv_empty") << QString();
        QTest::newRow("unknown column") << QByteArray("Nutzerkennung;Farbe\nx;y\n") << text("csv_column") << text("Farbe");
        QTest::newRow("column twice") << QByteArray("E-Mail;E-Mail\nx;y\n") << text("csv_column") << text("E-Mail");
        QTest::newRow("no role") << QByteArray("Nutzerkennung;Vollständiger Name;E-Mail\nx;y;z\n") << text("csv_column_missing")
                                 << text("Rolle");
        QTest::newRow("open quote") << QByteArray(heads + row("nina") + "\"x;y\n") << text("csv_quote") << text("3");
        QByteArray many = heads;
        for (int i = 0; i <= UserCsv::rowsMax; ++i)
            many += row("u" + QByteArray::number(i + 1000));
        QTest::newRow("2001 rows") << many << text("csv_rows") << text("2000");
    }
    void filesThatAreNone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QString, detail);
        const auto rows = UserCsv::read(bytes, {});
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, code);
        if (!detail.isEmpty())
            QCOMPARE(rows.error().detail, detail);
    }

    void twoRolesAndThePin()
    {
        const auto rows = UserCsv::read("Nutzerkennung;Vollständiger Name;E-Mail;Mobilfunknummer;Rolle;PIN\n"
                                        "nina;N;n@x.de;0151 1234567;Administrator Telefonanlage + Buchhaltung Kunde;ja\n"
                                        "tina;N;n@x.de;;Administrator Telefonanlage;nein\n"
                                        "mina;N;n@x.de;;Administrator Telefonanlage;vielleicht\n",
                                        {});
        QVERIFY(rows);
        QCOMPARE(rows->at(0).user.roles, UserRules::offeredRoles());
        QCOMPARE(rows->at(0).user.signInPin, Contract::PinUse::Always);
        QCOMPARE(rows->at(1).user.signInPin, Contract::PinUse::Never);
        QCOMPARE(faults(*rows), QStringList{text("4 /signInPin unknown_value")});
    }

    void linesBreakInsideQuotes()
    {
        const auto lines = CsvText::read("a;b\n\"1\n2\";3\n4;5\n");
        QVERIFY(lines);
        QCOMPARE(lines->size(), 3);
        QCOMPARE(lines->at(1).cells.first(), text("1\n2"));
        QCOMPARE(lines->at(2).line, 4);
    }
};

QTEST_GUILESS_MAIN(TestUserCsv)
#include "tst_usercsv.moc"

#include "csvwriter.h"
#include "nametemplate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace
{
Document invoice(const QString &number)
{
    Document d;
    d.id = u"id"_s;
    d.type = Contract::DocumentType::InvoicePdf;
    d.number = number;
    d.documentDate = QDate(2026, 3, 9);
    return d;
}
} // namespace

class TestNameTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standardNames_R3_095_data()
    {
        using Type = Contract::DocumentType;
        using Variant = Contract::DocumentVariant;
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("variant");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *tag, Type type, Variant variant, const char *path) {
            QTest::newRow(tag) << int(type) << int(variant) << QString::fromLatin1(path);
        };
        row("invoice", Type::InvoicePdf, Variant::Original, "2026/03/2026-03-09_Rechnung_47-11.pdf");
        row("credit note", Type::InvoicePdf, Variant::CreditNote, "2026/03/2026-03-09_Gutschrift_47-11.pdf");
        row("correction", Type::InvoicePdf, Variant::Correction, "2026/03/2026-03-09_Rechnungskorrektur_47-11.pdf");
        row("evn pdf", Type::EvnPdf, Variant::Original, "2026/03/2026-03-09_EVN_47-11.pdf");
        row("evn csv corrected", Type::EvnCsv, Variant::Correction, "2026/03/2026-03-09_EVN-Korrektur_47-11.csv");
        row("mandate R3-097", Type::SepaMandate, Variant::Unknown, "2026/03/2026-03-09_SEPA-Mandat_47-11.pdf");
        row("unknown", Type::Unknown, Variant::Unknown, "2026/03/2026-03-09_Dokument_47-11.pdf");
    }
    void standardNames_R3_095()
    {
        QFETCH(int, type);
        QFETCH(int, variant);
        QFETCH(QString, path);
        Document d = invoice(u"47-11"_s);
        d.type = Contract::DocumentType(type);
        d.variant = Contract::DocumentVariant(variant);
        const auto name = NameTemplate::parse(NameTemplate::standard());
        QVERIFY(name);
        QCOMPARE(name->path(d), path);
        if (d.type != Contract::DocumentType::Unknown) { // and back, for adopted archives
            const Document guessed = NameTemplate::guess(path.section(u'/', -1));
            QCOMPARE(guessed.type, d.type);
            QCOMPARE(guessed.number, d.number);
            QCOMPARE(guessed.documentDate, d.documentDate);
        }
        QCOMPARE(name->path(d, 2), path.chopped(4) + u"_2"_s + path.right(4));
    }

    void allPlaceholders()
    {
        Document d = invoice(u"1"_s);
        d.contractNumber = u"V-9"_s;
        d.periodFrom = QDate(2026, 2, 1);
        d.variant = Contract::DocumentVariant::CreditNote;
        QCOMPARE(NameTemplate::parse(u"{year}-{month}/{contract} {variant}/{period}_{type}_{date}_{number}"_s)->path(d),
                 u"2026-03/V-9 Gutschrift/2026-02_Gutschrift_2026-03-09_1.pdf"_s);
        QCOMPARE(NameTemplate::parse(u"{date}_{contract}_{number}_{period}"_s)->path(Document{}),
                 u"undatiert_ohne-Vertrag_ohne-Nummer_undatie.pdf"_s);
    }

    void refusedTemplates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        for (const char *text : {"", "/{number}", "../{number}", "a/../{number}", "{number}/", "a//{number}", "C:{number}",
                                 "C:\\x\\{number}", "{year}/{type}", "{number}.", "CON/{number}", "aux.txt/{date}", "{number",
                                 "number}", "a\n{number}", "~<>/{number}", ".hidden/{number}", "1/2/3/4/5/6/7/8/{number}"})
            QTest::newRow(text) << QString::fromLatin1(text) << u"invalid_template"_s;
        QTest::newRow("fileName") << u"{fileName}_{number}"_s << u"unknown_placeholder"_s;
        QTest::newRow("nested") << u"{{number}}"_s << u"invalid_template"_s;
    }
    void refusedTemplates()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto refused = NameTemplate::parse(text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }

    /// Whatever the portal says a number is: one step, inside, usable on every system.
    void hostileNumbers_data()
    {
        QTest::addColumn<QString>("number");
        const QStringList numbers{u"../../x"_s,
                                  u"..\\..\\x"_s,
                                  u"/etc/passwd"_s,
                                  u"C:\\Windows\\x"_s,
                                  u"a:stream"_s,
                                  u"x\u0000y"_s,
                                  u"a\nb"_s,
                                  u"CON"_s,
                                  u"nul.pdf"_s,
                                  u"COM\u00b9"_s,
                                  u"trailing. . ."_s,
                                  u"   "_s,
                                  u"."_s,
                                  u".."_s,
                                  u"-rf"_s,
                                  u"\u202egpj.exe"_s,
                                  u"\u200bzero"_s,
                                  QString(5000, u'\u00e4'),
                                  QString(300, u'x'),
                                  u"\U0001F600"_s,
                                  QString(QChar(0xD800)),
                                  u"*?<>|\"'"_s,
                                  u"%2e%2e%2f"_s,
                                  u"\uFF0F\uFF0E\uFF0E"_s,
                                  u"~"_s};
        for (int i = 0; i < numbers.size(); ++i)
            QTest::addRow("%d", i) << numbers[i];
    }
    void hostileNumbers()
    {
        QFETCH(QString, number);
        for (const QString &text : {NameTemplate::standard(), u"{number}/{number}"_s}) {
            const QString path = NameTemplate::parse(text)->path(invoice(number));
            const QStringList steps = path.split(u'/');
            QCOMPARE(steps.size(), text.count(u'/') + 1);
            for (const QString &step : steps) {
                QVERIFY(!step.isEmpty() && step != u"." && step != u"..");
                QVERIFY2(step.toUtf8().size() <= 255, qPrintable(step));
                QVERIFY(!step.endsWith(u'.') && !step.endsWith(u' ') && !step.startsWith(u'.') && !step.startsWith(u'-'));
                for (const QChar c : step)
                    QVERIFY2(!u"\\:*?\"<>|"_s.contains(c) && c.unicode() >= 0x20 && c.category() != QChar::Other_Format &&
                                 !c.isSurrogate(),
                             qPrintable(step));
                QVERIFY(step.toUpper() != u"CON" && !step.startsWith(u"nul.", Qt::CaseInsensitive));
                QCOMPARE(step.normalized(QString::NormalizationForm_C), step);
            }
        }
    }

    void collisionKeys()
    {
        QCOMPARE(NameTemplate::collisionKey(u"A/\u00c4.pdf"_s), NameTemplate::collisionKey(u"a/a\u0308.PDF"_s));
        QVERIFY(NameTemplate::collisionKey(u"a"_s) != NameTemplate::collisionKey(u"b"_s));
    }

    void csvFlavours_R3_095()
    {
        const QList<CsvWriter::Cell> row{u"M\u00fcller; \"S\u00f6hne\""_s, Money::fromCents(-128460), QDate(2026, 11, 15),
                                         qint64(7)};
        CsvWriter excel(CsvWriter::Flavour::ExcelGerman);
        excel.addRow(row);
        QCOMPARE(excel.bytes(), QByteArray("\xEF\xBB\xBF\"M\xC3\xBCller; \"\"S\xC3\xB6hne\"\"\";-1284,60;15.11.2026;7\r\n"));
        CsvWriter rfc(CsvWriter::Flavour::Rfc4180);
        rfc.addRow(row);
        QCOMPARE(rfc.bytes(), QByteArray("\"M\xC3\xBCller; \"\"S\xC3\xB6hne\"\"\",-1284.60,2026-11-15,7\r\n"));
    }

    void formulasAreNeutralised_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"=1+1"_s, u"+49 30 1"_s, u"-2"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u" =1"_s, u"\n=1"_s,
                                    u"\uFF1D1"_s, u"=cmd|' /C calc'!A0"_s, u"\u00a0=1"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void formulasAreNeutralised()
    {
        QFETCH(QString, text);
        CsvWriter csv(CsvWriter::Flavour::ExcelGerman);
        csv.addRow({text, u"plain"_s});
        const QByteArray expected = "\xEF\xBB\xBF\"'" + text.toUtf8() + "\";plain\r\n";
        QCOMPARE(csv.bytes(), expected);
    }

    void R3_095_textsStayTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("guarded");
        for (const QString &text : {u"0049201"_s, u"1E5"_s, u"01.11"_s, u"3/4"_s, u"1.234,5"_s, u"12345678901234567"_s, u"5%"_s})
            QTest::newRow(qPrintable(text)) << text << true;
        for (const QString &text :
             {u"4711"_s, u"0"_s, u"09:14:09"_s, u"01.11.2026"_s, u"01.11.2026 08:30"_s, u"R-1"_s, QString()})
            QTest::newRow(qPrintable(u"as it is "_s + text)) << text << false;
    }
    void R3_095_textsStayTexts()
    {
        QFETCH(QString, text);
        QFETCH(bool, guarded);
        CsvWriter people(CsvWriter::Flavour::ExcelGerman), described(CsvWriter::Flavour::Described);
        people.addRow({text});
        described.addRow({text});
        const QByteArray bom = "\xEF\xBB\xBF", cell = text.toUtf8();
        QCOMPARE(people.bytes(), bom + (guarded ? "\"'" + cell + '"' : cell) + "\r\n");
        QCOMPARE(described.bytes(), bom + (cell.contains(',') ? '"' + cell + '"' : cell) + "\r\n");
    }
};

QTEST_GUILESS_MAIN(TestNameTemplate)
#include "tst_nametemplate.moc"

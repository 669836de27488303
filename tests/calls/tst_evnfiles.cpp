#include "evnrows.h"
#include "recordcontrol.h"

#include <QFile>
#include <QTest>

using EvnRows::rowsOf;
using EvnRows::view;
using Question = LayoutGuess::Question;
using CallValues::DurationForm;

/// Files of real layouts: what is in them, written by hand, and what can only be asked.
class TestEvnFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void files_data();
    void files();
    void headings_data();
    void headings();
    void columnsAlikeAreAsked();
    void foreignCurrencies();
    void blocksWithHeadingsAgain();
    void rowsBelowTheCalls();
    void durationIsAsked();
    void amountIsAsked();
    void badRowsAreListed();
    void numbersRoundedByASpreadsheet();
    void aBadRowDoesNotHideTheLayout();
    void unusable_data();
    void unusable();
    void stops();
};

namespace
{
QByteArray bytes(const char *name)
{
    QFile file(QStringLiteral(EVN_FILES "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

void TestEvnFiles::files_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("net");
    QTest::newRow("04-asterisk-Master.csv") << QStringList{QStringLiteral(
                                                   "2026-03-17 09:14:02 021155570123 03023125001 122 0.00 0.00   ")}
                                            << QString();
    QTest::newRow("06-telekom-rechnungonline-evn-2010-positionsteil.csv")
        << QStringList{QStringLiteral("2026-03-17 09:14:09 01715550123 03023125xxx 122 0.181 0.2154   Deutschland")}
        << QStringLiteral("0.181");
    QTest::newRow("08-enviatel-AsciiEVN.txt")
        << QStringList{QStringLiteral("2026-03-17 09:14:09 4934155570123 493023125xxx 122 0.0161 0.00   "),
                       QStringLiteral("2026-03-17 10:01:33 4934155570123 499005550xxx 58 1.99 0.00   ")}
        << QStringLiteral("2.0061");
    QTest::newRow("09-hlkomm_EVN.txt")
        << QStringList{QStringLiteral("2026-03-17 09:14:09 +4934155570123 +493023125xxx 122 0.0161 0.00   Festnetz national"),
                       QStringLiteral("2026-03-17 09:20:41 +4934155570123 +491525550xxx 37 0.0549 0.00   Mobilfunk national")}
        << QStringLiteral("0.071");
    QTest::newRow("10-purtel-getcdr.csv") << QStringList{QStringLiteral(
                                                 "2026-03-17 09:14:09 res100123 493023125001 122 0.0161 0.00   ")}
                                          << QStringLiteral("0.0161");
    QTest::newRow("12-webfakt-dialin.csv") << QStringList{QStringLiteral(
                                                  "2026-03-17 09:14:09 498912224XXX 493023125XXX 122 0.00 0.00   Festnetz")}
                                           << QString();
    QTest::newRow("16-synthetic-ecotel-like.csv")
        << QStringList{QStringLiteral(
               "2026-03-17 09:14:09 +49211555701 +493023125xxx 122 0.0161 0.00 123 KST-4100 Festnetz Deutschland")}
        << QStringLiteral("0.0161");
}

void TestEvnFiles::files()
{
    QFETCH(const QStringList, rows);
    QFETCH(const QString, net);
    const QByteArray data = bytes(QTest::currentDataTag());
    const auto guess = LayoutGuess::of(view(data));
    QVERIFY2(guess, guess ? "" : qPrintable(guess.error().code));
    QVERIFY(guess->questions.isEmpty());
    EvnSummary summary;
    QCOMPARE(rowsOf(data, guess->layout, &summary), rows);
    QCOMPARE(summary.refused, 0);
    QCOMPARE(summary.rows, rows.size());
    QCOMPARE(summary.hasNet, !net.isEmpty());
    if (!net.isEmpty())
        QCOMPARE(summary.net.toString(), net);
}

/// Headings that no list holds, with the units they tell: line number seconds net gross, of one row.
void TestEvnFiles::headings_data()
{
    QTest::addColumn<QByteArray>("heads");
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("row");
    const auto row = [](const char *name, const char *heads, const char *cells, const char *read) {
        QTest::newRow(name) << QByteArray(heads) << QByteArray(cells) << QString::fromLatin1(read);
    };
    row("minutes and seconds", "Rufnummer A;Rufnummer B;Dauer (Min:Sek);Nettobetrag in EUR", "0221;03012345;1:05;0,0123",
        "0221 03012345 65 0.0123 0.00");
    row("decimal minutes", "Von Rufnummer;Zu Rufnummer;Minuten;Betrag", "0221;03012345;1,5;0,01", "0221 03012345 90 0.01 0.00");
    row("units", "Anschluss;Ziel-Nr.;Dauer;Kosten (netto);Kosten (brutto)", "0221;03012345;1h 2m 3s;0,01;0,02",
        "0221 03012345 3723 0.01 0.02");
    row("cents", "Eigene Nummer;Gew\xC3\xA4hlte Rufnummer;Dauer in Sek.;Preis in ct", "0221;03012345;65;1,23",
        "0221 03012345 65 0.0123 0.00");
    row("including comes first", "Anrufer;Angerufener;Dauer;Betrag inkl. MwSt.;Betrag exkl. MwSt.;MwSt. %",
        "0221;03012345;65;1,19;1,00;19", "0221 03012345 65 1.00 1.19");
    row("a price of a minute", "Calling Party;Called Party;Duration;Preis/Min;Gesamtpreis netto", "0221;03012345;65;0,02;0,10",
        "0221 03012345 65 0.10 0.00");
    row("seconds that are billed", "src;dst;duration;billsec;Cost (net)", "0221;03012345;70;65;0.10",
        "0221 03012345 65 0.10 0.00");
    row("the euro in the cell", "A-Number;B-Number;Dauer (hh:mm:ss);Entgelt exkl. USt", "0221;03012345;00:01:05;EUR 1.012,50",
        "0221 03012345 65 1012.50 0.00");
    row("the minus behind", "Anschluss;Zielnummer;Dauer;Betrag", "0221;03012345;65;2,50-", "0221 03012345 65 -2.50 0.00");
    row("numbers kept as text", "Anschluss;Zielnummer;Dauer", "=\"0221\";'+493012345;65", "0221 +493012345 65 0.00 0.00");
    row("quoted numbers kept as text", "Anschluss;Zielnummer;Dauer", "0221;\"=\"\"03012345\"\"\";65",
        "0221 03012345 65 0.00 0.00");
    row("apostrophes", "Anschluss;Zielnummer;Dauer;Betrag", "0221;03012345;65.0;1'012.50", "0221 03012345 65 1012.50 0.00");
}

void TestEvnFiles::headings()
{
    QFETCH(const QByteArray, heads);
    QFETCH(const QByteArray, cells);
    QFETCH(const QString, row);
    const QByteArray data = "Datum;Uhrzeit;" + heads + "\n17.03.2026;09:14:09;" + cells + '\n';
    const auto guess = LayoutGuess::of(view(data));
    QVERIFY(guess);
    QVERIFY(guess->questions.isEmpty());
    QCOMPARE(rowsOf(data, guess->layout), QStringList{QStringLiteral("2026-03-17 09:14:09 ") + row + QStringLiteral("   ")});
}

/// Two columns of one meaning that hold different things: which one counts is nobody's guess.
void TestEvnFiles::columnsAlikeAreAsked()
{
    const auto questions = [](const char *heads, const char *cells) {
        const QByteArray data = QByteArray("Datum;Uhrzeit;") + heads + "\n17.03.2026;09:14:09;" + cells + '\n';
        const auto guess = LayoutGuess::of(view(data));
        return guess ? guess->questions : QList<Question>{Question::Day};
    };
    const QList<Question> columns{Question::Columns};
    QCOMPARE(questions("Zielnummer;Dauer;Betrag;Betrag", "03012345;65;1,00;1,19"), columns);
    QCOMPARE(questions("Zielnummer;Dauer;Betrag;Betrag", "03012345;65;1,00;1,00"), QList<Question>());
    QCOMPARE(questions("Zielnummer;Dauer;Dauer;Betrag", "03012345;70;65;1,00"), columns);
    QCOMPARE(questions("Rufnummer;Rufnummer;Dauer;Betrag", "0221;03012345;70;1,00"), columns);
}

void TestEvnFiles::foreignCurrencies()
{
    const auto told = [](const char *amount, const char *currency, const char *rest = "") {
        return QByteArray("Datum;Zielnummer;") + amount + ";W\xE4hrung\n17.03.2026;03012345;1,00;" + currency + '\n' + rest;
    };
    for (const QByteArray &data : {told("Betrag", "USD"), told("Betrag CHF", "")}) {
        const auto guess = LayoutGuess::of(view(data));
        QVERIFY(!guess);
        QCOMPARE(guess.error().code, QStringLiteral("evn_currency"));
    }
    const QByteArray mixed = told("Betrag", "EUR", "17.03.2026;03012345;2,00;CHF\n");
    const auto guess = LayoutGuess::of(view(mixed));
    QVERIFY(guess);
    EvnSummary summary;
    QCOMPARE(rowsOf(mixed, guess->layout, &summary).size(), 1);
    QCOMPARE(summary.net.toString(), QStringLiteral("1.00"));
    QCOMPARE(QLatin1String(summary.problems.first().code), QLatin1String("currency_foreign"));
    QCOMPARE(summary.problems.first().column, 4);
}

/// A block for each line, with headings and a sum of its own.
void TestEvnFiles::blocksWithHeadingsAgain()
{
    const QByteArray heads("Datum;Uhrzeit;Zielrufnummer;Dauer;Betrag (netto)\n");
    const QByteArray data = "Einzelverbindungsnachweis;;;;\nAnschluss: 0221 1;;;;\n" + heads +
                            "02.03.2026;08:15:30;03012345678;65;0,0123\n02.03.2026;09:15:30;004312345678;3600;12,5000\n"
                            "Summe;;;;12,5123\n;;;;\nAnschluss: 0221 2;;;;\n" +
                            heads + "05.03.2026;08:15:30;03012345678;30;0,1000\nSumme;;;;0,1000\n";
    const auto guess = LayoutGuess::of(view(data));
    QVERIFY(guess);
    QVERIFY(guess->questions.isEmpty());
    QCOMPARE(guess->layout.shape.firstLine, 3);
    EvnSummary summary;
    QCOMPARE(rowsOf(data, guess->layout, &summary).size(), 3);
    QCOMPARE(summary.net.toString(), QStringLiteral("12.6123"));
    QCOMPARE(summary.refused, 0);
    QCOMPARE(summary.controls, 5);
    QCOMPARE(RecordControl::of(summary, guess->layout).end, RecordControl::End::Unclear); // the last sum is of its block

    const QByteArray whole = data + "Gesamtsumme;;;;12,6123\n";
    rowsOf(whole, guess->layout, &summary);
    QCOMPARE(RecordControl::of(summary, guess->layout).end, RecordControl::End::Agrees);
}

/// Sums whose word stands in the middle, VAT and the end are no calls; a row without a day is refused when it may be one.
void TestEvnFiles::rowsBelowTheCalls()
{
    const QByteArray data("Datum;Uhrzeit;Zielrufnummer;Ziel;Dauer;Nettobetrag\n"
                          "02.03.2026;08:15:30;03012345678;Deutschland;65;0,0123\n"
                          "02.03.2026;09:15:30;004312345678;Total;3600;12,5000\n"
                          "soon;09:15:30;004312345678;Total;3600;12,5000\n"
                          ";09:15:30;004312345678;Ausland;3600;12,5000\n"
                          ";;;Gesamt:;3665;12,5123\n"
                          ";;;zzgl. 19 % USt.;;2,3773\n"
                          ";;;Rechnungsbetrag;;14,8896\n"
                          "Ende der Liste\n");
    const auto guess = LayoutGuess::of(view(data));
    QVERIFY(guess);
    QVERIFY(guess->questions.isEmpty());
    EvnSummary summary;
    QCOMPARE(rowsOf(data, guess->layout, &summary).size(), 2);
    QCOMPARE(summary.net.toString(), QStringLiteral("12.5123"));
    QCOMPARE(summary.refused, 2);
    QCOMPARE(summary.controls, 4);
    QCOMPARE(RecordControl::of(summary, guess->layout).end, RecordControl::End::Agrees);
}

/// The call list of a home router: "1:04" may be an hour and four minutes.
void TestEvnFiles::durationIsAsked()
{
    const QByteArray data = bytes("01-fritzbox-anrufliste.csv");
    auto guess = LayoutGuess::of(view(data));
    QVERIFY(guess);
    QCOMPARE(guess->questions, QList<Question>{Question::DurationForm});
    guess->layout.durationForm = DurationForm::HourMinute;
    const QStringList rows = rowsOf(data, guess->layout);
    QCOMPARE(rows, (QStringList{QStringLiteral("2026-07-20 10:45:00 97911585 021155570100 600 0.00 0.00 ISDN Gerät  Düsseldorf"),
                                QStringLiteral("2026-07-20 14:37:00 97911585 03023125999 0 0.00 0.00   Berlin"),
                                QStringLiteral("2026-07-20 15:02:00 97911585 01525550123 3840 0.00 0.00 DECT 1  ")}));
    guess->layout.durationForm = DurationForm::MinuteSecond;
    QVERIFY(rowsOf(data, guess->layout).last().contains(QStringLiteral(" 64 ")));
}

void TestEvnFiles::amountIsAsked()
{
    const QByteArray head("Datum;Uhrzeit;Zielrufnummer;Dauer;Betrag\n");
    const auto asked = [&](const char *first, const char *second) {
        const QByteArray row("17.03.2026;09:14:09;03023125001;00:00:10;");
        const QByteArray data = head + row + first + '\n' + row + second + '\n';
        const auto guess = LayoutGuess::of(view(data));
        return guess && guess->questions.contains(Question::Amount);
    };
    QVERIFY(asked("1.234", "2.500"));
    QVERIFY(!asked("1.234", "2.50"));
    QVERIFY(!asked("0,016", "0,500"));
    QVERIFY(!asked("12", "3"));
}

void TestEvnFiles::badRowsAreListed()
{
    const QByteArray data("Datum;Uhrzeit;Zielrufnummer;Dauer;Betrag\r\n"
                          "17.03.2026;09:14:09;03023125001;00:00:10;0,10\r\n"
                          "31.02.2026;09:14:09;03023125001;00:00:10;0,10\r\n"
                          "17.03.2026;25:14:09;03023125001;00:00:10;0,10\r\n"
                          "17.03.2026;09:14:09;03023125001;ten;0,10\r\n"
                          "17.03.2026;09:14:09;03023125001;00:00:10;0,1O\r\n"
                          "17.03.2026;09:14:09\r\n"
                          "17.03.2026;09:14:09;03023125001;00:00:20;0,20\r\n"
                          "17.03.2026;09:14:09;03023125001;00:00:20;\"0,20\r\n");
    // The guess comes from the whole file; what the rows are is said by whoever knows it.
    auto guess = LayoutGuess::of(view(data.left(90)));
    QVERIFY(guess);
    QVERIFY(guess->questions.isEmpty());
    EvnSummary summary;
    QCOMPARE(rowsOf(data, guess->layout, &summary).size(), 2);
    QCOMPARE(summary.net.toString(), QStringLiteral("0.30"));
    QStringList problems;
    for (const EvnProblem &p : std::as_const(summary.problems))
        problems << QStringLiteral("%1:%2 %3").arg(p.line).arg(p.column).arg(QLatin1String(p.code));
    QCOMPARE(problems, (QStringList{QStringLiteral("3:1 day_unreadable"), QStringLiteral("4:2 time_unreadable"),
                                    QStringLiteral("5:4 duration_unreadable"), QStringLiteral("6:5 amount_unreadable"),
                                    QStringLiteral("7:0 columns_missing"), QStringLiteral("9:0 quote_open")}));
    QCOMPARE(summary.refused, 6);
}

void TestEvnFiles::numbersRoundedByASpreadsheet()
{
    QByteArray data("Datum;Uhrzeit;Rufnummer A;Zielrufnummer;Dauer;Betrag\n");
    for (const char *numbers : {"49211555701;4,93023E+11", "4.92116E+10;03023125001", "49211555701;03023125001"})
        data += QByteArray("17.03.2026;09:14:09;") + numbers + ";00:00:10;0,10\n";
    const auto guess = LayoutGuess::of(view(data));
    QVERIFY(guess);
    QVERIFY(guess->questions.isEmpty());
    EvnSummary summary;
    QCOMPARE(rowsOf(data, guess->layout, &summary).size(), 1);
    QCOMPARE(summary.problems.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(summary.problems[i].code, "number_rounded");
        QCOMPARE(summary.problems[i].line, i + 2);
        QCOMPARE(summary.problems[i].column, 4 - i);
    }
}

void TestEvnFiles::aBadRowDoesNotHideTheLayout()
{
    QByteArray data("Datum;Uhrzeit;Zielrufnummer;Dauer;Betrag\nsoon;?;03023125001;long;free\n");
    for (int i = 0; i < 20; ++i)
        data += "17.03.2026;09:14:09;03023125001;00:00:10;0,10\n";
    const auto guess = LayoutGuess::of(view(data));
    QVERIFY(guess);
    QVERIFY(guess->questions.isEmpty());
    EvnSummary summary;
    QCOMPARE(rowsOf(data, guess->layout, &summary).size(), 20);
    QCOMPARE(summary.refused, 1);
}

void TestEvnFiles::unusable_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("file_empty");
    QTest::newRow("blank") << QByteArray("\r\n \r\n") << QStringLiteral("file_empty");
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04 and so on;;;\n") << QStringLiteral("file_not_text");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n;;;") << QStringLiteral("file_not_text");
    QTest::newRow("NUL") << QByteArray("a;b;c\nd;\0;f\n", 12) << QStringLiteral("file_not_text");
    QTest::newRow("prose") << QByteArray("This is no table.\nNot at all.\n") << QStringLiteral("file_no_table");
    QTest::newRow("one long line") << QByteArray(200000, 'x') << QStringLiteral("file_no_table");
}

void TestEvnFiles::unusable()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QString, code);
    const auto guess = LayoutGuess::of(view(data));
    QVERIFY(!guess);
    QCOMPARE(guess.error().code, code);
}

void TestEvnFiles::stops()
{
    const QByteArray data = bytes("16-synthetic-ecotel-like.csv");
    const auto guess = LayoutGuess::of(view(data));
    QVERIFY(guess);
    std::stop_source stop;
    stop.request_stop();
    const auto read = EvnReader::read(
        view(data), guess->layout, [](const CallRow &) {}, stop.get_token());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Cancelled);
}

QTEST_APPLESS_MAIN(TestEvnFiles)
#include "tst_evnfiles.moc"

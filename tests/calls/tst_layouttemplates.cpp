#include "evnrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using EvnRows::view;
using Question = LayoutGuess::Question;
using CallValues::DurationForm;

/// Files without headings: known layouts by all of their fields, everything else asked (B-02).
class TestLayoutTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B_02_knownLayouts_data();
    void B_02_knownLayouts();
    void B_02_nearlyKnownIsAsked_data();
    void B_02_nearlyKnownIsAsked();
    void B_02_proposals_data();
    void B_02_proposals();
    void B_02_columnsAreTakenAsSaid();
};

namespace
{
const QByteArray asterisk =
    "\"4711\",\"021155570123\",\"03023125001\",\"ausgehend\",\"\"\"Ida\"\" <123>\",\"PJSIP/123-0a\",\"PJSIP/trunk-0b\",\"Dial\","
    "\"PJSIP/03023125001@trunk,60\",\"2026-03-17 09:14:02\",\"2026-03-17 09:14:09\",\"2026-03-17 09:16:11\",\"129\",\"122\","
    "\"ANSWERED\",\"DOCUMENTATION\"";
const QByteArray notAnswered =
    "\"\",\"s\",\"03023125002\",\"ausgehend\",\"\",\"PJSIP/124-0a\",\"\",\"Dial\",\"\",\"2026-03-17 10:00:00\",\"\","
    "\"2026-03-17 10:00:30\",\"30\",\"0\",\"NO ANSWER\",\"DOCUMENTATION\"";
const QByteArray freeswitch =
    "\"Ida Beispiel\",\"1001\",\"03023125001\",\"default\",\"2026-03-17 09:14:02\",\"2026-03-17 09:14:09\","
    "\"2026-03-17 09:16:11\",\"129\",\"122\",\"NORMAL_CLEARING\",\"0c2e1a6e-21a8-4d5c-9a3f-0123456789ab\",\"\",\"4711\"";
const QByteArray starface =
    "17;4711;0c2e1a6e-21a8-4d5c-9a3f-0123456789ab;2010;0007;021155570123;0;;03023125001;17.03.2026 09:14:02;"
    "17.03.2026 09:14:03;17.03.2026 09:14:09;17.03.2026 09:16:11;CONNECTED;3;Trunk 1;SIP/trunk-0b;false;"
    "true;122\n"
    "18;4712;1c2e1a6e-21a8-4d5c-9a3f-0123456789ab;2010;0007;021155570123;0;;03023125002;17.03.2026 10:00:00;"
    "17.03.2026 10:00:01;;17.03.2026 10:00:31;NOT_CONNECTED;3;Trunk 1;SIP/trunk-0c;false;false;0\n";
const QByteArray telekom =
    "12345678901234;98765432109876;;01715550123;Hauptkarte;Telekom Deutschland;4711;Inlandsverbindung;;Deutschland;"
    "17.03.2026 09:14:09;122;0,1810;0,2154;1;Stueck;;03023125xxx;Festnetz;\n";
const QByteArray envia =
    "K0004711;;;4934155570123;17032026;09:14:09;00:02:02;493023125xxx;Festnetz;Deutschland;0,0161;016-envia TEL\n";
const QByteArray hlkomm = "17.03.2026\t09:14:09\tSprache\tFestnetz "
                          "national\t49\t341\t55570123\t49\t30\t23125xxx\t00:02:02\t1/1\t122\t0,0161\tEUR\t990700\n";

/// day time line number seconds net gross extension kind destination
QStringList rowsOf(const QByteArray &data, const EvnLayout &layout)
{
    QStringList rows;
    const auto text = [&](std::string_view t) { return layout.shape.decoded(t); };
    const auto read = EvnReader::read(view(data), layout, [&](const CallRow &row) {
        rows << (EvnRows::cells(row, layout) << text(row.kind) << text(row.destination)).join(u'|');
    });
    return read && read->refused == 0 ? rows : QStringList{u"refused"_s};
}

/// Columns from 1: begin, time, line, number, duration, net.
QString placesOf(const EvnLayout &layout)
{
    QStringList places;
    for (const int column : {layout.day, layout.time, layout.line, layout.number, layout.duration, layout.net})
        places << QString::number(column + 1);
    return places.join(u' ');
}
} // namespace

void TestLayoutTemplates::B_02_knownLayouts_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QStringList>("rows");
    const QString answered = u"2026-03-17|09:14:02|021155570123|03023125001|122|0.00|0.00||ANSWERED|"_s;
    const QString missed = u"2026-03-17|10:00:00|s|03023125002|0|0.00|0.00||NO ANSWER|"_s;
    QTest::newRow("Asterisk") << QByteArray(asterisk + '\n' + notAnswered + '\n') << QStringList{answered, missed};
    QTest::newRow("Asterisk with unique id") << QByteArray(asterisk + ",\"1.10\"\n") << QStringList{answered};
    QTest::newRow("Asterisk with user field") << QByteArray(asterisk + ",\"1.10\",\"\"\n") << QStringList{answered};
    const QString switched = u"2026-03-17|09:14:02|1001|03023125001|122|0.00|0.00||NORMAL_CLEARING|"_s;
    QTest::newRow("FreeSWITCH") << QByteArray(freeswitch + ",\"PCMA\",\"PCMA\"\n") << QStringList{switched};
    QTest::newRow("FreeSWITCH without codecs") << QByteArray(freeswitch + '\n') << QStringList{switched};
    QTest::newRow("STARFACE lines") << starface
                                    << QStringList{
                                           u"2026-03-17|09:14:02|021155570123|03023125001|122|0.00|0.00|0007|CONNECTED|"_s,
                                           u"2026-03-17|10:00:00|021155570123|03023125002|0|0.00|0.00|0007|NOT_CONNECTED|"_s};
    QTest::newRow("Telekom positions") << telekom
                                       << QStringList{
                                              u"2026-03-17|09:14:09|01715550123|03023125xxx|122|0.181|0.2154|||Deutschland"_s};
    QTest::newRow("envia TEL") << envia << QStringList{u"2026-03-17|09:14:09|4934155570123|493023125xxx|122|0.0161|0.00|||"_s};
    QTest::newRow("HL komm") << hlkomm
                             << QStringList{u"2026-03-17|09:14:09|+4934155570123|+493023125xxx|122|0.0161|0.00||Sprache|"
                                            "Festnetz national"_s};
    QTest::newRow("HL komm, preamble")
        << QByteArray("Einzelverbindungsnachweis\nKunde\tMuster\nZeitraum\tMaerz\n\n" + hlkomm)
        << QStringList{u"2026-03-17|09:14:09|+4934155570123|+493023125xxx|122|0.0161|0.00||Sprache|Festnetz national"_s};
}

void TestLayoutTemplates::B_02_knownLayouts()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QStringList, rows);
    const auto guess = LayoutGuess::of(view(data));
    QVERIFY(guess);
    QVERIFY(!guess->layout.header);
    QCOMPARE(guess->questions, QList<Question>());
    QCOMPARE(rowsOf(data, guess->layout), rows);
}

void TestLayoutTemplates::B_02_nearlyKnownIsAsked_data()
{
    QTest::addColumn<QByteArray>("data");
    const auto with = [](const char *name, QByteArray data, const char *old, const char *now) {
        QVERIFY(data.contains(old));
        QTest::newRow(name) << data.replace(old, now);
    };
    with("Asterisk, another date order", asterisk + '\n', "2026-03-17 09:16:11", "later");
    with("Asterisk, seconds that are none", asterisk + '\n', "\"129\"", "\"2:09\"");
    with("Asterisk, no word in capitals", asterisk + '\n', "ANSWERED", "answered");
    with("Asterisk, a field more", asterisk + '\n', "\"4711\"", "\"4711\",\"x\",\"y\",\"z\"");
    with("FreeSWITCH, no id", freeswitch + '\n', "0c2e1a6e-21a8-4d5c-9a3f-0123456789ab", "17");
    with("STARFACE, no flag", starface, ";true;", ";perhaps;");
    with("STARFACE, an id with letters", starface, ";4711;", ";K4711;");
    with("Telekom, no amount", telekom, "0,1810", "free");
    with("Telekom, nobody's number", telekom, "01715550123", "Ida");
    with("envia TEL, no time", envia, "09:14:09", "morning");
    with("envia TEL, seconds", envia, "00:02:02", "122");
    with("HL komm, no currency", hlkomm, "EUR", "euros");
    with("HL komm, another delimiter", hlkomm, "\t", ";");
}

void TestLayoutTemplates::B_02_nearlyKnownIsAsked()
{
    QFETCH(const QByteArray, data);
    const auto guess = LayoutGuess::of(view(data));
    QVERIFY(guess);
    QCOMPARE(guess->questions, QList<Question>{Question::Columns});
}

void TestLayoutTemplates::B_02_proposals_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("places");
    QTest::newRow("two numbers") << QByteArray("17.03.2026;09:14:09;+49211555701;+493023125001;00:02:02;0,0161\n")
                                 << u"1 2 3 4 5 6"_s;
    QTest::newRow("the masked one was called")
        << QByteArray("17.03.2026 09:14:09;493023125xxx;4921155570;122;0.016\n") << u"1 1 3 2 4 5"_s;
    QTest::newRow("weekday, m:ss") << QByteArray("Mi. 06.04.2022;12:30;017612345;Mobil;1:04\n") << u"1 2 0 3 5 0"_s;
    QTest::newRow("seconds twice") << QByteArray("ausgehend;0211555701;03023125001;2026-03-17 09:14:02;129;122\n")
                                   << u"4 4 2 3 6 0"_s;
    QTest::newRow("nothing of the kind") << QByteArray("a;b;c\nd;e;f\n") << u"0 0 0 0 0 0"_s;
}

void TestLayoutTemplates::B_02_proposals()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QString, places);
    const auto guess = LayoutGuess::of(view(data));
    QVERIFY(guess);
    QCOMPARE(guess->questions, QList<Question>{Question::Columns});
    QCOMPARE(placesOf(guess->layout), places);
}

void TestLayoutTemplates::B_02_columnsAreTakenAsSaid()
{
    const QByteArray data =
        "0211555701;17.03.2026 09:14:09;03023125001;1:04;161\n0211555701;17.03.2026 09:15:09;03023125002;2:04;1.234\n";
    EvnLayout said = LayoutGuess::of(view(data))->layout;
    said.day = 1;
    said.time = -1;
    said.number = 2;
    said.line = 0;
    said.duration = 3;
    said.net = 4;
    said.amountForm.cents = true;
    LayoutGuess guess = LayoutGuess::withColumns(view(data), said);
    QCOMPARE(guess.questions, (QList<Question>{Question::DurationForm, Question::Amount}));
    QCOMPARE(guess.layout.time, 1); // day and time in one
    guess.layout.durationForm = DurationForm::MinuteSecond;
    guess.layout.amountForm.decimal = '.';
    QCOMPARE(rowsOf(data, guess.layout), (QStringList{u"2026-03-17|09:14:09|0211555701|03023125001|64|1.61|0.00|||"_s,
                                                      u"2026-03-17|09:15:09|0211555701|03023125002|124|0.01234|0.00|||"_s}));
    said.day = 0;
    QVERIFY(LayoutGuess::withColumns(view(data), said).layout.dateForm == CallValues::DateForm::None);
}

QTEST_APPLESS_MAIN(TestLayoutTemplates)
#include "tst_layouttemplates.moc"

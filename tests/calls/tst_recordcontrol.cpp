#include "callkit.h"
#include "recordcontrol.h"
#include "recordkinds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using End = RecordControl::End;

/// Files with records that are no calls: they are kept, what they say is compared with what was read, and a file without its end
/// is said to be cut off (B-02).
class TestRecordControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B_02_kinds_data();
    void B_02_kinds();
    void B_02_whatTheFileSays_data();
    void B_02_whatTheFileSays();
    void B_02_sumRowsOfATable_data();
    void B_02_sumRowsOfATable();
    void B_02_keptWithTheSource();
    void B_02_theLastOfManyIsKept();
    void B_02_linesAcrossPieces();
};

namespace
{
const QByteArray head = "100;K4711;20260401;Muster GmbH\n";
const QByteArray call = "200;0211555701;17.03.2026 09:14:09;03023125001;122;0,0161\n"; // 0.0161
const QByteArray other = "200;0211555701;18.03.2026 09:14:09;03023125xxx;60;1,5000\n"; // 1.5
const QByteArray calls = call + other;                                                 // 2, 1.5161

std::string_view view(const QByteArray &data)
{
    return {data.constData(), size_t(data.size())};
}

/// As somebody would say who is asked about columns.
LayoutGuess said(const QByteArray &data)
{
    const auto guess = LayoutGuess::of(view(data));
    if (!guess || guess->layout.header)
        return guess ? *guess : LayoutGuess();
    EvnLayout layout = guess->layout;
    layout.line = 1;
    layout.day = layout.time = 2;
    layout.number = 3;
    layout.duration = 4;
    layout.net = 5;
    return LayoutGuess::withColumns(view(data), layout);
}

EvnSummary summaryOf(const QByteArray &data, const EvnLayout &layout)
{
    const auto read = EvnReader::read(view(data), layout, [](const CallRow &) {});
    return read ? *read : EvnSummary();
}

QString controlOf(const QByteArray &data)
{
    const LayoutGuess guess = said(data);
    const EvnSummary summary = summaryOf(data, guess.layout);
    const RecordControl control = RecordControl::of(summary, guess.layout);
    return QStringLiteral("%1 %2 calls %3 refused %4 records; %5 %6")
        .arg(RecordControl::word(control.end))
        .arg(summary.rows)
        .arg(summary.refused)
        .arg(control.records)
        .arg(control.rowsDiffer ? QStringLiteral("says %1").arg(*control.toldRows) : u"-"_s,
             control.sumDiffers ? QStringLiteral("says %1 of %2").arg(control.toldSum->toString(), control.sum.toString())
                                : u"-"_s);
}
} // namespace

void TestRecordControl::B_02_kinds_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("codes");
    QTest::newRow("head and end") << QByteArray(head + calls + "400;2;1,52\n") << QByteArray("200");
    QTest::newRow("letters")
        << QByteArray(head + calls + "400;2;1,52\n").replace("100;", "H;").replace("200;", "D;").replace("400;", "T;")
        << QByteArray("D");
    QTest::newRow("an end alone") << QByteArray(calls + "400;2;1,52\n") << QByteArray("200");
    QTest::newRow("a head alone") << QByteArray(head + calls) << QByteArray("200");
    QTest::newRow("head with a time") << QByteArray("100;01.04.2026 03:00;Muster GmbH\n" + call) << QByteArray("200");
    QTest::newRow("sums between") << QByteArray(head + call + "300;0211555701;1;0,0161\n" + other + "400;2;1,52\n")
                                  << QByteArray("200");
    QTest::newRow("two kinds of calls") << QByteArray(head + calls + QByteArray(call).replace("200;", "210;") + "400;3;1,53\n")
                                        << QByteArray("200,210");
    QTest::newRow("end of the same width, mostly empty") << QByteArray(calls + "400;2;;;;\n") << QByteArray("200");
    QTest::newRow("no codes") << QByteArray(calls).replace("200;", "ausgehend;") << QByteArray();
    QTest::newRow("one kind") << calls << QByteArray();
    QTest::newRow("countries, a bad row") << QByteArray(QByteArray(call).replace("200;", "DE;") +
                                                        QByteArray(call).replace("200;", "AT;") +
                                                        "DE;0211555701;gestern;03023125001;122;0,0161\n")
                                          << QByteArray();
}

void TestRecordControl::B_02_kinds()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QByteArray, codes);
    const auto guess = LayoutGuess::of(view(data));
    QVERIFY(guess);
    QByteArrayList found;
    for (const std::string &code : guess->layout.callRecords)
        found << QByteArray::fromStdString(code);
    QCOMPARE(found.join(','), codes);
    QCOMPARE(guess->layout.shape.columns, size_t(6));
    if (!codes.isEmpty())
        QCOMPARE(guess->layout.shape.begin, size_t(0));
}

void TestRecordControl::B_02_whatTheFileSays_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &data, const QString &says) { QTest::newRow(name) << data << says; };
    row("both agree", head + calls + "400;2;1,5161\n", u"agrees 2 calls 0 refused 2 records; - -"_s);
    row("rounded to cents", head + calls + "400;000002;1,52\n", u"agrees 2 calls 0 refused 2 records; - -"_s);
    row("half a cent off", head + calls + "400;2;1,51\n", u"differs 2 calls 0 refused 2 records; - says 1.51 of 1.5161"_s);
    row("with currency", head + calls + "400;2;1,52 EUR\n", u"agrees 2 calls 0 refused 2 records; - -"_s);
    row("count differs", head + calls + "400;3;1,52\n", u"differs 2 calls 0 refused 2 records; says 3 -"_s);
    row("both differ", head + calls + "400;3;2,52\n", u"differs 2 calls 0 refused 2 records; says 3 says 2.52 of 1.5161"_s);
    row("sum alone", head + calls + "400;1,52\n", u"agrees 2 calls 0 refused 2 records; - -"_s);
    row("count alone", head + calls + "400;2;x\n", u"agrees 2 calls 0 refused 2 records; - -"_s);
    row("all records counted", head + calls + "400;4;1,52\n", u"agrees 2 calls 0 refused 2 records; - -"_s);
    row("all records, but no sum", head + calls + "400;4;x\n", u"differs 2 calls 0 refused 2 records; says 4 -"_s);
    row("the customer's number is no count", QByteArray(head).replace("K4711", "4711") + calls + "400;4711;1,52\n",
        u"agrees 2 calls 0 refused 2 records; - -"_s);
    row("a day is no count", head + calls + "400;31032026;20260331;1,52\n", u"agrees 2 calls 0 refused 2 records; - -"_s);
    row("nothing told", head + calls + "400;ENDE;x\n", u"unclear 2 calls 0 refused 2 records; - -"_s);
    row("several counts, none right", head + calls + "400;5;7;x\n", u"unclear 2 calls 0 refused 2 records; - -"_s);
    row("cut off", head + calls, u"missing 2 calls 0 refused 1 records; - -"_s);
    row("cut off within a call", head + calls + "200;0211", u"missing 2 calls 1 refused 1 records; - -"_s);
    row("cut off behind one number's sum", head + call + "300;0211555701;1;0,02\n" + other + "300;0211555701;1;1,50\n",
        u"missing 2 calls 0 refused 3 records; - -"_s);
    row("sums of numbers, and the end", head + call + "300;0211555701;1;0,02\n" + other + "300;0211555701;1;1,50\n400;2;1,52\n",
        u"agrees 2 calls 0 refused 4 records; - -"_s);
    row("a refused call is missing", head + calls + "200;0211;31.02.2026 09:00:00;03023125001;1;1,00\n400;3;2,52\n",
        u"differs 2 calls 1 refused 2 records; says 3 says 2.52 of 1.5161"_s);
    row("no end known", calls, u" 2 calls 0 refused 0 records; - -"_s);
}

void TestRecordControl::B_02_whatTheFileSays()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QString, says);
    QCOMPARE(controlOf(data), says);
}

void TestRecordControl::B_02_sumRowsOfATable_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<QString>("says");
    QTest::newRow("sum") << QByteArray("Summe;;;;;;1,6161\r\n") << u"agrees 3 calls 0 refused 1 records; - -"_s;
    QTest::newRow("another sum") << QByteArray("Summe;;;;;;1,70\r\n")
                                 << u"differs 3 calls 0 refused 1 records; - says 1.70 of 1.6161"_s;
    QTest::newRow("fewer columns") << QByteArray("Gesamt: 3 Verbindungen;1,62 EUR\r\n")
                                   << u"agrees 3 calls 0 refused 1 records; - -"_s;
    QTest::newRow("count") << QByteArray("Anzahl;4\r\n") << u"differs 3 calls 0 refused 1 records; says 4 -"_s;
    QTest::newRow("no sum") << QByteArray("Sommer GmbH;;;;;;1,70\r\n") << u" 3 calls 1 refused 0 records; - -"_s;
    QTest::newRow("none") << QByteArray() << u" 3 calls 0 refused 0 records; - -"_s;
}

void TestRecordControl::B_02_sumRowsOfATable()
{
    QFETCH(const QByteArray, last);
    QFETCH(const QString, says);
    QCOMPARE(controlOf(CallKit::head + CallKit::rows + last), says);
}

void TestRecordControl::B_02_keptWithTheSource()
{
    QTemporaryDir folder;
    CallKit kit;
    const QString place = folder.path() + u"/calls"_s;
    const auto store = CallStore::open(place);
    QVERIFY(store);
    const QByteArray data = head + calls + "400;3;1,52\n";
    CallImport import;
    import.file = kit.file(data);
    import.layout = said(data).layout;
    const auto report = (*store)->import(import);
    QVERIFY(report && report->outcome == CallImportReport::Outcome::Imported);
    QVERIFY(report->control.end == End::Differs);
    QCOMPARE(report->control.line, 4);
    QCOMPARE((*store)->records()->sources().first().end, u"differs"_s);
    const auto manifest = CallManifest::read(place);
    QVERIFY(manifest && manifest->entries.size() == 1);
    const CallManifest::Entry &entry = manifest->entries.first();
    QCOMPARE(entry.source.end, u"differs"_s);
    QCOMPARE(entry.layout.callRecords, std::vector<std::string>{"200"});
    QCOMPARE(entry.control.size(), 2);
    QCOMPARE(entry.control[0].line, 1);
    QCOMPARE(entry.control[0].text, u"100;K4711;20260401;Muster GmbH"_s);
    QCOMPARE(entry.control[1].line, 4);
    QCOMPARE(entry.control[1].text, u"400;3;1,52"_s);
}

void TestRecordControl::B_02_theLastOfManyIsKept()
{
    QByteArray data = head;
    for (int i = 0; i < 1500; ++i)
        data += call + "300;0211555701;1;0,02\n";
    data += "400;1500;24,15\n";
    const LayoutGuess guess = said(data);
    const EvnSummary summary = summaryOf(data, guess.layout);
    QCOMPARE(summary.controls, 1502);
    QCOMPARE(summary.control.size(), EvnSummary::mostControl);
    QCOMPARE(summary.control.last().text, QByteArray("400;1500;24,15"));
    QCOMPARE(summary.control.last().line, 3002);
    QVERIFY(RecordControl::of(summary, guess.layout).end == End::Agrees);
}

/// The same on two threads, whose pieces begin anywhere.
void TestRecordControl::B_02_linesAcrossPieces()
{
    QByteArray data = head;
    while (data.size() < 5'000'000)
        data += calls;
    const qint64 rows = data.count('\n') - 1;
    data += "400;" + QByteArray::number(rows) + ";x\n";
    const EvnLayout layout = said(data).layout;
    const auto read = CallTableReader::read(view(data), layout, {});
    QVERIFY(read);
    QCOMPARE(read->summary.rows, rows);
    QCOMPARE(read->summary.firstCall, 2);
    QCOMPARE(read->summary.lastCall, rows + 1);
    QCOMPARE(read->summary.control.last().line, rows + 2);
    QVERIFY(RecordControl::of(read->summary, layout).end == End::Agrees);
}

QTEST_APPLESS_MAIN(TestRecordControl)
#include "tst_recordcontrol.moc"

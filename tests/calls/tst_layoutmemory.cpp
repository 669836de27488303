#include "callkit.h"
#include "layoutmemory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using CallValues::DurationForm;
using Question = LayoutGuess::Question;

/// What somebody said of a file holds for the next one of its kind, and only for such a one that can be read so (B-02).
class TestLayoutMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B_02_kinds_data();
    void B_02_kinds();
    void B_02_holdsForTheNextFile_data();
    void B_02_holdsForTheNextFile();
    void B_02_onlyWhatWasAnswered();
    void B_02_answersAddUp();
    void B_02_columnsOfAFileWithoutHeadings();
    void B_02_theStoreReadsLikeLastTime();
};

namespace
{
const QByteArray routerHead = "Typ;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer\r\n";
const QByteArray router = routerHead + "4;20.07.26 15:02;;01525550123;DECT 1;97911585;1:04\r\n";
const QByteArray noHeadings = "17.03.2026;09:14:09;0211555;?;1:04\n17.03.2026;09:15:09;0211556;?;2:04\n";

std::string_view view(const QByteArray &data)
{
    return {data.constData(), size_t(data.size())};
}

LayoutGuess guessOf(const QByteArray &data)
{
    const auto guess = LayoutGuess::of(view(data));
    return guess ? *guess : LayoutGuess();
}

QString kindOf(const QByteArray &data, const char *name)
{
    return LayoutMemory::kindOf(view(data), guessOf(data).layout, QLatin1String(name));
}

/// What is kept after somebody has said h:mm of the router's list.
QByteArray kept(DurationForm form = DurationForm::HourMinute)
{
    LayoutGuess guess = guessOf(router);
    guess.layout.durationForm = form;
    return LayoutMemory::toKeep({}, guess.layout, guess.questions);
}
} // namespace

void TestLayoutMemory::B_02_kinds_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("same");
    const QByteArray other = router.mid(routerHead.size());
    QTest::newRow("other rows") << QByteArray(routerHead + "1;21.08.26 15:02;;015;;9;2:04\r\n") << QByteArray("x.csv") << true;
    QTest::newRow("other heading") << QByteArray(routerHead).replace("Name", "Firma") + other << QByteArray("list.csv") << false;
    QTest::newRow("other delimiter") << QByteArray(router).replace(';', '\t') << QByteArray("list.csv") << false;
    QTest::newRow("no headings, other digits") << noHeadings << QByteArray("evn-2026-04.csv") << true;
    QTest::newRow("no headings, other name") << noHeadings << QByteArray("cdr-2026-04.csv") << false;
    QTest::newRow("no headings, other width")
        << QByteArray(noHeadings).replace("?", "?;?") << QByteArray("evn-2026-04.csv") << false;
}

void TestLayoutMemory::B_02_kinds()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QByteArray, name);
    QFETCH(const bool, same);
    const QString mine = guessOf(data).layout.header ? kindOf(router, "list.csv") : kindOf(noHeadings, "evn-2026-03.csv");
    QVERIFY(!mine.isEmpty());
    QVERIFY2((kindOf(data, name.constData()) == mine) == same, qPrintable(kindOf(data, name.constData())));
}

void TestLayoutMemory::B_02_holdsForTheNextFile_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<bool>("holds");
    const QByteArray good = "4;21.07.26 15:02;;01525550124;DECT 1;97911585;2:30\r\n";
    QTest::newRow("other calls") << good << true;
    QTest::newRow("one bad row of few") << QByteArray(good + good + "4;gestern;;01525550124;DECT 1;97911585;2:30\r\n") << true;
    QTest::newRow("a call of 25 hours") << QByteArray(good + "4;21.07.26 15:02;;01525550124;DECT 1;97911585;25:10\r\n") << false;
    QTest::newRow("a whole day") << QByteArray("4;21.07.26 15:02;;01525550124;DECT 1;97911585;24:00\r\n") << true;
}

void TestLayoutMemory::B_02_holdsForTheNextFile()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const bool, holds);
    const QByteArray next = routerHead + rows;
    const auto layout = LayoutMemory::applied(kept(), guessOf(next), view(next));
    QCOMPARE(layout.has_value(), holds);
    if (holds)
        QCOMPARE(layout->durationForm, DurationForm::HourMinute);
}

void TestLayoutMemory::B_02_onlyWhatWasAnswered()
{
    QVERIFY(!LayoutMemory::applied({}, guessOf(router), view(router)));
    QVERIFY(!LayoutMemory::applied("no json", guessOf(router), view(router)));
    // The headings are the same, but here the amount is open, too.
    const QByteArray priced = "Datum;Uhrzeit;Rufnummer;Dauer;Betrag\n17.03.2026;09:14;03023125001;1:04;1.234\n";
    LayoutGuess guess = guessOf(priced);
    QCOMPARE(guess.questions.size(), 2);
    guess.layout.durationForm = DurationForm::MinuteSecond;
    const QByteArray half = LayoutMemory::toKeep({}, guess.layout, {Question::DurationForm});
    QVERIFY(!LayoutMemory::applied(half, guessOf(priced), view(priced)));
    // A number is told by a column that holds none any more.
    const QByteArray names = "Datum;Uhrzeit;Wer;Dauer\n17.03.2026;09:14;03023125001;00:01:04\n";
    LayoutGuess who = guessOf(names);
    QCOMPARE(who.questions, QList<Question>{Question::Number});
    who.layout.number = 2;
    const QByteArray column = LayoutMemory::toKeep({}, who.layout, who.questions);
    QVERIFY(LayoutMemory::applied(column, guessOf(names), view(names)));
    const QByteArray moved = QByteArray(names).replace("03023125001", "Ida Muster");
    QVERIFY(!LayoutMemory::applied(column, guessOf(moved), view(moved)));
}

void TestLayoutMemory::B_02_answersAddUp()
{
    const QByteArray priced = "Datum;Uhrzeit;Rufnummer;Dauer;Betrag\n17.03.2026;09:14;03023125001;1:04;1.234\n";
    LayoutGuess guess = guessOf(priced);
    guess.layout.durationForm = DurationForm::MinuteSecond;
    guess.layout.amountForm.decimal = '.';
    const QByteArray first = LayoutMemory::toKeep({}, guess.layout, {Question::DurationForm});
    guess.layout.durationForm = DurationForm::HourMinute; // not what is asked the second time
    const auto layout =
        LayoutMemory::applied(LayoutMemory::toKeep(first, guess.layout, {Question::Amount}), guessOf(priced), view(priced));
    QVERIFY(layout);
    QCOMPARE(layout->durationForm, DurationForm::MinuteSecond);
    QCOMPARE(layout->amountForm.decimal, '.');
}

void TestLayoutMemory::B_02_columnsOfAFileWithoutHeadings()
{
    const QByteArray first = "0211555;17.03.2026 09:14:09;03023125001;1:04\n0211555;17.03.2026 09:15:09;03023125002;2:04\n";
    LayoutGuess guess = guessOf(first);
    QCOMPARE(guess.questions, QList<Question>{Question::Columns});
    guess.layout.durationForm = DurationForm::MinuteSecond;
    guess.layout.line = 2; // the other way round than proposed
    guess.layout.number = 0;
    const QByteArray kept = LayoutMemory::toKeep({}, guess.layout, guess.questions);
    const QByteArray next = "\n\n0211556;18.03.2026 09:14:09;03023125003;1:04\n";
    const auto layout = LayoutMemory::applied(kept, guessOf(next), view(next));
    QVERIFY(layout);
    QCOMPARE(layout->number, 0);
    QCOMPARE(layout->line, 2);
    QCOMPARE(layout->shape.begin, size_t(2)); // the shape is the new file's own
    QCOMPARE(layout->durationForm, DurationForm::MinuteSecond);
    for (const char *other :
         {"0211556;18.03.2026 09:14:09;03023125003;none\n", "Ida;18.03.2026 09:14:09;03023125003;1:04\n",
          "0211556;18.03.2026 09:14:09;03023125003;1500:04\n", "0211556;2026-03-18 09:14:09;03023125003;1:04\n"})
        QVERIFY2(!LayoutMemory::applied(kept, guessOf(other), other), other);
}

void TestLayoutMemory::B_02_theStoreReadsLikeLastTime()
{
    QTemporaryDir folder;
    CallKit kit;
    const auto store = CallStore::open(folder.path() + u"/calls"_s);
    QVERIFY(store);
    CallImport import;
    import.file = kit.file(router);
    const auto asked = (*store)->import(import);
    QVERIFY(asked && asked->outcome == CallImportReport::Outcome::Ambiguous);
    QCOMPARE(asked->kind, kindOf(router, "any.csv"));
    import.remembered = {{ u"another"_s, kept(DurationForm::MinuteSecond) }};
    QVERIFY((*store)->import(import)->outcome == CallImportReport::Outcome::Ambiguous);
    import.remembered.insert(asked->kind, kept());
    const auto read = (*store)->import(import);
    QVERIFY(read && read->outcome == CallImportReport::Outcome::Imported);
    QVERIFY(read->likeLast);
    QCOMPARE(read->source.seconds, 64 * 60);
    // What is said of this file goes before what was said of the last one.
    EvnLayout said = asked->layout;
    said.durationForm = DurationForm::MinuteSecond;
    import.layout = said;
    import.file = kit.file(QByteArray(router).replace("15:02", "16:02"));
    const auto other = (*store)->import(import);
    QVERIFY(other && other->outcome == CallImportReport::Outcome::Imported);
    QVERIFY(!other->likeLast);
    QCOMPARE(other->source.seconds, 64);
    QCOMPARE(other->kind, asked->kind);
}

QTEST_APPLESS_MAIN(TestLayoutMemory)
#include "tst_layoutmemory.moc"

#include "callkit.h"
#include "callnumber.h"

#include <QTest>

/// Questions to the store against the same questions asked of the rows one by one.
class TestCallRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void filters_data();
    void filters();
    void groups_data();
    void groups();
    void topByCost();
    void orders_data();
    void orders();
    void firstOfTwoFilesInTheSameSecond();
    void notations_data();
    void notations();
    void maskedAndFullStayApart();
    void valuesToChooseFrom();
    void negativeAmounts();
    void stops();

private:
    QString import(const QByteArray &bytes)
    {
        CallImport import;
        import.file = m_kit.file(bytes);
        import.overlap = CallImport::Overlap::Keep;
        const auto report = m_store->import(import);
        return report ? report->source.id : QString();
    }
    /// Of every row that `is` lets through.
    QString slowSum(const std::function<bool(const CallRecord &)> &is) const
    {
        CallSums::Sum sum;
        for (const CallRecord &call : m_rows)
            if (is(call)) {
                ++sum.calls;
                sum.seconds += call.seconds;
                sum.net += call.net;
            }
        return CallKit::text(sum);
    }
    CallKit m_kit;
    QTemporaryDir m_folder;
    std::unique_ptr<CallStore> m_store;
    QList<CallRecord> m_rows;
};

Q_DECLARE_METATYPE(CallFilter)
using Is = std::function<bool(const CallRecord &)>;
Q_DECLARE_METATYPE(Is)
using By = CallSums::By;
using ByList = QList<CallSums::By>;
Q_DECLARE_METATYPE(ByList)

void TestCallRecords::initTestCase()
{
    m_store = std::move(*CallStore::open(m_folder.path()));
    // Two files, so that one text has two numbers in two dictionaries.
    QVERIFY(!import(CallKit::head + CallKit::many(9000)).isEmpty());
    QVERIFY(!import(CallKit::head + "02.01.2026;00:00:00;201;004930100000;Mobilfunk;00:00:01;-0,5\r\n" +
                    CallKit::many(7000).replace("2026", "2027"))
                 .isEmpty());
    for (quint32 row = 0; row < m_store->records()->rows(); ++row)
        m_rows << m_store->records()->record(row);
    QCOMPARE(m_rows.size(), 16001);
}

void TestCallRecords::filters_data()
{
    QTest::addColumn<CallFilter>("filter");
    QTest::addColumn<Is>("is");
    const auto row = [](const char *name, const std::function<void(CallFilter &)> &set, const Is &is) {
        CallFilter filter;
        set(filter);
        QTest::newRow(name) << filter << is;
    };
    row(
        "all", [](CallFilter &) {}, [](const CallRecord &) { return true; });
    row(
        "from", [](CallFilter &f) { f.from = QDate(2026, 6, 1); },
        [](const CallRecord &c) { return c.day >= QDate(2026, 6, 1); });
    row(
        "to", [](CallFilter &f) { f.to = QDate(2026, 6, 1); }, [](const CallRecord &c) { return c.day <= QDate(2026, 6, 1); });
    row(
        "one day", [](CallFilter &f) { f.from = f.to = QDate(2027, 6, 1); },
        [](const CallRecord &c) { return c.day == QDate(2027, 6, 1); });
    row(
        "no day", [](CallFilter &f) { f.from = QDate(2030, 1, 1); }, [](const CallRecord &) { return false; });
    row(
        "extensions",
        [](CallFilter &f) {
            f.extensions = QStringList{QStringLiteral("101"), QStringLiteral("136")};
        },
        [](const CallRecord &c) { return c.extension == QLatin1String("101") || c.extension == QLatin1String("136"); });
    row(
        "unknown extension", [](CallFilter &f) { f.extensions = QStringList{QStringLiteral("x")}; },
        [](const CallRecord &) { return false; });
    row(
        "destination", [](CallFilter &f) { f.destinations = QStringList{QStringLiteral("Mobilfunk")}; },
        [](const CallRecord &c) { return c.destination == QLatin1String("Mobilfunk"); });
    row(
        "digits", [](CallFilter &f) { f.number = QStringLiteral("0001"); },
        [](const CallRecord &c) { return c.number.contains(QLatin1String("0001")); });
    row(
        "cost", [](CallFilter &f) { f.least = Money::fromUnits(200000), f.most = Money::fromUnits(300000); },
        [](const CallRecord &c) { return c.net.units() >= 200000 && c.net.units() <= 300000; });
    row(
        "with a price", [](CallFilter &f) { f.least = Money::fromUnits(1); },
        [](const CallRecord &c) { return c.net.units() > 0; });
    row(
        "several at once",
        [](CallFilter &f) {
            f.from = QDate(2026, 3, 1);
            f.destinations = QStringList{QStringLiteral("Festnetz")};
            f.number = QStringLiteral("+4930 10");
            f.least = Money::fromUnits(100000);
        },
        [](const CallRecord &c) {
            return c.day >= QDate(2026, 3, 1) && c.destination == QLatin1String("Festnetz") &&
                   c.number.startsWith(QLatin1String("+493010")) && c.net.units() >= 100000;
        });
}

void TestCallRecords::filters()
{
    QFETCH(const CallFilter, filter);
    QFETCH(const Is, is);
    const auto sum = m_store->records()->sum(filter);
    QVERIFY(sum);
    QCOMPARE(CallKit::text(*sum), slowSum(is));
    const auto rows = m_store->records()->select(filter);
    QVERIFY(rows);
    QCOMPARE(qint64(rows->size()), sum->calls);
    for (const quint32 row : *rows)
        QVERIFY(is(m_rows[row]));
    const auto newest = m_store->records()->select(filter, CallColumn::Start, true);
    const auto first = m_store->records()->first(filter, CallColumn::Start, true, 50);
    QVERIFY(newest && first);
    QCOMPARE(*first, std::vector<quint32>(newest->begin(), newest->begin() + std::min<std::ptrdiff_t>(50, sum->calls)));
}

void TestCallRecords::groups_data()
{
    QTest::addColumn<ByList>("by");
    QTest::newRow("month") << ByList{By::Month};
    QTest::newRow("day, extension") << ByList{By::Day, By::Extension};
    QTest::newRow("extension, destination") << ByList{By::Extension, By::Destination};
    QTest::newRow("number, day: more than a table holds") << ByList{By::Number, By::Day, By::Extension};
    QTest::newRow("what no row has") << ByList{By::CostCentre, By::Kind, By::Line};
}

void TestCallRecords::groups()
{
    QFETCH(const ByList, by);
    QMap<QStringList, CallSums::Sum> slow;
    for (const CallRecord &call : std::as_const(m_rows)) {
        QStringList keys;
        for (const By one : by)
            keys << (one == By::Month         ? call.day.toString(QStringLiteral("yyyy-MM"))
                     : one == By::Day         ? call.day.toString(Qt::ISODate)
                     : one == By::Extension   ? call.extension
                     : one == By::Destination ? call.destination
                     : one == By::Number      ? QString::fromStdString(CallNumber::canonical(call.number.toStdString()))
                                              : QString());
        CallSums::Sum &sum = slow[keys];
        ++sum.calls;
        sum.seconds += call.seconds;
        sum.net += call.net;
    }
    const auto groups = m_store->records()->groups({}, by);
    QVERIFY(groups);
    QCOMPARE(groups->size(), slow.size());
    for (const CallRecords::Group &group : *groups)
        QCOMPARE(CallKit::text(group.sum), CallKit::text(slow.value(group.keys)));
    QVERIFY(std::is_sorted(groups->begin(), groups->end(), [](const auto &a, const auto &b) { return a.keys < b.keys; }));
}

void TestCallRecords::topByCost()
{
    auto all = *m_store->records()->groups({}, {By::Number});
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.sum.net > b.sum.net; });
    const auto top = m_store->records()->top({}, {By::Number}, 20);
    QVERIFY(top);
    QCOMPARE(top->size(), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(top->at(i).sum.net, all.at(i).sum.net);
    QCOMPARE(m_store->records()->top({}, {By::Destination}, 20)->size(), 2);
}

void TestCallRecords::orders_data()
{
    QTest::addColumn<CallColumn>("column");
    QTest::addColumn<bool>("descending");
    for (const bool descending : {false, true})
        for (const CallColumn column :
             {CallColumn::Start, CallColumn::Seconds, CallColumn::Net, CallColumn::Extension, CallColumn::Number})
            QTest::addRow("%d %d", int(column), descending) << column << descending;
}

void TestCallRecords::orders()
{
    QFETCH(const CallColumn, column);
    QFETCH(const bool, descending);
    const auto key = [column](const CallRecord &call) {
        switch (column) {
        case CallColumn::Start:
            return QStringLiteral("%1 %2").arg(call.day.toString(Qt::ISODate), call.time.toString(Qt::ISODate));
        case CallColumn::Net:
            return QStringLiteral("%1").arg(call.net.units() + 1'000'000'000, 12, 10, QLatin1Char('0'));
        case CallColumn::Extension:
            return call.extension;
        case CallColumn::Number:
            return QString::fromStdString(CallNumber::canonical(call.number.toStdString()));
        default:
            return QStringLiteral("%1").arg(call.seconds, 9, 10, QLatin1Char('0'));
        }
    };
    QList<quint32> slow(m_rows.size());
    std::iota(slow.begin(), slow.end(), 0U);
    QStringList keys;
    for (const CallRecord &call : std::as_const(m_rows))
        keys << key(call);
    std::stable_sort(slow.begin(), slow.end(),
                     [&](quint32 a, quint32 b) { return descending ? keys[b] < keys[a] : keys[a] < keys[b]; });
    const auto rows = m_store->records()->select({}, column, descending);
    QVERIFY(rows);
    QCOMPARE(QList<quint32>(rows->begin(), rows->end()), slow);
    for (const qsizetype most : {1, 7, 5000, 16001, 20000}) {
        const auto first = m_store->records()->first({}, column, descending, size_t(most));
        QVERIFY(first);
        QCOMPARE(QList<quint32>(first->begin(), first->end()), slow.first(std::min(most, slow.size())));
    }
}

/// The later file is looked through first; of equal calls the earlier file's still comes first.
void TestCallRecords::firstOfTwoFilesInTheSameSecond()
{
    const QTemporaryDir folder;
    const auto store = std::move(*CallStore::open(folder.path()));
    const QByteArray later = "01.02.2026;09:00:00;14;+49301;Festnetz;00:00:01;0,1\r\n";
    const QByteArray same = "31.01.2026;09:00:00;14;+49302;Festnetz;00:00:01;0,1\r\n";
    for (const QByteArray &rows : {same, QByteArray(same).replace("302", "303") + later}) {
        CallImport import;
        import.file = m_kit.file(CallKit::head + rows);
        QVERIFY(store->import(import));
    }
    const auto first = store->records()->first({}, CallColumn::Start, true, 2);
    QVERIFY(first);
    QStringList numbers;
    for (const quint32 row : *first)
        numbers << store->records()->record(row).number;
    QCOMPARE(numbers, (QStringList{QStringLiteral("+49301"), QStringLiteral("+49302")}));
}

void TestCallRecords::notations_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("canonical");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *written, const char *canonical, const char *typed, bool found) {
        QTest::addRow("%s by %s", written, typed) << QByteArray(written) << QByteArray(canonical) << QByteArray(typed) << found;
    };
    for (const char *typed :
         {"0211555", "0211 / 555", "+49211555", "+49 211 555", "0049211555", "49211555", "211555", "11555", "5570"})
        for (const char *written :
             {"+4921155570123", "004921155570123", "4921155570123", "021155570123", "0211 555-70123", "+49 (0) 211 55570123"})
            row(written, "+4921155570123", typed, true);
    row("+4921155570123", "+4921155570123", "0212", false);
    for (const char *typed : {"7", "3", "23", "4", "49", "+4"})
        row("+4921155570123", "+4921155570123", typed, true);
    for (const char *typed : {"8", "32", "94", "+1"})
        row("+4921155570123", "+4921155570123", typed, false);
    row("+4389155570123", "+4389155570123", "+4921", false);
    row("+43720211555", "+43720211555", "0211555", true); // the digits stand in it
    row("+498921155570", "+498921155570", "0211", false); // not at its beginning
    row("+4921155570xxx", "+4921155570xxx", "5570", true);
    row("021155570XXX", "+4921155570xxx", "5570xxx", true);
    row("4921155570***", "+4921155570xxx", "021155570", true);
    row("110", "110", "110", true);
    row("4712345", "4712345", "4712", true);
    row("res100123", "res100123", "res1", true);
    row("00800123456", "+800123456", "00800", true);
    row("", "", "1", false);
}

void TestCallRecords::notations()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, canonical);
    QFETCH(const QByteArray, typed);
    QFETCH(const bool, found);
    QCOMPARE(QByteArray::fromStdString(CallNumber::canonical(written.toStdString())), canonical);
    const QTemporaryDir folder;
    const auto store = CallStore::open(folder.path());
    CallImport import;
    import.file = m_kit.file(CallKit::head + "17.03.2026;09:14:09;123;999999;F;00:00:01;0,01\r\n" + "17.03.2026;09:14:09;123;" +
                             written + ";F;00:00:01;0,02\r\n");
    QVERIFY((*store)->import(import));
    CallFilter filter;
    filter.number = QString::fromLatin1(typed);
    QCOMPARE((*store)->records()->sum(filter)->net.units(), found ? 20000 : 0);
    QCOMPARE((*store)->records()->numbers(filter.number, 10).size(), found ? 1 : 0);
}

void TestCallRecords::maskedAndFullStayApart()
{
    const QTemporaryDir folder;
    const auto store = CallStore::open(folder.path());
    CallImport import;
    QByteArray text = CallKit::head;
    for (const char *number : {"+4930231251xx", "03023125123", "030231251xx", "+4930231251"})
        text += QByteArray("17.03.2026;09:14:09;123;") + number + ";F;00:00:01;0,01\r\n";
    import.file = m_kit.file(text);
    QVERIFY((*store)->import(import));
    QStringList groups;
    const auto found = (*store)->records()->groups({}, {By::Number});
    for (const CallRecords::Group &group : *found)
        groups << QStringLiteral("%1 %2").arg(group.keys.first()).arg(group.sum.calls);
    QCOMPARE(groups, (QStringList{QStringLiteral("+4930231251 1"), QStringLiteral("+493023125123 1"),
                                  QStringLiteral("+4930231251xx 2")}));
}

void TestCallRecords::valuesToChooseFrom()
{
    QCOMPARE(m_store->records()->values(By::Destination), (QStringList{QStringLiteral("Festnetz"), QStringLiteral("Mobilfunk")}));
    QCOMPARE(m_store->records()->values(By::Extension).size(), 38);
    QVERIFY(m_store->records()->values(By::Day).isEmpty());
}

void TestCallRecords::negativeAmounts()
{
    CallFilter filter;
    filter.most = Money::fromUnits(-1);
    QCOMPARE(m_store->records()->sum(filter)->net.toString(), QStringLiteral("-0.50"));
    QCOMPARE(m_store->records()->record(m_store->records()->select({}, CallColumn::Net)->front()).net.toString(),
             QStringLiteral("-0.50"));
}

void TestCallRecords::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto sum = m_store->records()->sum({}, stop.get_token());
    QVERIFY(!sum);
    QCOMPARE(sum.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestCallRecords)
#include "tst_callrecords.moc"

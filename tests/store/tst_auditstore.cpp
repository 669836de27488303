#include "archivestore.h"
#include "auditdifference.h"
#include "auditstore.h"
#include "database.h"
#include "manualclock.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using Origin = AuditEntry::Origin;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int rows = 12;

AuditEntry entryOf(int n)
{
    AuditEntry entry;
    entry.who = u"verwaltung"_s;
    entry.action = n % 3 == 0 ? u"profile"_s : u"diversions"_s;
    entry.kind = n % 3 == 0 ? u"profile"_s : u"self_care"_s;
    entry.objectId = u"object-%1"_s.arg(n);
    entry.title = u"V-%1"_s.arg(n);
    entry.rev = 100 + n;
    entry.before = {{u"target"_s, u"+4920%1"_s.arg(n)}};
    entry.after = {{u"target"_s, u"+4921%1"_s.arg(n)}};
    return entry;
}

struct Kit {
    QTemporaryDir home;
    ManualClock clock;
    QString path() const { return home.filePath(u"audit.db"_s); }
    std::unique_ptr<AuditStore> open() const
    {
        auto store = AuditStore::open(path(), clock);
        if (!store)
            qFatal("audit: %s %s", qUtf8Printable(store.error().code), qUtf8Printable(store.error().detail));
        return std::move(*store);
    }
    /// A trail of `rows` entries and its head.
    ChainHead fill() const
    {
        auto store = open();
        for (int n = 1; n <= rows; ++n)
            if (!store->append({entryOf(n)}))
                qFatal("append");
        return *store->head();
    }
    void tamper(const QString &sql) const
    {
        auto database = Database::open(path(), {.migrations = u":/fernamt/store/audit"_s, .applicationId = 0x464e4155});
        if (!database || !(*database)->execute(sql))
            qFatal("tamper: %s", qUtf8Printable(sql));
    }
};
} // namespace

/// audit.db: each single changed, removed or swapped row is found; what is found at the portal is told apart from what was made
/// here.
class TestAuditStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B_17_anUntouchedTrailIsGood();
    void B_17_everyTamperedRowIsFound_data();
    void B_17_everyTamperedRowIsFound();
    void B_17_aCutTailNeedsTheKnownHead();
    void B_17_aTrailWrittenAnewIsFound();
    void B_16_entriesSurviveAsTheyWere();
    void B_16_aNoteIsSettledOrGivenUp();
    void B_16_outsideChangesAreToldApart();
    void B_16_aLostAnswerIsOurs();
    void B_16_ordersBringTheirContractsAlong();
    void B_16_theSameRevisionIsToldOnce();
    void B_16_theJournalIsTakenOverOnce();
    void B_17_severalWritersMakeOneChain();
    void B_16_aDamagedTrailStaysWhereItIs();
    void B_16_secretNamesAreLeftOut();
};

void TestAuditStore::B_17_anUntouchedTrailIsGood()
{
    Kit kit;
    const ChainHead head = kit.fill();
    const auto check = kit.open()->check(head);
    QVERIFY(check && check->chainGood && check->tailProven);
    QCOMPARE(check->head.count, qint64(rows));
    const auto without = kit.open()->check(std::nullopt);
    QVERIFY(without && without->chainGood && !without->tailProven); // "tail not provable"
}

void TestAuditStore::B_17_everyTamperedRowIsFound_data()
{
    QTest::addColumn<QString>("sql");
    const auto add = [](const QString &what, int n, const QString &sql) {
        QTest::newRow(qPrintable(u"B-17 %1 %2"_s.arg(what).arg(n))) << sql;
    };
    for (int n = 1; n <= rows; ++n) {
        for (const char *column : {"at", "rev"})
            add(u"changed "_s + QLatin1String(column), n,
                u"UPDATE entries SET %1 = %1 + 1 WHERE seq = %2"_s.arg(QLatin1String(column)).arg(n));
        for (const char *column :
             {"who", "action", "kind", "object_id", "title", "order_number", "before", "after", "reason", "hash"})
            add(u"changed "_s + QLatin1String(column), n,
                u"UPDATE entries SET %1 = %1 || 'x' WHERE seq = %2"_s.arg(QLatin1String(column)).arg(n));
        add(u"changed origin"_s, n, u"UPDATE entries SET origin = 'outside' WHERE seq = %1"_s.arg(n));
        add(u"changed outcome"_s, n, u"UPDATE entries SET outcome = 'unknown' WHERE seq = %1"_s.arg(n));
        add(u"removed"_s, n, u"DELETE FROM entries WHERE seq = %1"_s.arg(n));
        add(u"doubled"_s, n,
            u"INSERT INTO entries SELECT %2, at, origin, outcome, who, action, kind, object_id, title, rev, order_number, before, after, reason, hash FROM entries WHERE seq = %1"_s
                .arg(n)
                .arg(rows + 1));
        if (n < rows)
            add(u"swapped with the next"_s, n,
                u"UPDATE entries SET seq = CASE seq WHEN %1 THEN -1 ELSE seq END; "
                "UPDATE entries SET seq = %1 WHERE seq = %2; UPDATE entries SET seq = %2 WHERE seq = -1"_s.arg(n)
                    .arg(n + 1));
    }
}

void TestAuditStore::B_17_everyTamperedRowIsFound()
{
    QFETCH(QString, sql);
    Kit kit;
    const ChainHead head = kit.fill();
    for (const QString &statement : sql.split(u"; "_s))
        kit.tamper(statement);
    const auto check = kit.open()->check(head);
    QVERIFY(check);
    // An addition behind the head is no broken link of what was known; it cannot link to it either.
    QVERIFY(!check->chainGood);
    QVERIFY(!check->tailProven);
}

void TestAuditStore::B_17_aCutTailNeedsTheKnownHead()
{
    for (int left = 0; left < rows; ++left) {
        Kit kit;
        const ChainHead head = kit.fill();
        kit.tamper(u"DELETE FROM entries WHERE seq > %1"_s.arg(left));
        const auto check = kit.open()->check(head);
        QVERIFY(check && !check->chainGood);
        const auto blind = kit.open()->check(std::nullopt); // the reason why the head is kept elsewhere
        QVERIFY(blind && blind->chainGood && !blind->tailProven);
    }
}

void TestAuditStore::B_17_aTrailWrittenAnewIsFound()
{
    Kit kit;
    const ChainHead head = kit.fill();
    kit.tamper(u"DELETE FROM entries"_s);
    auto store = kit.open();
    for (int n = 1; n <= rows; ++n)
        QVERIFY(store->append({entryOf(n + 1)}));
    const auto check = store->check(head);
    QVERIFY(check && check->firstBad == 0 && !check->chainGood); // every link fits; the known head does not occur
}

void TestAuditStore::B_16_entriesSurviveAsTheyWere()
{
    Kit kit;
    AuditEntry entry = entryOf(1);
    entry.outcome = AuditEntry::Outcome::Unknown;
    entry.orderNumber = u"31629"_s;
    entry.reason = u"Grün; \"Zeile\"\n2"_s;
    QVERIFY(kit.open()->append({entry}));
    const auto read = kit.open()->entries();
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    AuditEntry found = read->first();
    QCOMPARE(found.seq, 1);
    QCOMPARE(found.at, kit.clock.nowUtc());
    QCOMPARE(found.hash.size(), 64);
    entry.seq = found.seq;
    entry.at = found.at;
    entry.hash = found.hash;
    QCOMPARE(found, entry);
}

void TestAuditStore::B_16_aNoteIsSettledOrGivenUp()
{
    Kit kit;
    auto store = kit.open();
    const auto done = store->note(entryOf(1));
    const auto refused = store->note(entryOf(2));
    const auto lost = store->note(entryOf(4));
    QVERIFY(done && refused && lost);
    QVERIFY(store->settle(*done, {entryOf(1)}));
    QVERIFY(store->settle(*refused, {}));
    QVERIFY(store->giveUpNotes(60'000)); // still on its way
    QCOMPARE(store->entries()->size(), 1);
    kit.clock.advance(std::chrono::minutes(2));
    QVERIFY(store->giveUpNotes(60'000));
    const auto entries = *store->entries();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].objectId, u"object-4"_s);
    QVERIFY(entries[0].outcome == AuditEntry::Outcome::Unknown);
    QVERIFY(store->giveUpNotes(0));
    QCOMPARE(store->entries()->size(), 2); // once
}

void TestAuditStore::B_16_outsideChangesAreToldApart()
{
    Kit kit;
    auto store = kit.open();
    QVERIFY(store->append({entryOf(1)})); // rev 101 is ours
    const QJsonObject before{{u"rev"_s, 1}, {u"target"_s, u"a"_s}};
    const QJsonObject after{{u"rev"_s, 2}, {u"target"_s, u"b"_s}};
    const QJsonObject onlyRev{{u"rev"_s, 9}, {u"target"_s, u"a"_s}};
    const auto count = store->found({{u"self_care"_s, u"object-1"_s, 101, before, after, u"V-1"_s},
                                     {u"customer"_s, u"c"_s, 101, before, after, {}}, // the same write touched it
                                     {u"self_care"_s, u"object-2"_s, 205, before, after, u"V-2"_s},
                                     {u"self_care"_s, u"object-3"_s, 206, before, onlyRev, u"V-3"_s},
                                     {u"user"_s, u"u-1"_s, 207, std::nullopt, QJsonObject{{u"userName"_s, u"neu"_s}}, u"neu"_s},
                                     {u"user"_s, u"u-2"_s, 208, QJsonObject{{u"userName"_s, u"alt"_s}}, std::nullopt, u"alt"_s}});
    QVERIFY(count);
    QCOMPARE(*count, 3);
    const auto entries = *store->entries();
    QCOMPARE(entries[2].objectId, u"object-2"_s);
    QVERIFY(entries[2].origin == Origin::Outside && entries[2].who.isEmpty());
    QCOMPARE(entries[2].before, (QJsonObject{{u"target"_s, u"a"_s}}));
    QCOMPARE(entries[2].after, (QJsonObject{{u"target"_s, u"b"_s}}));
    QCOMPARE(entries[1].action, u"appeared"_s);
    QCOMPARE(entries[0].action, u"vanished"_s);
}

void TestAuditStore::B_16_aLostAnswerIsOurs()
{
    Kit kit;
    auto store = kit.open();
    QVERIFY(store->note(entryOf(1))); // killed before the answer
    const QJsonObject before{{u"target"_s, u"a"_s}};
    const QJsonObject after{{u"target"_s, u"b"_s}};
    QCOMPARE(*store->found({{u"self_care"_s, u"object-1"_s, 300, before, after, {}}}), 1);
    AuditEntry entry = store->entries()->first();
    QVERIFY(entry.origin == Origin::Here);
    QCOMPARE(entry.who, u"verwaltung"_s);
    QCOMPARE(entry.reason, u"answer_lost"_s);
    QCOMPARE(entry.action, u"diversions"_s);
    QVERIFY(store->giveUpNotes(-1));
    QCOMPARE(store->entries()->size(), 1); // the note is settled
    QCOMPARE(*store->found({{u"self_care"_s, u"object-1"_s, 301, after, before, {}}}), 1);
    QVERIFY(store->entries()->first().origin == Origin::Outside); // the next one is not

    AuditEntry unknown = entryOf(2);
    unknown.outcome = AuditEntry::Outcome::Unknown;
    unknown.rev = 0;
    QVERIFY(store->append({unknown}));
    QCOMPARE(*store->found({{u"self_care"_s, u"object-2"_s, 302, before, after, {}}}), 1);
    QVERIFY(store->entries()->first().origin == Origin::Here);
}

void TestAuditStore::B_16_ordersBringTheirContractsAlong()
{
    Kit kit;
    auto store = kit.open();
    AuditEntry placed;
    placed.action = placed.kind = u"order"_s;
    placed.objectId = u"order-1"_s;
    placed.orderNumber = u"31629"_s;
    placed.rev = 400;
    QVERIFY(store->append({placed}));
    const auto order = [](const QString &id, const QString &number, const QString &contract, const QString &state) {
        return QJsonObject{{u"id"_s, id}, {u"number"_s, number}, {u"contractId"_s, contract}, {u"state"_s, state}};
    };
    const QJsonObject fresh = order(u"order-1"_s, u"31629"_s, u"k-1"_s, u"new"_s);
    const QJsonObject finished = order(u"order-1"_s, u"31629"_s, u"k-1"_s, u"done"_s);
    const QJsonObject others = order(u"order-2"_s, u"31630"_s, u"k-2"_s, u"new"_s);
    const QJsonObject before{{u"items"_s, 1}};
    const QJsonObject after{{u"items"_s, 2}};
    QCOMPARE(*store->found({{u"order"_s, u"order-1"_s, 401, fresh, finished, {}},
                            {u"contract"_s, u"k-1"_s, 402, before, after, u"V-1"_s},
                            {u"order"_s, u"order-2"_s, 403, std::nullopt, others, {}},
                            {u"contract"_s, u"k-2"_s, 404, before, after, u"V-2"_s}}),
             4);
    const auto entries = *store->entries();
    QVERIFY(entries[3].origin == Origin::Order && entries[2].origin == Origin::Order);
    QCOMPARE(entries[2].orderNumber, u"31629"_s);
    QVERIFY(entries[1].origin == Origin::Outside && entries[0].origin == Origin::Outside); // ordered elsewhere
    QCOMPARE(entries[0].orderNumber, u"31630"_s);
}

void TestAuditStore::B_16_theSameRevisionIsToldOnce()
{
    Kit kit;
    const FeedDifference difference{u"contract"_s, u"k"_s, 7, QJsonObject{{u"a"_s, 1}}, QJsonObject{{u"a"_s, 2}}, {}};
    QCOMPARE(*kit.open()->found({difference}), 1);
    QCOMPARE(*kit.open()->found({difference}), 0); // killed between trail and cache, or another process
}

void TestAuditStore::B_16_theJournalIsTakenOverOnce()
{
    Kit kit;
    auto store = kit.open();
    QList<JournalEntry> journal{{u"archived"_s, u"d-1"_s, u"evn_csv"_s, u"R-1"_s, u"a.csv"_s, u"h"_s, {}},
                                {u"mark"_s, u"d-1"_s, {}, {}, {}, {}, u"booked set by A"_s}};
    QCOMPARE(*store->follow(journal, u"buchhaltung"_s), 1);
    QCOMPARE(*store->follow(journal, u"buchhaltung"_s), 0);
    journal << JournalEntry{u"removed"_s, u"d-1"_s, u"evn_csv"_s, u"R-1"_s, u"a.csv"_s, u"h"_s, u"rule"_s};
    QCOMPARE(*store->follow(journal, u"buchhaltung"_s), 1);
    QCOMPARE(store->entries()->first().action, u"archive_removed"_s);
    QCOMPARE(store->entries()->first().title, u"R-1"_s);
}

void TestAuditStore::B_17_severalWritersMakeOneChain()
{
    Kit kit;
    kit.open();
    std::vector<std::thread> threads;
    for (int writer = 0; writer < 4; ++writer)
        threads.emplace_back([&kit] {
            auto store = kit.open();
            for (int n = 0; n < 25; ++n)
                if (!store->append({entryOf(n)}))
                    qFatal("append");
        });
    for (std::thread &thread : threads)
        thread.join();
    const auto check = kit.open()->check(std::nullopt);
    QVERIFY(check && check->chainGood);
    QCOMPARE(check->head.count, 100);
}

void TestAuditStore::B_16_aDamagedTrailStaysWhereItIs()
{
    Kit kit;
    QFile file(kit.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto store = AuditStore::open(kit.path(), kit.clock);
    QVERIFY(!store);
    QCOMPARE(store.error().code, u"database_damaged"_s);
    QCOMPARE(QFileInfo(kit.path()).size(), 8192);
}

void TestAuditStore::B_16_secretNamesAreLeftOut()
{
    const QJsonObject planted{
        {u"name"_s, u"bleibt"_s},       {u"currentPassword"_s, u"P1"_s},
        {u"kundenkennwort"_s, u"P2"_s}, {u"pin"_s, u"P3"_s},
        {u"grantToken"_s, u"P4"_s},     {u"recoveryCodes"_s, QJsonArray{u"P5"_s}},
        {u"totpUri"_s, u"P6"_s},        {u"inside"_s, QJsonArray{QJsonObject{{u"sipSecret"_s, u"P7"_s}, {u"ok"_s, 1}}}}};
    const auto [before, after] = AuditDifference::of({}, planted);
    QVERIFY(before.isEmpty());
    QCOMPARE(after, (QJsonObject{{u"name"_s, u"bleibt"_s}, {u"inside"_s, QJsonArray{QJsonObject{{u"ok"_s, 1}}}}}));
}

QTEST_GUILESS_MAIN(TestAuditStore)
#include "tst_auditstore.moc"

#include "database.h"
#include "manualclock.h"
#include "outboxstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using State = OrderDraft::State;

namespace
{
const QString user = QStringLiteral("user-1");

OutboxEntry entryOf(const QString &id, const QDateTime &now)
{
    OutboxEntry entry;
    entry.draft.id = id;
    entry.draft.request.contractId = QStringLiteral("contract-1");
    entry.draft.request.contractRev = 7;
    entry.draft.request.quantities = {{QStringLiteral("clip"), 2}};
    entry.draft.request.numberAdditions = {NumberAddition()}; // half filled in
    entry.draft.request.shownOnceNet = Money::fromUnits(49'900'000);
    entry.draft.step = 3;
    entry.draft.changedAt = now;
    entry.userId = user;
    entry.seen = ServiceContract();
    entry.seen->id = QStringLiteral("contract-1");
    entry.seen->rev = 7;
    return entry;
}

struct Kit {
    QTemporaryDir home;
    ManualClock clock;
    QString path() const { return home.filePath(QStringLiteral("outbox.db")); }
    std::unique_ptr<OutboxStore> open() const
    {
        auto store = OutboxStore::open(path(), clock);
        if (!store)
            qFatal("outbox: %s", qUtf8Printable(store.error().code));
        return std::move(*store);
    }
};
} // namespace

/// outbox.db: what is in it survives, nobody else's process can take a step twice, and nothing throws it away.
class TestOutboxStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R4_009_ordersOfTheCartSurviveAndOlderEntriesStay()
    {
        Kit kit;
        {
            const auto old = Database::open(
                kit.path(), {.migrations = QStringLiteral(":/fernamt/store/outbox"), .applicationId = 0x464e4f42, .upTo = 1});
            QVERIFY(old && (*old)->execute(QStringLiteral("INSERT INTO orders VALUES ('old', 'user-1', 'draft', 1, "
                                                          "'{\"contractId\":\"contract-1\"}', '', 0, '', '', '')")));
        }
        OutboxEntry entry = entryOf(QStringLiteral("cart"), kit.clock.nowUtc());
        entry.cart.contractId = QStringLiteral("contract-1");
        entry.cart.items = {{QStringLiteral("item-1"), 3}};
        QVERIFY(kit.open()->insert(entry));
        const auto read = kit.open()->entry(QStringLiteral("cart"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(**read == entry);
        const auto old = kit.open()->entry(QStringLiteral("old"));
        QVERIFY2(old && *old, old ? "" : qPrintable(old.error().detail));
        QVERIFY(!(*old)->isCart());
    }
    void entriesSurviveAsTheyWere()
    {
        Kit kit;
        const OutboxEntry entry = entryOf(QStringLiteral("a"), kit.clock.nowUtc());
        QVERIFY(kit.open()->insert(entry));
        const auto read = kit.open()->entries(user);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->size(), 1);
        QVERIFY(read->first() == entry);
        QVERIFY(kit.open()->entries(QStringLiteral("user-2"))->isEmpty());
    }

    void aFrozenEntryCannotBeEditedOrDiscarded_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("editable");
        QTest::addColumn<bool>("removable");
        QTest::newRow("draft") << State::Draft << true << true;
        QTest::newRow("prepared") << State::Prepared << false << false;
        QTest::newRow("sending") << State::Sending << false << false;
        QTest::newRow("unknown") << State::Unknown << false << false;
        QTest::newRow("confirmed") << State::Confirmed << false << true;
        QTest::newRow("refused") << State::Refused << false << true;
        QTest::newRow("not ordered") << State::NotOrdered << false << true;
    }
    void aFrozenEntryCannotBeEditedOrDiscarded()
    {
        QFETCH(State, state);
        QFETCH(bool, editable);
        QFETCH(bool, removable);
        Kit kit;
        auto store = kit.open();
        OutboxEntry entry = entryOf(QStringLiteral("a"), kit.clock.nowUtc());
        QVERIFY(store->insert(entry));
        OrderDraft to = entry.draft;
        to.state = state;
        if (state != State::Draft)
            QVERIFY(store->advance(to, {State::Draft}).value());
        entry.draft.request.quantities.clear();
        QCOMPARE(store->save(entry).value(), editable);
        QCOMPARE(store->entry(QStringLiteral("a")).value()->draft.request.quantities.isEmpty(), editable);
        QCOMPARE(store->remove(QStringLiteral("a")).value(), removable);
    }

    void oneOfManyConnectionsTakesAStep()
    {
        Kit kit;
        for (int round = 0; round < 20; ++round) {
            const QString id = QString::number(round);
            QVERIFY(kit.open()->insert(entryOf(id, kit.clock.nowUtc())));
            std::atomic<int> winners{0}, losers{0};
            std::vector<std::thread> threads;
            for (int i = 0; i < 8; ++i)
                threads.emplace_back([&] {
                    OrderDraft to;
                    to.id = id;
                    to.state = State::Prepared;
                    auto store = OutboxStore::open(kit.path(), kit.clock);
                    const auto moved = store ? (*store)->advance(to, {State::Draft}) : fail(store.error());
                    (moved && *moved ? winners : losers) += moved ? 1 : 1000;
                });
            for (std::thread &thread : threads)
                thread.join();
            QCOMPARE(winners.load(), 1);
            QCOMPARE(losers.load(), 7);
        }
    }

    void damageIsAnErrorAndTheFileStays_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("header") << 0;
        QTest::newRow("pages") << 4096;
    }
    void damageIsAnErrorAndTheFileStays()
    {
        QFETCH(int, from);
        Kit kit;
        for (int i = 0; i < 50; ++i)
            QVERIFY(kit.open()->insert(entryOf(QString::number(i), kit.clock.nowUtc())));
        QFile file(kit.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(from) && file.write(QByteArray(int(file.size()) - from, 'x')) > 0);
        file.seek(0);
        const QByteArray damaged = file.readAll();
        file.close();
        const auto opened = OutboxStore::open(kit.path(), kit.clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QStringLiteral("database_damaged"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == damaged);
        QCOMPARE(QDir(kit.home.path()).entryList({QStringLiteral("*damaged*")}).size(), 0);
    }

    void anotherProcessIsNoticed()
    {
        Kit kit;
        auto mine = kit.open();
        (void)mine->changedElsewhere();
        QCOMPARE(mine->changedElsewhere().value(), false);
        QVERIFY(mine->insert(entryOf(QStringLiteral("a"), kit.clock.nowUtc())));
        QCOMPARE(mine->changedElsewhere().value(), false);
        QVERIFY(kit.open()->insert(entryOf(QStringLiteral("b"), kit.clock.nowUtc())));
        QCOMPARE(mine->changedElsewhere().value(), true);
        QCOMPARE(mine->changedElsewhere().value(), false);
    }
};

QTEST_GUILESS_MAIN(TestOutboxStore)
#include "tst_outboxstore.moc"

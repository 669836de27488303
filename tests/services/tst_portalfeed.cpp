#include "cachedkind.h"
#include "contracttypes.h"
#include "manualclock.h"
#include "ordertypes.h"
#include "portalfeed.h"
#include "scriptedchannel.h"
#include "stubsession.h"
#include "waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace
{
Change orderChange(int n, Ordering::OrderState state = Ordering::OrderState::OfferCreated, qint64 rev = 1)
{
    Order order;
    order.id = QStringLiteral("order-%1").arg(n);
    order.rev = rev;
    order.state = state;
    return {QStringLiteral("order"), order.id, rev, false, JsonCodec::toJson(order)};
}

Change contractChange(int n, qint64 rev = 1)
{
    ServiceContract contract;
    contract.id = QStringLiteral("contract-%1").arg(n);
    contract.rev = rev;
    return {QStringLiteral("contract"), contract.id, rev, false, JsonCodec::toJson(contract)};
}

Change removal(const Change &of)
{
    return {of.kind, of.id, of.rev + 1, true, {}};
}
} // namespace

/// The changes feed into cache and memory: one question for all kinds, only what changed is read again.
class tst_PortalFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void R3_040_oneQuestionForAllKinds();
    void R3_040_oneChangedOrderIsOneMergedRow();
    void aBrokenTurnShowsThePagesBeforeIt();
    void whatAnotherProcessWroteIsSeen();
    void R3_094_anotherRoleEmptiesMemoryAtOnceAndDisk();
    void aRowThatCannotBeReadHidesNoOther();
    void anOlderAnswerNeverReplacesANewerRow();
    void theCacheIsReadWithoutAPortal();
    void whoeverJoinsATurnGetsItsAnswer();
    void aTurnInBetweenServesWhoWaited();
    void aDamagedCacheIsReplacedByASnapshot();

private:
    void build();
    LocalLibrary::Settings settings() const
    {
        return {m_folder->filePath(QStringLiteral("cache.db")),
                {m_folder->filePath(QStringLiteral("archive")), NameTemplate::standard(),
                 m_folder->filePath(QStringLiteral("archive.db"))}};
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedChannel> m_portal;
    std::unique_ptr<StubSession> m_session;
    std::unique_ptr<LocalLibrary> m_library;
    std::unique_ptr<CachedKind<Order>> m_orders;
    std::unique_ptr<CachedKind<ServiceContract>> m_contracts;
    std::unique_ptr<PortalFeed> m_feed;
    QList<ChangePage> m_pages; ///< answered in turn
    std::optional<Error> m_then;
};

void tst_PortalFeed::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_portal = std::make_unique<ScriptedChannel>([this](const Request &) -> Result<Answer> {
        if (!m_pages.isEmpty())
            return ScriptedChannel::json(JsonCodec::toJson(m_pages.takeFirst()));
        if (m_then)
            return fail(*m_then);
        return ScriptedChannel::json(
            {{QStringLiteral("items"), QJsonArray()}, {QStringLiteral("cursor"), QStringLiteral("same")}});
    });
    m_session = std::make_unique<StubSession>();
    m_then.reset();
    m_pages.clear();
    build();
}

void tst_PortalFeed::build()
{
    m_feed.reset();
    m_library.reset();
    m_library = std::make_unique<LocalLibrary>(settings(), m_clock);
    m_orders = std::make_unique<CachedKind<Order>>(QStringLiteral("order"));
    m_contracts = std::make_unique<CachedKind<ServiceContract>>(QStringLiteral("contract"));
    m_feed = std::make_unique<PortalFeed>(*m_portal, *m_library, *m_session);
    m_feed->add(*m_orders);
    m_feed->add(*m_contracts);
}

void tst_PortalFeed::cleanup()
{
    m_feed.reset();
    m_library.reset();
}

void tst_PortalFeed::R3_040_oneQuestionForAllKinds()
{
    m_pages = {{{orderChange(1), contractChange(1)}, QStringLiteral("c1"), true, true},
               {{orderChange(2), contractChange(2)}, QStringLiteral("c2"), false, true}};
    QSignalSpy changed(m_feed.get(), &PortalFeed::changed);
    const auto synced = QCoro::waitFor(m_feed->sync(true));
    QVERIFY2(synced && *synced, synced ? "" : qPrintable(synced.error().code));
    QCOMPARE(m_portal->requests.size(), 2);
    QVERIFY(m_portal->requests.first().background);
    QCOMPARE(m_orders->rows().size(), 2);
    QCOMPARE(m_contracts->rows().size(), 2);
    QVERIFY(m_contracts->find(QStringLiteral("contract-2")));
    QVERIFY(!m_contracts->find(QStringLiteral("order-2")));
    QCOMPARE(m_feed->lastSync(), m_clock.nowUtc());
    QVERIFY(changed.size() <= 2); // the empty cache, then the turn
}

void tst_PortalFeed::R3_040_oneChangedOrderIsOneMergedRow()
{
    m_pages = {{{orderChange(1), orderChange(2), contractChange(1)}, QStringLiteral("c1"), false, true}};
    QVERIFY(QCoro::waitFor(m_feed->sync(true)));
    const int before = int(m_portal->requests.size());
    QList<FeedNews> news;
    connect(m_feed.get(), &PortalFeed::changed, this, [&news](const FeedNews &n) { news.append(n); });
    m_pages = {{{orderChange(2, Ordering::OrderState::Completed, 7)}, QStringLiteral("c2"), false, false}};
    QVERIFY(QCoro::waitFor(m_feed->sync(true)).value_or(false));
    QCOMPARE(m_portal->requests.size() - before, 1);
    QCOMPARE(news.size(), 1);
    QVERIFY(!news.first().all);
    QCOMPARE(news.first().ids, (QHash<QString, QStringList>{{QStringLiteral("order"), {QStringLiteral("order-2")}}}));
    QCOMPARE(m_orders->find(QStringLiteral("order-2"))->state, Ordering::OrderState::Completed);
    QCOMPARE(m_orders->rows().first().id, QStringLiteral("order-1")); // nothing moved

    m_pages = {{{removal(orderChange(1))}, QStringLiteral("c3"), false, false}};
    QVERIFY(QCoro::waitFor(m_feed->sync(true)).value_or(false));
    QCOMPARE(m_orders->rows().size(), 1);
    QVERIFY(!m_orders->find(QStringLiteral("order-1")));
    QVERIFY(m_orders->find(QStringLiteral("order-2")));

    news.clear();
    QCOMPARE(QCoro::waitFor(m_feed->sync(true)).value_or(true), false); // nothing new
    QVERIFY(news.isEmpty());
}

void tst_PortalFeed::aBrokenTurnShowsThePagesBeforeIt()
{
    m_pages = {{{orderChange(1)}, QStringLiteral("c1"), true, true}};
    m_then = Error::make(Error::Kind::Offline, QStringLiteral("connection_closed"));
    QSignalSpy online(m_feed.get(), &PortalFeed::onlineChanged);
    const auto broken = QCoro::waitFor(m_feed->sync(true));
    QCOMPARE(broken.error().code, QStringLiteral("connection_closed"));
    QCOMPARE(m_orders->rows().size(), 1);
    QVERIFY(!m_feed->online());
    QCOMPARE(online.size(), 1);
    m_then.reset();
    m_pages = {{{orderChange(2)}, QStringLiteral("c2"), false, true}};
    QVERIFY(QCoro::waitFor(m_feed->sync(true)));
    QCOMPARE(m_portal->requests.last().query.queryItemValue(QStringLiteral("since")), QStringLiteral("c1"));
    QCOMPARE(m_orders->rows().size(), 2);
    QVERIFY(m_feed->online());
}

void tst_PortalFeed::whatAnotherProcessWroteIsSeen()
{
    m_pages = {{{orderChange(1)}, QStringLiteral("c1"), false, true}};
    QVERIFY(QCoro::waitFor(m_feed->sync(true)));
    {
        LocalLibrary other(settings(), m_clock);
        QVERIFY(QCoro::waitFor(other.open(m_feed->scope())));
        const ChangePage page{{orderChange(2)}, QStringLiteral("c2"), false, false};
        QVERIFY(QCoro::waitFor(other.run([page](LocalStores &stores) { return stores.cache->applyPage(page); })));
    }
    QVERIFY(QCoro::waitFor(m_feed->sync(true)));
    QCOMPARE(m_portal->requests.last().query.queryItemValue(QStringLiteral("since")), QStringLiteral("c2"));
    QCOMPARE(m_orders->rows().size(), 2);
}

void tst_PortalFeed::R3_094_anotherRoleEmptiesMemoryAtOnceAndDisk()
{
    m_pages = {{{orderChange(1), contractChange(1)}, QStringLiteral("c1"), false, true}};
    QVERIFY(QCoro::waitFor(m_feed->sync(true)));
    int left = -1;
    connect(m_feed.get(), &PortalFeed::cleared, this, [&] { left = int(m_orders->rows().size() + m_contracts->rows().size()); });
    m_session->become(QStringLiteral("user-1"), StubSession::accountant);
    QCOMPARE(left, 0);
    QVERIFY(QCoro::waitFor(m_feed->sync(true)));
    QCOMPARE(m_portal->requests.last().query.queryItemValue(QStringLiteral("since")), QString());
    // The role comes back: its rows do not, they must be asked for again.
    m_session->become(QStringLiteral("user-1"), StubSession::administrator);
    QVERIFY(QCoro::waitFor(m_feed->sync(true)));
    QCOMPARE(m_orders->rows().size(), 0);
}

void tst_PortalFeed::aRowThatCannotBeReadHidesNoOther()
{
    Change bad = orderChange(1);
    bad.resource.insert(QStringLiteral("rev"), QStringLiteral("many"));
    m_pages = {{{bad, orderChange(2)}, QStringLiteral("c1"), false, true}};
    const auto synced = QCoro::waitFor(m_feed->sync(true));
    QCOMPARE(synced.error().code, QStringLiteral("invalid_answer"));
    QCOMPARE(m_orders->rows().size(), 1);
    QVERIFY(m_orders->find(QStringLiteral("order-2")));
}

void tst_PortalFeed::anOlderAnswerNeverReplacesANewerRow()
{
    m_pages = {{{orderChange(1)}, QStringLiteral("c1"), false, true}};
    QVERIFY(QCoro::waitFor(m_feed->sync(true)));
    Order written;
    written.id = QStringLiteral("order-1");
    written.rev = 9;
    written.state = Ordering::OrderState::Cancelled;
    m_orders->put(written); // the answer of a write; a turn that began before it comes in
    m_pages = {{{orderChange(1, Ordering::OrderState::Provisioning, 8)}, QStringLiteral("c2"), false, false}};
    QVERIFY(QCoro::waitFor(m_feed->sync(true)));
    QCOMPARE(m_orders->find(QStringLiteral("order-1"))->state, Ordering::OrderState::Cancelled);
}

void tst_PortalFeed::theCacheIsReadWithoutAPortal()
{
    m_pages = {{{orderChange(1), contractChange(1)}, QStringLiteral("c1"), false, true}};
    QVERIFY(QCoro::waitFor(m_feed->sync(true)));
    const CacheScope scope = m_feed->scope();
    build();
    const int before = int(m_portal->requests.size());
    QVERIFY(QCoro::waitFor(m_feed->open(scope)));
    QCOMPARE(m_portal->requests.size(), before);
    QCOMPARE(m_orders->rows().size(), 1);
    QCOMPARE(m_contracts->rows().size(), 1);
    QCOMPARE(m_feed->lastSync(), m_clock.nowUtc());
}

void tst_PortalFeed::whoeverJoinsATurnGetsItsAnswer()
{
    m_pages = {{{orderChange(1)}, QStringLiteral("c1"), false, true}};
    m_portal->hold();
    QMap<int, bool> answers; // in whatever order they come
    int place = 0;
    for (const bool background : {false, true, false, false}) {
        const auto keep = [&answers, place](const Result<bool> &r) { answers.insert(place, r.value_or(false)); };
        QCoro::connect(m_feed->sync(background), this, keep);
        ++place;
    }
    QTRY_COMPARE(m_portal->requests.size(), 1);
    m_portal->letGo();
    // What a user asked for during a turn is asked once more after it, for all of them together.
    QTRY_COMPARE(answers.values(), (QList<bool>{true, true, false, false}));
    QCOMPARE(m_portal->requests.size(), 2);

    // The feed goes while somebody waits.
    m_portal->hold();
    std::optional<QString> ended;
    QCoro::connect(m_feed->sync(true), this, [](const Result<bool> &) {});
    QCoro::connect(m_feed->sync(true), this, [&ended](const Result<bool> &r) { ended = r ? QString() : r.error().code; });
    QTRY_COMPARE(m_portal->requests.size(), 3);
    m_feed.reset();
    QTRY_COMPARE(ended, QStringLiteral("cancelled"));
    m_portal->letGo();
}

/// A turn may begin and end before those who waited for the one before it are told: it is the one that they wanted.
void tst_PortalFeed::aTurnInBetweenServesWhoWaited()
{
    m_pages = {{{orderChange(1)}, QStringLiteral("c1"), false, true}};
    m_portal->hold();
    int answers = 0;
    const auto keep = [&answers](const Result<bool> &) { ++answers; };
    for (int i = 0; i < 3; ++i)
        QCoro::connect(m_feed->sync(false), this, keep);
    QTRY_COMPARE(m_portal->requests.size(), 1);
    const auto once = std::make_shared<QMetaObject::Connection>();
    *once = connect(m_feed.get(), &PortalFeed::onlineChanged, this, [this, once] {
        disconnect(*once);
        QVERIFY(QCoro::waitFor(m_feed->sync(false)));
    });
    m_portal->letGo();
    QTRY_COMPARE(answers, 3);
    QCOMPARE(m_portal->requests.size(), 2);
}

void tst_PortalFeed::aDamagedCacheIsReplacedByASnapshot()
{
    m_pages = {{{orderChange(1)}, QStringLiteral("c1"), false, true}};
    QVERIFY(QCoro::waitFor(m_feed->sync(true)));
    const CacheScope scope = m_feed->scope();
    m_feed.reset();
    m_library.reset();
    QFile file(settings().cacheFile);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096) && file.write(QByteArray(int(file.size()) - 4096, 'x')) > 0);
    file.close();
    build();
    const auto opened = QCoro::waitFor(m_feed->open(scope));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().code));
    QCOMPARE(m_orders->rows().size(), 0);
    m_pages = {{{orderChange(2)}, QStringLiteral("c1"), false, true}};
    QVERIFY(QCoro::waitFor(m_feed->sync(true)));
    QCOMPARE(m_portal->requests.last().query.queryItemValue(QStringLiteral("since")), QString());
    QCOMPARE(m_orders->rows().size(), 1);
}

QTEST_GUILESS_MAIN(tst_PortalFeed)
#include "tst_portalfeed.moc"

#include "manualclock.h"
#include "portalfeed.h"
#include "portalpbxservice.h"
#include "scriptedchannel.h"
#include "stubsession.h"

#include <QTemporaryDir>
#include <QTest>

using Kind = Error::Kind;

/// What enters the Warenkorb enters it once: a lost answer is asked for again under the same key (R3-085, G-28).
class TestCartItems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_service.reset(); }
    void R3_085_G_28_aLostAnswerIsAskedForUnderItsKey();
    void R3_085_G_28_anotherItemHasAnotherKey();
    void R3_085_aRefusalIsAskedForOnce();
    void R3_085_threeTimesAndNoMore();
    void R3_012_anEndedTokenIsRenewedOnce();
    void changesWithoutAKeyAreNeverSentTwice();

private:
    Result<Answer> answer(const Request &request);
    Result<CartItem> add()
    {
        NewCartItem item;
        item.contractId = QStringLiteral("c");
        item.kind = Pbx::CartKind::NumberActivation;
        item.numberActivation.numberId = QStringLiteral("n");
        return QCoro::waitFor(m_service->addToCart(item));
    }
    QStringList keys() const
    {
        QStringList list;
        for (const Request &request : m_channel->requests)
            if (request.path.endsWith(QLatin1String("/cart/items")))
                list << request.idempotencyKey;
        return list;
    }
    int tokens() const { return m_channel->count(Request::Method::Post, QStringLiteral("/v1/pbx/tokens")); }

    QList<Error> m_instead; ///< of the next answers to a write
    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedChannel> m_channel;
    StubSession m_session;
    std::unique_ptr<LocalLibrary> m_library;
    std::unique_ptr<PortalFeed> m_feed;
    std::unique_ptr<PortalPbxService> m_service;
};

void TestCartItems::init()
{
    m_instead.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_channel = std::make_unique<ScriptedChannel>([this](const Request &request) { return answer(request); });
    m_session.become(QStringLiteral("user-1"), QStringLiteral("administrator_telefonanlage"));
    const QString folder = m_folder->path();
    m_library =
        std::make_unique<LocalLibrary>(LocalLibrary::Settings{folder + QStringLiteral("/cache.db"),
                                                              {folder + QStringLiteral("/archive"), NameTemplate::standard(),
                                                               folder + QStringLiteral("/archive.db")}},
                                       m_clock);
    m_feed = std::make_unique<PortalFeed>(*m_channel, *m_library, m_session);
    m_service = std::make_unique<PortalPbxService>(*m_channel, *m_feed, m_session);
}

Result<Answer> TestCartItems::answer(const Request &request)
{
    if (request.path == QLatin1String("/v1/changes"))
        return ScriptedChannel::json(JsonCodec::toJson(ChangePage{{}, QStringLiteral("c"), false, false}));
    if (request.path == QLatin1String("/v1/pbx/tokens"))
        return ScriptedChannel::json({{QStringLiteral("token"), QStringLiteral("t")},
                                      {QStringLiteral("expiresAt"), QStringLiteral("2026-11-15T09:10:00Z")}},
                                     201);
    if (!m_instead.isEmpty())
        return fail(m_instead.takeFirst());
    CartItem item;
    item.id = QStringLiteral("item-of-") + request.idempotencyKey;
    item.rev = 1;
    return ScriptedChannel::json(JsonCodec::toJson(item), 201);
}

void TestCartItems::R3_085_G_28_aLostAnswerIsAskedForUnderItsKey()
{
    m_instead = {Error::make(Kind::Timeout, QStringLiteral("timeout")), Error::make(Kind::Offline, QStringLiteral("closed"))};
    const auto item = add();
    QVERIFY2(item, item ? "" : qPrintable(item.error().code));
    QCOMPARE(keys().size(), 3);
    QVERIFY(!keys().first().isEmpty());
    QCOMPARE(keys().count(keys().first()), 3);
    QCOMPARE(m_service->cart().size(), 1);
}

void TestCartItems::R3_085_G_28_anotherItemHasAnotherKey()
{
    QVERIFY(add());
    QVERIFY(add());
    QCOMPARE(keys().size(), 2);
    QVERIFY(keys().first() != keys().last());
}

void TestCartItems::R3_085_aRefusalIsAskedForOnce()
{
    m_instead = {Error::make(Kind::Invalid, QStringLiteral("number_state"))};
    QCOMPARE(add().error().code, QStringLiteral("number_state"));
    QCOMPARE(keys().size(), 1);
}

void TestCartItems::R3_085_threeTimesAndNoMore()
{
    for (int i = 0; i < 5; ++i)
        m_instead << Error::make(Kind::Timeout, QStringLiteral("timeout"));
    QCOMPARE(add().error().code, QStringLiteral("timeout"));
    QCOMPARE(keys().size(), 3);
}

void TestCartItems::R3_012_anEndedTokenIsRenewedOnce()
{
    m_instead = {Error::make(Kind::Forbidden, QStringLiteral("pbx_token_required"))};
    QVERIFY(add());
    QCOMPARE(tokens(), 2);
    QCOMPARE(keys().size(), 2);
    QCOMPARE(keys().first(), keys().last());
    m_instead = {Error::make(Kind::Forbidden, QStringLiteral("pbx_token_required")),
                 Error::make(Kind::Forbidden, QStringLiteral("pbx_token_required"))};
    QCOMPARE(add().error().code, QStringLiteral("pbx_token_required"));
}

void TestCartItems::changesWithoutAKeyAreNeverSentTwice()
{
    m_instead = {Error::make(Kind::Timeout, QStringLiteral("timeout"))};
    const auto saved = QCoro::waitFor(m_service->createUser(QStringLiteral("c"), {}));
    QCOMPARE(saved.error().code, QStringLiteral("timeout"));
    QCOMPARE(m_channel->count(Request::Method::Post, QStringLiteral("/v1/pbx/users")), 1);
}

QTEST_GUILESS_MAIN(TestCartItems)
#include "tst_cartitems.moc"

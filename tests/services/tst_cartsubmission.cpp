#include "orderrig.h"
#include "waiting.h"

using namespace OrderRig;
using State = OrderDraft::State;

/// Orders of the Warenkorb: the way of every order, one or none, and nothing of it stays behind when it is settled.
class TestCartSubmission : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }
    void R4_009_isSentOnceUnderItsOwnKey();
    void G_36_anAdministratorTelefonanlageGivesItsToken();
    void R4_009_aRefusalLeavesTheItemsInTheCart_data();
    void R4_009_aRefusalLeavesTheItemsInTheCart();
    void R4_009_aLostAnswerIsAskedForNeverSentAgain();
    void R4_009_nothingWasOrdered();
    void R4_009_unknownUntilThePortalIsBack();
    void R4_009_whatAKilledProgramLeftIsSettledAtStart();
    void R4_009_itIsNoDraftOfOptions();

private:
    static CartOrder cart()
    {
        CartOrder order;
        order.contractId = contractId;
        order.items = {{QStringLiteral("item-1"), 3}, {QStringLiteral("item-2"), 1}};
        order.shownMonthlyNet = Money::fromUnits(4'900'000);
        return order;
    }
    Result<Order> submit() { return QCoro::waitFor(m_desk->service().submitCart(cart(), Secret(kundenkennwort))); }
    int posts() const { return m_desk->channel.count(Request::Method::Post, cartOrders); }
    Request sent() const
    {
        for (const Request &request : m_desk->channel.requests)
            if (request.path == cartOrders)
                return request;
        return {};
    }
    QList<OutboxEntry> entries() const
    {
        auto store = OutboxStore::open(m_desk->folder.path() + QStringLiteral("/outbox.db"), m_desk->clock);
        return *(*store)->entries(QStringLiteral("user-1"));
    }
    std::unique_ptr<Desk> m_desk;
};

void TestCartSubmission::R4_009_isSentOnceUnderItsOwnKey()
{
    const auto order = submit();
    QVERIFY2(order, order ? "" : qPrintable(order.error().code));
    QCOMPARE(posts(), 1);
    QVERIFY(!sent().idempotencyKey.isEmpty());
    QVERIFY(sent().orderRelease == Secret(kundenkennwort));
    QVERIFY(sent().pbxToken.isEmpty()); // an Administrator Kundenportal needs none
    QVERIFY(!QJsonDocument(*sent().body).toJson().contains(kundenkennwort.toUtf8()));
    QCOMPARE(sent().body->value(QStringLiteral("items")).toArray().size(), 2);
    QVERIFY(m_desk->service().order(order->id));
    QVERIFY(entries().isEmpty());
    const QString key = sent().idempotencyKey;
    m_desk->channel.requests.clear();
    QVERIFY(submit()); // another order, another key
    QVERIFY(sent().idempotencyKey != key);
}

void TestCartSubmission::G_36_anAdministratorTelefonanlageGivesItsToken()
{
    m_desk->session.become(QStringLiteral("user-1"), QStringLiteral("administrator_telefonanlage"));
    QVERIFY(submit());
    QVERIFY(sent().pbxToken == Secret(QStringLiteral("pbx-token-1")));
    QCOMPARE(m_desk->channel.count(Request::Method::Post, pbxTokens), 1);
    // Options stay with the Administrator Kundenportal.
    QCOMPARE(QCoro::waitFor(m_desk->service().submit(QStringLiteral("x"), Secret(kundenkennwort))).error().code,
             QStringLiteral("forbidden"));
}

void TestCartSubmission::R4_009_aRefusalLeavesTheItemsInTheCart_data()
{
    QTest::addColumn<Error>("answer");
    const auto row = [](const char *name, const Error &answer) { QTest::newRow(name) << answer; };
    row("R4-009 wrong Kundenkennwort", problem(403, Kind::Forbidden, "wrong_order_release"));
    row("R4-009 an item no longer possible", problem(422, Kind::Invalid, "cart_item_invalid"));
    row("R4-009 another price", problem(409, Kind::Conflict, "price_changed"));
    row("R4-009 not as it was seen", problem(412, Kind::Conflict, "precondition_failed"));
    row("G-22 paused", problem(429, Kind::RateLimited, "order_release_paused"));
}

void TestCartSubmission::R4_009_aRefusalLeavesTheItemsInTheCart()
{
    QFETCH(Error, answer);
    m_desk->portal.instead = answer;
    const auto order = submit();
    QVERIFY(!order);
    QCOMPARE(order.error().code, answer.code);
    QCOMPARE(posts(), 1);
    QVERIFY(entries().isEmpty());
    m_desk->portal.instead.reset();
    QVERIFY(submit()); // the way is free
}

void TestCartSubmission::R4_009_aLostAnswerIsAskedForNeverSentAgain()
{
    m_desk->portal.instead = Error::make(Kind::Timeout, QStringLiteral("deadline"));
    m_desk->portal.reached = true;
    const auto order = submit();
    QVERIFY2(order, order ? "" : qPrintable(order.error().code));
    QCOMPARE(posts(), 1);
    QVERIFY(entries().isEmpty());
}

void TestCartSubmission::R4_009_nothingWasOrdered()
{
    m_desk->portal.instead = Error::make(Kind::Timeout, QStringLiteral("deadline"));
    QCOMPARE(submit().error().code, QStringLiteral("order_key_voided"));
    QCOMPARE(m_desk->portal.voided.size(), 1);
    QVERIFY(m_desk->portal.byKey.isEmpty() && entries().isEmpty());
}

void TestCartSubmission::R4_009_unknownUntilThePortalIsBack()
{
    m_desk->portal.away = true;
    QCOMPARE(submit().error().code, QStringLiteral("order_unknown"));
    QCOMPARE(m_desk->service().openCarts().size(), 1);
    QCOMPARE(entries().first().draft.state, State::Unknown);
    QVERIFY(entries().first().cart == cart());                            // as it was sent
    QCOMPARE(submit().error().code, QStringLiteral("order_in_progress")); // not a second time
    m_desk->portal.away = false;
    (void)QCoro::waitFor(m_desk->service().reconcile());
    QCOMPARE(m_desk->service().openCarts().size(), 0);
    QVERIFY(entries().isEmpty());
    QCOMPARE(posts(), 1);
}

void TestCartSubmission::R4_009_whatAKilledProgramLeftIsSettledAtStart()
{
    m_desk->program.reset();
    OutboxEntry left;
    left.userId = QStringLiteral("user-1");
    left.draft.id = QStringLiteral("00000000-0000-4000-8000-0000000000cc");
    left.draft.state = State::Sending;
    left.draft.request.contractId = contractId;
    left.cart = cart();
    left.draft.changedAt = m_desk->clock.nowUtc();
    {
        auto store = OutboxStore::open(m_desk->folder.path() + QStringLiteral("/outbox.db"), m_desk->clock);
        QVERIFY(store && (*store)->insert(left));
    }
    m_desk->portal.byKey.insert(left.draft.id, orderOf(QStringLiteral("made-before")));
    m_desk->build();
    (void)QCoro::waitFor(m_desk->service().reconcile());
    QTRY_VERIFY(m_desk->service().order(QStringLiteral("made-before")));
    QTRY_VERIFY(entries().isEmpty());
    QCOMPARE(posts(), 0);
}

void TestCartSubmission::R4_009_itIsNoDraftOfOptions()
{
    const QString draft = m_desk->newDraft();
    m_desk->portal.away = true;
    QVERIFY(!submit());
    QCOMPARE(m_desk->service().drafts().size(), 1);
    QCOMPARE(m_desk->service().drafts().first().id, draft);
    QCOMPARE(entries().size(), 2);
}

QTEST_GUILESS_MAIN(TestCartSubmission)
#include "tst_cartsubmission.moc"

#include "orderrig.h"
#include "waiting.h"

#include <QSignalSpy>

using namespace OrderRig;
using State = OrderDraft::State;

/// Orders of the client against a portal that answers what it likes: one or none, and always a defined state.
class tst_OrderSubmission : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }
    void R3_071_anOrderIsSentOnceUnderTheKeyOfItsDraft();
    void answersLeadToStates_data();
    void answersLeadToStates();
    void aLostAnswerIsAskedForNeverSentAgain_data();
    void aLostAnswerIsAskedForNeverSentAgain();
    void theOrderArrivesBetweenQuestionAndTombstone();
    void anUnknownOneIsSettledWhenThePortalIsBack();
    void whatAKilledProgramLeftIsSettledAtStart_data();
    void whatAKilledProgramLeftIsSettledAtStart();
    void fiftySubmitsAreOneOrder();
    void twoProgramsAreOneOrder();
    void aProgramThatSendsIsNotReconciledByAnother();

private:
    std::unique_ptr<Desk> m_desk;
};

void tst_OrderSubmission::R3_071_anOrderIsSentOnceUnderTheKeyOfItsDraft()
{
    const QString id = m_desk->newDraft();
    QSignalSpy ordersChanged(&m_desk->service(), &OrderService::ordersChanged);
    const auto order = m_desk->submit(id);
    QVERIFY2(order, order ? "" : qPrintable(order.error().code));
    QCOMPARE(m_desk->posts(), 1);
    const auto sent = std::find_if(m_desk->channel.requests.begin(), m_desk->channel.requests.end(),
                                   [](const Request &r) { return r.path == orders; });
    QCOMPARE(sent->idempotencyKey, id);
    QVERIFY(sent->orderRelease == Secret(kundenkennwort));
    QVERIFY(!QJsonDocument(*sent->body).toJson().contains(kundenkennwort.toUtf8()));
    QCOMPARE(m_desk->draft(id).state, State::Confirmed);
    QCOMPARE(m_desk->draft(id).orderNumber, QStringLiteral("A-1001"));
    QVERIFY(m_desk->service().order(order->id));
    QVERIFY(ordersChanged.size() >= 1);
    QCOMPARE(m_desk->submit(id).error().code, QStringLiteral("order_key_used"));
    QCOMPARE(m_desk->posts(), 1);
}

void tst_OrderSubmission::answersLeadToStates_data()
{
    QTest::addColumn<Error>("answer");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const Error &answer, State state, const char *told = nullptr) {
        QTest::newRow(name) << answer << state << (told ? QString::fromLatin1(told) : answer.code);
    };
    row("401 session over", problem(401, Kind::Auth, "unauthenticated"), State::Draft);
    row("R3-071 wrong Kundenkennwort", problem(403, Kind::Forbidden, "wrong_order_release"), State::Draft);
    row("403 role lost", problem(403, Kind::Forbidden, "forbidden"), State::Refused);
    row("G-22 paused", problem(429, Kind::RateLimited, "order_release_paused"), State::Draft);
    row("429 too fast", problem(429, Kind::RateLimited, "rate_limited"), State::Draft);
    row("409 price changed", problem(409, Kind::Conflict, "price_changed"), State::Refused);
    row("409 voided", problem(409, Kind::Conflict, "order_key_voided"), State::NotOrdered);
    row("409 in progress", problem(409, Kind::Conflict, "order_in_progress"), State::NotOrdered, "order_key_voided");
    row("412 contract changed", problem(412, Kind::Conflict, "precondition_failed"), State::Refused);
    row("422 rule", problem(422, Kind::Invalid, "last_number"), State::Refused);
    row("422 other body", problem(422, Kind::Invalid, "order_key_reused"), State::NotOrdered, "order_key_voided");
    row("404", problem(404, Kind::NotFound, "not_found"), State::Refused);
    row("500", problem(500, Kind::Server, "internal_error"), State::NotOrdered, "order_key_voided");
    row("503", problem(503, Kind::Server, "busy"), State::NotOrdered, "order_key_voided");
    row("502 of a proxy", problem(502, Kind::Server, "http_502"), State::NotOrdered, "order_key_voided");
    row("403 of a proxy", problem(403, Kind::Forbidden, "http_403"), State::NotOrdered, "order_key_voided");
    row("no answer", problem(0, Kind::Timeout, "idle_timeout"), State::NotOrdered, "order_key_voided");
    row("closed", problem(0, Kind::Offline, "connection_closed"), State::NotOrdered, "order_key_voided");
    row("cut off", problem(201, Kind::Protocol, "truncated"), State::NotOrdered, "order_key_voided");
}

void tst_OrderSubmission::answersLeadToStates()
{
    QFETCH(Error, answer);
    QFETCH(State, state);
    QFETCH(QString, told);
    const QString id = m_desk->newDraft();
    m_desk->portal.instead = answer;
    const auto result = m_desk->submit(id);
    QVERIFY(!result);
    QCOMPARE(result.error().code, told);
    QCOMPARE(m_desk->draft(id).state, state);
    QCOMPARE(m_desk->posts(), 1);
    m_desk->build();
    QCOMPARE(m_desk->draft(id).state, state);
    QCOMPARE(m_desk->posts(), 1);
    // A draft that was given back can be sent again, under the same key.
    m_desk->portal.instead.reset();
    if (state == State::Draft)
        QVERIFY(m_desk->submit(id));
    else
        QVERIFY(!m_desk->submit(id));
    QCOMPARE(m_desk->posts(), state == State::Draft ? 2 : 1);
}

void tst_OrderSubmission::aLostAnswerIsAskedForNeverSentAgain_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("the order is there") << true;
    QTest::newRow("it never arrived") << false;
}

void tst_OrderSubmission::aLostAnswerIsAskedForNeverSentAgain()
{
    QFETCH(bool, arrived);
    const QString id = m_desk->newDraft();
    m_desk->portal.instead = problem(0, Kind::Offline, "connection_closed");
    m_desk->portal.reached = arrived;
    const auto result = m_desk->submit(id);
    QCOMPARE(m_desk->posts(), 1);
    QCOMPARE(m_desk->portal.byKey.size(), arrived ? 1 : 0);
    QCOMPARE(bool(result), arrived);
    QCOMPARE(m_desk->draft(id).state, arrived ? State::Confirmed : State::NotOrdered);
    QCOMPARE(m_desk->portal.voided.contains(id), !arrived);
    QCOMPARE(m_desk->service().orders().size(), arrived ? 1 : 0);
}

void tst_OrderSubmission::theOrderArrivesBetweenQuestionAndTombstone()
{
    const QString id = m_desk->newDraft();
    m_desk->portal.instead = problem(0, Kind::Timeout, "idle_timeout");
    m_desk->portal.beforeVoid = [](KeyPortal &portal, const QString &key) {
        portal.byKey.insert(key, orderOf(QStringLiteral("late")));
    };
    const auto result = m_desk->submit(id);
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QCOMPARE(result->id, QStringLiteral("late"));
    QCOMPARE(m_desk->draft(id).state, State::Confirmed);
    QCOMPARE(m_desk->posts(), 1);
}

void tst_OrderSubmission::anUnknownOneIsSettledWhenThePortalIsBack()
{
    const QString id = m_desk->newDraft();
    m_desk->portal.away = true;
    const auto result = m_desk->submit(id);
    QCOMPARE(result.error().code, QStringLiteral("order_unknown"));
    QCOMPARE(m_desk->draft(id).state, State::Unknown);
    QVERIFY(!m_desk->sync());
    QVERIFY(!m_desk->service().canOrder());
    QCOMPARE(m_desk->submit(id).error().code, QStringLiteral("connection_failed"));
    QVERIFY(!QCoro::waitFor(m_desk->service().discardDraft(id))); // nobody loses sight of it
    m_desk->portal.away = false;
    QVERIFY(m_desk->sync());
    QTRY_COMPARE(m_desk->draft(id).state, State::NotOrdered);
    QVERIFY(m_desk->portal.voided.contains(id));
    QCOMPARE(m_desk->posts(), 1);
}

void tst_OrderSubmission::whatAKilledProgramLeftIsSettledAtStart_data()
{
    QTest::addColumn<State>("left");
    QTest::addColumn<bool>("arrived");
    QTest::newRow("key written") << State::Prepared << false;
    QTest::newRow("on the wire, lost") << State::Sending << false;
    QTest::newRow("on the wire, arrived") << State::Sending << true;
}

void tst_OrderSubmission::whatAKilledProgramLeftIsSettledAtStart()
{
    QFETCH(State, left);
    QFETCH(bool, arrived);
    const QString id = m_desk->newDraft();
    OrderDraft killed = m_desk->draft(id);
    m_desk->program.reset();
    {
        auto store = OutboxStore::open(m_desk->folder.filePath(QStringLiteral("outbox.db")), m_desk->clock);
        killed.state = left;
        QVERIFY(store && (*store)->advance(killed, {State::Draft}).value());
    }
    if (arrived)
        m_desk->portal.byKey.insert(id, orderOf(QStringLiteral("there")));
    m_desk->build();
    QTRY_COMPARE(m_desk->draft(id).state, arrived ? State::Confirmed : State::NotOrdered);
    QCOMPARE(m_desk->posts(), 0);
    QCOMPARE(m_desk->portal.voided.contains(id), !arrived);
    QCOMPARE(m_desk->service().orders().size(), arrived ? 1 : 0);
}

void tst_OrderSubmission::fiftySubmitsAreOneOrder()
{
    const QString id = m_desk->newDraft();
    m_desk->channel.hold();
    int good = 0, refused = 0;
    for (int i = 0; i < 50; ++i)
        QCoro::connect(m_desk->service().submit(id, Secret(kundenkennwort)), this, [&](const Result<Order> &r) {
            good += r ? 1 : 0;
            refused += !r && r.error().code == QLatin1String("order_in_progress") ? 1 : 0;
        });
    QTRY_COMPARE(m_desk->posts(), 1);
    m_desk->channel.letGo();
    QTRY_COMPARE(good + refused, 50);
    QCOMPARE(good, 1);
    QCOMPARE(m_desk->posts(), 1);
    QCOMPARE(m_desk->portal.byKey.size(), 1);
}

void tst_OrderSubmission::twoProgramsAreOneOrder()
{
    const QString id = m_desk->newDraft();
    Program other(m_desk->folder.path(), m_desk->channel, m_desk->session, m_desk->clock);
    QVERIFY(QCoro::waitFor(other.service.readOutbox()));
    m_desk->channel.hold();
    std::optional<Result<Order>> first, second;
    QCoro::connect(m_desk->service().submit(id, Secret(kundenkennwort)), this, [&](const Result<Order> &r) { first = r; });
    QCoro::connect(other.service.submit(id, Secret(kundenkennwort)), this, [&](const Result<Order> &r) { second = r; });
    QTRY_VERIFY(m_desk->posts() == 1 && (first || second)); // one is on the wire, the other has its answer
    m_desk->channel.letGo();
    QTRY_VERIFY(first && second);
    QVERIFY(first->has_value() != second->has_value());
    QCOMPARE((*first ? *second : *first).error().code, QStringLiteral("order_in_progress"));
    QCOMPARE(m_desk->posts(), 1);
    QCOMPARE(m_desk->portal.byKey.size(), 1);
}

void tst_OrderSubmission::aProgramThatSendsIsNotReconciledByAnother()
{
    const QString id = m_desk->newDraft();
    m_desk->channel.hold();
    std::optional<Result<Order>> answer;
    QCoro::connect(m_desk->service().submit(id, Secret(kundenkennwort)), this, [&](const Result<Order> &r) { answer = r; });
    QTRY_COMPARE(m_desk->posts(), 1);
    ScriptedChannel second([this](const Request &r) { return m_desk->portal.answer(r); });
    Program other(m_desk->folder.path(), second, m_desk->session, m_desk->clock);
    QVERIFY(QCoro::waitFor(other.service.readOutbox()));
    QCOMPARE(other.draft(id).state, State::Sending);
    QVERIFY(QCoro::waitFor(other.service.reconcile()));
    QVERIFY(m_desk->portal.voided.isEmpty());
    m_desk->channel.letGo();
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    // The other learns of it by its next look.
    QVERIFY(QCoro::waitFor(other.feed.sync(true)));
    QTRY_COMPARE(other.draft(id).state, State::Confirmed);
}

QTEST_GUILESS_MAIN(tst_OrderSubmission)
#include "tst_ordersubmission.moc"

#include "changequote.h"
#include "composition.h"
#include "manualclock.h"
#include "memorystore.h"
#include "orderstand.h"
#include "waiting.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

using State = OrderDraft::State;

namespace
{
QByteArray logged;

void listen(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged += text.toUtf8() + '\n';
}
} // namespace

/// The client's services over a real portal: contracts from the feed, an order from draft to the last step.
class tst_OrderPath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase()
    {
        m_client.reset();
        qInstallMessageHandler(nullptr);
    }
    /// One path, step after step: each relies on the ones before.
    void R3_040_R3_041_R3_050_R3_071_R3_085_fromTheFeedToTheLastStep();

private:
    void everythingComesByTheFeed();
    void wrongKundenkennwortThenTheRightOne();
    void theOrderAndItsContractComeBack();
    void anAdvancedOrderCostsOneSmallAnswer();
    void aStaleDraftIsRefusedAndSaysWhatChanged();
    void thePortalKnowsNothingOfAKilledOrder();
    void theKundenkennwortWasNeverLogged();
    OrderDraft draft(const QString &id) const
    {
        for (const OrderDraft &d : m_client->orders().drafts())
            if (d.id == id)
                return d;
        return {};
    }
    /// One more of what can be counted, with the prices of the list.
    OrderDraft filled(const QString &contractId, const QString &option, int more);
    Result<Order> submit(const QString &id, const QString &word)
    {
        return QCoro::waitFor(m_client->orders().submit(id, Secret(word)));
    }
    QByteArray lastRecorded(const QByteArray &route) const;

    OrderStand m_stand;
    QTemporaryDir m_folder;
    MemoryStore m_secrets;
    ManualClock m_clock;
    std::unique_ptr<Composition> m_client;
    Order m_order;
};

void tst_OrderPath::initTestCase()
{
    qInstallMessageHandler(listen);
    QVERIFY(m_stand.start(m_folder.filePath(QStringLiteral("record.jsonl"))));
    Composition::Options options;
    options.dataFolder = m_folder.filePath(QStringLiteral("data"));
    options.portal = m_stand.url();
    options.clock = &m_clock;
    options.secrets = &m_secrets;
    auto client = Composition::build(options);
    QVERIFY2(client, client ? "" : qPrintable(client.error().detail));
    m_client = std::move(*client);
    QVERIFY(!m_client->orders().canOrder());
    QCOMPARE(m_client->orders().orderRefusal()->code, QStringLiteral("unauthenticated"));
    PortalSessionService &session = m_client->session();
    QVERIFY(QCoro::waitFor(session.start(QStringLiteral("customer9000000"))));
    QVERIFY(QCoro::waitFor(session.givePassword(Secret(QStringLiteral("Muster-Admin-2026")))));
    QVERIFY(QCoro::waitFor(session.givePin(Secret(m_stand.nextPin()))));
}

QByteArray tst_OrderPath::lastRecorded(const QByteArray &route) const
{
    QFile file(m_folder.filePath(QStringLiteral("record.jsonl")));
    QByteArray last;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.contains(route))
                last = line;
    return last;
}

OrderDraft tst_OrderPath::filled(const QString &contractId, const QString &option, int more)
{
    auto made = QCoro::waitFor(m_client->orders().newDraft(contractId));
    if (!made)
        return {};
    const ServiceContract contract = *m_client->contracts().contract(contractId);
    int quantity = more;
    for (const ContractItem &item : contract.items)
        if (item.productCode == option)
            quantity += item.quantity;
    made->request.quantities = {{option, quantity}};
    const Catalogue list = m_client->orders().catalogue().value_or(Catalogue());
    for (const CatalogueProduct &product : list.products)
        if (product.code == contract.productCode) {
            const ChangeQuote quote = ChangeQuote::of(contract, product, made->request, m_clock.today());
            made->request.shownOnceNet = quote.onceNet;
            made->request.shownMonthlyNet = quote.monthlyAfterNet;
        }
    return QCoro::waitFor(m_client->orders().saveDraft(*made)) ? *made : OrderDraft();
}

void tst_OrderPath::R3_040_R3_041_R3_050_R3_071_R3_085_fromTheFeedToTheLastStep()
{
    for (const auto step :
         {&tst_OrderPath::everythingComesByTheFeed, &tst_OrderPath::wrongKundenkennwortThenTheRightOne,
          &tst_OrderPath::theOrderAndItsContractComeBack, &tst_OrderPath::anAdvancedOrderCostsOneSmallAnswer,
          &tst_OrderPath::aStaleDraftIsRefusedAndSaysWhatChanged, &tst_OrderPath::thePortalKnowsNothingOfAKilledOrder,
          &tst_OrderPath::theKundenkennwortWasNeverLogged}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

void tst_OrderPath::everythingComesByTheFeed()
{
    QSignalSpy contracts(&m_client->contracts(), &ContractService::contractsChanged);
    QVERIFY(QCoro::waitFor(m_client->documents().sync(false)));
    QVERIFY(contracts.size() >= 1);
    QCOMPARE(m_client->contracts().contracts().size(), 6);
    QVERIFY(m_client->contracts().contract(m_stand.text("cloud")));
    QCOMPARE(m_client->contracts().customer()->companyName, QStringLiteral("Muster & Söhne GmbH"));
    QVERIFY(m_client->orders().catalogue());
    QVERIFY(m_client->orders().orders().isEmpty());
    QVERIFY(m_client->orders().canOrder());
}

void tst_OrderPath::wrongKundenkennwortThenTheRightOne()
{
    const OrderDraft mine = filled(m_stand.text("cloud"), QStringLiteral("clip_no_screening"), 1);
    QVERIFY(!mine.id.isEmpty());
    QCOMPARE(submit(mine.id, QStringLiteral("Werft 25 Hafen")).error().code, QStringLiteral("wrong_order_release"));
    QCOMPARE(draft(mine.id).state, State::Draft);
    const auto order = submit(mine.id, m_stand.text("kundenkennwort"));
    QVERIFY2(order, order ? "" : qPrintable(order.error().code + u' ' + order.error().detail));
    QCOMPARE(draft(mine.id).state, State::Confirmed);
    QCOMPARE(draft(mine.id).orderNumber, order->number);
    m_order = *order;
}

void tst_OrderPath::theOrderAndItsContractComeBack()
{
    QVERIFY(QCoro::waitFor(m_client->documents().sync(false)));
    QCOMPARE(m_client->orders().orders().size(), 1);
    QCOMPARE(m_client->orders().order(m_order.id)->number, m_order.number);
    bool booked = false;
    const auto contract = m_client->contracts().contract(m_stand.text("cloud"));
    QVERIFY(contract);
    for (const ContractItem &item : contract->items)
        booked |= item.productCode == u"clip_no_screening";
    QVERIFY(booked);
    bool paper = false;
    for (const DocumentRow &row : m_client->documents().rows())
        paper |= row.document.id == m_order.confirmationId;
    QVERIFY(paper);
}

void tst_OrderPath::anAdvancedOrderCostsOneSmallAnswer()
{
    QSignalSpy changed(&m_client->orders(), &OrderService::ordersChanged);
    const auto before = m_client->orders().order(m_order.id);
    const QByteArray told = m_stand.tell(QStringLiteral("orders advance --order ") + m_order.number);
    QVERIFY2(told.contains("\"steps\""), told.constData());
    // What a visible window does every four seconds.
    QElapsedTimer timer;
    timer.start();
    QVERIFY(QCoro::waitFor(m_client->documents().sync(false)).value_or(false));
    QCOMPARE(changed.size(), 1);
    const auto after = m_client->orders().order(m_order.id);
    QVERIFY(after->rev > before->rev);
    QVERIFY(after->steps != before->steps || after->state != before->state);
    QVERIFY2(timer.elapsed() < patience / 10,
             qPrintable(QString::number(timer.elapsed()))); // bench_contracts tells how fast it is
    const QByteArray answer = lastRecorded("/v1/changes");
    QVERIFY2(answer.contains(m_order.id.toUtf8()), answer.constData());
    QVERIFY2(answer.size() <= 2048, qPrintable(QString::number(answer.size())));
}

void tst_OrderPath::aStaleDraftIsRefusedAndSaysWhatChanged()
{
    const QString trunk = m_stand.text("trunk");
    const OrderDraft stale = filled(trunk, QStringLiteral("voice_channel"), 1);
    const OrderDraft first = filled(trunk, QStringLiteral("voice_channel"), 2);
    QVERIFY(submit(first.id, m_stand.text("kundenkennwort")));
    const auto refused = submit(stale.id, m_stand.text("kundenkennwort"));
    QCOMPARE(refused.error().code, QStringLiteral("precondition_failed"));
    QCOMPARE(draft(stale.id).state, State::Refused);
    QVERIFY(QCoro::waitFor(m_client->documents().sync(false)));
    const auto differences = m_client->orders().differences(stale.id);
    QVERIFY(!differences.isEmpty());
    const auto renewed = QCoro::waitFor(m_client->orders().renewDraft(stale.id));
    QVERIFY(renewed && renewed->request.contractRev == m_client->contracts().contract(trunk)->rev);
    QVERIFY(QCoro::waitFor(m_client->orders().discardDraft(renewed->id)));
}

void tst_OrderPath::thePortalKnowsNothingOfAKilledOrder()
{
    const OrderDraft mine = filled(m_stand.text("trunk"), QStringLiteral("voice_channel"), 1);
    const int before = int(m_client->orders().orders().size());
    {
        auto store = OutboxStore::open(m_client->paths().outboxFile(), m_clock);
        OrderDraft killed = mine;
        killed.state = State::Sending;
        QVERIFY(store && (*store)->advance(killed, {State::Draft}).value());
    }
    QVERIFY(QCoro::waitFor(m_client->orders().reconcile()));
    QCOMPARE(draft(mine.id).state, State::NotOrdered);
    QVERIFY(QCoro::waitFor(m_client->documents().sync(false)));
    QCOMPARE(m_client->orders().orders().size(), before);
    // The late original is turned away.
    {
        auto store = OutboxStore::open(m_client->paths().outboxFile(), m_clock);
        OrderDraft again = mine;
        again.state = State::Draft;
        QVERIFY((*store)->advance(again, {State::NotOrdered}).value());
    }
    QCOMPARE(submit(mine.id, m_stand.text("kundenkennwort")).error().code, QStringLiteral("order_key_voided"));
    QCOMPARE(draft(mine.id).state, State::NotOrdered);
}

void tst_OrderPath::theKundenkennwortWasNeverLogged()
{
    QVERIFY(logged.contains("/v1/orders")); // it listens
    QVERIFY(!logged.contains(m_stand.text("kundenkennwort").toUtf8()));
    QVERIFY(!logged.contains("Werft 25 Hafen"));
}

QTEST_GUILESS_MAIN(tst_OrderPath)
#include "tst_orderpath.moc"

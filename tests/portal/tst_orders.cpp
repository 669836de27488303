#include "changequote.h"
#include "jsoncodec.h"
#include "orderstage.h"

#include <QJsonArray>
#include <QTest>

using Ordering::OrderState;

/// An order at the real portal: placed once, released by the Kundenkennwort, told to whom it concerns.
class tst_Orders : public QObject
{
    Q_OBJECT
    OrderStage m_stage;

    /// One more voice channel on the trunk than there are.
    OrderRequest oneMore() const
    {
        OrderRequest r = m_stage.request(m_stage.contracts.trunk);
        int channels = 0;
        for (const ContractItem &item : m_stage.contract(r.contractId).items)
            if (item.productCode == u"voice_channel")
                channels += item.quantity;
        r.quantities = {OrderStage::wish(QStringLiteral("voice_channel"), channels + 1)};
        return m_stage.priced(r);
    }
    int orders() const { return m_stage.rows(QStringLiteral("orders")); }
    static QString voidPath(const QString &key) { return QStringLiteral("/v1/order-keys/%1/void").arg(key); }
    static QString byKey(const QString &key) { return QStringLiteral("/v1/orders/by-key/") + key; }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_stage.start(), m_stage.portal.log().constData()); }

    void R3_085_R3_070_orderedAndEverywhere();
    void R3_073_itemsBeginToday();
    void R3_085_replayIsTheSameAnswer();
    void R3_085_keyIsNeeded();
    void R3_085_keyWithAnotherOrder();
    void R3_085_keyGivenUp();
    void R3_085_keyUsedCannotBeGivenUp();
    void R3_085_keysOfOthersAreTheirOwn();
    void R3_085_refusalIsAnAnswerToo();
    void R3_085_stillTheSameAfterThirtyDays();
    void R3_071_R0_010_wrongKundenkennwort();
    void G_22_fiveWrongOnesPause();
    void G_22_aRightOneEndsTheRow();
    void R3_040_pages();
    void R0_010_rolesAndOtherCustomers();
};

void tst_Orders::R3_085_R3_070_orderedAndEverywhere()
{
    const ServiceContract before = m_stage.contract(m_stage.contracts.cloud);
    const QString cursor = m_stage.http.get(QStringLiteral("/v1/changes")).json().value(QStringLiteral("cursor")).toString();
    OrderRequest request = m_stage.request(before.id);
    request.quantities = {OrderStage::wish(QStringLiteral("clip_no_screening"), 1)};
    const QString key = OrderStage::newKey();
    const int mails = m_stage.portal.mailCount();
    const HttpAnswer answer = m_stage.order(m_stage.priced(request), key);
    QCOMPARE(answer.status, 201);
    const Order order = *JsonCodec::fromJson<Order>(answer.json());
    QCOMPARE(answer.header("etag"), '"' + QByteArray::number(order.rev) + '"');
    QCOMPARE(order.kind, Ordering::OrderKind::OptionChange);
    QCOMPARE(order.state, OrderState::OfferAccepted);
    QCOMPARE(order.items.size(), 1);
    QCOMPARE(order.items.first().mark, Ordering::ChangeMark::Added);
    QCOMPARE(order.onceNet, Money::fromCents(1900));
    QCOMPARE(order.monthlyAfterNet, order.monthlyBeforeNet);
    QVERIFY(order.header == m_stage.orderNow(order.id).header);
    QCOMPARE(order.header.tariff, QStringLiteral("cloud.phone 2022"));
    QCOMPARE(order.header.registerEntry, QStringLiteral("HRB 4711 Düsseldorf"));
    QCOMPARE(order.recipient, QStringLiteral("Timo Technik <timo.technik@muster-soehne.example>"));

    QCOMPARE(m_stage.http.get(byKey(key)).json().value(QStringLiteral("id")).toString(), order.id);
    const QJsonArray list = m_stage.http.get(QStringLiteral("/v1/orders")).json().value(QStringLiteral("items")).toArray();
    QCOMPARE(list.first()[QStringLiteral("id")].toString(), order.id);
    QStringList kinds;
    for (const QJsonValue &change :
         m_stage.http.get(QStringLiteral("/v1/changes?since=") + cursor).json().value(QStringLiteral("items")).toArray())
        kinds << change[QStringLiteral("kind")].toString();
    kinds.sort();
    QCOMPARE(kinds, (QStringList{QStringLiteral("contract"), QStringLiteral("document"), QStringLiteral("order")}));

    const QJsonObject paper = m_stage.http.get(QStringLiteral("/v1/documents/") + order.confirmationId).json();
    QCOMPARE(paper.value(QStringLiteral("type")).toString(), QStringLiteral("order_confirmation"));
    QCOMPARE(paper.value(QStringLiteral("title")).toString(),
             QStringLiteral("Auftragsdetails zum Neuauftrag %1 vom 15.11.2026").arg(order.number));
    const QByteArray pdf = m_stage.http.get(QStringLiteral("/v1/documents/%1/content").arg(order.confirmationId)).body;
    const QString mail = m_stage.portal.lastMail(mails + 1);
    QVERIFY(mail.contains(QStringLiteral("To: timo.technik@muster-soehne.example")));
    QVERIFY(mail.contains(QStringLiteral("Auftragsbestätigung ") + order.number));
    QFile raw(QDir(m_stage.portal.outbox()).filePath(QDir(m_stage.portal.outbox()).entryList({QStringLiteral("*.eml")}).last()));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QVERIFY(raw.readAll().contains(QStringLiteral("filename=\"Auftragsbestaetigung_%1.pdf\"").arg(order.number).toLatin1()));
    QVERIFY(mail.contains(QString::fromUtf8(pdf.left(60)))); // the paper itself
    QCOMPARE(m_stage.portal.mailCount(), mails + 1);
}

void tst_Orders::R3_073_itemsBeginToday()
{
    const ServiceContract contract = m_stage.contract(m_stage.contracts.cloud);
    const ContractItem clip = contract.items.last();
    QCOMPARE(clip.productCode, QStringLiteral("clip_no_screening"));
    QCOMPARE(clip.from, QDate(2026, 11, 15));
    QVERIFY(contract.features.contains(QStringLiteral("clip_numbers"))); // R0-009
}

void tst_Orders::R3_085_replayIsTheSameAnswer()
{
    const OrderRequest request = oneMore();
    const QString key = OrderStage::newKey();
    const int before = orders(), mails = m_stage.rows(QStringLiteral("outbox"));
    const HttpAnswer first = m_stage.order(request, key);
    QCOMPARE(first.status, 201);
    // Also with a wrong Kundenkennwort: nothing is ordered by it.
    for (const QString &release : {OrderStage::kundenkennwort, QStringLiteral("wrong")}) {
        const HttpAnswer again = m_stage.order(request, key.toUpper(), release);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.header("etag"), first.header("etag"));
    }
    QCOMPARE(orders(), before + 1);
    QCOMPARE(m_stage.rows(QStringLiteral("outbox")), mails + 1);
}

void tst_Orders::R3_085_keyIsNeeded()
{
    const int before = orders();
    for (const char *key : {"", "seven", "00000000-0000-0000-0000-000000000000", "{5b0a2f0e-7d0c-4d10-8d3b-2f6f3f4c9c11}"}) {
        const HttpAnswer answer = m_stage.order(oneMore(), QLatin1String(key));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), QStringLiteral("order_key_missing"));
    }
    QCOMPARE(orders(), before);
}

void tst_Orders::R3_085_keyWithAnotherOrder()
{
    OrderRequest request = oneMore();
    const QString key = OrderStage::newKey();
    QCOMPARE(m_stage.order(request, key).status, 201);
    const int before = orders();
    request.quantities.first().quantity += 1;
    const HttpAnswer answer = m_stage.order(request, key);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.code(), QStringLiteral("order_key_reused"));
    QCOMPARE(orders(), before);
}

void tst_Orders::R3_085_keyGivenUp()
{
    const QString key = OrderStage::newKey();
    QCOMPARE(m_stage.http.get(byKey(key)).status, 404);
    QCOMPARE(m_stage.http.call("POST", voidPath(key)).status, 204);
    const int before = orders();
    const HttpAnswer late = m_stage.order(oneMore(), key);
    QCOMPARE(late.status, 409);
    QCOMPARE(late.code(), QStringLiteral("order_key_voided"));
    QCOMPARE(orders(), before);
    QCOMPARE(m_stage.http.get(byKey(key)).status, 404);
}

void tst_Orders::R3_085_keyUsedCannotBeGivenUp()
{
    const QString key = OrderStage::newKey();
    QCOMPARE(m_stage.order(oneMore(), key).status, 201);
    const HttpAnswer answer = m_stage.http.call("POST", voidPath(key));
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.code(), QStringLiteral("order_key_used"));
    QCOMPARE(m_stage.http.get(byKey(key)).status, 200);
}

void tst_Orders::R3_085_keysOfOthersAreTheirOwn()
{
    const QString key = OrderStage::newKey();
    const int mails = m_stage.rows(QStringLiteral("outbox WHERE kind = 'mail'"));
    QCOMPARE(m_stage.order(oneMore(), key).status, 201);
    QVERIFY(!m_stage.portal.lastMail(mails + 1).isEmpty());
    QByteArray out;
    QCOMPARE(m_stage.portal.operatorCommand(
                 {QStringLiteral("user"), QStringLiteral("create"), QStringLiteral("--customer-number"),
                  QStringLiteral("9000000"), QStringLiteral("--name"), QStringLiteral("zweite.verwalterin"),
                  QStringLiteral("--full-name"), QStringLiteral("Zora Zweit"), QStringLiteral("--email"),
                  QStringLiteral("zora@example.org"), QStringLiteral("--mobile"), QStringLiteral("+4915155500999")},
                 &out),
             0);
    const QString password = QStringLiteral("Zweite-Kraft-2026");
    const HttpClient nobody = m_stage.portal.client();
    QCOMPARE(nobody
                 .post(QStringLiteral("/v1/links/redeem"),
                       {{QStringLiteral("token"), QString::fromLatin1(m_stage.portal.lastLinkToken(mails + 2))},
                        {QStringLiteral("password"), password}})
                 .status,
             204);
    const HttpClient second = m_stage.portal.client(m_stage.portal.signIn(QStringLiteral("zweite.verwalterin"), password));
    QVERIFY(!second.token().isEmpty());
    QCOMPARE(second.get(byKey(key)).status, 404);
    QCOMPARE(second.call("POST", voidPath(key)).status, 204); // hers, not his
    QCOMPARE(m_stage.http.get(byKey(key)).status, 200);
}

void tst_Orders::R3_085_refusalIsAnAnswerToo()
{
    OrderRequest request = oneMore();
    const Money right = request.shownMonthlyNet;
    request.shownMonthlyNet = Money::fromCents(1);
    const QString key = OrderStage::newKey();
    QCOMPARE(m_stage.order(request, key).code(), QStringLiteral("price_changed"));
    m_stage.publish([&](Catalogue &list) {
        // now the shown price would be right
        list.products.first().options.first().monthlyNet += Money::fromCents(1) - right;
    });
    QCOMPARE(m_stage.order(request, key).code(), QStringLiteral("price_changed"));
    m_stage.publish([](Catalogue &) {});
    QCOMPARE(m_stage.http.get(byKey(key)).status, 404);
    QCOMPARE(m_stage.http.call("POST", voidPath(key)).status, 204); // nothing was ordered under it
}

void tst_Orders::R3_085_stillTheSameAfterThirtyDays()
{
    OrderStage stage;
    QVERIFY(stage.start());
    OrderRequest request = stage.request(stage.contracts.trunk);
    request.quantities = {OrderStage::wish(QStringLiteral("voice_channel"), 9)};
    request = stage.priced(request);
    const QString key = OrderStage::newKey();
    const HttpAnswer first = stage.order(request, key);
    QCOMPARE(first.status, 201);
    QVERIFY(stage.portal.advanceClock(30 * 86400));
    QVERIFY(stage.portal.restart());
    stage.http = stage.portal.client(stage.portal.signIn());
    const HttpAnswer late = stage.order(request, key);
    QCOMPARE(late.status, 201);
    QCOMPARE(late.body, first.body);
    QCOMPARE(stage.rows(QStringLiteral("orders")), 1);
}

void tst_Orders::R3_071_R0_010_wrongKundenkennwort()
{
    const OrderRequest request = oneMore();
    const QString key = OrderStage::newKey();
    const int before = orders();
    for (const QString &wrong : {QStringLiteral("Werft 24 hafen"), QString(), PortalProcess::administratorPassword}) {
        const HttpAnswer answer = m_stage.order(request, key, wrong);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), QStringLiteral("wrong_order_release"));
    }
    QCOMPARE(m_stage.order(request, key, QStringLiteral("x")).json().value(QStringLiteral("triesLeft")).toInt(), 1);
    QCOMPARE(orders(), before);
    QCOMPARE(m_stage.http.get(byKey(key)).status, 404);
    QCOMPARE(m_stage.order(request, key).status, 201); // the same key, the right word
    QCOMPARE(orders(), before + 1);
}

void tst_Orders::G_22_fiveWrongOnesPause()
{
    const QString key = OrderStage::newKey();
    const auto wrong = QStringLiteral("Werft 24 Hafe");
    for (int left = 4; left >= 0; --left)
        QCOMPARE(m_stage.order(oneMore(), key, wrong).json().value(QStringLiteral("triesLeft")).toInt(-1), left);
    const auto paused = [&] {
        const HttpAnswer answer = m_stage.order(oneMore(), key);
        return answer.status == 429 && answer.code() == u"order_release_paused" ? answer.header("retry-after").toInt() : -1;
    };
    QCOMPARE(paused(), 900);
    QVERIFY(m_stage.portal.restart()); // the count is a row
    QVERIFY(m_stage.portal.advanceClock(899));
    QCOMPARE(paused(), 1);
    QVERIFY(m_stage.portal.advanceClock(1));
    QCOMPARE(m_stage.order(oneMore(), key, wrong).json().value(QStringLiteral("triesLeft")).toInt(-1), 4);
    QCOMPARE(m_stage.order(oneMore(), key).status, 201);
}

void tst_Orders::G_22_aRightOneEndsTheRow()
{
    OrderRequest empty = m_stage.request(m_stage.contracts.trunk);
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 4; ++i)
            QCOMPARE(m_stage.order(oneMore(), OrderStage::newKey(), QStringLiteral("no")).status, 403);
        // Also when something else refuses the order.
        QCOMPARE(m_stage.order(empty).code(), QStringLiteral("nothing_to_order"));
    }
}

void tst_Orders::R3_040_pages()
{
    QStringList all;
    for (const QJsonValue &order : m_stage.http.get(QStringLiteral("/v1/orders")).json().value(QStringLiteral("items")).toArray())
        all << order[QStringLiteral("id")].toString();
    QVERIFY(all.size() > 3);
    QStringList paged;
    QString next;
    do {
        const QJsonObject page = m_stage.http.get(QStringLiteral("/v1/orders?limit=2") + next).json();
        for (const QJsonValue &order : page.value(QStringLiteral("items")).toArray())
            paged << order[QStringLiteral("id")].toString();
        const QString cursor = page.value(QStringLiteral("next")).toString();
        next = cursor.isEmpty() ? QString() : QStringLiteral("&after=") + cursor;
    } while (!next.isEmpty());
    QCOMPARE(paged, all);
    QCOMPARE(m_stage.http.get(QStringLiteral("/v1/orders?limit=0")).code(), QStringLiteral("invalid_parameter"));
    QCOMPARE(m_stage.http.get(QStringLiteral("/v1/orders?after=x")).code(), QStringLiteral("invalid_parameter"));
    QCOMPARE(m_stage.http.get(QStringLiteral("/v1/orders?state=all")).code(), QStringLiteral("invalid_parameter"));
}

void tst_Orders::R0_010_rolesAndOtherCustomers()
{
    OrderRequest foreign = m_stage.request(m_stage.contracts.foreign);
    foreign.quantities = {OrderStage::wish(QStringLiteral("voice_channel"), 9)};
    QCOMPARE(m_stage.order(m_stage.priced(foreign)).status, 404);
    const QString own =
        m_stage.http.get(QStringLiteral("/v1/orders")).json()[QStringLiteral("items")][0][QStringLiteral("id")].toString();
    const HttpClient admin = m_stage.http;
    m_stage.http = m_stage.portal.client(m_stage.portal.signIn(PortalProcess::accountant, PortalProcess::accountantPassword));
    const int before = orders();
    QCOMPARE(m_stage.order(oneMore()).status, 403);
    QCOMPARE(m_stage.http.get(QStringLiteral("/v1/orders")).status, 403);
    QCOMPARE(m_stage.http.get(QStringLiteral("/v1/orders/") + own).status, 403);
    QCOMPARE(orders(), before);
    m_stage.http = admin;
    QCOMPARE(m_stage.http.get(QStringLiteral("/v1/orders/") + OrderStage::newKey()).status, 404);
}

QTEST_MAIN(tst_Orders)
#include "tst_orders.moc"

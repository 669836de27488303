#include "cartstand.h"
#include "waiting.h"

#include <thread>

/// The Warenkorb: items with their price, release, order exactly once. R4-009, G-28, G-36, R3-085.
class TestCart : public QObject
{
    Q_OBJECT
    CartStand m_stand;
    int m_next = 700; ///< extensions nobody has

    QJsonObject newSeat() { return m_stand.seat(QString::number(++m_next)); }
    QJsonObject added(const QJsonObject &wanted) const { return m_stand.added(wanted); }
    QJsonObject oneSeat() { return added(newSeat()); }
    static QString code(const HttpAnswer &answer, int index = 0) { return PbxDoor::field(answer, "code", index); }
    int orders() const { return m_stand.rows("orders"); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_stand.start(), m_stand.portal.log().constData()); }
    void cleanup() { PortalRows::write(m_stand.portal, QStringLiteral("DELETE FROM cart_items")); }

    void R4_009_G_28_itemsWaitWithTheirPrice()
    {
        const int seats = m_stand.rows("pbx_resources WHERE kind = 'seat'");
        const struct {
            QJsonObject wanted;
            const char *once, *monthly;
        } all[]{{newSeat(), "10.00", "8.70"},
                {m_stand.product(QStringLiteral("23"), "seat_best"), "10.00", "5.80"},
                {m_stand.activation(100), "0.00", "0.20"},
                {m_stand.anywhere(PbxDoor::word(m_stand.number(200), "id")), "0.00", "0.00"}};
        for (const auto &one : all) {
            const HttpAnswer answer = m_stand.add(one.wanted);
            QVERIFY2(answer.status == 201, answer.body.constData());
            const QJsonObject item = answer.json();
            QCOMPARE(PbxDoor::word(item, "state"), QStringLiteral("open"));
            QCOMPARE(PbxDoor::word(item, "onceNet"), QLatin1String(one.once));
            QCOMPARE(PbxDoor::word(item, "monthlyNet"), QLatin1String(one.monthly));
            QCOMPARE(PbxDoor::word(item, "createdBy"), QStringLiteral("Tina Tellmann"));
            for (auto it = one.wanted.begin(); it != one.wanted.end(); ++it)
                QVERIFY(item.contains(it.key()));
            QCOMPARE(m_stand.inCart(item), item);
        }
        QCOMPARE(m_stand.cart().size(), 4);
        QCOMPARE(PbxDoor::feed(m_stand.admin, "cart_item").size(), 4); // G-36
        QCOMPARE(PbxDoor::feed(m_stand.accountant, "cart_item").size(), 0);
        QCOMPARE(m_stand.accountant.get(CartStand::cartPath).status, 403);
        // executed only when ordered
        QCOMPARE(m_stand.rows("pbx_resources WHERE kind = 'seat'"), seats);
        QCOMPARE(m_stand.rows("anywhere_portals"), 0);
        QCOMPARE(PbxDoor::word(m_stand.number(100), "state"), QStringLiteral("inactive"));
        QCOMPARE(PbxDoor::word(m_stand.resource("seat", "23"), "productCode"), QStringLiteral("seat_smart"));
    }

    void R4_009_G_28_R3_085_allInOneOrder()
    {
        const QString extension = QString::number(m_next + 1);
        const QList<QJsonObject> items{oneSeat(), added(m_stand.product(QStringLiteral("24"), "seat_best")),
                                       added(m_stand.activation(101)),
                                       added(m_stand.anywhere(PbxDoor::word(m_stand.number(201), "id")))};
        const HttpAnswer answer = m_stand.order(m_stand.orderOf(items, "20.00", "14.70"));
        QVERIFY2(answer.status == 201, answer.body.constData());
        const QJsonObject order = answer.json();
        QCOMPARE(PbxDoor::word(order, "kind"), QStringLiteral("option_change"));
        QCOMPARE(PbxDoor::word(order, "contractNumber"), QStringLiteral("4711001"));
        QCOMPARE(PbxDoor::word(order, "onceNet"), QStringLiteral("20.00"));
        QStringList names;
        for (const QJsonValue &item : order.value(QStringLiteral("items")).toArray())
            names << item[QStringLiteral("name")].toString();
        QCOMPARE(names.filter(QStringLiteral("Seat")).size(), 2); // two more of one, one less of the other
        QVERIFY(names.filter(QStringLiteral("Rufnummer")).size() == 1 &&
                names.contains(QStringLiteral("Anywhere-Portal Vera Vertrieb")));
        // in the telephone system
        QCOMPARE(PbxDoor::word(m_stand.resource("seat", extension), "productCode"), QStringLiteral("seat_best"));
        QCOMPARE(PbxDoor::word(m_stand.resource("seat", "24"), "productCode"), QStringLiteral("seat_best"));
        QCOMPARE(PbxDoor::word(m_stand.number(101), "state"), QStringLiteral("active"));
        QCOMPARE(m_stand.rows("anywhere_portals"), 1);
        // in the contract
        const QJsonObject contract = m_stand.admin.get(QStringLiteral("/v1/contracts/") + m_stand.cloud).json();
        const auto pieces = [&](const char *product) {
            int n = 0;
            for (const QJsonValue &item : contract.value(QStringLiteral("items")).toArray())
                if (item[QStringLiteral("productCode")].toString() == QLatin1String(product))
                    n += item[QStringLiteral("quantity")].toInt();
            return n;
        };
        QCOMPARE(pieces("seat_best"), 30); // 28 and two more
        QCOMPARE(pieces("pbx_number"), 1);
        // as an order with its paper and mail
        QCOMPARE(m_stand.admin.get(QStringLiteral("/v1/orders/") + PbxDoor::word(order, "id")).status, 200);
        QCOMPARE(m_stand.admin.get(QStringLiteral("/v1/documents/") + PbxDoor::word(order, "confirmationId")).status, 200);
        QVERIFY(PbxDoor::word(order, "recipient").contains(QStringLiteral("@muster-soehne.example")));
        QTRY_VERIFY(m_stand.portal.lastMail().contains(PbxDoor::word(order, "number")));
        QCOMPARE(m_stand.cart().size(), 0);
        PortalRows::write(m_stand.portal, QStringLiteral("DELETE FROM anywhere_portals"));
    }

    void R3_085_fiftyAtATime()
    {
        const QJsonObject body = m_stand.orderOf({oneSeat()}, "10.00", "8.70");
        const QByteArray key = PbxDoor::newKey();
        const int before = orders(), seats = m_stand.rows("pbx_resources WHERE kind = 'seat'");
        QList<HttpAnswer> answers(50);
        std::vector<std::thread> all;
        for (HttpAnswer &answer : answers)
            all.emplace_back([&] { answer = m_stand.order(body, key); });
        for (std::thread &one : all)
            one.join();
        for (const HttpAnswer &answer : answers) {
            QVERIFY2(answer.status == 201, answer.body.constData());
            QCOMPARE(answer.body, answers.first().body);
            QCOMPARE(answer.header("etag"), answers.first().header("etag"));
        }
        QCOMPARE(orders(), before + 1);
        QCOMPARE(m_stand.rows("pbx_resources WHERE kind = 'seat'"), seats + 1);
    }

    void R3_085_otherBodyAndReplay()
    {
        const QJsonObject first = oneSeat(), second = oneSeat();
        const QJsonObject body = m_stand.orderOf({first}, "10.00", "8.70");
        const QByteArray key = PbxDoor::newKey();
        const HttpAnswer done = m_stand.order(body, key);
        QCOMPARE(done.status, 201);
        const int before = orders();
        const HttpAnswer other = m_stand.order(m_stand.orderOf({second}, "10.00", "8.70"), key);
        QCOMPARE(other.status, 422);
        QCOMPARE(other.code(), QStringLiteral("order_key_reused"));
        QCOMPARE(m_stand.order(body, key).body, done.body);
        QCOMPARE(orders(), before);
        QCOMPARE(m_stand.order(body, QByteArray()).code(), QStringLiteral("order_key_missing"));
        QCOMPARE(m_stand.order(body).status, 404); // the item is gone
    }

    void R3_085_G_28_oneItemForEachKey()
    {
        const QJsonObject wanted = newSeat();
        const QByteArray key = PbxDoor::newKey();
        const HttpAnswer first = m_stand.add(wanted, key), again = m_stand.add(wanted, key);
        QCOMPARE(first.status, 201);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        QVERIFY(!again.header("etag").isEmpty());
        QCOMPARE(m_stand.cart().size(), 1);
        QCOMPARE(m_stand.add(newSeat(), key).code(), QStringLiteral("order_key_reused"));
        QCOMPARE(m_stand.add(newSeat(), {}).code(), QStringLiteral("order_key_missing"));
        QCOMPARE(m_stand.cart().size(), 1);
        // A final refusal is the key's answer as well.
        const QByteArray other = PbxDoor::newKey();
        const QJsonObject wrong = m_stand.seat(QStringLiteral("1"));
        QCOMPARE(m_stand.add(wrong, other).code(), QStringLiteral("extension_form"));
        QCOMPARE(m_stand.add(wrong, other).code(), QStringLiteral("extension_form"));
        QCOMPARE(m_stand.add(newSeat(), other).code(), QStringLiteral("order_key_reused"));
        QCOMPARE(m_stand.cart().size(), 1);
    }

    void R3_085_G_36_whoOrderedAsksByKey()
    {
        const QByteArray key = PbxDoor::newKey();
        const QString byKey = QStringLiteral("/v1/orders/by-key/") + QString::fromLatin1(key);
        const QString voided = QStringLiteral("/v1/order-keys/%1/void").arg(QString::fromLatin1(PbxDoor::newKey()));
        QCOMPARE(m_stand.telephone.get(byKey).status, 404);
        const HttpAnswer done = m_stand.order(m_stand.orderOf({oneSeat()}, "10.00", "8.70"), key);
        QCOMPARE(PbxDoor::word(m_stand.telephone.get(byKey).json(), "id"), PbxDoor::word(done.json(), "id"));
        QCOMPARE(m_stand.admin.get(byKey).status, 404); // her key, not his
        QCOMPARE(m_stand.telephone.call("POST", voided).status, 204);
        QCOMPARE(m_stand.order(m_stand.orderOf({oneSeat()}, "10.00", "8.70"), voided.section(u'/', 3, 3).toLatin1()).code(),
                 QStringLiteral("order_key_voided"));
        QCOMPARE(m_stand.telephone.get(QStringLiteral("/v1/orders")).status, 403);
    }

    void R3_071_R0_010_G_22_kundenkennwort()
    {
        const QJsonObject body = m_stand.orderOf({oneSeat()}, "10.00", "8.70");
        const QByteArray key = PbxDoor::newKey();
        const int before = orders();
        const HttpAnswer wrong = m_stand.order(body, key, "Muster-2025");
        QCOMPARE(wrong.code(), QStringLiteral("wrong_order_release"));
        QCOMPARE(wrong.json().value(QStringLiteral("triesLeft")).toInt(), 4);
        QCOMPARE(m_stand.order(body, key, QByteArray()).status, 403);
        QCOMPARE(orders(), before);
        QCOMPARE(m_stand.order(body, key).status, 201);
        const QJsonObject next = m_stand.orderOf({oneSeat()}, "10.00", "8.70");
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_stand.order(next, PbxDoor::newKey(), "no").status, 403);
        const HttpAnswer paused = m_stand.order(next);
        QCOMPARE(paused.code(), QStringLiteral("order_release_paused"));
        QCOMPARE(paused.header("retry-after"), QByteArray("900"));
        PortalRows::write(m_stand.portal, QStringLiteral("DELETE FROM failures"));
    }

    void R4_009_sumsThatWereShown()
    {
        const QJsonObject item = oneSeat();
        const int seats = m_stand.rows("pbx_resources WHERE kind = 'seat'");
        const HttpAnswer answer = m_stand.order(m_stand.orderOf({item}, "10.00", "8.00"));
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.code(), QStringLiteral("price_changed"));
        QCOMPARE(PbxDoor::field(answer), QStringLiteral("/shownMonthlyNet"));
        QCOMPARE(answer.json()[QStringLiteral("errors")][0][QStringLiteral("params")][0].toString(), QStringLiteral("8.70"));
        QCOMPARE(m_stand.rows("pbx_resources WHERE kind = 'seat'"), seats);
        QCOMPARE(m_stand.inCart(item), item);
    }

    void R4_009_itemsAsTheyWereSeen()
    {
        QJsonObject item = oneSeat();
        item.insert(QStringLiteral("rev"), PbxDoor::rev(item) - 1);
        const HttpAnswer answer = m_stand.order(m_stand.orderOf({item}, "10.00", "8.70"));
        QCOMPARE(answer.status, 412);
        QCOMPARE(PbxDoor::field(answer), QStringLiteral("/items/0"));
    }

    void R4_009_invalidOneIsNamedAndTheRestGoes()
    {
        const QJsonObject seat = oneSeat(), number = added(m_stand.activation(102)), same = added(m_stand.activation(102));
        QCOMPARE(m_stand.order(m_stand.orderOf({same}, "0.00", "0.20")).status, 201);
        const int before = orders(), seats = m_stand.rows("pbx_resources WHERE kind = 'seat'");
        const HttpAnswer answer = m_stand.order(m_stand.orderOf({seat, number}, "10.00", "8.90"));
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.code(), QStringLiteral("cart_item_invalid"));
        QCOMPARE(answer.json().value(QStringLiteral("errors")).toArray().size(), 1);
        QCOMPARE(PbxDoor::field(answer), QStringLiteral("/items/1"));
        QCOMPARE(code(answer), QStringLiteral("number_state"));
        QCOMPARE(orders(), before);
        QCOMPARE(m_stand.rows("pbx_resources WHERE kind = 'seat'"), seats);
        QCOMPARE(PbxDoor::word(m_stand.inCart(number), "state"), QStringLiteral("invalid"));
        QCOMPARE(PbxDoor::word(m_stand.inCart(number), "problem"), QStringLiteral("number_state"));
        QCOMPARE(m_stand.inCart(seat), seat);
        QCOMPARE(m_stand.order(m_stand.orderOf({seat}, "10.00", "8.70")).status, 201);
        QCOMPARE(m_stand.cart().size(), 1); // what is invalid stays until it is withdrawn
    }

    void R4_009_twoThatExcludeEachOther()
    {
        const QString extension = QString::number(++m_next);
        const QJsonObject first = added(m_stand.seat(extension)), second = added(m_stand.seat(extension));
        const HttpAnswer answer = m_stand.order(m_stand.orderOf({first, second}, "20.00", "17.40"));
        QCOMPARE(answer.code(), QStringLiteral("cart_item_invalid"));
        QCOMPARE(PbxDoor::field(answer), QStringLiteral("/items/1"));
        QCOMPARE(code(answer), QStringLiteral("extension_taken"));
        QCOMPARE(PbxDoor::word(m_stand.inCart(second), "problem"), QStringLiteral("extension_taken"));
        const HttpAnswer alone = m_stand.order(m_stand.orderOf({m_stand.inCart(second)}, "10.00", "8.70"));
        QCOMPARE(alone.status, 201); // and possible again on its own
    }

    void R4_009_seatThatHasChangedSince()
    {
        const QJsonObject wanted = m_stand.product(QStringLiteral("25"), "seat_best"), item = added(wanted);
        PortalRows::write(m_stand.portal, QStringLiteral("UPDATE pbx_resources SET rev = rev + 1 WHERE unique_key = '25' AND "
                                                         "kind = 'seat'"));
        QCOMPARE(m_stand.add(wanted).status, 412);
        const HttpAnswer answer = m_stand.order(m_stand.orderOf({item}, "10.00", "5.80"));
        QCOMPARE(answer.code(), QStringLiteral("cart_item_invalid"));
        QCOMPARE(code(answer), QStringLiteral("precondition_failed"));
    }

    void R4_009_somethingToOrder()
    {
        QCOMPARE(m_stand.order(m_stand.orderOf({}, "0.00", "0.00")).code(), QStringLiteral("nothing_to_order"));
        QCOMPARE(m_stand.add(m_stand.product(QStringLiteral("12"), "seat_best")).code(), QStringLiteral("nothing_to_order"));
    }

    void G_28_oneOrderOneContract()
    {
        const QJsonObject item = oneSeat();
        QJsonObject body = m_stand.orderOf({item}, "10.00", "8.70");
        body.insert(QStringLiteral("contractId"), m_stand.branch);
        const QByteArray token = PbxDoor::token(m_stand.telephone, m_stand.branch);
        const HttpAnswer answer = PbxDoor::write(m_stand.telephone, "POST", CartStand::ordersPath, body, token, 0,
                                                 PbxDoor::newKey(), CartStand::kundenkennwort);
        QCOMPARE(answer.status, 404);
        QCOMPARE(PbxDoor::field(answer), QStringLiteral("/items/0"));
        QCOMPARE(m_stand.inCart(item), item);
    }

    void R4_009_payloadOfItsKind()
    {
        QJsonObject two = newSeat();
        two.insert(QStringLiteral("numberActivation"), m_stand.activation(103).value(QStringLiteral("numberActivation")));
        const HttpAnswer more = m_stand.add(two);
        QCOMPARE(more.status, 400);
        QCOMPARE(PbxDoor::field(more), QStringLiteral("/numberActivation"));
        QJsonObject none = newSeat();
        none.remove(QStringLiteral("seatCreation"));
        QCOMPARE(m_stand.add(none).status, 400);
        QCOMPARE(PbxDoor::field(m_stand.add(none)), QStringLiteral("/seatCreation"));
    }

    void R4_009_withdrawn()
    {
        const QJsonObject item = oneSeat(), second = oneSeat();
        const QString path = CartStand::itemsPath + u'/';
        const QString one = path + PbxDoor::word(item, "id");
        QCOMPARE(PbxDoor::write(m_stand.telephone, "DELETE", one, {}, m_stand.access).status, 428);
        QCOMPARE(PbxDoor::write(m_stand.telephone, "DELETE", one, {}, {}, PbxDoor::rev(item)).code(),
                 QStringLiteral("pbx_token_required"));
        QCOMPARE(PbxDoor::write(m_stand.telephone, "DELETE", one, {}, m_stand.access, PbxDoor::rev(item)).status, 204);
        // G-36: the Administrator Kundenportal comes without a token
        QCOMPARE(PbxDoor::write(m_stand.admin, "DELETE", path + PbxDoor::word(second, "id"), {}, {}, PbxDoor::rev(second)).status,
                 204);
        QCOMPARE(m_stand.cart().size(), 0);
    }

    void G_36_waitsForRelease()
    {
        const QList<QJsonObject> items{oneSeat(), added(m_stand.activation(104))};
        const QJsonObject wanted{{QStringLiteral("items"), CartStand::picks(items)}};
        QCOMPARE(PbxDoor::write(m_stand.admin, "POST", CartStand::releasePath, wanted, {}).status, 403);
        QCOMPARE(PbxDoor::write(m_stand.telephone, "POST", CartStand::releasePath, wanted, {}).code(),
                 QStringLiteral("pbx_token_required"));
        const HttpAnswer asked = PbxDoor::write(m_stand.telephone, "POST", CartStand::releasePath, wanted, m_stand.access);
        QVERIFY2(asked.status == 200, asked.body.constData());
        for (const QJsonObject &item : m_stand.cart())
            QCOMPARE(PbxDoor::word(item, "state"), QStringLiteral("awaiting_release"));
        QTRY_VERIFY(m_stand.portal.lastMail().contains(QStringLiteral("wartet auf Ihre Freigabe")));
        const QString mail = m_stand.portal.lastMail();
        QVERIFY2(mail.contains(QStringLiteral("Tina Tellmann")) && mail.contains(QStringLiteral("8,90 EUR")), qPrintable(mail));
        QVERIFY(mail.contains(QStringLiteral("anna.muster@muster-soehne.example")));
        // as they were seen: the rev is another one now
        const QByteArray key = PbxDoor::newKey();
        const auto release = [&](const QList<QJsonObject> &picked) {
            return PbxDoor::write(m_stand.admin, "POST", CartStand::ordersPath, m_stand.orderOf(picked, "10.00", "8.90"), {}, 0,
                                  key, CartStand::kundenkennwort);
        };
        const HttpAnswer done = release(m_stand.cart());
        QVERIFY2(done.status == 201, done.body.constData());
        QCOMPARE(PbxDoor::word(done.json(), "orderedBy"), QStringLiteral("Anna Muster"));
        QCOMPARE(PbxDoor::word(m_stand.number(104), "state"), QStringLiteral("active"));
        QCOMPARE(PbxDoor::write(m_stand.admin, "POST", CartStand::itemsPath, newSeat(), {}).status, 403);
    }

    void G_36_noReleaseOfWhatIsImpossible()
    {
        const QJsonObject number = added(m_stand.activation(105)), same = added(m_stand.activation(105));
        QCOMPARE(m_stand.order(m_stand.orderOf({same}, "0.00", "0.20")).status, 201);
        const QJsonObject seat = oneSeat();
        const HttpAnswer answer = PbxDoor::write(m_stand.telephone, "POST", CartStand::releasePath,
                                                 {{QStringLiteral("items"), CartStand::picks({seat, number})}}, m_stand.access);
        QCOMPARE(answer.code(), QStringLiteral("cart_item_invalid"));
        QCOMPARE(PbxDoor::field(answer), QStringLiteral("/items/1"));
        QCOMPARE(PbxDoor::word(m_stand.inCart(number), "state"), QStringLiteral("invalid"));
        QCOMPARE(PbxDoor::word(m_stand.inCart(seat), "state"), QStringLiteral("open"));
    }
};

QTEST_MAIN(TestCart)
#include "tst_cart.moc"

#include "cartstand.h"

#include <QTest>

/// What the items of the Warenkorb do, one kind after the other. R1-002, R1-003, R1-008, R4-009, G-12, G-13.
class TestCartKinds : public QObject
{
    Q_OBJECT
    CartStand m_stand;
    int m_next = 700; ///< extensions nobody has

    QJsonObject added(const QJsonObject &wanted) const { return m_stand.added(wanted); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_stand.start(), m_stand.portal.log().constData()); }
    void cleanup() { PortalRows::write(m_stand.portal, QStringLiteral("DELETE FROM cart_items")); }

    void R1_002_R1_003_G_13_numberIsInUseWithItsOldSettings()
    {
        const QJsonObject settings{{QStringLiteral("groupId"), m_stand.warehouse},
                                   {QStringLiteral("usage"), QStringLiteral("conference")}};
        const QJsonObject item = added(m_stand.activation(106, settings));
        QCOMPARE(m_stand.order(m_stand.orderOf({item}, "0.00", "0.20")).status, 201);
        const QJsonObject number = m_stand.number(106);
        QCOMPARE(PbxDoor::word(number, "state"), QStringLiteral("active"));
        QCOMPARE(PbxDoor::word(number, "monthlyNet"), QStringLiteral("0.20"));
        QCOMPARE(PbxDoor::word(CartStand::settings(number), "usage"), QStringLiteral("conference"));
        QCOMPARE(m_stand.add(m_stand.activation(106)).code(), QStringLiteral("number_state")); // it is active
        QCOMPARE(m_stand
                     .add(m_stand.activation(
                         107, {{QStringLiteral("groupId"), m_stand.cloud}, {QStringLiteral("usage"), QStringLiteral("voice")}}))
                     .code(),
                 QStringLiteral("group_unknown"));
    }

    void R1_003_G_12_R1_008_billedWhileItIsInUse()
    {
        const QJsonObject item = added(m_stand.activation(108));
        QCOMPARE(m_stand.order(m_stand.orderOf({item}, "0.00", "0.20")).status, 201);
        const auto position = [this](int digits) {
            const QJsonObject contract = m_stand.admin.get(QStringLiteral("/v1/contracts/") + m_stand.cloud).json();
            for (const QJsonValue &one : contract.value(QStringLiteral("items")).toArray())
                if (one[QStringLiteral("id")].toString() == PbxDoor::word(m_stand.number(digits), "id"))
                    return one.toObject();
            return QJsonObject();
        };
        const auto act = [this](const char *method, const char *what, const QJsonObject &body = {}) {
            const QString path =
                QStringLiteral("/v1/pbx/numbers/%1/%2").arg(PbxDoor::word(m_stand.number(108), "id"), QLatin1String(what));
            return PbxDoor::write(m_stand.telephone, method, path, body, m_stand.access, PbxDoor::rev(m_stand.number(108)))
                .status;
        };
        QCOMPARE(PbxDoor::word(position(108), "monthlyNet"), QStringLiteral("0.20"));
        QCOMPARE(act("POST", "deactivation"), 200);
        QCOMPARE(PbxDoor::word(position(108), "plannedFrom"), QStringLiteral("2027-01-01"));
        QCOMPARE(act("DELETE", "deactivation"), 200);
        QVERIFY(!position(108).contains(QStringLiteral("plannedFrom")));
        const QJsonObject other = m_stand.number(109);
        QCOMPARE(act("POST", "swap",
                     {{QStringLiteral("inactiveNumberId"), PbxDoor::word(other, "id")},
                      {QStringLiteral("inactiveNumberRev"), PbxDoor::rev(other)}}),
                 200);
        QVERIFY(position(108).isEmpty());
        QCOMPARE(PbxDoor::word(position(109), "monthlyNet"), QStringLiteral("0.20"));
    }

    void R4_009_carriedOutIsNotCancelled()
    {
        const QJsonObject item = added(m_stand.seat(QString::number(++m_next)));
        const QJsonObject order = m_stand.order(m_stand.orderOf({item}, "10.00", "8.70")).json();
        QByteArray out;
        QVERIFY(m_stand.portal.operatorCommand({QStringLiteral("orders"), QStringLiteral("cancel"), QStringLiteral("--order"),
                                                PbxDoor::word(order, "number")},
                                               &out) != 0);
        QCOMPARE(PbxDoor::word(m_stand.resource("seat", QString::number(m_next)), "productCode"), QStringLiteral("seat_best"));
        const QString path = QStringLiteral("/v1/orders/") + PbxDoor::word(order, "id");
        QCOMPARE(PbxDoor::word(m_stand.admin.get(path).json(), "state"), PbxDoor::word(order, "state"));
    }

    void R4_009_newSeatWithItsNumber()
    {
        const QJsonObject activation = added(m_stand.activation(110));
        QCOMPARE(m_stand.order(m_stand.orderOf({activation}, "0.00", "0.20")).status, 201);
        const QString free = PbxDoor::word(m_stand.number(110), "id");
        const QString extension = QString::number(++m_next);
        const QJsonObject item = added(m_stand.seat(extension, {{QStringLiteral("numberId"), free}}));
        QCOMPARE(m_stand.order(m_stand.orderOf({item}, "10.00", "8.70")).status, 201);
        const QJsonObject seat = m_stand.resource("seat", extension);
        QCOMPARE(PbxDoor::word(m_stand.number(110), "seatId"), PbxDoor::word(seat, "id"));
        const HttpAnswer taken = m_stand.add(m_stand.seat(QString::number(++m_next), {{QStringLiteral("numberId"), free}}));
        QCOMPARE(taken.code(), QStringLiteral("number_not_free"));
        QCOMPARE(PbxDoor::field(taken), QStringLiteral("/seatCreation/numberId"));
        QCOMPARE(m_stand.add(m_stand.seat(QStringLiteral("12"))).code(), QStringLiteral("extension_taken"));
        QCOMPARE(PbxDoor::field(m_stand.add(m_stand.seat(QStringLiteral("12")))),
                 QStringLiteral("/seatCreation/settings/extension"));
        QCOMPARE(
            m_stand.add(m_stand.seat(QString::number(++m_next), {{QStringLiteral("productCode"), QStringLiteral("ivr")}})).code(),
            QStringLiteral("product_unknown"));
    }

    // the contract is over from here on

    void R4_009_R3_012_anEndedContractTakesItsCartAlong()
    {
        added(m_stand.seat(QString::number(++m_next)));
        QVERIFY(m_stand.rows("pbx_users") > 0);
        QVERIFY(PortalRows::write(m_stand.portal,
                                  QStringLiteral("UPDATE contracts SET body = json_set(body, '$.state', 'inactive'), state = "
                                                 "'inactive', rev = rev + 1 WHERE number = '4711001'")));
        QCOMPARE(m_stand.telephone.get(QStringLiteral("/v1/changes")).status, 200);
        QCOMPARE(m_stand.rows("cart_items"), 0);
        QCOMPARE(m_stand.rows("pbx_users"), 0);
        QCOMPARE(PbxDoor::ask(m_stand.telephone, m_stand.cloud).status, 404);
    }
};

QTEST_MAIN(TestCartKinds)
#include "tst_cartkinds.moc"

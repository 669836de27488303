#include "cartstand.h"

#include <QTest>

/// Anywhere-Portale at the real portal: creation by the cart, settings, deletion. R4-001…014, G-27…G-29.
class TestAnywhere : public QObject
{
    Q_OBJECT
    CartStand m_stand;
    QString m_coming;     ///< a free number of the group
    QJsonObject m_portal; ///< made by the first test

    static QJsonObject with(const char *field, const QJsonValue &value) { return {{QLatin1String(field), value}}; }
    QString path(const char *more = "") const
    {
        return QStringLiteral("/v1/pbx/anywhere-portals/") + PbxDoor::word(m_portal, "id") + QLatin1String(more);
    }
    QJsonObject now() const { return m_stand.telephone.get(path()).json(); }
    HttpAnswer change(const QJsonObject &more) const
    {
        return PbxDoor::write(m_stand.telephone, "PUT", path("/settings"), CartStand::anywhereSettings(more), m_stand.access,
                              PbxDoor::rev(now()));
    }
    HttpAnswer create(const QString &numberId, const QJsonObject &more = {}) const
    {
        return m_stand.add(m_stand.anywhere(numberId, more));
    }
    QString numberId(int digits) const { return PbxDoor::word(m_stand.number(digits), "id"); }
    void setNumber(int digits, const char *field, const QString &value) const
    {
        QVERIFY(PortalRows::write(m_stand.portal,
                                  QStringLiteral("UPDATE pbx_resources SET body = json_set(body, '$.%1', '%2') WHERE id = '%3'")
                                      .arg(QLatin1String(field), value, numberId(digits))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_stand.start(), m_stand.portal.log().constData());
        m_coming = numberId(200);
    }
    void cleanup() { PortalRows::write(m_stand.portal, QStringLiteral("DELETE FROM cart_items")); }

    void R4_001_R4_009_madeByAnOrderOfTheCart()
    {
        const HttpAnswer item = create(m_coming, with("internalNumber", QStringLiteral("7701"))); // R4-006: only a warning
        QVERIFY2(item.status == 201, item.body.constData());
        QCOMPARE(PbxDoor::word(item.json(), "onceNet"), QStringLiteral("0.00"));
        QCOMPARE(m_stand.rows("anywhere_portals"), 0);
        const HttpAnswer order = m_stand.order(m_stand.orderOf({item.json()}, "0.00", "0.00"));
        QVERIFY2(order.status == 201, order.body.constData());
        const QList<QJsonObject> told = PbxDoor::feed(m_stand.telephone, "anywhere_portal");
        QCOMPARE(told.size(), 1);
        m_portal = told.first().value(QStringLiteral("resource")).toObject();
        QCOMPARE(PbxDoor::word(m_portal, "numberId"), m_coming);
        QCOMPARE(PbxDoor::word(m_portal, "groupId"), m_stand.group);
        QCOMPARE(PbxDoor::word(CartStand::settings(m_portal), "internalNumber"), QStringLiteral("7701"));
        QCOMPARE(now(), m_portal);
        QCOMPARE(m_stand.admin.get(path()).json(), m_portal); // G-36
        QCOMPARE(m_stand.accountant.get(path()).status, 403);
    }

    void R4_003_R4_004_G_27_fields_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        const auto form = QStringLiteral("name_form");
        for (const char *field : {"name", "firstName", "lastName"}) {
            QTest::addRow("R4_003 %s empty", field) << QString::fromLatin1(field) << QStringLiteral(" ") << form;
            QTest::addRow("R4_004 %s with signs", field)
                << QString::fromLatin1(field) << QStringLiteral("Züri & Söhne #1") << QString();
            QTest::addRow("R4_004 %s of 81", field) << QString::fromLatin1(field) << QString(81, u'x') << form;
            QTest::addRow("R4_004 %s with a bell", field) << QString::fromLatin1(field) << QStringLiteral("a\ab") << form;
        }
        QTest::newRow("R4_004 zone") << QStringLiteral("timeZone") << QStringLiteral("Atlantic/Canary") << QString();
        QTest::newRow("R4_004 no zone") << QStringLiteral("timeZone") << QStringLiteral("Mars/Base")
                                        << QStringLiteral("time_zone_unknown");
        QTest::newRow("R4_004 area") << QStringLiteral("areaGroupId") << m_stand.warehouse << QString();
        QTest::newRow("R4_004 no area") << QStringLiteral("areaGroupId") << m_stand.cloud << QStringLiteral("group_unknown");
        QTest::newRow("R4_010 company") << QStringLiteral("level") << QStringLiteral("company") << QString();
        QTest::newRow("R4_014 five digits") << QStringLiteral("internalNumber") << QStringLiteral("77012") << QString();
        QTest::newRow("R4_014 seven digits")
            << QStringLiteral("internalNumber") << QStringLiteral("7701234") << QStringLiteral("extension_form");
        QTest::newRow("R4_014 a seat's") << QStringLiteral("internalNumber") << QStringLiteral("14")
                                         << QStringLiteral("extension_taken");
        QTest::newRow("R4_008 no profile") << QStringLiteral("blockingProfileId") << m_stand.cloud
                                           << QStringLiteral("profile_unknown");
    }

    void R4_003_R4_004_G_27_fields()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, code);
        for (const HttpAnswer &answer : {create(numberId(201), {{name, value}}), change({{name, value}})}) {
            QCOMPARE(answer.status, code.isEmpty() ? (answer.json().contains(QStringLiteral("kind")) ? 201 : 200) : 422);
            QCOMPARE(answer.code(), code);
            if (!code.isEmpty())
                QVERIFY(PbxDoor::field(answer).endsWith(u'/' + name));
        }
    }

    void R4_010_twoLevels() { QCOMPARE(change(with("level", QStringLiteral("seat"))).status, 400); }

    void R4_005_numberFromTheFreeOnes()
    {
        QCOMPARE(create(m_coming).code(), QStringLiteral("number_not_free"));    // has a portal
        QCOMPARE(create(numberId(0)).code(), QStringLiteral("number_not_free")); // has a seat
        QCOMPARE(create(numberId(110)).code(), QStringLiteral("number_state"));  // R1-006: inactive
        QCOMPARE(create(numberId(81)).code(), QStringLiteral("number_state"));   // will be
        QCOMPARE(create(m_stand.cloud).code(), QStringLiteral("number_unknown"));
        QCOMPARE(create(numberId(201)).status, 201); // in future available
        QCOMPARE(PbxDoor::field(create(m_coming)), QStringLiteral("/anywhereCreation/numberId"));
        QJsonObject elsewhere = m_stand.anywhere(numberId(201));
        QJsonObject body = elsewhere.value(QStringLiteral("anywhereCreation")).toObject();
        body.insert(QStringLiteral("groupId"), m_stand.warehouse);
        elsewhere.insert(QStringLiteral("anywhereCreation"), body);
        QCOMPARE(m_stand.add(elsewhere).code(), QStringLiteral("number_not_free")); // of another group
        setNumber(120, "state", QStringLiteral("active"));
        QCOMPARE(create(numberId(120)).status, 201);
        const QJsonObject clip = m_stand.resource("pbx_number", "+4920155007");
        QCOMPARE(create(PbxDoor::word(clip, "id")).code(), QStringLiteral("number_outgoing_only")); // G-26
    }

    void R4_007_internalNumberWithMobileIntegration_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("code");
        for (const char *digits : {"21", "0815", "911"})
            QTest::newRow(digits) << QString::fromLatin1(digits) << QStringLiteral("extension_mobile");
        QTest::newRow("212") << QStringLiteral("212") << QString();
    }

    void R4_007_internalNumberWithMobileIntegration()
    {
        QFETCH(QString, digits);
        const auto mobile = [&](const char *on) {
            return PortalRows::write(m_stand.portal,
                                     QStringLiteral("UPDATE pbx_resources SET body = json_set(body, "
                                                    "'$.mobileIntegration', json('%1')) WHERE kind = 'pbx_system'")
                                         .arg(QLatin1String(on)));
        };
        QVERIFY(mobile("true"));
        QTEST(change(with("internalNumber", digits)).code(), "code");
        QVERIFY(mobile("false"));
        QCOMPARE(change(with("internalNumber", digits)).status, 200);
    }

    void R4_008_profileOfTheCompany()
    {
        const QString profile = PbxDoor::word(m_stand.resource("blocking_profile", "Nur Inland"), "id");
        QCOMPARE(PbxDoor::word(CartStand::settings(change(with("blockingProfileId", profile)).json()), "blockingProfileId"),
                 profile);
    }

    void R4_011_silent()
    {
        QVERIFY(CartStand::settings(change(with("silent", true)).json()).value(QStringLiteral("silent")).toBool());
    }

    void R4_012_G_29_pinOffIsAcknowledged()
    {
        QJsonObject off = with("pinRequired", false);
        for (const HttpAnswer &answer : {change(off), create(numberId(201), off)}) {
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.code(), QStringLiteral("acknowledgement_required"));
            QVERIFY(PbxDoor::field(answer).endsWith(QStringLiteral("/pinOffAcknowledged")));
            QCOMPARE(answer.json()[QStringLiteral("errors")][0][QStringLiteral("params")][0].toString(),
                     QStringLiteral("pin_off"));
        }
        off.insert(QStringLiteral("pinOffAcknowledged"), true);
        QCOMPARE(change(off).status, 200);
    }

    void R4_005_R1_008_itsNumberIsTakenAndFollowsASwap()
    {
        setNumber(200, "state", QStringLiteral("active"));
        const QString number = QStringLiteral("/v1/pbx/numbers/") + m_coming;
        const auto act = [&](const char *method, const char *what, const QJsonObject &body) {
            return PbxDoor::write(m_stand.telephone, method, number + QLatin1String(what), body, m_stand.access,
                                  PbxDoor::rev(m_stand.number(200)));
        };
        const QString seat = PbxDoor::word(m_stand.resource("seat", "14"), "id");
        QCOMPARE(act("PUT", "/assignment", with("seatId", seat)).code(), QStringLiteral("number_not_free"));
        QCOMPARE(m_stand.add(m_stand.seat(QStringLiteral("790"), with("numberId", m_coming))).code(),
                 QStringLiteral("number_not_free"));
        const QJsonObject other = m_stand.number(121);
        QCOMPARE(act("POST", "/swap",
                     {{QStringLiteral("inactiveNumberId"), PbxDoor::word(other, "id")},
                      {QStringLiteral("inactiveNumberRev"), PbxDoor::rev(other)}})
                     .status,
                 200);
        QCOMPARE(PbxDoor::word(now(), "numberId"), PbxDoor::word(other, "id"));
        m_coming = PbxDoor::word(other, "id");
    }

    void R4_013_changedAndDeleted()
    {
        const QJsonObject before = now();
        QCOMPARE(
            PbxDoor::write(m_stand.telephone, "PUT", path("/settings"), CartStand::anywhereSettings(), m_stand.access).status,
            428);
        QCOMPARE(
            PbxDoor::write(m_stand.telephone, "PUT", path("/settings"), CartStand::anywhereSettings(), {}, PbxDoor::rev(before))
                .code(),
            QStringLiteral("pbx_token_required"));
        QCOMPARE(PbxDoor::write(m_stand.admin, "DELETE", path(), {}, {}, PbxDoor::rev(before)).status, 403);
        QCOMPARE(PbxDoor::write(m_stand.telephone, "DELETE", path(), {}, m_stand.access, PbxDoor::rev(before) - 1).status, 412);
        QCOMPARE(PbxDoor::write(m_stand.telephone, "DELETE", path(), {}, m_stand.access, PbxDoor::rev(before)).status, 204);
        QCOMPARE(m_stand.telephone.get(path()).status, 404);
        QCOMPARE(create(m_coming).status, 201); // its number is free again
    }
};

QTEST_MAIN(TestAnywhere)
#include "tst_anywhere.moc"

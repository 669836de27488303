#include "pbxdesk.h"

#include <QTest>

namespace
{
const auto mobile = QStringLiteral("+491771771234");
const auto settingsOf = "/settings";

QString text(const char *word)
{
    return QString::fromLatin1(word);
}
} // namespace

/// Groups, seats and who may do what: each rule once refused, once kept.
class tst_PbxSeats : public QObject
{
    Q_OBJECT
    PbxDesk m_desk;
    HttpClient m_administrator{QUrl()};

    HttpAnswer divert(const char *kind, const QString &target, const QString &extension = QStringLiteral("16"))
    {
        const QJsonObject settings = m_desk.seatSettings(extension);
        const QJsonObject diversions = PbxDesk::with(PbxDesk::part(settings, "diversions"), kind, target);
        return m_desk.changeSeat(extension, PbxDesk::with(settings, "diversions", diversions));
    }
    /// Quantity, planned quantity and its day of each position of a product.
    QList<QVariant> booked(const char *product)
    {
        QList<QVariant> list;
        const QString body =
            PortalRows::query(m_desk.portal, text("SELECT body FROM contracts WHERE number = '4711001'")).toString();
        for (const QJsonValue &value : QJsonDocument::fromJson(body.toUtf8()).object().value(text("items")).toArray())
            if (const QJsonObject item = value.toObject(); PbxDesk::word(item, "productCode") == QLatin1String(product))
                list << item.value(text("quantity")).toInt() << item.value(text("plannedQuantity")).toInt()
                     << PbxDesk::word(item, "plannedFrom");
        return list;
    }
    QJsonArray parallel(int count)
    {
        QJsonArray list;
        for (int i = 0; i < count; ++i)
            list << QStringLiteral("+4917717712%1").arg(30 + i);
        return list;
    }

private Q_SLOTS:
    void cleanup() { m_desk.portal.log(); } // a full pipe would stop the portal
    void initTestCase()
    {
        QVERIFY2(m_desk.start(), m_desk.portal.log().constData());
        m_administrator = m_desk.as(PortalProcess::administrator, PortalProcess::administratorPassword);
        QVERIFY(!m_administrator.token().isEmpty());
        QVERIFY(m_desk.copyToStranger());
    }

    void demoHasWhatTheContractHasBooked()
    {
        QCOMPARE(PortalRows::count(m_desk.portal,
                                   "pbx_resources WHERE kind = 'seat' AND contract_id IN (SELECT id FROM contracts "
                                   "WHERE number = '4711001')"),
                 48);
        QCOMPARE(m_desk.feed(m_desk.http, text("seat")).size(), 48);
        QCOMPARE(m_desk.feed(m_desk.http, text("pbx_number")).size(), 96);
        QCOMPARE(m_desk.feed(m_desk.http, text("pbx_group")).size(), 3);
        QCOMPARE(m_desk.feed(m_desk.http, text("pbx_system")).size(), 2);
        QCOMPARE(m_desk.feed(m_desk.http, text("blocking_profile")).size(), 2);
        QCOMPARE(m_desk.feed(m_desk.http, text("seat_template")).size(), 2);
        int best = 0, shown = 0, away = 0;
        for (const QJsonObject &seat : m_desk.feed(m_desk.http, text("seat"))) {
            const QJsonObject settings = PbxDesk::part(seat, "settings");
            best += PbxDesk::word(seat, "productCode") == u"seat_best";
            shown += !PbxDesk::word(settings, "serviceNumber").isEmpty() || !PbxDesk::word(settings, "callbackNumber").isEmpty();
            away += !PbxDesk::part(seat, "device").value(text("registered")).toBool();
        }
        QCOMPARE(best, 28);
        QCOMPARE(shown, 9);
        QCOMPARE(away, 1);
    }

    void G_36_R3_012_R3_093_whoSeesAndWhoChanges()
    {
        const QString path = m_desk.seatPath(text("16"));
        QCOMPARE(m_desk.http.get(path).status, 200);
        QCOMPARE(m_administrator.get(path).status, 200);
        QCOMPARE(m_desk.feed(m_administrator, text("seat")).size(), 48);
        const HttpClient accountant = m_desk.as(PortalProcess::accountant, PortalProcess::accountantPassword);
        QCOMPARE(accountant.get(path).code(), text("forbidden"));
        QCOMPARE(m_desk.feed(accountant, text("seat")).size(), 0);
        const HttpAnswer refused =
            m_administrator.call("PUT", path + QLatin1String(settingsOf), QJsonDocument(m_desk.seatSettings(text("16"))).toJson(),
                                 {{"Content-Type", "application/json"}, {"If-Match", "\"1\""}});
        QCOMPARE(refused.code(), text("forbidden"));
        QCOMPARE(m_desk.changeSeat(text("16"), m_desk.seatSettings(text("16"))).status, 200);
    }

    void R3_012_neverAnotherCustomers()
    {
        const QString own = m_desk.id("seat", text("16"));
        QCOMPARE(m_desk.http.get(QStringLiteral("/v1/pbx/seats/") + PbxDesk::strangers(own)).status, 404);
        QCOMPARE(m_desk.http.get(QStringLiteral("/v1/pbx/systems/") + m_desk.contract(text("4719001"))).status, 404);
        const QJsonObject list = m_desk.get(QStringLiteral("/v1/pbx/blocking-profiles"));
        QCOMPARE(list.value(text("items")).toArray().size(), 2);
    }

    void onlyOnTheStateThatWasSeen()
    {
        const QJsonObject settings = m_desk.seatSettings(text("16"));
        const QString path = m_desk.seatPath(text("16"));
        QCOMPARE(m_desk.http
                     .call("PUT", path + QLatin1String(settingsOf), QJsonDocument(settings).toJson(),
                           {{"Content-Type", "application/json"}, {"Pbx-Token", m_desk.token()}})
                     .status,
                 428);
        QCOMPARE(m_desk.writeOn("\"1\"", "PUT", path, settingsOf, settings).status, 412);
        const QJsonObject before = m_desk.seat(text("16"));
        QCOMPARE(m_desk.changeSeat(text("16"), settings).status, 200);
        QCOMPARE(m_desk.seat(text("16")), before); // nothing new keeps its rev
        const HttpAnswer changed = m_desk.changeSeat(text("16"), "name", text("Mirjam Kühn-Adam"));
        QCOMPARE(changed.status, 200);
        QVERIFY(changed.json().value(text("rev")).toInteger() > before.value(text("rev")).toInteger());
        QCOMPARE(changed.header("etag"), PbxDesk::tag(changed.json()));
        QCOMPARE(m_desk.seat(text("16")), changed.json());
    }

    void eachRuleOfASeat_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("fault"); // empty: taken
        const auto row = [](const char *tag, const char *field, const QJsonValue &value, const char *fault) {
            QTest::newRow(tag) << text(field) << value << text(fault);
        };
        row("R4-004 no name", "name", text(" "), "name_form /name");
        row("R4-004 long name", "name", QString(81, u'x'), "name_form /name");
        row("R1-012 address", "email", text("no address"), "email_form /email");
        row("R1-012 no address", "email", text(""), "");
        row("R4-001 group", "groupId", text("3b9aca00-0000-4000-8000-000000000000"), "group_unknown /groupId");
        row("R4-014 one digit", "extension", text("5"), "extension_form /extension");
        row("R4-014 seven digits", "extension", text("1234567"), "extension_form /extension");
        row("R4-014 letters", "extension", text("1a"), "extension_form /extension");
        row("R4-014 taken", "extension", text("14"), "extension_taken /extension");
        row("R4-014 six digits", "extension", text("123456"), "");
        row("R4-006 77 is allowed", "extension", text("7712"), "");
        row("R4-006 78 is allowed", "extension", text("7812"), "");
        row("R4-007 without the mobile rule", "extension", text("911"), "");
        row("R0-017 without the feature", "serviceNumber", text("+498005557010"), "service_number_off /serviceNumber");
        row("R0-017 unknown", "serviceNumber", text("+498005557099"), "service_number_unknown /serviceNumber");
        row("R0-018 not assigned", "callbackNumber", text("+492015500700"), "caller_number_unknown /callbackNumber");
        row("R4-008 profile", "blockingProfileId", text("3b9aca00-0000-4000-8000-000000000000"),
            "profile_unknown /blockingProfileId");
        row("R4-002 five", "parallelNumbers", parallel(5), "");
        row("R4-002 six", "parallelNumbers", parallel(6), "parallel_limit /parallelNumbers");
        row("R4-002 twice", "parallelNumbers", QJsonArray{text("0177 1771234"), text("+491771771234")},
            "number_twice /parallelNumbers/1");
        row("G-18 emergency in parallel", "parallelNumbers", QJsonArray{text("110")}, "target_refused /parallelNumbers/0");
        row("G-18 no number", "parallelNumbers", QJsonArray{text("abc")}, "target_form /parallelNumbers/0");
    }
    void eachRuleOfASeat()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, fault);
        const QJsonObject before = m_desk.seat(text("17")), settings = PbxDesk::part(before, "settings");
        const HttpAnswer answer = m_desk.changeSeat(text("17"), field.toLatin1().constData(), value);
        QCOMPARE(PbxDesk::faults(answer), fault.isEmpty() ? QStringList() : QStringList{fault});
        QCOMPARE(answer.status, fault.isEmpty() ? 200 : 422);
        QCOMPARE(answer.code(), fault.section(u' ', 0, 0));
        if (!fault.isEmpty()) {
            QCOMPARE(m_desk.seat(text("17")), before);
            return;
        }
        // back, by its id: the extension may be another one now
        const QString path = QStringLiteral("/v1/pbx/seats/") + PbxDesk::word(before, "id");
        QCOMPARE(m_desk.write("PUT", path, settingsOf, settings).status, 200);
    }

    void R4_007_theMobileRule_data()
    {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<bool>("taken");
        QTest::newRow("R4-007 two digits") << text("99") << false;
        QTest::newRow("R4-007 leading 0") << text("0123") << false;
        QTest::newRow("R4-007 911") << text("911") << false;
        QTest::newRow("R4-007 three digits") << text("912") << true;
    }
    void R4_007_theMobileRule()
    {
        QFETCH(QString, extension);
        QFETCH(bool, taken);
        const auto mobileRule = [&](int on) {
            return PortalRows::write(m_desk.portal,
                                     QStringLiteral("UPDATE pbx_resources SET body = json_set(body, '$.mobileIntegration', "
                                                    "json('%1')) WHERE kind = 'pbx_system'")
                                         .arg(on ? text("true") : text("false")));
        };
        QVERIFY(mobileRule(1));
        const QString path = m_desk.seatPath(text("18"));
        const QJsonObject settings = m_desk.seatSettings(text("18"));
        const HttpAnswer answer = m_desk.changeSeat(text("18"), "extension", extension);
        QVERIFY(mobileRule(0));
        QCOMPARE(answer.code(), taken ? QString() : text("extension_mobile"));
        QCOMPARE(m_desk.write("PUT", path, settingsOf, settings).status, 200);
    }

    void R0_017_servicenummerWithItsFeature()
    {
        const QJsonObject settings = PbxDesk::with(m_desk.seatSettings(text("19")), "serviceNumberFeature", true);
        const HttpAnswer on = m_desk.changeSeat(text("19"), PbxDesk::with(settings, "serviceNumber", text("0800 5557010")));
        QCOMPARE(on.status, 200);
        QCOMPARE(PbxDesk::word(PbxDesk::part(on.json(), "settings"), "serviceNumber"), text("+498005557010"));
        // a geographic number is no Servicenummer
        QCOMPARE(m_desk.changeSeat(text("19"), PbxDesk::with(settings, "serviceNumber", text("+4920155007"))).code(),
                 text("service_number_unknown"));
    }

    void R0_018_rueckrufnummerFromTheAssignedOnes()
    {
        const QString clip = m_desk.id("pbx_number", text("+4920155007"));
        const auto caller = [](const QString &id, const char *extension) {
            return QJsonObject{{text("numberId"), id}, {text("extension"), text(extension)}};
        };
        QJsonObject settings = m_desk.seatSettings(text("37"));
        settings = PbxDesk::with(settings, "callerNumbers", QJsonArray{caller(clip, "37")});
        settings = PbxDesk::with(settings, "callbackNumber", text("0201 55007-37"));
        const HttpAnswer done = m_desk.changeSeat(text("37"), settings);
        QCOMPARE(done.status, 200);
        QCOMPARE(PbxDesk::word(PbxDesk::part(done.json(), "settings"), "callbackNumber"), text("+492015500737"));
        QCOMPARE(m_desk.changeSeat(text("37"), "callbackNumber", text("+492015500738")).code(), text("caller_number_unknown"));
        const QString subscriber = m_desk.id("pbx_number", text("+49211555701014"));
        QCOMPARE(PbxDesk::faults(
                     m_desk.changeSeat(text("37"), PbxDesk::with(settings, "callerNumbers", QJsonArray{caller(subscriber, "")}))),
                 (QStringList{text("caller_number_unknown /callerNumbers/0/numberId"),
                              text("caller_number_unknown /callbackNumber")}));
    }

    void R0_019_excludeEachOther()
    {
        // with a Rückrufnummer, the Servicenummer switched on
        QJsonObject settings = m_desk.seatSettings(text("14"));
        QCOMPARE(PbxDesk::word(settings, "callbackNumber"), text("+492015500700"));
        HttpAnswer answer = m_desk.changeSeat(text("14"), "serviceNumberFeature", true);
        QCOMPARE(answer.status, 422);
        QCOMPARE(PbxDesk::faults(answer), QStringList{text("caller_exclusion /callbackNumber")});
        // with the Servicenummer on, a Rückrufnummer
        settings = PbxDesk::with(m_desk.seatSettings(text("11")), "callerNumbers", settings.value(text("callerNumbers")));
        QCOMPARE(m_desk.changeSeat(text("11"), PbxDesk::with(settings, "callbackNumber", text("+492015500700"))).code(),
                 text("caller_exclusion"));
        // one given up first
        const QJsonObject free = PbxDesk::with(PbxDesk::with(settings, "serviceNumberFeature", false), "serviceNumber", text(""));
        QCOMPARE(m_desk.changeSeat(text("11"), PbxDesk::with(free, "callbackNumber", text("+492015500700"))).status, 200);
    }

    void G_18_G_26_targetsOfDiversions_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *tag, const char *kind, const char *target, const char *code) {
            QTest::newRow(tag) << text(kind) << text(target) << text(code);
        };
        row("G-18 110", "always", "110", "target_refused");
        row("G-18 112", "busy", "112", "target_refused");
        row("G-18 116117", "noAnswer", "116117", "target_refused");
        row("G-18 0900", "notRegistered", "0900 1234567", "target_refused");
        row("G-18 0137", "always", "0137 1234567", "target_refused");
        row("G-18 no number", "busy", "1-2-3-x", "target_form");
        row("G-18 own number", "busy", "+49211555701016", "target_loop");
        row("G-18 back by another seat", "always", "+49211555701020", "target_loop");
        row("G-26 CLIP number", "always", "+498005557010", "target_outgoing_only");
        row("G-26 geographic CLIP number", "busy", "+4920155007", "target_outgoing_only");
        row("G-18 mobile", "always", "0151 12344711", "");
        row("G-18 colleague", "busy", "0211 555701015", "");
        row("G-18 abroad is possible", "always", "+43 1 5123456", "");
    }
    void G_18_G_26_targetsOfDiversions()
    {
        QFETCH(QString, kind);
        QFETCH(QString, target);
        QFETCH(QString, code);
        QCOMPARE(divert("always", text("+49211555701016"), text("20")).status, 200); // 20 -> 16
        QCOMPARE(divert(kind.toLatin1().constData(), target).code(), code);
        QCOMPARE(divert(kind.toLatin1().constData(), text("")).status, 200);
    }

    void R3_065_secondsOfNoAnswer()
    {
        const QJsonObject settings = m_desk.seatSettings(text("38"));
        for (const auto &[seconds, status] : {std::pair{4, 422}, std::pair{5, 200}, std::pair{120, 200}, std::pair{121, 422}}) {
            const QJsonObject diversions{{text("noAnswer"), mobile}, {text("noAnswerSeconds"), seconds}};
            const HttpAnswer answer = m_desk.changeSeat(text("38"), PbxDesk::with(settings, "diversions", diversions));
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.code(), status == 200 ? QString() : text("seconds_range"));
        }
    }

    void R4_012_voicemailPin_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<int>("status");
        QTest::newRow("R4-012 three") << text("123") << 422;
        QTest::newRow("R4-012 four") << text("1234") << 200;
        QTest::newRow("R4-012 eight") << text("12345678") << 200;
        QTest::newRow("R4-012 nine") << text("123456789") << 422;
        QTest::newRow("R4-012 letters") << text("12ab") << 422;
    }
    void R4_012_voicemailPin()
    {
        QFETCH(QString, pin);
        QFETCH(int, status);
        const HttpAnswer answer = m_desk.write("PUT", m_desk.seatPath(text("39")), "/voicemail-pin", {{text("pin"), pin}});
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), status == 200 ? QString() : text("pin_form"));
        if (status == 200) {
            QVERIFY(answer.json().value(text("voicemailPinSet")).toBool());
            QVERIFY(!answer.body.contains(pin.toLatin1()));
            QVERIFY(!PortalRows::query(m_desk.portal, QStringLiteral("SELECT sealed FROM pbx_secrets WHERE owner_id = '%1'")
                                                          .arg(m_desk.id("seat", text("39"))))
                         .toString()
                         .contains(pin));
        }
    }

    void R4_008_R4_004_groupsAndCompany()
    {
        const QString group = QStringLiteral("/v1/pbx/groups/") + m_desk.id("pbx_group", text("Zentrale"));
        const QJsonObject settings = PbxDesk::part(m_desk.get(group), "settings");
        QCOMPARE(m_desk.write("PUT", group, settingsOf, PbxDesk::with(settings, "name", text("Lager Neuss"))).code(),
                 text("name_taken"));
        QCOMPARE(m_desk.write("PUT", group, settingsOf, PbxDesk::with(settings, "name", text(""))).code(), text("name_form"));
        const HttpAnswer renamed = m_desk.write("PUT", group, settingsOf, PbxDesk::with(settings, "name", text("Hauptsitz")));
        QCOMPARE(renamed.status, 200);
        QCOMPARE(PbxDesk::word(PbxDesk::part(renamed.json(), "settings"), "name"), text("Hauptsitz"));
        const QString system = QStringLiteral("/v1/pbx/systems/") + m_desk.contract();
        const QString foreign = PbxDesk::strangers(m_desk.id("blocking_profile", text("Nur Inland")));
        QCOMPARE(m_desk.write("PUT", system, settingsOf, {{text("blockingProfileId"), foreign}}).code(), text("profile_unknown"));
        QCOMPARE(m_desk
                     .write("PUT", system, settingsOf,
                            {{text("blockingProfileId"), m_desk.id("blocking_profile", text("Nur Inland"))}})
                     .status,
                 200);
    }

    void R3_052_R3_053_onlyAtAnActiveContract()
    {
        const auto state = [&](const char *word) {
            return PortalRows::write(m_desk.portal,
                                     QStringLiteral("UPDATE contracts SET state = '%1', body = json_set(body, '$.state', '%1') "
                                                    "WHERE number = '4711001'")
                                         .arg(text(word)));
        };
        QVERIFY(state("blocked"));
        const HttpAnswer answer = m_desk.changeSeat(text("17"), "name", text("Somebody else"));
        QVERIFY(state("active"));
        QCOMPARE(answer.code(), text("contract_not_changeable"));
    }

    /// Last: the clock moves.
    void R0_005_aSeatThatGoes()
    {
        const QString own = m_desk.numberPath(text("050"));
        const QString seat = m_desk.seatPath(text("50"));
        QVERIFY(!PbxDesk::word(m_desk.get(own), "seatId").isEmpty());
        QCOMPARE(m_desk.write("DELETE", seat, "").status, 204);
        QCOMPARE(m_desk.http.get(seat).status, 404);
        QVERIFY(PbxDesk::word(m_desk.get(own), "seatId").isEmpty());
        QCOMPARE(PbxDesk::word(m_desk.get(own), "state"), text("active"));
        QCOMPARE(m_desk.feed(m_desk.http, text("seat")).size(), 47);
        // a month with 15 days' notice: given on the 15th it counts to the end of November; the next one as well
        QCOMPARE(m_desk.write("DELETE", m_desk.seatPath(text("51")), "").status, 204);
        QCOMPARE(booked("seat_best"), (QList<QVariant>{28, 26, text("2026-12-01")}));
        // a day later it is too late for that: it ends with December, the two before do not wait for it
        QVERIFY(m_desk.portal.advanceClock(86400));
        m_desk.http = m_desk.as(PortalProcess::telephone, PortalProcess::telephonePassword);
        QCOMPARE(m_desk.write("DELETE", m_desk.seatPath(text("52")), "").status, 204);
        QCOMPARE(booked("seat_best"), (QList<QVariant>{26, 25, text("2027-01-01"), 2, 0, text("2026-12-01")}));
    }
};

QTEST_GUILESS_MAIN(tst_PbxSeats)
#include "tst_pbxseats.moc"

#include "pbxdesk.h"
#include "waiting.h"

namespace
{
QString text(const char *word)
{
    return QString::fromLatin1(word);
}

const auto nobody = QStringLiteral("3b9aca00-0000-4000-8000-000000000000");
} // namespace

/// The six actions of a number as the portal carries them out; activation goes through the Warenkorb.
class tst_PbxNumbers : public QObject
{
    Q_OBJECT
    PbxDesk m_desk;

    HttpAnswer act(const QByteArray &method, const char *digits, const char *action, const QJsonObject &body = {})
    {
        return m_desk.write(method, m_desk.numberPath(text(digits)), action, body);
    }
    QString state(const char *digits) { return PbxDesk::word(m_desk.number(text(digits)), "state"); }
    QJsonObject settings(const char *digits) { return PbxDesk::part(m_desk.number(text(digits)), "settings"); }
    QJsonObject swapWith(const char *digits)
    {
        const QJsonObject other = m_desk.number(text(digits));
        return {{text("inactiveNumberId"), other.value(text("id"))}, {text("inactiveNumberRev"), other.value(text("rev"))}};
    }
    QJsonObject routed(const char *digits, const QJsonObject &target, const QJsonArray &periods = {})
    {
        return PbxDesk::with(settings(digits), "routing", QJsonObject{{text("target"), target}, {text("periods"), periods}});
    }
    static QJsonObject to(const QString &number) { return {{text("number"), number}}; }
    QJsonObject toSeat(const char *extension) { return {{text("seatId"), m_desk.id("seat", text(extension))}}; }
    static QJsonObject period(const QJsonArray &days, const char *from, const char *until, const QJsonObject &target)
    {
        return {{text("days"), days}, {text("from"), text(from)}, {text("to"), text(until)}, {text("target"), target}};
    }
    int calls(const QString &seatId)
    {
        return PortalRows::count(m_desk.portal, QStringLiteral("seat_calls WHERE seat_id = '%1'").arg(seatId).toLatin1());
    }

private Q_SLOTS:
    void cleanup() { m_desk.portal.log(); }
    void initTestCase() { QVERIFY2(m_desk.start(), m_desk.portal.log().constData()); }

    void R1_002_R1_006_inactiveNumbersCostNothing()
    {
        const QJsonObject free = m_desk.number(text("100"));
        QCOMPARE(PbxDesk::word(free, "state"), text("inactive"));
        QCOMPARE(PbxDesk::word(free, "monthlyNet"), text("0.00"));
        QCOMPARE(PbxDesk::word(m_desk.number(text("014")), "monthlyNet"), text("0.20"));
    }

    void R1_004_R1_006_G_12_eachStateAndWhatItAllows_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *tag, const char *method, const char *digits, const char *action, const char *code) {
            QTest::newRow(tag) << QByteArray(method) << text(digits) << text(action) << text(code);
        };
        row("R1-004 inactive", "POST", "101", "/deactivation", "number_state");
        row("R1-004 planned", "POST", "081", "/deactivation", "number_state");
        row("R1-004 coming", "POST", "200", "/deactivation", "number_state");
        row("G-26 CLIP number", "POST", "+498005557010", "/deactivation", "number_outgoing_only");
        row("G-12 nothing to withdraw", "DELETE", "016", "/deactivation", "number_state");
    }
    void R1_004_R1_006_G_12_eachStateAndWhatItAllows()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, digits);
        QFETCH(QString, action);
        QFETCH(QString, code);
        const QJsonObject before = m_desk.number(digits);
        const HttpAnswer answer = m_desk.write(method, m_desk.numberPath(digits), action.toLatin1().constData());
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.code(), code);
        QCOMPARE(m_desk.number(digits), before);
    }

    void R1_006_inactiveNumbersAreNotSetUp()
    {
        QCOMPARE(m_desk.changeNumber(text("102"), settings("102")).code(), text("number_state"));
        QCOMPARE(act("PUT", "102", "/assignment", toSeat("16")).code(), text("number_state"));
    }

    void R1_005_G_12_markedAndWithdrawn()
    {
        const HttpAnswer marked = act("POST", "016", "/deactivation");
        QCOMPARE(marked.status, 200);
        QCOMPARE(PbxDesk::word(marked.json(), "state"), text("deactivation_planned"));
        QCOMPARE(PbxDesk::word(marked.json(), "until"), text("2026-12-31"));
        QCOMPARE(PbxDesk::word(marked.json(), "monthlyNet"), text("0.20")); // billed until then
        QVERIFY(!PbxDesk::word(marked.json(), "seatId").isEmpty());         // and used
        const HttpAnswer back = act("DELETE", "016", "/deactivation");
        QCOMPARE(back.status, 200);
        QCOMPARE(PbxDesk::word(back.json(), "state"), text("active"));
        QVERIFY(!back.json().contains(text("until")));
    }

    void R1_007_R1_014_usageAndRouting()
    {
        const QJsonArray week{text("mon"), text("tue"), text("wed"), text("thu"), text("fri")};
        const QJsonObject wanted = PbxDesk::with(
            routed("017", to(text("0151 12344711")),
                   {period(week, "08:00", "17:30", toSeat("17")), period({text("sat")}, "00:00", "24:00", toSeat("18"))}),
            "usage", text("conference"));
        const HttpAnswer done = m_desk.changeNumber(text("017"), wanted);
        QCOMPARE(done.status, 200);
        const QJsonObject routing = PbxDesk::part(PbxDesk::part(done.json(), "settings"), "routing");
        QCOMPARE(PbxDesk::word(PbxDesk::part(routing, "target"), "number"), text("+4915112344711"));
        QCOMPARE(routing.value(text("periods")).toArray().size(), 2);
        QCOMPARE(PbxDesk::word(PbxDesk::part(done.json(), "settings"), "usage"), text("conference"));
        QCOMPARE(m_desk.changeNumber(text("017"), PbxDesk::with(wanted, "usage", text("telex"))).status, 400);
    }

    void R1_007_G_18_G_26_R1_010_R4_001_eachRuleOfRouting_data()
    {
        QTest::addColumn<QJsonObject>("target");
        QTest::addColumn<QJsonArray>("days");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("fault");
        const QJsonArray days{text("mon")};
        const auto row = [](const char *tag, const QJsonObject &target, const QJsonArray &on, const char *from, const char *until,
                            const char *fault) {
            QTest::newRow(tag) << target << on << text(from) << text(until) << text(fault);
        };
        row("R1-007 whole day", {}, days, "00:00", "24:00", "");
        row("R1-007 no day", {}, {}, "08:00", "09:00", "timetable_form /routing/periods/0/days");
        row("R1-007 unknown day", {}, {text("montag")}, "08:00", "09:00", "timetable_form /routing/periods/0/days");
        row("R1-007 day twice", {}, {text("mon"), text("mon")}, "08:00", "09:00", "timetable_form /routing/periods/0/days");
        row("R1-007 backwards", {}, days, "09:00", "08:00", "timetable_form /routing/periods/0/to");
        row("R1-007 nothing", {}, days, "09:00", "09:00", "timetable_form /routing/periods/0/to");
        row("R1-007 no time", {}, days, "9:00", "10:00", "timetable_form /routing/periods/0/to");
        row("R1-007 begins at 24:00", {}, days, "24:00", "24:00", "timetable_form /routing/periods/0/to");
        row("R1-010 unknown seat", {{text("seatId"), nobody}}, days, "08:00", "09:00",
            "seat_unknown /routing/periods/0/target/seatId");
        row("G-18 emergency", to(text("112")), days, "08:00", "09:00", "target_refused /routing/periods/0/target/number");
        row("G-18 no number", to(text("x")), days, "08:00", "09:00", "target_form /routing/periods/0/target/number");
        row("G-18 itself", to(text("+49211555701018")), days, "08:00", "09:00", "target_loop /routing/periods/0/target");
        row("G-26 CLIP number", to(text("+4920155007")), days, "08:00", "09:00",
            "target_outgoing_only /routing/periods/0/target/number");
    }
    void R1_007_G_18_G_26_R1_010_R4_001_eachRuleOfRouting()
    {
        QFETCH(QJsonObject, target);
        QFETCH(QJsonArray, days);
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(QString, fault);
        const QJsonObject wanted =
            routed("018", {}, {period(days, from.toLatin1().constData(), until.toLatin1().constData(), target)});
        const HttpAnswer answer = m_desk.changeNumber(text("018"), wanted);
        QCOMPARE(PbxDesk::faults(answer), fault.isEmpty() ? QStringList() : QStringList{fault});
        QCOMPARE(answer.status, fault.isEmpty() ? 200 : 422);
        QCOMPARE(m_desk.changeNumber(text("018"), PbxDesk::with(settings("018"), "groupId", nobody)).code(),
                 text("group_unknown"));
    }

    void R1_008_G_14_swap()
    {
        const QJsonObject before = m_desk.number(text("019")), free = m_desk.number(text("103"));
        QVERIFY(!PbxDesk::word(before, "seatId").isEmpty());
        const HttpAnswer done = act("POST", "019", "/swap", swapWith("103"));
        QCOMPARE(done.status, 200);
        const QJsonObject replaced = PbxDesk::part(done.json(), "replaced"), active = PbxDesk::part(done.json(), "active");
        QCOMPARE(replaced, m_desk.number(text("019")));
        QCOMPARE(active, m_desk.number(text("103")));
        QCOMPARE(PbxDesk::word(replaced, "state"), text("inactive")); // at once, no Vormerkung
        QCOMPARE(PbxDesk::word(replaced, "monthlyNet"), text("0.00"));
        QVERIFY(PbxDesk::word(replaced, "seatId").isEmpty());
        QCOMPARE(PbxDesk::word(active, "state"), text("active"));
        QCOMPARE(PbxDesk::word(active, "monthlyNet"), PbxDesk::word(before, "monthlyNet"));
        QVERIFY(PbxDesk::word(active, "seatId").isEmpty()); // R1-009: it needs a Weiterleitung first
        QCOMPARE(PbxDesk::part(active, "settings"), PbxDesk::part(free, "settings"));
    }

    void R1_008_swapOnlyWithAnInactiveOne()
    {
        QCOMPARE(act("POST", "020", "/swap", swapWith("023")).code(), text("swap_not_inactive"));
        QCOMPARE(act("POST", "020", "/swap", swapWith("081")).code(), text("swap_not_inactive"));
        QCOMPARE(act("POST", "020", "/swap", swapWith("+4920155007")).code(), text("swap_not_inactive"));
        QCOMPARE(act("POST", "020", "/swap", PbxDesk::with(swapWith("104"), "inactiveNumberId", nobody)).code(),
                 text("number_unknown"));
        QCOMPARE(act("POST", "020", "/swap", PbxDesk::with(swapWith("104"), "inactiveNumberRev", 1)).code(),
                 text("precondition_failed"));
        QCOMPARE(act("POST", "105", "/swap", swapWith("104")).code(), text("number_state"));
        QCOMPARE(state("020"), text("active"));
        QCOMPARE(state("104"), text("inactive"));
    }

    void R1_010_R1_011_assignment()
    {
        const QString before = PbxDesk::word(m_desk.number(text("023")), "seatId");
        const int records = calls(before);
        QVERIFY(records > 0);
        QCOMPARE(act("PUT", "023", "/assignment", toSeat("24")).status, 200);
        QCOMPARE(PbxDesk::word(m_desk.number(text("023")), "seatId"), m_desk.id("seat", text("24")));
        QCOMPARE(calls(before), records); // deleting is off by default
        const QJsonObject none{{text("seatId"), text("")}};
        QCOMPARE(act("PUT", "023", "/assignment", none).status, 200);
        QVERIFY(PbxDesk::word(m_desk.number(text("023")), "seatId").isEmpty());
        QCOMPARE(act("PUT", "023", "/assignment", {{text("seatId"), nobody}}).code(), text("seat_unknown"));
        QCOMPARE(act("PUT", "+498005557010", "/assignment", toSeat("24")).code(), text("number_outgoing_only"));
    }

    void G_15_deletesWhatWasShown()
    {
        const QString path = m_desk.numberPath(text("014")), seat = m_desk.id("seat", text("14"));
        const int records = m_desk.get(path + text("/assignment-effect")).value(text("evn")).toInt();
        QCOMPARE(records, calls(seat));
        QVERIFY(records > 0);
        QJsonObject wanted = PbxDesk::with(PbxDesk::with(toSeat("26"), "deleteData", true), "shownEvn", records - 1);
        const HttpAnswer refused = act("PUT", "014", "/assignment", wanted);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), text("effect_changed"));
        QCOMPARE(calls(seat), records);
        QCOMPARE(act("PUT", "014", "/assignment", PbxDesk::with(wanted, "shownEvn", records)).status, 200);
        QCOMPARE(calls(seat), 0);
        const QJsonObject emptied = m_desk.seat(text("14")), left = PbxDesk::part(emptied, "settings");
        QVERIFY(!emptied.value(text("voicemailPinSet")).toBool());
        QVERIFY(PbxDesk::word(left, "email").isEmpty());
        QVERIFY(left.value(text("parallelNumbers")).toArray().isEmpty());
        QCOMPARE(PbxDesk::word(left, "name"), text("Aylin Demir"));
    }

    void R4_014_atMostTenNumbers()
    {
        // Tellmann has one number; nine more of colleagues, then one too many
        for (const char *digits : {"024", "025", "026", "027", "031", "032", "033", "034", "035"})
            QCOMPARE(act("PUT", digits, "/assignment", toSeat("20")).status, 200);
        const HttpAnswer answer = act("PUT", "036", "/assignment", toSeat("20"));
        QCOMPARE(answer.status, 422);
        QCOMPARE(PbxDesk::faults(answer), QStringList{text("numbers_limit /seatId")});
        QCOMPARE(act("PUT", "035", "/assignment", toSeat("20")).status, 200); // it has it already
    }

    void R1_013_faxCredentials()
    {
        const auto seats = [&](std::initializer_list<const char *> extensions) {
            QJsonArray ids;
            for (const char *extension : extensions)
                ids << m_desk.id("seat", text(extension));
            return QJsonObject{{text("seatIds"), ids}};
        };
        QCOMPARE(act("POST", "037", "/fax-credentials", seats({"37"})).code(), text("number_no_fax"));
        QCOMPARE(act("POST", "096", "/fax-credentials", seats({})).code(), text("fax_recipient"));
        QCOMPARE(act("POST", "096", "/fax-credentials", {{text("seatIds"), QJsonArray{nobody}}}).code(), text("seat_unknown"));
        // a personal one belongs to Petra Lang alone
        QCOMPARE(act("POST", "095", "/fax-credentials", seats({"32", "33"})).code(), text("fax_recipient"));
        const int mails = m_desk.portal.mailCount();
        QCOMPARE(act("POST", "095", "/fax-credentials", seats({"32"})).status, 204);
        const QString mail = m_desk.portal.lastMail(mails + 1);
        QVERIFY2(mail.contains(text("durchwahl-32@muster-soehne.example")) && mail.contains(text("Kennwort: ")),
                 qPrintable(mail));
        QCOMPARE(act("POST", "096", "/fax-credentials", seats({"33", "34"})).status, 204);
        m_desk.portal.lastMail(mails + 3);
        QCOMPARE(m_desk.portal.mailCount(), mails + 3);
        // without an address nobody can be told
        QCOMPARE(m_desk.changeSeat(text("33"), "email", text("")).status, 200);
        QCOMPARE(act("POST", "096", "/fax-credentials", seats({"33"})).code(), text("fax_recipient"));
    }

    void G_26_R0_016_clipNumbersFollowSelfCare()
    {
        QCOMPARE(state("+498005557010"), text("outgoing_only"));
        QCOMPARE(PbxDesk::word(m_desk.number(text("+4920155007")), "kind"), text("geographic_clip"));
        const HttpClient administrator = m_desk.as(PortalProcess::administrator, PortalProcess::administratorPassword);
        const QString care = QStringLiteral("/v1/contracts/") + m_desk.contract();
        const auto put = [&](const QList<QString> &numbers) {
            QJsonArray items;
            for (const QString &number : numbers)
                items << QJsonObject{{text("number"), number}, {text("entitled"), true}};
            const QByteArray tag = PbxDesk::tag(administrator.get(care + text("/self-care")).json());
            return administrator
                .call("PUT", care + text("/clip-numbers"), QJsonDocument(QJsonObject{{text("items"), items}}).toJson(),
                      {{"Content-Type", "application/json"}, {"If-Match", tag}})
                .status;
        };
        QCOMPARE(put({text("+498005557010"), text("+4921155590")}), 200);
        m_desk.get(QStringLiteral("/v1/pbx/systems/") + m_desk.contract()); // any question follows the contract
        QCOMPARE(state("+4921155590"), text("outgoing_only"));
        // the one that is gone is shown by nobody any more
        const QString gone = m_desk.id("pbx_number", text("+4920155007"));
        QVERIFY(gone.isEmpty());
        const QJsonObject weber = m_desk.seatSettings(text("15"));
        QVERIFY(PbxDesk::word(weber, "callbackNumber").isEmpty());
        QVERIFY(weber.value(text("callerNumbers")).toArray().isEmpty());
    }

    void R1_002_R4_005_numbersOfTheContractAppear()
    {
        // what an order does when its numbers come: one is there, one is being ported
        const QString add = QStringLiteral(
            "UPDATE contracts SET rev = rev + 1000, body = json_insert(json_insert(body, '$.numbers[#]', json('{\"id\":\"%1\","
            "\"kind\":\"single\",\"first\":\"+49211555801\",\"count\":1,\"state\":\"active\",\"from\":\"2026-11-15\"}')), "
            "'$.numbers[#]', json('{\"id\":\"%2\",\"kind\":\"single\",\"first\":\"+49211555802\",\"count\":1,"
            "\"state\":\"porting_in\",\"portingDate\":\"2026-12-01\"}')) WHERE number = '4711001'");
        QVERIFY(PortalRows::write(m_desk.portal, add.arg(nobody, QString(nobody).replace(u'3', u'4'))));
        QCOMPARE(m_desk.get(QStringLiteral("/v1/pbx/systems/") + m_desk.contract()).value(text("contractNumber")).toString(),
                 text("4711001")); // settles
        QCOMPARE(state("+49211555801"), text("inactive"));
        QCOMPARE(state("+49211555802"), text("coming"));
        QCOMPARE(PbxDesk::word(m_desk.number(text("+49211555802")), "from"), text("2026-12-01"));
    }

    void R1_005_R1_006_G_11_onItsDayItIsInactive()
    {
        // the last case: the clock moves past sessions
        QCOMPARE(state("080"), text("deactivation_planned"));
        QVERIFY(m_desk.portal.advanceClock(46 * 86400)); // 2026-12-31, the last day of use
        const auto again = [&] {
            m_desk.http = m_desk.as(PortalProcess::telephone, PortalProcess::telephonePassword);
            return !m_desk.http.token().isEmpty();
        };
        QVERIFY(again());
        QCOMPARE(state("080"), text("deactivation_planned"));
        QCOMPARE(act("DELETE", "081", "/deactivation").status, 200);
        QVERIFY(m_desk.portal.advanceClock(86400));
        QVERIFY(again());
        const QJsonObject gone = m_desk.number(text("080"));
        QCOMPARE(PbxDesk::word(gone, "state"), text("inactive"));
        QCOMPARE(PbxDesk::word(gone, "monthlyNet"), text("0.00"));
        QVERIFY(PbxDesk::word(gone, "seatId").isEmpty());
        QVERIFY(!gone.contains(text("until")));
        QCOMPARE(state("081"), text("active"));
        QCOMPARE(state("200"), text("inactive")); // a coming one is there
        // call records of seats are kept for 180 days
        const auto oldest = [&] { return PortalRows::query(m_desk.portal, text("SELECT MIN(at) FROM seat_calls")).toLongLong(); };
        const qint64 now = QDateTime(QDate(2026, 11, 15), QTime(9, 0), Qt::UTC).addDays(47).toMSecsSinceEpoch();
        QTRY_VERIFY(oldest() >= now - 180 * 86400000LL);
    }
};

QTEST_GUILESS_MAIN(tst_PbxNumbers)
#include "tst_pbxnumbers.moc"

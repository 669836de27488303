#include "callcase.h"
#include "pbxdesk.h"

#include <QProcess>
#include <QTest>

namespace
{
QString text(const char *word)
{
    return QString::fromLatin1(word);
}
} // namespace

/// What becomes of calls after settings made at the portal (R0-015…020, R1-…, R4-…): the table is pbxcalls.csv.
class tst_PbxCalls : public QObject
{
    Q_OBJECT
    PbxDesk m_desk;

    void seat(const char *extension, const char *field, const QJsonValue &value)
    {
        const HttpAnswer done = m_desk.changeSeat(text(extension), field, value);
        QVERIFY2(done.status == 200, extension + (' ' + done.body));
    }
    void divert(const char *extension, const char *kind, const QString &target)
    {
        seat(extension, "diversions", QJsonObject{{text(kind), target}, {text("noAnswerSeconds"), 20}});
    }
    QString profile(const char *name, const QJsonArray &ranges)
    {
        const QJsonObject settings{{text("name"), text(name)}, {text("ranges"), ranges}};
        const HttpAnswer made = m_desk.http.call(
            "POST", QStringLiteral("/v1/pbx/blocking-profiles?contractId=") + m_desk.contract(), QJsonDocument(settings).toJson(),
            {{"Content-Type", "application/json"}, {"Pbx-Token", m_desk.token()}});
        return PbxDesk::word(made.json(), "id");
    }
    static QJsonObject range(const char *direction, const char *prefix)
    {
        return {{text("direction"), text(direction)}, {text("prefix"), text(prefix)}};
    }
    void route(const char *digits, const QJsonObject &routing)
    {
        const QJsonObject settings = PbxDesk::part(m_desk.number(text(digits)), "settings");
        const HttpAnswer done = m_desk.changeNumber(text(digits), PbxDesk::with(settings, "routing", routing));
        QVERIFY2(done.status == 200, digits + (' ' + done.body));
    }
    void swap(const char *old, const char *inactive)
    {
        const QJsonObject other = m_desk.number(text(inactive));
        QCOMPARE(m_desk
                     .write("POST", m_desk.numberPath(text(old)), "/swap",
                            {{text("inactiveNumberId"), other.value(text("id"))},
                             {text("inactiveNumberRev"), other.value(text("rev"))}})
                     .status,
                 200);
    }
    /// As an ordered Warenkorb leaves it: the number active, the portal there.
    void portal(const char *digits, const char *group, const QJsonObject &more)
    {
        const QString at = m_desk.id("pbx_number", CallCase::number(u'n' + text(digits)));
        QJsonObject settings{{text("name"), text(digits)},
                             {text("firstName"), text("A")},
                             {text("lastName"), text("B")},
                             {text("timeZone"), text("Europe/Berlin")},
                             {text("level"), text("company")}};
        for (auto it = more.begin(); it != more.end(); ++it)
            settings.insert(it.key(), it.value());
        const QString id = QString(at).replace(14, 1, u'8');
        const QJsonObject made{{text("id"), id},
                               {text("contractId"), m_desk.contract()},
                               {text("numberId"), at},
                               {text("settings"), settings},
                               {text("groupId"), m_desk.id("pbx_group", text(group))}};
        QVERIFY(PortalRows::write(m_desk.portal, QStringLiteral("UPDATE pbx_resources SET body = json_set(body, '$.state', "
                                                                "'active') WHERE id = '%1'")
                                                     .arg(at)));
        QVERIFY(PortalRows::write(m_desk.portal,
                                  QStringLiteral("INSERT INTO anywhere_portals (id, customer_id, contract_id, rev, body) SELECT "
                                                 "'%1', customer_id, id, 1, '%2' FROM contracts WHERE number = '4711001'")
                                      .arg(id, QString::fromUtf8(QJsonDocument(made).toJson(QJsonDocument::Compact)))));
    }

    void seatsAsInTheTable();
    void numbersAsInTheTable();
    QJsonObject ask(const QStringList &words)
    {
        QByteArray out;
        const int code = m_desk.portal.operatorCommand(QStringList{text("pbx"), text("call"), text("--json")} + words, &out);
        return code == 0 ? QJsonDocument::fromJson(out).object() : QJsonObject{{text("outcome"), QString::number(code)}};
    }

private Q_SLOTS:
    void cleanup() { m_desk.portal.log(); }
    void initTestCase();
    void calls_data();
    void calls();
    void R3_065_registeredAgain();
    void theCommandItself();
};

void tst_PbxCalls::initTestCase()
{
    QVERIFY2(m_desk.start(), m_desk.portal.log().constData());
    seatsAsInTheTable();
    numbersAsInTheTable();
    const QString nothing = m_desk.id("blocking_profile", text("Alles gesperrt"));
    portal("110", "Zentrale", {{text("pinRequired"), true}});
    portal("111", "Lager Neuss", {{text("level"), text("group")}, {text("blockingProfileId"), nothing}, {text("silent"), true}});
    portal("112", "Zentrale", {{text("areaGroupId"), m_desk.id("pbx_group", text("Lager Neuss"))}});
}

void tst_PbxCalls::seatsAsInTheTable()
{
    divert("12", "notRegistered", text("0151 12344712"));
    divert("16", "always", text("0151 12344716"));
    divert("17", "busy", text("0211 555701018"));
    divert("18", "noAnswer", text("0151 12344718"));
    divert("26", "always", text("+43 1 5123456"));
    divert("41", "always", text("0211 555701042"));
    divert("42", "always", text("0151 12344742"));
    seat("11", "notices", QJsonObject{{text("missedCalls"), true}});
    seat("15", "notices", QJsonObject{{text("other"), true}});
    seat("31", "email", text(""));
    seat("34", "notices", QJsonObject{{text("faxes"), true}});
    seat("15", "parallelNumbers", QJsonArray{text("0170 12300015")});
    seat("23", "parallelNumbers", QJsonArray{text("0170 12300023")});
    seat("27", "parallelNumbers", QJsonArray{text("+43 1 5123456")});
    seat("19", "blockingProfileId", profile("Keine Anrufe von der Insel", {range("incoming", "+44")}));
    seat("20", "blockingProfileId", profile("Alles gesperrt", {range("outgoing", "+")}));
    seat("23", "blockingProfileId", profile("Frei", {}));
    const QJsonArray caller{
        QJsonObject{{text("numberId"), m_desk.id("pbx_number", text("+4920155007"))}, {text("extension"), text("38")}}};
    seat("38", "callerNumbers", caller);
    seat("38", "callbackNumber", text("0201 55007-38"));
}

void tst_PbxCalls::numbersAsInTheTable()
{
    const auto to = [](const char *digits) { return QJsonObject{{text("number"), text(digits)}}; };
    const auto period = [](const char *from, const char *until, const QJsonObject &target) {
        return QJsonObject{{text("days"), QJsonArray{text("mon")}},
                           {text("from"), text(from)},
                           {text("to"), text(until)},
                           {text("target"), target}};
    };
    route("024", {{text("target"), to("0151 12344724")}});
    route("025", {{text("periods"), QJsonArray{period("12:00", "13:00", {{text("seatId"), m_desk.id("seat", text("23"))}}),
                                               period("12:00", "24:00", to("0151 12344725"))}}});
    QCOMPARE(m_desk.write("POST", m_desk.numberPath(text("035")), "/deactivation").status, 200);
    swap("037", "104");
    swap("039", "105");
    QCOMPARE(m_desk.write("PUT", m_desk.numberPath(text("105")), "/assignment", {{text("seatId"), m_desk.id("seat", text("39"))}})
                 .status,
             200);
}

void tst_PbxCalls::calls_data()
{
    QTest::addColumn<CallCase>("call");
    const QList<CallCase> cases = CallCase::of(QStringLiteral(FERNAMT_SOURCE_DIR "/tests/portal/pbxcalls.csv"));
    QVERIFY(cases.size() >= 60);
    for (const CallCase &one : cases)
        QTest::newRow(qPrintable(one.name())) << one;
}

void tst_PbxCalls::calls()
{
    QFETCH(CallCase, call);
    const QByteArray differs = call.differs(m_desk.portal);
    QVERIFY2(differs.isEmpty(), differs);
}

void tst_PbxCalls::R3_065_registeredAgain()
{
    const QStringList call{text("--from"),          text("+49891234567"), text("--to"),
                           text("+49211555701022"), text("--contract"),   text("4711001")};
    const QStringList which{text("--contract"), text("4711001"), text("--extension"), text("22")};
    QCOMPARE(PbxDesk::word(ask(call), "divertedBy"), text("not_registered"));
    QCOMPARE(m_desk.portal.operatorCommand(QStringList{text("pbx"), text("register")} + which), 0);
    QVERIFY(PbxDesk::part(m_desk.seat(text("22")), "device").value(text("registered")).toBool());
    QCOMPARE(ask(call).value(text("rings")).toArray(), QJsonArray{text("22")});
    QCOMPARE(m_desk.portal.operatorCommand(QStringList{text("pbx"), text("unregister")} + which), 0);
    QCOMPARE(PbxDesk::word(ask(call), "divertedBy"), text("not_registered"));
    QCOMPARE(m_desk.portal.operatorCommand({text("pbx"), text("register"), text("--contract"), text("4711001")}), 1);
    // and the whole trunk
    const QStringList other{text("--from"),          text("+49891234567"), text("--to"),
                            text("+49211555701013"), text("--contract"),   text("4711001")};
    QCOMPARE(m_desk.portal.operatorCommand({text("trunk"), text("down"), text("--contract"), text("4711001")}), 0);
    QCOMPARE(PbxDesk::word(ask(other), "outcome"), text("unreachable"));
    QCOMPARE(m_desk.portal.operatorCommand({text("trunk"), text("up"), text("--contract"), text("4711001")}), 0);
    QCOMPARE(PbxDesk::word(ask(other), "outcome"), text("rings"));
}

void tst_PbxCalls::theCommandItself()
{
    QProcess process;
    process.start(QStringLiteral(FERNAMT_BIN_DIR "/fernamt-portal"),
                  {text("pbx"), text("call"), text("--data"), m_desk.portal.folder() + text("/data"), text("--contract"),
                   text("4711001"), text("--from"), text("12"), text("--to"), text("13"), text("--json")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(PbxDesk::word(QJsonDocument::fromJson(process.readAllStandardOutput()).object(), "outcome"), text("rings"));
    QCOMPARE(m_desk.portal.operatorCommand({text("pbx"), text("call"), text("--contract"), text("4711001")}), 2);
    QCOMPARE(m_desk.portal.operatorCommand({text("pbx"), text("call"), text("--contract"), text("1"), text("--to"), text("1")}),
             1);
}

QTEST_GUILESS_MAIN(tst_PbxCalls)
#include "tst_pbxcalls.moc"

#include "totpdesk.h"
#include "waiting.h"

#include <QJsonDocument>

/// Enrolling and removing the authenticator app, the own sessions, and the portal's record of all that.
class TestTotpEnrolment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void G_43_enrolmentNeedsPasswordAndPin();
    void R3_010_oneRightCodeCompletesIt();
    void R3_010_anEnrolmentWaitsTenMinutes();
    void G_43_removalNeedsPasswordAndCode();
    void G_43_aDeletedUserLeavesNoSecret();
    void G_35_ownSessionsAreListedAndEnded();
    void G_35_anotherUsersSessionIsNotFound();
    void G_35_theRecordNamesWhoWhenWhatAndWhere();
};

void TestTotpEnrolment::G_43_enrolmentNeedsPasswordAndPin()
{
    TotpDesk desk;
    QVERIFY(desk.open());
    const HttpClient http = desk.portal.client(desk.portal.signIn());
    const auto enrol = [&](const QString &password, const QString &pin) {
        QJsonObject body{{QStringLiteral("currentPassword"), password}};
        if (!pin.isEmpty())
            body.insert(QStringLiteral("pin"), pin);
        return http.post(QStringLiteral("/v1/totp"), body);
    };
    http.post(QStringLiteral("/v1/profile/pin"), {{QStringLiteral("currentPassword"), PortalProcess::administratorPassword}});
    const QString pin = desk.portal.lastPin(2);
    QCOMPARE(enrol(QStringLiteral("Falsch-2026"), pin).code(), QStringLiteral("wrong_password"));
    QCOMPARE(enrol(PortalProcess::administratorPassword, {}).code(), QStringLiteral("pin_required"));
    QCOMPARE(enrol(PortalProcess::administratorPassword, SignInSteps::wrongPin(pin)).code(), QStringLiteral("wrong_pin"));
    const HttpAnswer made = enrol(PortalProcess::administratorPassword, pin);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.header("cache-control"), QByteArray("no-store"));
    QVERIFY(word(made, "uri").startsWith(QStringLiteral("otpauth://totp/Fernamt:customer9000000?secret=") + word(made, "key")));
    QCOMPARE(Totp::fromBase32(word(made, "key"))->size(), 20);
    QVERIFY(!http.get(QStringLiteral("/v1/totp")).json().contains(QStringLiteral("key"))); // shown once
}

void TestTotpEnrolment::R3_010_oneRightCodeCompletesIt()
{
    TotpDesk desk;
    QVERIFY(desk.open());
    const HttpClient http = desk.portal.client(desk.portal.signIn());
    QCOMPARE(desk.confirm(http, QStringLiteral("12345678")).code(), QStringLiteral("totp_not_enrolled"));
    QCOMPARE(desk.enrol(http, PortalProcess::administratorPassword).status, 201);
    QCOMPARE(desk.confirm(http, desk.wrongCode()).code(), QStringLiteral("wrong_totp"));
    QVERIFY(!http.get(QStringLiteral("/v1/totp")).json().value(QStringLiteral("enrolled")).toBool());
    QCOMPARE(word(SignInSteps(desk.portal.client()).upToPin(), "next"), QStringLiteral("pin")); // not asked before
    QCOMPARE(desk.portal.mailCount(), 0);
    QCOMPARE(desk.confirm(http, desk.code()).status, 200);
    QCOMPARE(desk.codes.size(), 10);
    QVERIFY(desk.portal.lastMail(1).contains(QStringLiteral("To: anna.muster@muster-soehne.example")));
    const QJsonObject status = http.get(QStringLiteral("/v1/totp")).json();
    QVERIFY(status.value(QStringLiteral("enrolled")).toBool());
    QCOMPARE(status.value(QStringLiteral("codesLeft")).toInt(), 10);
    QCOMPARE(desk.confirm(http, desk.code()).status, 409);
    QCOMPARE(desk.signIn(desk.code()).status, 401); // its step is used
    QVERIFY(desk.advance(3600));
    QCOMPARE(http.post(QStringLiteral("/v1/session/unlock"), {{QStringLiteral("password"), PortalProcess::administratorPassword}})
                 .status,
             200);
    QCOMPARE(desk.enrol(http, PortalProcess::administratorPassword).code(), QStringLiteral("totp_enrolled"));
}

void TestTotpEnrolment::R3_010_anEnrolmentWaitsTenMinutes()
{
    TotpDesk desk;
    QVERIFY(desk.open());
    const HttpClient http = desk.portal.client(desk.portal.signIn());
    QCOMPARE(desk.enrol(http, PortalProcess::administratorPassword).status, 201);
    QVERIFY(desk.advance(601));
    QCOMPARE(desk.confirm(http, desk.code()).code(), QStringLiteral("totp_not_enrolled"));
}

void TestTotpEnrolment::G_43_removalNeedsPasswordAndCode()
{
    TotpDesk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.enrolled());
    const HttpClient http = desk.portal.client(word(desk.signIn(desk.code()), "token").toLatin1());
    const auto remove = [&](const QString &password, const QString &code) {
        return http.post(QStringLiteral("/v1/totp/remove"),
                         {{QStringLiteral("currentPassword"), password}, {QStringLiteral("code"), code}});
    };
    QVERIFY(desk.advance(30));
    QCOMPARE(remove(QStringLiteral("Falsch-2026"), desk.code()).code(), QStringLiteral("wrong_password"));
    const HttpAnswer wrong = remove(PortalProcess::administratorPassword, desk.wrongCode());
    QCOMPARE(wrong.status, 403);
    QCOMPARE(wrong.code(), QStringLiteral("wrong_totp"));
    QTRY_COMPARE(desk.portal.mailCount(), 1); // sent when the answer is out
    QCOMPARE(remove(PortalProcess::administratorPassword, desk.code()).status, 204);
    QVERIFY(desk.portal.lastMail(2).contains(QStringLiteral("entfernt")));
    QCOMPARE(remove(PortalProcess::administratorPassword, desk.codes.first()).code(), QStringLiteral("totp_not_enrolled"));
    QCOMPARE(word(SignInSteps(desk.portal.client()).upToPin(), "next"), QStringLiteral("pin"));
}

void TestTotpEnrolment::G_43_aDeletedUserLeavesNoSecret()
{
    TotpDesk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.enrolled(PortalProcess::telephone, PortalProcess::telephonePassword));
    const HttpClient http = desk.portal.client(desk.portal.signIn());
    for (const QJsonValue &value : http.get(QStringLiteral("/v1/users")).json().value(QStringLiteral("items")).toArray()) {
        const QJsonObject user = value.toObject();
        if (user.value(QStringLiteral("userName")).toString() == PortalProcess::telephone)
            QCOMPARE(http.call("DELETE",
                               QStringLiteral("/v1/users/%1?confirm=%2")
                                   .arg(user.value(QStringLiteral("id")).toString(), PortalProcess::telephone),
                               {}, {{"If-Match", '"' + QByteArray::number(user.value(QStringLiteral("rev")).toInteger()) + '"'}})
                         .status,
                     204);
    }
    QCOMPARE(desk.portal.operatorCommand({QStringLiteral("totp"), QStringLiteral("reset"), PortalProcess::telephone}), 1);
}

void TestTotpEnrolment::G_35_ownSessionsAreListedAndEnded()
{
    PortalProcess portal;
    QVERIFY(portal.start());
    const QByteArray first = portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword);
    QVERIFY(portal.advanceClock(60));
    SignInSteps steps(portal.client());
    const HttpAnswer started =
        steps.http.post(QStringLiteral("/v1/sign-ins"), {{QStringLiteral("userName"), PortalProcess::telephone},
                                                         {QStringLiteral("device"), QStringLiteral("  pc-17 \n")}});
    steps.path = QStringLiteral("/v1/sign-ins/") + word(started, "signInId");
    const HttpClient second = portal.client(word(steps.password(PortalProcess::telephonePassword), "token").toLatin1());
    QJsonArray items = second.get(QStringLiteral("/v1/sessions")).json().value(QStringLiteral("items")).toArray();
    QCOMPARE(items.size(), 2);
    const QJsonObject own = items.at(0).toObject(), other = items.at(1).toObject();
    QVERIFY(own.value(QStringLiteral("current")).toBool() && !other.value(QStringLiteral("current")).toBool());
    QCOMPARE(own.value(QStringLiteral("device")).toString(), QStringLiteral("pc-17"));
    QCOMPARE(own.value(QStringLiteral("address")).toString(), QStringLiteral("127.0.0.1"));
    QCOMPARE(other.value(QStringLiteral("createdAt")).toString(), QStringLiteral("2026-11-15T09:00:00.000Z"));
    QCOMPARE(own.value(QStringLiteral("lastUsedAt")).toString(), QStringLiteral("2026-11-15T09:01:00.000Z"));
    const QString path = QStringLiteral("/v1/sessions/") + other.value(QStringLiteral("id")).toString();
    QCOMPARE(portal.client(first).get(QStringLiteral("/v1/session")).status, 200);
    QCOMPARE(second.call("DELETE", path).status, 204);
    QCOMPARE(portal.client(first).get(QStringLiteral("/v1/session")).status, 401); // its next request
    QCOMPARE(second.call("DELETE", path).status, 404);
    QCOMPARE(second.get(QStringLiteral("/v1/sessions")).json().value(QStringLiteral("items")).toArray().size(), 1);
}

void TestTotpEnrolment::G_35_anotherUsersSessionIsNotFound()
{
    PortalProcess portal;
    QVERIFY(portal.start());
    const HttpClient mine = portal.client(portal.signIn());
    const HttpClient theirs = portal.client(portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword));
    const QString id = word(theirs.get(QStringLiteral("/v1/session")), "id");
    QCOMPARE(mine.call("DELETE", QStringLiteral("/v1/sessions/") + id).status, 404);
    QCOMPARE(theirs.get(QStringLiteral("/v1/session")).status, 200);
    QCOMPARE(mine.get(QStringLiteral("/v1/sessions")).json().value(QStringLiteral("items")).toArray().size(), 1);
}

void TestTotpEnrolment::G_35_theRecordNamesWhoWhenWhatAndWhere()
{
    PortalProcess portal;
    QVERIFY(portal.start());
    SignInSteps(portal.client()).attempt(PortalProcess::administrator, QStringLiteral("Falsch-2026"));
    const HttpClient http = portal.client(portal.signIn());
    http.get(QStringLiteral("/v1/profile"));
    const HttpAnswer grant =
        http.post(QStringLiteral("/v1/device-grants"), {{QStringLiteral("name"), QStringLiteral("Geheimname")}});
    http.call("DELETE", QStringLiteral("/v1/device-grants/") + word(grant, "id"), {}, {{"If-Match", "\"1\""}});
    QByteArray out;
    QCOMPARE(portal.operatorCommand({QStringLiteral("security-log")}, &out), 0);
    QStringList events;
    for (const QByteArray &line : out.split('\n')) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        if (entry.isEmpty())
            continue;
        events << entry.value(QStringLiteral("event")).toString();
        QCOMPARE(entry.value(QStringLiteral("user")).toString(), PortalProcess::administrator);
        QCOMPARE(entry.value(QStringLiteral("address")).toString(), QStringLiteral("127.0.0.1"));
        QCOMPARE(entry.value(QStringLiteral("at")).toString(), QStringLiteral("2026-11-15T09:00:00Z"));
    }
    events.sort(); // the clock stands still
    QCOMPARE(events.join(u' '), QStringLiteral("change change sign_in sign_in_refused"));
    QVERIFY(out.contains("DELETE /v1/device-grants/" + word(grant, "id").toLatin1() + " 204"));
    QVERIFY(!out.contains("Geheimname") && !out.contains("Falsch-2026"));
}

QTEST_GUILESS_MAIN(TestTotpEnrolment)
#include "tst_totpenrolment.moc"

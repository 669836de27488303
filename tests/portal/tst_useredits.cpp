#include "userdesk.h"

#include <QTest>

/// Changing, locking and deleting users: R3-113…117, G-31.
class TestUserEdits : public QObject
{
    Q_OBJECT
    using D = UserDesk;
    static inline const QString name = PortalProcess::accountant, password = PortalProcess::accountantPassword;
    static QString text(const char *words) { return QString::fromUtf8(words); }
    static int session(const HttpClient &http) { return http.get(text("/v1/session")).status; }
    /// A session of the accountant and a device grant of his.
    static std::pair<HttpClient, HttpClient> signedIn(UserDesk &desk)
    {
        HttpClient http = desk.portal.client(desk.portal.signIn(name, password));
        const HttpAnswer grant = http.post(text("/v1/device-grants"), D::object("name", text("nightly")));
        return {http, desk.portal.client(word(grant, "token").toLatin1())};
    }

private Q_SLOTS:
    void R3_113_newNameEndsThePasswordUntilTheLinkIsUsed()
    {
        UserDesk desk;
        QVERIFY(desk.start());
        auto [http, grant] = signedIn(desk);
        QCOMPARE(grant.get(text("/v1/documents")).status, 200);
        const HttpAnswer changed = desk.change(name, D::object("userName", text("bernd.neu")));
        QCOMPARE(changed.status, 200);
        QCOMPARE(word(changed, "userName"), text("bernd.neu"));
        const QString mail = desk.portal.lastMail(1);
        QVERIFY(mail.contains(text("To: buchhaltung@muster-soehne.example")) && mail.contains(text("bernd.neu")) &&
                mail.contains(text("Passwort vergeben")));
        QCOMPARE(session(http), 401);
        QCOMPARE(grant.get(text("/v1/documents")).status, 401);
        SignInSteps steps(desk.portal.client());
        QCOMPARE(steps.attempt(text("bernd.neu"), password).status, 401);
        QCOMPARE(desk.redeem(1, text("Bernd-Neu-2026")).status, 204);
        QVERIFY(!desk.portal.signIn(text("bernd.neu"), text("Bernd-Neu-2026")).isEmpty());
        QVERIFY(desk.portal.signIn(name, text("Bernd-Neu-2026")).isEmpty());
    }

    void R3_113_capitalLettersOfTheOwnNameAreFree()
    {
        UserDesk desk;
        QVERIFY(desk.start());
        QCOMPARE(desk.change(name, D::object("userName", text("Buchhaltung.Muster"))).status, 200);
        QCOMPARE(desk.change(text("Buchhaltung.Muster"), D::object("userName", PortalProcess::telephone)).code(),
                 text("user_name_taken"));
    }

    void R3_114_nameAndTelephone()
    {
        UserDesk desk;
        QVERIFY(desk.start());
        const HttpAnswer changed =
            desk.change(name, {{text("fullName"), text("Bernd Buchmann")}, {text("phoneNumber"), text("0211 / 55 00 77")}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(word(changed, "fullName"), text("Bernd Buchmann"));
        QCOMPARE(word(changed, "phoneNumber"), text("+49211550077"));
        QCOMPARE(PortalRows::count(desk.portal, "outbox WHERE kind = 'mail'"), 0);
        QCOMPARE(desk.change(name, D::object("phoneNumber", text(""))).status, 200);
        QVERIFY(!desk.user(name).contains(text("phoneNumber")));
        // the same once more is no change
        const QJsonObject before = desk.user(name);
        QCOMPARE(desk.change(name, D::object("fullName", text("Bernd Buchmann"))).status, 200);
        QCOMPARE(desk.user(name), before);
    }

    void R3_115_informationGoesToThePreviousAddress_linksThereAreVoid()
    {
        UserDesk desk;
        QVERIFY(desk.start());
        desk.portal.client().post(text("/v1/password-resets"), D::object("userName", name));
        const QByteArray old = desk.portal.lastLinkToken(1);
        QCOMPARE(desk.change(name, D::object("email", text("bernd@example.org"))).status, 200);
        const QString mail = desk.portal.lastMail(2);
        QVERIFY(mail.contains(text("To: buchhaltung@muster-soehne.example")) && mail.contains(text("E-Mail-Adresse")));
        QVERIFY(!mail.contains(text("bernd@example.org")));
        const HttpAnswer void_ = desk.portal.client().post(
            text("/v1/links/redeem"), {{text("token"), QString::fromLatin1(old)}, {text("password"), text("Fremd-2026-x")}});
        QCOMPARE(void_.status, 410);
        desk.portal.client().post(text("/v1/password-resets"), D::object("userName", name));
        QVERIFY(desk.portal.lastMail(3).contains(text("To: bernd@example.org")));
    }

    void R3_115_invitedUserGetsTheLinkAtTheRightAddress()
    {
        UserDesk desk;
        QVERIFY(desk.start());
        QCOMPARE(desk.create(D::accountant(text("nina.neu"))).status, 201);
        const QByteArray wrong = desk.portal.lastLinkToken(1);
        QCOMPARE(desk.change(text("nina.neu"), D::object("email", text("nina.neu@example.org"))).status, 200);
        QVERIFY(desk.portal.lastMail(3).contains(text("To: nina.neu@example.org")));
        const QByteArray right = desk.portal.lastLinkToken(3);
        QVERIFY(right != wrong);
        const auto redeem = [&](const QByteArray &token) {
            return desk.portal.client()
                .post(text("/v1/links/redeem"),
                      {{text("token"), QString::fromLatin1(token)}, {text("password"), text("Nina-Neu-2026")}})
                .status;
        };
        QCOMPARE(redeem(wrong), 410);
        QCOMPARE(redeem(right), 204);
    }

    void R3_116_R3_011_nextPinGoesToTheNewNumber_oldPinIsVoid()
    {
        UserDesk desk;
        QVERIFY(desk.start());
        SignInSteps steps(desk.portal.client());
        QCOMPARE(steps.attempt(name, password).status, 200);
        const QString old = desk.portal.lastPin(2);
        QCOMPARE(desk.change(name, D::object("mobileNumber", text("+49 170 7654321"))).status, 200);
        QCOMPARE(desk.user(name).value(text("maskedMobile")).toString().right(4), text("4321"));
        QVERIFY(steps.pin(old).status != 200);
        QVERIFY(desk.portal.advanceClock(61));
        QCOMPARE(steps.resend().status, 200);
        QVERIFY(desk.portal.lastSms(3).contains(text("+491707654321")));
        QCOMPARE(steps.pin(desk.portal.lastPin(3)).status, 200);
        QCOMPARE(D::faults(desk.change(name, D::object("mobileNumber", text("")))), QStringList{text("/mobileNumber required")});
    }

    void R3_117_lockedOutWithinOneRequest_andBackWhenUnlocked()
    {
        UserDesk desk;
        QVERIFY(desk.start());
        auto [http, grant] = signedIn(desk);
        QCOMPARE(session(http), 200);
        QCOMPARE(word(desk.change(name, D::object("status", text("locked"))), "status"), text("locked"));
        QCOMPARE(session(http), 401);
        QCOMPARE(grant.get(text("/v1/documents")).status, 401);
        SignInSteps steps(desk.portal.client());
        QCOMPARE(steps.attempt(name, password).code(), text("account_locked"));
        QCOMPARE(word(desk.change(name, D::object("status", text("active"))), "status"), text("active"));
        QCOMPARE(session(http), 401); // what ended does not come back
        QCOMPARE(grant.get(text("/v1/documents")).status, 401);
        QVERIFY(desk.portal.advanceClock(3600));
        QVERIFY(!desk.portal.signIn(name, password).isEmpty());
    }

    void R3_117_G_31_deletedForGood_nameHeldFor180Days()
    {
        UserDesk desk;
        QVERIFY(desk.start());
        auto [http, grant] = signedIn(desk);
        const QString id = D::id(desk.user(name));
        const QString cursor = word(desk.http.get(text("/v1/changes")), "cursor");
        QCOMPARE(desk.remove(name, text("")).code(), text("confirmation_required"));
        QCOMPARE(desk.remove(name, PortalProcess::telephone).code(), text("confirmation_required"));
        QCOMPARE(session(http), 200);
        QCOMPARE(desk.remove(name, name).status, 204);
        QCOMPARE(session(http), 401);
        QCOMPARE(grant.get(text("/v1/documents")).status, 401);
        QVERIFY(desk.user(name).isEmpty());
        QCOMPARE(desk.http.get(D::path + u'/' + id).status, 404);
        const QByteArray feed = desk.http.get(text("/v1/changes?since=") + cursor).body;
        QVERIFY2(feed.contains(id.toLatin1()) && feed.contains("\"removed\":true"), feed.constData());
        // nothing of the person is left but what the log says
        QCOMPARE(
            PortalRows::query(desk.portal, text("SELECT full_name || email || user_name FROM users WHERE id = '%1'").arg(id)),
            QVariant(QString(text(""))));
        QCOMPARE(PortalRows::query(desk.portal,
                                   text("SELECT user_name FROM user_log WHERE event = 'deleted' AND user_id = '%1'").arg(id)),
                 QVariant(name));
        SignInSteps steps(desk.portal.client());
        QCOMPARE(steps.attempt(name, password).status, 401);
        QCOMPARE(desk.create(D::accountant(name.toUpper())).code(), text("user_name_held"));
        QVERIFY(desk.portal.advanceClock(180LL * 86400 - 1));
        HttpClient later = desk.portal.client(desk.portal.signIn());
        QCOMPARE(later.post(D::path, D::accountant(name)).code(), text("user_name_held"));
        QVERIFY(desk.portal.advanceClock(1));
        QCOMPARE(later.post(D::path, D::accountant(name)).status, 201);
    }

    void G_31_anotherCustomerHearsNothingOfAHeldName()
    {
        UserDesk desk;
        QVERIFY(desk.start());
        QCOMPARE(desk.remove(name, name).status, 204);
        QVERIFY(PortalRows::write(desk.portal, text("INSERT INTO customers (id, customer_number, company_name) VALUES ('other', "
                                                    "'9000009', 'Andere GmbH')")));
        QVERIFY(PortalRows::write(desk.portal, text("UPDATE held_names SET customer_id = 'other'")));
        QCOMPARE(desk.create(D::accountant(name)).code(), text("user_name_not_available"));
        QByteArray out;
        QVERIFY(desk.portal.operatorCommand({text("user"), text("create"), text("--customer-number"), text("9000000"),
                                             text("--name"), name, text("--full-name"), text("X"), text("--email"),
                                             text("x@example.org"), text("--role"), text("buchhaltung_kunde")},
                                            &out) != 0);
    }

    void changesAreOnTheStateThatWasSeen()
    {
        UserDesk desk;
        QVERIFY(desk.start());
        const QJsonObject seen = desk.user(name);
        const QString at = D::path + u'/' + D::id(seen);
        const QJsonObject body = D::object("fullName", text("Bernd Neu"));
        QCOMPARE(desk.http.patch(at, body).status, 428);
        QCOMPARE(desk.http.patch(at, body, D::tag(seen)).status, 200);
        QCOMPARE(desk.http.patch(at, body, D::tag(seen)).status, 412);
        QCOMPARE(desk.http.remove(at + text("?confirm=") + name, D::tag(seen)).status, 412);
        QCOMPARE(desk.http.remove(at + text("?confirm=") + name).status, 428);
        QCOMPARE(desk.change(name, D::object("status", text("invited"))).status, 400);
        QCOMPARE(desk.change(name, D::object("roles", text("x"))).status, 400);
    }
};

QTEST_GUILESS_MAIN(TestUserEdits)
#include "tst_useredits.moc"

#include "userdesk.h"

#include <QTest>

/// Creating users and what is refused: R3-011, R3-012, R3-110, R3-112, G-09, and whose names are told to whom.
class TestUsers : public QObject
{
    Q_OBJECT
    using D = UserDesk;
    static QString text(const char *words) { return QString::fromUtf8(words); }

private Q_SLOTS:
    void R3_110_listShowsAllOfTheCustomer_numbersMasked()
    {
        UserDesk desk;
        QVERIFY(desk.start());
        const HttpAnswer answer = desk.http.get(D::path);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(text("items")).toArray().size(), 3);
        QVERIFY(!answer.body.contains("15112344712"));
        const QJsonObject accountant = desk.user(PortalProcess::accountant);
        QCOMPARE(accountant.value(text("status")).toString(), text("active"));
        QCOMPARE(accountant.value(text("signInPin")).toString(), text("always"));
        QVERIFY(accountant.value(text("editable")).toBool());
        QVERIFY(!desk.user(PortalProcess::administrator).value(text("editable")).toBool());
        QCOMPARE(desk.user(PortalProcess::telephone).value(text("signInPin")).toString(), text("never"));
        QCOMPARE(desk.http.get(D::path + u'/' + D::id(accountant)).json(), accountant);
    }

    void R3_110_R3_011_newAccountantGetsALinkAndThenAPin()
    {
        UserDesk desk;
        QVERIFY(desk.start());
        const HttpAnswer made = desk.create(D::accountant(text("nina.neu")));
        QCOMPARE(made.status, 201);
        QCOMPARE(word(made, "status"), text("invited"));
        QVERIFY(!made.header("etag").isEmpty());
        const QString mail = desk.portal.lastMail(1);
        QVERIFY(mail.contains(text("To: nina@example.org")) && mail.contains(text("nina.neu")) &&
                mail.contains(text("Passwort vergeben")));
        QCOMPARE(desk.redeem(1, text("Nina-Neu-2026")).status, 204);
        QCOMPARE(desk.user(text("nina.neu")).value(text("status")).toString(), text("active"));
        SignInSteps steps(desk.portal.client());
        const int before = desk.portal.smsCount();
        QCOMPARE(word(steps.attempt(text("nina.neu"), text("Nina-Neu-2026")), "next"), text("pin"));
        QVERIFY(desk.portal.lastSms(before + 1).contains(text("+491511234567")));
    }

    void R3_110_R3_011_G_09_R3_114_R3_115_R3_116_faultsAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("faults");
        const QJsonObject good = D::accountant(text("nina.neu"));
        const auto row = [&](const char *name, const char *field, const QJsonValue &value, int status, const char *fault) {
            QTest::newRow(name) << D::with(good, field, value) << status
                                << (*fault ? QStringList{QLatin1String(fault)} : QStringList());
        };
        const QJsonArray telephone{D::telephoneRole};
        row("R3-110 no role", "roles", QJsonArray(), 400, "/roles required");
        row("R3-110 administrator", "roles", QJsonArray{text("administrator_kundenportal")}, 400, "/roles unknown_value");
        row("R3-110 no such role", "roles", QJsonArray{text("king")}, 400, "/roles unknown_value");
        row("R3-110 twice", "roles", QJsonArray{D::accountantRole, D::accountantRole}, 400, "/roles unknown_value");
        row("R3-011 no mobile", "mobileNumber", QString(text("")), 400, "/mobileNumber required");
        row("R3-011 no PIN", "signInPin", text("never"), 400, "/signInPin invalid");
        row("R3-116 no number", "mobileNumber", text("0151-CALL"), 400, "/mobileNumber invalid");
        row("R3-114 no number", "phoneNumber", text("12"), 400, "/phoneNumber invalid");
        row("R3-114 no telephone", "phoneNumber", QString(text("")), 201, "");
        row("R3-114 name empty", "fullName", text("  "), 400, "/fullName required");
        row("R3-114 name 120", "fullName", QString(120, u'x'), 201, "");
        row("R3-114 name 121", "fullName", QString(121, u'x'), 400, "/fullName too_long");
        // 120 code points of two UTF-16 units, and 120 that NFC makes of 240
        row("R3-114 name 120 wide", "fullName", text("𝔄").repeated(120), 201, "");
        row("R3-114 name 120 composed", "fullName", text("u\u0308").repeated(120), 201, "");
        row("R3-114 name 121 composed", "fullName", text("u\u0308").repeated(121), 400, "/fullName too_long");
        row("R3-114 control", "fullName", text("Nina\u0007Neu"), 400, "/fullName character");
        row("R3-115 no address", "email", text("nina.example.org"), 400, "/email invalid");
        row("R3-115 address 254", "email", QString(64, u'n') + u'@' + QString(189, u'e'), 201, "");
        row("R3-115 address 255", "email", QString(64, u'n') + u'@' + QString(190, u'e'), 400, "/email too_long");
        row("R3-115 space", "email", text("nina neu@example.org"), 400, "/email invalid");
        row("name 2", "userName", text("ab"), 422, "/userName too_short");
        row("name 3", "userName", text("abc"), 201, "");
        row("name 80", "userName", QString(80, u'y'), 201, "");
        row("name 81", "userName", QString(81, u'y'), 422, "/userName too_long");
        row("name slash", "userName", text("nina/neu"), 422, "/userName character");
        QTest::newRow("unknown field") << D::with(good, "id", text("x")) << 400 << QStringList{text("/id unknown_field")};
        QTest::newRow("all at once") << QJsonObject{{text("userName"), text("n n")},
                                                    {text("fullName"), text("")},
                                                    {text("email"), text("x")},
                                                    {text("roles"), QJsonArray{D::accountantRole}}}
                                     << 400
                                     << QStringList{text("/userName character"), text("/fullName required"),
                                                    text("/email invalid"), text("/mobileNumber required")};
    }
    void R3_110_R3_011_G_09_R3_114_R3_115_R3_116_faultsAreNamed()
    {
        QFETCH(QJsonObject, body);
        QFETCH(int, status);
        QFETCH(QStringList, faults);
        if (!m_shared) {
            m_shared = std::make_unique<UserDesk>();
            QVERIFY(m_shared->start());
        }
        const int before = PortalRows::count(m_shared->portal, "outbox");
        if (body.value(text("userName")).toString() == text("nina.neu"))
            body.insert(text("userName"), text("nina.%1").arg(++m_made));
        const HttpAnswer answer = m_shared->create(body);
        QCOMPARE(answer.status, status);
        QCOMPARE(D::faults(answer), faults);
        if (status != 201)
            QCOMPARE(PortalRows::count(m_shared->portal, "outbox"), before); // nothing is sent
    }

    void R3_012_telephoneAdministratorNeedsCloudPhone_G_09_pinOnlyOnRequest()
    {
        QJsonObject body = D::with(D::accountant(text("tele.neu")), "roles", QJsonArray{D::telephoneRole});
        body.remove(text("mobileNumber"));
        {
            UserDesk without;
            QVERIFY(without.start());
            const HttpAnswer refused = without.create(body);
            QCOMPARE(refused.status, 422);
            QCOMPARE(refused.code(), text("role_needs_product"));
        }
        UserDesk desk(PortalProcess::Seed::Demo);
        QVERIFY(desk.start());
        const HttpAnswer made = desk.create(body);
        QCOMPARE(made.status, 201);
        QCOMPARE(word(made, "signInPin"), text("never"));
        const QJsonObject wish = D::with(D::with(body, "userName", text("tele.pin")), "signInPin", text("always"));
        QCOMPARE(D::faults(desk.create(wish)), QStringList{text("/mobileNumber required")});
        const HttpAnswer withNumber = desk.create(D::with(wish, "mobileNumber", text("0151 1234567")));
        QCOMPARE(withNumber.status, 201);
        QCOMPARE(word(withNumber, "signInPin"), text("always"));
    }

    void R3_110_otherRolesSeeAndDoNothing()
    {
        UserDesk desk;
        QVERIFY(desk.start());
        const QString accountant = D::id(desk.user(PortalProcess::accountant));
        for (const auto &[name, password] : {std::pair{PortalProcess::accountant, PortalProcess::accountantPassword},
                                             std::pair{PortalProcess::telephone, PortalProcess::telephonePassword}}) {
            const HttpClient other = desk.portal.client(desk.portal.signIn(name, password));
            QCOMPARE(other.get(D::path).status, 403);
            QCOMPARE(other.get(D::path + u'/' + accountant).status, 403);
            QCOMPARE(other.post(D::path, D::accountant(text("nina.neu"))).status, 403);
            QCOMPARE(other.remove(D::path + u'/' + accountant, "\"1\"").status, 403);
            const QByteArray feed = other.get(text("/v1/changes")).body;
            QVERIFY(!feed.contains("\"user\""));
        }
        QVERIFY(desk.http.get(text("/v1/changes")).body.contains("\"user\""));
    }

    void R3_110_anotherCustomersUserIsNotThere_alsoWithSwappedIds()
    {
        UserDesk desk(PortalProcess::Seed::Demo);
        QVERIFY(desk.start());
        const QString foreign =
            PortalRows::query(desk.portal, text("SELECT id FROM users WHERE folded_name = 'customer9000001'")).toString();
        QVERIFY(!foreign.isEmpty());
        const QJsonObject own = desk.user(PortalProcess::accountant);
        const QJsonObject body = D::object("fullName", text("X Y"));
        const QString at = D::path + u'/' + foreign;
        QCOMPARE(desk.http.get(at).status, 404);
        QCOMPARE(desk.http.patch(at, body, "\"1\"").status, 404);
        QCOMPARE(desk.http.patch(at, D::with(body, "id", D::id(own)), "\"1\"").status, 404);
        QCOMPARE(desk.http.remove(at + text("?confirm=customer9000001"), "\"1\"").status, 404);
        const QString mine = D::path + u'/' + D::id(own);
        QCOMPARE(desk.http.patch(mine, D::with(body, "id", foreign), D::tag(own)).status, 400);
        QCOMPARE(desk.http.remove(mine + text("?userId=") + foreign, D::tag(own)).status, 400);
        QVERIFY(!desk.http.get(D::path).body.contains(foreign.toLatin1()));
        QVERIFY(!desk.http.get(text("/v1/changes")).body.contains(foreign.toLatin1()));
        QCOMPARE(desk.user(PortalProcess::accountant), own);
    }

    void R3_113_aTakenNameIsToldOnlyWithinTheCustomer()
    {
        UserDesk desk(PortalProcess::Seed::Demo);
        QVERIFY(desk.start());
        QVERIFY(PortalRows::write(desk.portal, text("UPDATE users SET user_name = 'foreign.name', folded_name = 'foreign.name' "
                                                    "WHERE folded_name = 'customer9000001'")));
        QCOMPARE(desk.create(D::accountant(PortalProcess::accountant.toUpper())).code(), text("user_name_taken"));
        const HttpAnswer neutral = desk.create(D::accountant(text("Foreign.Name")));
        QCOMPARE(neutral.status, 409);
        QCOMPARE(neutral.code(), text("user_name_not_available"));
        QVERIFY(D::faults(neutral).isEmpty());
        // the same words, whatever stands behind them
        HttpAnswer reserved = desk.create(D::accountant(text("customer123456")));
        QCOMPARE(reserved.code(), text("user_name_not_available"));
        QCOMPARE(reserved.json().value(text("detail")), neutral.json().value(text("detail")));
        // not even to a colleague without the role
        const HttpClient other =
            desk.portal.client(desk.portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword));
        const HttpAnswer colleague = other.patch(
            text("/v1/profile"),
            {{text("userName"), PortalProcess::accountant}, {text("currentPassword"), PortalProcess::telephonePassword}},
            other.get(text("/v1/profile")).header("etag"));
        QCOMPARE(colleague.code(), text("user_name_not_available"));
        QCOMPARE(PortalRows::count(desk.portal, "outbox WHERE kind = 'mail'"), 0);
    }

    void R3_009_defaultNamesAreForTheirCustomers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");
        QTest::newRow("another") << text("Customer9000002") << 409;
        QTest::newRow("longer") << text("customer9000000x") << 201;
        QTest::newRow("like it") << text("customer") << 201;
    }
    void R3_009_defaultNamesAreForTheirCustomers()
    {
        QFETCH(QString, name);
        QFETCH(int, status);
        UserDesk desk;
        QVERIFY(desk.start());
        QCOMPARE(desk.create(D::accountant(name)).status, status);
    }

    void R3_113_namesCannotBeTriedOut()
    {
        UserDesk desk;
        QVERIFY(desk.start());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(desk.create(D::accountant(text("customer123%1").arg(i))).code(), text("user_name_not_available"));
        const HttpAnswer refused = desk.create(D::accountant(text("nina.neu")));
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.header("retry-after"), QByteArray("3600"));
        QVERIFY(desk.portal.advanceClock(3601));
        QCOMPARE(desk.http.post(text("/v1/session/unlock"), D::object("password", PortalProcess::administratorPassword)).status,
                 200);
        QCOMPARE(desk.create(D::accountant(text("nina.neu"))).status, 201);
    }

    void R3_112_administratorsAreNotChangedHere()
    {
        UserDesk desk;
        QVERIFY(desk.start());
        const QString name = PortalProcess::administrator;
        const HttpAnswer changed = desk.change(name, D::object("fullName", text("Anna Neu")));
        QCOMPARE(changed.status, 403);
        QCOMPARE(changed.code(), text("user_not_editable"));
        QCOMPARE(desk.change(name, D::object("status", text("locked"))).status, 403);
        QCOMPARE(desk.remove(name, name).status, 403);
        QCOMPARE(desk.http.get(text("/v1/session")).status, 200);
    }

    void cleanupTestCase() { m_shared.reset(); }

private:
    std::unique_ptr<UserDesk> m_shared;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"

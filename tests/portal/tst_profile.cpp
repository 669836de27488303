#include "signinsteps.h"

#include <QTest>

/// The own profile: R3-024…026, R3-028, G-43.
class TestProfile : public QObject
{
    Q_OBJECT
    static inline const QString path = QStringLiteral("/v1/profile");
    static QJsonObject object(const char *field, const QString &value) { return {{QLatin1String(field), value}}; }
    static HttpAnswer change(const HttpClient &http, QJsonObject body)
    {
        return http.patch(path, body, http.get(path).header("etag"));
    }
    static QJsonObject proven(QJsonObject body, const QString &password, const QString &pin = {})
    {
        body.insert(QStringLiteral("currentPassword"), password);
        if (!pin.isEmpty())
            body.insert(QStringLiteral("pin"), pin);
        return body;
    }
    /// A PIN to the old number.
    static QString askPin(PortalProcess &portal, const HttpClient &http, const QString &password)
    {
        const int before = portal.smsCount();
        const HttpAnswer answer = http.post(path + QStringLiteral("/pin"), object("currentPassword", password));
        return answer.status == 200 ? portal.lastPin(before + 1) : QString();
    }

    struct Signed {
        PortalProcess portal;
        HttpClient http{QUrl()};
        bool start()
        {
            if (!portal.start())
                return false;
            http = portal.client(portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword));
            return !http.token().isEmpty();
        }
    };

private Q_SLOTS:
    void numberIsMasked()
    {
        Signed s;
        QVERIFY(s.start());
        const HttpAnswer answer = s.http.get(path);
        QVERIFY(word(answer, "maskedMobile").endsWith(QStringLiteral("4713")));
        QVERIFY(!answer.body.contains("15112344713"));
    }

    void ifMatchIsNeeded()
    {
        Signed s;
        QVERIFY(s.start());
        const QJsonObject body = object("fullName", QStringLiteral("Tina Neu"));
        QCOMPARE(s.http.patch(path, body).status, 428);
        QCOMPARE(s.http.patch(path, body, "\"0\"").status, 412);
        const QByteArray etag = s.http.get(path).header("etag");
        const HttpAnswer done = s.http.patch(path, body, etag);
        QCOMPARE(done.status, 200);
        QVERIFY(done.header("etag") != etag);
        QCOMPARE(s.http.patch(path, body, etag).status, 412);
    }

    void R3_024_G_43_userNameNeedsThePassword()
    {
        Signed s;
        QVERIFY(s.start());
        const QJsonObject body = object("userName", QStringLiteral("tina.neu"));
        QCOMPARE(change(s.http, body).status, 403);
        QCOMPARE(change(s.http, proven(body, QStringLiteral("Falsch-2026"))).code(), QStringLiteral("wrong_password"));
        QCOMPARE(change(s.http, proven(body, PortalProcess::telephonePassword)).status, 200);
        QVERIFY(!s.portal.signIn(QStringLiteral("TINA.neu"), PortalProcess::telephonePassword).isEmpty());
    }

    void R3_004_R3_005_userNameForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");
        QTest::newRow("2") << QStringLiteral("ab") << 422;
        QTest::newRow("3") << QStringLiteral("abc") << 200;
        QTest::newRow("80") << QString(80, u'y') << 200;
        QTest::newRow("81") << QString(81, u'y') << 422;
        QTest::newRow("space") << QStringLiteral("a b c") << 422;
        QTest::newRow("taken") << PortalProcess::administrator.toUpper() << 409;
    }
    void R3_004_R3_005_userNameForm()
    {
        QFETCH(QString, name);
        QFETCH(int, status);
        Signed s;
        QVERIFY(s.start());
        QCOMPARE(change(s.http, proven(object("userName", name), PortalProcess::telephonePassword)).status, status);
    }

    void R3_025_G_43_addressNeedsAPinToTheOldNumber_noticeToTheOldAddress()
    {
        Signed s;
        QVERIFY(s.start());
        const QJsonObject body = object("email", QStringLiteral("tina.neu@example.org"));
        const HttpAnswer without = change(s.http, proven(body, PortalProcess::telephonePassword));
        QCOMPARE(without.status, 403);
        QCOMPARE(without.code(), QStringLiteral("pin_required"));
        const QString pin = askPin(s.portal, s.http, PortalProcess::telephonePassword);
        QVERIFY(s.portal.lastSms().contains(QStringLiteral("+4915112344713")));
        QCOMPARE(change(s.http, proven(body, PortalProcess::telephonePassword, SignInSteps::wrongPin(pin))).code(),
                 QStringLiteral("wrong_pin"));
        QCOMPARE(change(s.http, proven(body, PortalProcess::telephonePassword, pin)).status, 200);
        QVERIFY(s.portal.lastMail(1).contains(QStringLiteral("To: telefon@muster-soehne.example")));
        s.portal.client().post(QStringLiteral("/v1/password-resets"), object("userName", PortalProcess::telephone));
        QVERIFY(s.portal.lastMail(2).contains(QStringLiteral("To: tina.neu@example.org")));
    }

    void R3_026_G_43_newNumberGetsTheNextPin()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        const HttpClient http = portal.client(portal.signIn());
        const QString pin = askPin(portal, http, PortalProcess::administratorPassword);
        QVERIFY(!pin.isEmpty());
        const QJsonObject body = object("mobileNumber", QStringLiteral("0171 / 99 88 77 66"));
        QCOMPARE(change(http, proven(body, PortalProcess::administratorPassword)).status, 403);
        QCOMPARE(change(http, proven(body, PortalProcess::administratorPassword, pin)).status, 200);
        QCOMPARE(portal.signIn().size(), 43);
        QVERIFY(portal.lastSms().contains(QStringLiteral("To: +4917199887766")));
    }

    void G_43_nameAndAddressInOneSave_linkToTheNew()
    {
        Signed s;
        QVERIFY(s.start());
        QJsonObject body = object("email", QStringLiteral("tina.neu@example.org"));
        body.insert(QStringLiteral("userName"), QStringLiteral("tina.neu"));
        const QString pin = askPin(s.portal, s.http, PortalProcess::telephonePassword);
        QCOMPARE(change(s.http, proven(body, PortalProcess::telephonePassword, pin)).status, 200);
        const QString link = s.portal.lastMail(2);
        QVERIFY(link.contains(QStringLiteral("To: tina.neu@example.org")));
        QVERIFY(link.contains(QStringLiteral("/link/")));
    }

    void R3_028_passwordIsActiveAtOnce_otherSessionsEnd()
    {
        Signed s;
        QVERIFY(s.start());
        const HttpClient other = s.portal.client(s.portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword));
        const auto set = [&](const QString &current, const QString &next) {
            return s.http.post(path + QStringLiteral("/password"),
                               {{QStringLiteral("currentPassword"), current}, {QStringLiteral("newPassword"), next}});
        };
        QCOMPARE(set(QStringLiteral("Falsch-2026"), QStringLiteral("Ganz Neu 2026")).code(), QStringLiteral("wrong_password"));
        QCOMPARE(set(PortalProcess::telephonePassword, QStringLiteral("kurz")).code(), QStringLiteral("password_rule"));
        QCOMPARE(other.get(path).status, 200);
        QCOMPARE(set(PortalProcess::telephonePassword, QStringLiteral("Ganz Neu 2026")).status, 204);
        QCOMPARE(other.get(path).status, 401);
        QCOMPARE(s.http.get(path).status, 200);
        QVERIFY(s.portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword).isEmpty());
        QVERIFY(!s.portal.signIn(PortalProcess::telephone, QStringLiteral("Ganz Neu 2026")).isEmpty());
    }

    void routesNeedASessionAndWholeBodies()
    {
        Signed s;
        QVERIFY(s.start());
        const HttpClient nobody = s.portal.client();
        for (const char *route : {"/v1/profile/pin", "/v1/profile/password"}) {
            QCOMPARE(nobody.post(QLatin1String(route), {}).status, 401);
            QCOMPARE(s.http.post(QLatin1String(route), {}).status, 400);
        }
        QCOMPARE(nobody.patch(path, {}, "\"1\"").status, 401);
    }

    void G_43_withoutANumberThereIsNoPin()
    {
        Signed s;
        QVERIFY(s.start());
        const QString pin = askPin(s.portal, s.http, PortalProcess::telephonePassword);
        QCOMPARE(
            change(s.http, proven(object("mobileNumber", QString::fromLatin1("")), PortalProcess::telephonePassword, pin)).status,
            200);
        QVERIFY(!s.http.get(path).json().contains(QStringLiteral("maskedMobile")));
        const HttpAnswer refused =
            s.http.post(path + QStringLiteral("/pin"), object("currentPassword", PortalProcess::telephonePassword));
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), QStringLiteral("no_mobile_number"));
        QCOMPARE(
            change(s.http, proven(object("email", QStringLiteral("tina@example.org")), PortalProcess::telephonePassword)).status,
            200);
    }

    void R3_010_R3_011_theNumberCannotBeGivenUpWhereAPinIsOwed()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        const HttpClient http = portal.client(portal.signIn(PortalProcess::accountant, PortalProcess::accountantPassword));
        QVERIFY(portal.advanceClock(61));
        const QString pin = askPin(portal, http, PortalProcess::accountantPassword);
        QVERIFY(!pin.isEmpty());
        const HttpAnswer refused =
            change(http, proven(object("mobileNumber", QString::fromLatin1("")), PortalProcess::accountantPassword, pin));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), QStringLiteral("invalid_body"));
        QVERIFY(http.get(path).json().contains(QStringLiteral("maskedMobile")));
    }

    void badValuesAreRefused()
    {
        Signed s;
        QVERIFY(s.start());
        QCOMPARE(change(s.http, object("email", QStringLiteral("kein at"))).status, 400);
        QCOMPARE(change(s.http, object("mobileNumber", QStringLiteral("abc"))).status, 400);
        QCOMPARE(change(s.http, object("fullName", QStringLiteral("  "))).status, 400);
        QCOMPARE(change(s.http, object("roles", QStringLiteral("administrator_kundenportal"))).status, 400);
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"

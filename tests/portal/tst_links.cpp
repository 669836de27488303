#include "signinsteps.h"

#include <QJsonArray>
#include <QTest>
#include <thread>

/// One-time links, forgotten password and names, the first user.
class TestLinks : public QObject
{
    Q_OBJECT
    static constexpr auto newPassword = "Ganz Neu 2026";

    static HttpAnswer reset(const PortalProcess &portal)
    {
        return portal.client().post(QStringLiteral("/v1/password-resets"),
                                    {{QStringLiteral("userName"), PortalProcess::telephone}});
    }
    static HttpAnswer redeem(const PortalProcess &portal, const QByteArray &token,
                             const QString &password = QLatin1String(newPassword))
    {
        return portal.client().post(QStringLiteral("/v1/links/redeem"), {{QStringLiteral("token"), QString::fromLatin1(token)},
                                                                         {QStringLiteral("password"), password}});
    }
    static int signIn(const PortalProcess &portal, const QString &password)
    {
        return SignInSteps(portal.client()).attempt(PortalProcess::telephone, password).status;
    }

private Q_SLOTS:
    void R3_002_R3_017_twentyFourHours_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<int>("status");
        QTest::newRow("23:59:59") << 86399 << 204;
        QTest::newRow("24:00:01") << 86401 << 410;
    }
    void R3_002_R3_017_twentyFourHours()
    {
        QFETCH(int, age);
        QFETCH(int, status);
        PortalProcess portal;
        QVERIFY(portal.start());
        QCOMPARE(reset(portal).status, 202);
        const QByteArray token = portal.lastLinkToken();
        QVERIFY(portal.advanceClock(age));
        const HttpAnswer answer = redeem(portal, token);
        QCOMPARE(answer.status, status);
        if (status == 410)
            QCOMPARE(answer.code(), QStringLiteral("link_expired"));
        // unused, the current password stays valid
        QCOMPARE(signIn(portal, PortalProcess::telephonePassword), status == 410 ? 200 : 401);
    }

    void R3_001_R3_009_R3_002_firstUser()
    {
        PortalProcess portal(PortalProcess::Seed::Nothing);
        QVERIFY(portal.start());
        const auto create = [&](const char *role) {
            return portal.operatorCommand({QStringLiteral("user"), QStringLiteral("create"), QStringLiteral("--customer-number"),
                                           QStringLiteral("4711000"), QStringLiteral("--full-name"),
                                           QStringLiteral("Erika Erste"), QStringLiteral("--email"),
                                           QStringLiteral("erika@example.org"), QStringLiteral("--mobile"),
                                           QStringLiteral("0151 2345678"), QStringLiteral("--role"), QLatin1String(role)});
        };
        QCOMPARE(create("buchhaltung_kunde"), 1);
        QCOMPARE(create("administrator_kundenportal"), 0);
        const QString mail = portal.lastMail();
        QVERIFY(mail.contains(QStringLiteral("To: erika@example.org")));
        QVERIFY(mail.contains(QStringLiteral("customer4711000")));   // R3-009
        QVERIFY(mail.contains(QStringLiteral("Passwort vergeben"))); // R3-019
        QCOMPARE(redeem(portal, portal.lastLinkToken()).status, 204);
        QCOMPARE(portal.signIn(QStringLiteral("customer4711000"), QLatin1String(newPassword)).size(), 43);
    }

    void R3_001_R3_002_firstUserBeforeThePortalsFirstStart()
    {
        PortalProcess portal(PortalProcess::Seed::Nothing);
        const QStringList create{
            QStringLiteral("user"),    QStringLiteral("create"),           QStringLiteral("--customer-number"),
            QStringLiteral("4711000"), QStringLiteral("--full-name"),      QStringLiteral("Erika Erste"),
            QStringLiteral("--email"), QStringLiteral("erika@example.org")};
        QCOMPARE(portal.operatorCommand(create), 1); // nobody knows where the link would lead
        QCOMPARE(portal.operatorCommand(create +
                                        QStringList{QStringLiteral("--public-url"), QStringLiteral("https://portal.example")}),
                 0);
        QVERIFY(portal.start());
        QVERIFY(portal.lastMail().contains(QStringLiteral("https://portal.example/link/")));
        QCOMPARE(redeem(portal, portal.lastLinkToken()).status, 204);
        QCOMPARE(portal.mailCount(), 1);
    }

    void R3_018_mailOnlyToTheStoredAddress()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        const HttpAnswer other = portal.client().post(QStringLiteral("/v1/password-resets"),
                                                      {{QStringLiteral("userName"), PortalProcess::telephone},
                                                       {QStringLiteral("email"), QStringLiteral("boese@example.net")}});
        QCOMPARE(other.status, 400);
        reset(portal);
        QVERIFY(portal.lastMail().contains(QStringLiteral("To: telefon@muster-soehne.example")));
        QCOMPARE(portal.mailCount(), 1);
    }

    void R3_002_R3_017_onceOnly_alsoInParallel()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        reset(portal);
        const QByteArray token = portal.lastLinkToken();
        std::atomic<int> good{0}, used{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 6; ++i)
            threads.emplace_back([&] {
                const HttpAnswer answer = redeem(portal, token);
                good += answer.status == 204;
                used += answer.code() == u"link_used";
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 1);
        QCOMPARE(used.load(), 5);
        QCOMPARE(redeem(portal, token).code(), QStringLiteral("link_used"));
    }

    void R3_017_aNewerLinkEndsTheOlder()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        reset(portal);
        const QByteArray first = portal.lastLinkToken(1);
        reset(portal);
        const QByteArray second = portal.lastLinkToken(2);
        QCOMPARE(redeem(portal, first).status, 410);
        QCOMPARE(redeem(portal, second).status, 204);
    }

    void R3_019_lookingDoesNotConsume_theFormDoes()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        reset(portal);
        const QString path = QStringLiteral("/link/") + QString::fromLatin1(portal.lastLinkToken());
        const HttpClient http = portal.client();
        for (int i = 0; i < 3; ++i) {
            const HttpAnswer page = http.get(path);
            QCOMPARE(page.status, 200);
            QVERIFY(page.body.contains("Passwort vergeben</button>"));
            QVERIFY(!page.body.contains("<script"));
            QCOMPARE(page.header("referrer-policy"), QByteArray("no-referrer"));
        }
        const auto submit = [&](const QByteArray &body) {
            return http.call("POST", path, body,
                             {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "text/html"}});
        };
        QCOMPARE(submit("password=Ganz+Neu+2026&repeat=Ganz+Neu+2027").status, 422);
        const HttpAnswer exclamation = submit("password=Ganz+Neu%21&repeat=Ganz+Neu%21");
        QCOMPARE(exclamation.status, 422);
        QVERIFY(QString::fromUtf8(exclamation.body).contains(QStringLiteral("»!«"))); // G-06: named
        QCOMPARE(submit("password=Ganz+Neu+2026&repeat=Ganz+Neu+2026").status, 200);
        QCOMPARE(http.get(path).status, 410);
        QCOMPARE(signIn(portal, QLatin1String(newPassword)), 200);
        QVERIFY(!portal.log().contains(path.mid(6).toLatin1())); // not in the log
    }

    void G_37_R3_017_aRedeemedLinkEndsDeviceGrants_andSaysSo()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        const QByteArray session = portal.signIn();
        const QByteArray bystander = portal.signIn(PortalProcess::accountant, PortalProcess::accountantPassword);
        const auto grantOf = [&](const QByteArray &token) {
            return word(portal.client(token).post(QStringLiteral("/v1/device-grants"),
                                                  {{QStringLiteral("name"), QStringLiteral("Nachtlauf Büro")}}),
                        "token")
                .toLatin1();
        };
        const auto reads = [&](const QByteArray &grant) {
            return portal.client(grant).get(QStringLiteral("/v1/documents")).status;
        };
        const QByteArray grant = grantOf(session), other = grantOf(bystander);
        QCOMPARE(portal.client()
                     .post(QStringLiteral("/v1/password-resets"), {{QStringLiteral("userName"), PortalProcess::administrator}})
                     .status,
                 202);
        const QByteArray link = portal.lastLinkToken();
        QCOMPARE(reads(grant), 200); // asking for a link alone changes nothing
        QCOMPARE(redeem(portal, link).status, 204);
        QCOMPARE(reads(grant), 401);
        QCOMPARE(reads(other), 200);
        const QString mail = portal.lastMail(2);
        QVERIFY(mail.contains(QStringLiteral("To: anna.muster@muster-soehne.example")));
        QVERIFY(mail.contains(QStringLiteral("Nachtlauf Büro")));
    }

    void R3_017_inspectTellsWhatTheLinkIsFor()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        reset(portal);
        const HttpClient http = portal.client();
        const auto inspect = [&](const QByteArray &token) {
            return http.post(QStringLiteral("/v1/links/inspect"), {{QStringLiteral("token"), QString::fromLatin1(token)}});
        };
        const QByteArray token = portal.lastLinkToken();
        for (int i = 0; i < 2; ++i) {
            const HttpAnswer answer = inspect(token);
            QCOMPARE(answer.status, 200);
            QCOMPARE(word(answer, "purpose"), QStringLiteral("password_reset"));
            QCOMPARE(word(answer, "userName"), PortalProcess::telephone);
            QCOMPARE(word(answer, "expiresAt"), QStringLiteral("2026-11-16T09:00:00.000Z"));
        }
        QCOMPARE(inspect("nonsense").code(), QStringLiteral("link_invalid"));
        QCOMPARE(redeem(portal, token).status, 204);
        QCOMPARE(inspect(token).code(), QStringLiteral("link_used"));
    }

    void R3_006_R3_007_passwords_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("field");
        QTest::newRow("7") << QString(7, u'a') << QStringLiteral("too_short");
        QTest::newRow("8") << QStringLiteral("Zk7 vWpt") << QString();
        QTest::newRow("40") << QStringLiteral("Zk7 vWpt").repeated(5) << QString();
        QTest::newRow("41") << QString(41, u'a') << QStringLiteral("too_long");
        QTest::newRow("umlauts and space") << QStringLiteral("äöü ÄÖÜß") << QString();
        for (const char16_t c : std::u16string_view(u".!%&=~`\"'<>"))
            QTest::addRow("refused U+%04X", c) << QStringLiteral("abcdefgh") + QChar(c) << QStringLiteral("character");
    }
    void R3_006_R3_007_passwords()
    {
        QFETCH(QString, password);
        QFETCH(QString, field);
        static PortalProcess portal;
        QVERIFY(portal.isRunning() || portal.start());
        QVERIFY(portal.advanceClock(24 * 3600));
        const int mails = portal.mailCount();
        reset(portal);
        const HttpAnswer answer = redeem(portal, portal.lastLinkToken(mails + 1), password);
        QCOMPARE(answer.status, field.isEmpty() ? 204 : 422);
        QCOMPARE(
            answer.json().value(QStringLiteral("errors")).toArray().first().toObject().value(QStringLiteral("code")).toString(),
            field);
    }

    void G_06_whatEverybodyTriesFirst_data()
    {
        QTest::addColumn<bool>("refused");
        for (const char *common :
             {"password",   "Passwort1", "Kennwort-2026", "P@ssw0rd",  "12345678",   "1234567890", "87654321",  "qwertzuiop",
              "QWERTYUIOP", "1q2w3e4r",  "1qay2wsx",      "qwertz123", "abcd1234",   "11111111",   "12121212",  "abcabcabc",
              "24121985",   "2412 1985", "19851224",      "iloveyou",  "Sunshine7",  "Fussball#1", "schalke04", "hallohallo",
              "football",   "princess",  "trustno1",      "letmein7",  "Sommer2026", "*Berlin2026"})
            QTest::newRow(common) << true;
        for (const char *own : {"Zk7 vWpt", "Neues Kennwort 7", "Muster-Admin-2026", "sommer im garten", "berlin-mitte 44",
                                "rotes fahrrad", "24 Elefanten 1985"})
            QTest::newRow(own) << false;
    }
    void G_06_whatEverybodyTriesFirst()
    {
        QFETCH(bool, refused);
        static PortalProcess portal;
        QVERIFY(portal.isRunning() || portal.start());
        QVERIFY(portal.advanceClock(24 * 3600));
        const int mails = portal.mailCount();
        reset(portal);
        const HttpAnswer answer = redeem(portal, portal.lastLinkToken(mails + 1), QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(answer.status, refused ? 422 : 204);
        QCOMPARE(answer.json().value(QStringLiteral("code")).toString(), refused ? QStringLiteral("password_common") : QString());
    }

    void G_40_namesOnlyToTheStoredAddress()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        const auto ask = [&](const char *address) {
            return portal.client().post(QStringLiteral("/v1/user-name-reminders"),
                                        {{QStringLiteral("email"), QLatin1String(address)}});
        };
        const HttpAnswer unknown = ask("niemand@example.org"), known = ask("Anna.Muster@muster-soehne.example");
        QCOMPARE(unknown.status, 202);
        QCOMPARE(known.status, unknown.status);
        QCOMPARE(known.body, unknown.body);
        const QString mail = portal.lastMail();
        QVERIFY(mail.contains(QStringLiteral("To: anna.muster@muster-soehne.example")));
        QVERIFY(mail.contains(PortalProcess::administrator));
        QCOMPARE(portal.mailCount(), 1);
    }

    void R3_018_G_40_thirtyWishesAnHourFromOneAddress()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        const auto ask = [&](int i) {
            return portal.client().post(QStringLiteral("/v1/password-resets"),
                                        {{QStringLiteral("userName"), QStringLiteral("niemand%1").arg(i)}});
        };
        for (int i = 0; i < 30; ++i)
            QCOMPARE(ask(i).status, 202);
        const HttpAnswer refused = ask(30);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), QStringLiteral("rate_limited"));
        QVERIFY(portal.restart());
        QCOMPARE(ask(31).status, 429); // a row, not a memory
        QVERIFY(portal.advanceClock(3601));
        QCOMPARE(ask(32).status, 202);
    }

    void R3_018_G_40_fiveMailsAnHourToOneAccount()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        for (int i = 0; i < 7; ++i)
            QCOMPARE(reset(portal).status, 202); // always the same answer
        QVERIFY(portal.advanceClock(1));
        // asked last and answered last: all of the others have been looked at by then
        QCOMPARE(portal.client()
                     .post(QStringLiteral("/v1/password-resets"), {{QStringLiteral("userName"), PortalProcess::administrator}})
                     .status,
                 202);
        QVERIFY(portal.lastMail(6).contains(QStringLiteral("To: anna.muster@muster-soehne.example")));
        QCOMPARE(portal.mailCount(), 6);
        QVERIFY(portal.advanceClock(3601));
        reset(portal);
        QVERIFY(portal.lastMail(7).contains(QStringLiteral("To: telefon@muster-soehne.example")));
    }

    void secretsAreStoredAsHashesOnly()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        reset(portal);
        const QByteArray link = portal.lastLinkToken(), token = portal.signIn();
        const QByteArray pin = portal.lastPin().toLatin1();
        QVERIFY(!link.isEmpty() && !token.isEmpty() && pin.size() == 8);
        const QByteArray log = portal.log();
        portal.stop();
        QByteArray stored = log;
        const QDir data(portal.folder() + QStringLiteral("/data"));
        for (const QString &name : data.entryList(QDir::Files)) {
            QFile file(data.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            stored += file.readAll();
        }
        QVERIFY(stored.contains("customer9000000")); // we looked at the right files
        for (const QByteArray &secret : {link, token, pin, PortalProcess::administratorPassword.toUtf8()})
            QVERIFY(!stored.contains(secret));
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"

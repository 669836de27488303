#include "signinsteps.h"

#include <QTest>
#include <thread>

/// The PIN rules of G-08, both sides of each limit.
class TestPins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void G_08_R3_015_thirtyMinutes_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<int>("status");
        QTest::newRow("29:59") << 1799 << 200;
        QTest::newRow("30:01") << 1801 << 401;
    }
    void G_08_R3_015_thirtyMinutes()
    {
        QFETCH(int, age);
        QFETCH(int, status);
        PortalProcess portal;
        QVERIFY(portal.start());
        SignInSteps steps(portal.client());
        QCOMPARE(steps.upToPin().status, 200);
        const QString pin = portal.lastPin();
        QCOMPARE(pin.size(), 8); // R3-010
        QVERIFY(portal.advanceClock(age));
        const HttpAnswer answer = steps.pin(pin);
        QCOMPARE(answer.status, status);
        if (status != 200)
            QCOMPARE(answer.code(), QStringLiteral("pin_expired"));
    }

    void G_08_once()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        SignInSteps steps(portal.client());
        steps.upToPin();
        const QString pin = portal.lastPin();
        QCOMPARE(steps.pin(pin).status, 200);
        QVERIFY(steps.pin(pin).status >= 400);
    }

    void G_08_fiveTriesASignIn_alsoAcrossARestart()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        SignInSteps steps(portal.client());
        steps.upToPin();
        const QString pin = portal.lastPin(), wrong = SignInSteps::wrongPin(pin);
        for (int left = 4; left >= 0; --left) {
            const HttpAnswer answer = steps.pin(wrong);
            QCOMPARE(answer.code(), QStringLiteral("wrong_pin"));
            QCOMPARE(answer.json().value(QStringLiteral("triesLeft")).toInt(-1), left);
            if (left == 2)
                QVERIFY(portal.restart());
        }
        const HttpAnswer sixth = steps.pin(pin);
        QCOMPARE(sixth.status, 403);
        QCOMPARE(sixth.code(), QStringLiteral("pin_tries_exhausted"));
    }

    void G_08_fifthTryMayBeTheRightOne()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        SignInSteps steps(portal.client());
        steps.upToPin();
        const QString pin = portal.lastPin();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(steps.pin(SignInSteps::wrongPin(pin)).status, 401);
        QCOMPARE(steps.pin(pin).status, 200);
    }

    void G_08_parallelGuessesAreCounted()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        SignInSteps steps(portal.client());
        steps.upToPin();
        const QString wrong = SignInSteps::wrongPin(portal.lastPin());
        std::atomic<int> evaluated{0}, other{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 20; ++i)
            threads.emplace_back([&] { (steps.pin(wrong).code() == u"wrong_pin" ? evaluated : other)++; });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(evaluated.load(), 5);
        QCOMPARE(other.load(), 15);
    }

    void G_08_aPinBelongsToItsSignIn()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        SignInSteps one(portal.client()), two(portal.client());
        one.upToPin();
        const QString pin = portal.lastPin(1);
        two.upToPin();
        QVERIFY(!portal.lastPin(2).isEmpty());
        QCOMPARE(two.pin(pin).code(), QStringLiteral("wrong_pin"));
        QCOMPARE(one.pin(pin).status, 200);
    }

    void G_08_resendAfterSixtySeconds_theOlderStaysValid()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        SignInSteps steps(portal.client());
        steps.upToPin();
        const QString first = portal.lastPin(1);
        QVERIFY(portal.lastSms(1).contains(QStringLiteral("PIN Nr. 1")));
        QVERIFY(portal.advanceClock(59));
        const HttpAnswer early = steps.resend();
        QCOMPARE(early.status, 429);
        QCOMPARE(early.code(), QStringLiteral("pin_too_soon"));
        QCOMPARE(early.header("retry-after"), QByteArray("1"));
        QVERIFY(portal.advanceClock(1));
        const HttpAnswer again = steps.resend();
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json().value(QStringLiteral("pin")).toObject().value(QStringLiteral("number")).toInt(), 2);
        QVERIFY(portal.lastSms(2).contains(QStringLiteral("PIN Nr. 2")));
        QCOMPARE(steps.pin(first).status, 200);
    }

    void G_08_threeAnHour()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        SignInSteps steps(portal.client());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(steps.upToPin().status, 200);
        const HttpAnswer fourth = steps.upToPin();
        QCOMPARE(fourth.status, 429);
        QCOMPARE(fourth.code(), QStringLiteral("pin_limit_reached"));
        QCOMPARE(fourth.header("retry-after"), QByteArray("3600"));
        QVERIFY(portal.advanceClock(3601));
        QCOMPARE(steps.upToPin().status, 200);
        QCOMPARE(portal.lastPin(4).size(), 8);
        QCOMPARE(portal.smsCount(), 4);
    }

    void G_08_capForAllAccounts()
    {
        PortalProcess portal(PortalProcess::Seed::Users, {QStringLiteral("--pins-per-hour"), QStringLiteral("2")});
        QVERIFY(portal.start());
        SignInSteps steps(portal.client());
        for (int i = 0; i < 2; ++i)
            QCOMPARE(steps.upToPin().status, 200);
        const HttpAnswer third = steps.upToPin();
        QCOMPARE(third.status, 503);
        QCOMPARE(third.code(), QStringLiteral("busy"));
        QVERIFY(portal.log().contains("\"event\":\"pins_per_hour\""));
        QVERIFY(portal.advanceClock(3601));
        QCOMPARE(steps.upToPin().status, 200);
        QCOMPARE(portal.lastPin(3).size(), 8);
        QCOMPARE(portal.smsCount(), 3);
    }

    void G_08_tenADay()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        SignInSteps steps(portal.client());
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(steps.upToPin().status, 200);
            QVERIFY(portal.advanceClock(1801));
        }
        const HttpAnswer eleventh = steps.upToPin();
        QCOMPARE(eleventh.status, 429);
        QCOMPARE(eleventh.code(), QStringLiteral("pin_limit_reached"));
        QVERIFY(portal.advanceClock(24 * 3600 - 10 * 1801 + 1));
        QCOMPARE(steps.upToPin().status, 200);
    }

    void G_08_thirtyInARowNeedTheLink()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        SignInSteps steps(portal.client());
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(steps.upToPin().status, 200);
            const QString wrong = SignInSteps::wrongPin(portal.lastPin(i + 1));
            for (int n = 0; n < 5; ++n)
                QCOMPARE(steps.pin(wrong).code(), QStringLiteral("wrong_pin"));
            QVERIFY(portal.advanceClock(3600));
        }
        const HttpAnswer refused = steps.upToPin();
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), QStringLiteral("account_link_required"));
        const HttpClient http = portal.client();
        http.post(QStringLiteral("/v1/password-resets"), {{QStringLiteral("userName"), PortalProcess::administrator}});
        QCOMPARE(
            http.post(QStringLiteral("/v1/links/redeem"), {{QStringLiteral("token"), QString::fromLatin1(portal.lastLinkToken())},
                                                           {QStringLiteral("password"), PortalProcess::administratorPassword}})
                .status,
            204);
        QCOMPARE(steps.upToPin().status, 200);
    }
};

QTEST_GUILESS_MAIN(TestPins)
#include "tst_pins.moc"

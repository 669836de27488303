#include "totpdesk.h"

#include <QDirIterator>
#include <QTest>

/// The authenticator app at the sign-in: policy, codes, recovery codes, what stops it.
class TestSecondFactor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_010_additional_pinThenCode();
    void R3_010_R3_011_instead_codeForThePin();
    void R3_010_off_neitherEnrolledNorAsked();
    void G_09_onlyForWhoEnrolled();
    void R3_010_oneStepEarlyOrLate_data();
    void R3_010_oneStepEarlyOrLate();
    void R3_010_noStepTwice_alsoAfterARestart();
    void R3_010_tenFailuresInARowStopIt();
    void R3_010_recoveryCodeWorksOnce();
    void R3_010_tenRecoveryFailuresStopThose();
    void R3_010_operatorResets();
    void R3_010_nothingReadableIsStored();
};

void TestSecondFactor::R3_010_additional_pinThenCode()
{
    TotpDesk desk;
    QVERIFY(desk.portal.start()); // `additional` until the operator says otherwise
    QVERIFY(desk.enrolled());
    SignInSteps steps(desk.portal.client());
    const int sent = desk.portal.smsCount();
    QCOMPARE(TotpDesk::give(steps, desk.code()).status, 404);
    steps.start(PortalProcess::administrator);
    QCOMPARE(TotpDesk::give(steps, desk.code()).code(), QStringLiteral("password_required"));
    QCOMPARE(word(steps.password(PortalProcess::administratorPassword), "next"), QStringLiteral("pin"));
    const HttpAnswer early = TotpDesk::give(steps, desk.code());
    QCOMPARE(early.status, 403);
    QCOMPARE(early.code(), QStringLiteral("pin_required"));
    const HttpAnswer pin = steps.pin(desk.portal.lastPin(sent + 1));
    QCOMPARE(word(pin, "next"), QStringLiteral("totp"));
    QVERIFY(!pin.json().contains(QStringLiteral("token")));
    const HttpAnswer wrong = TotpDesk::give(steps, desk.wrongCode());
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.code(), QStringLiteral("wrong_totp"));
    const HttpAnswer done = TotpDesk::give(steps, desk.code());
    QCOMPARE(word(done, "next"), QStringLiteral("done"));
    QCOMPARE(desk.portal.client(word(done, "token").toLatin1()).get(QStringLiteral("/v1/session")).status, 200);
}

void TestSecondFactor::R3_010_R3_011_instead_codeForThePin()
{
    TotpDesk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.enrolled(PortalProcess::accountant, PortalProcess::accountantPassword));
    const int sent = desk.portal.smsCount();
    const HttpAnswer done = desk.signIn(desk.code(), PortalProcess::accountant, PortalProcess::accountantPassword);
    QCOMPARE(word(done, "next"), QStringLiteral("done"));
    QCOMPARE(desk.portal.smsCount(), sent);
    // it is a second factor also for what asks for one
    const HttpClient http = desk.portal.client(word(done, "token").toLatin1());
    QCOMPARE(http.post(QStringLiteral("/v1/device-grants"), {{QStringLiteral("name"), QStringLiteral("Nacht")}}).status, 201);
    // who has none goes on with the PIN
    QCOMPARE(word(SignInSteps(desk.portal.client()).upToPin(), "next"), QStringLiteral("pin"));
}

void TestSecondFactor::R3_010_off_neitherEnrolledNorAsked()
{
    TotpDesk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.enrolled(PortalProcess::telephone, PortalProcess::telephonePassword));
    QVERIFY(desk.policy(QStringLiteral("off")));
    QCOMPARE(word(desk.signIn({}, PortalProcess::telephone, PortalProcess::telephonePassword), "next"), QStringLiteral("done"));
    const HttpClient http = desk.portal.client(desk.portal.signIn());
    const HttpAnswer refused = desk.enrol(http, PortalProcess::administratorPassword);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.code(), QStringLiteral("totp_off"));
    QCOMPARE(word(http.get(QStringLiteral("/v1/totp")), "policy"), QStringLiteral("off"));
    QVERIFY(!desk.policy(QStringLiteral("sometimes")));
}

void TestSecondFactor::G_09_onlyForWhoEnrolled()
{
    TotpDesk desk;
    QVERIFY(desk.open(QStringLiteral("additional")));
    const auto next = [&](const QString &code) {
        return word(desk.signIn(code, PortalProcess::telephone, PortalProcess::telephonePassword), "next");
    };
    QCOMPARE(next({}), QStringLiteral("done"));
    QVERIFY(desk.enrolled(PortalProcess::telephone, PortalProcess::telephonePassword));
    SignInSteps steps(desk.portal.client());
    QCOMPARE(word(steps.attempt(PortalProcess::telephone, PortalProcess::telephonePassword), "next"), QStringLiteral("totp"));
    QCOMPARE(next(desk.code()), QStringLiteral("done"));
}

void TestSecondFactor::R3_010_oneStepEarlyOrLate_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("status");
    QTest::newRow("two late") << -2 << 401;
    QTest::newRow("one late") << -1 << 200;
    QTest::newRow("now") << 0 << 200;
    QTest::newRow("one early") << 1 << 200;
    QTest::newRow("two early") << 2 << 401;
}

void TestSecondFactor::R3_010_oneStepEarlyOrLate()
{
    QFETCH(int, steps);
    QFETCH(int, status);
    TotpDesk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.enrolled());
    QCOMPARE(desk.signIn(desk.code(steps)).status, status);
}

void TestSecondFactor::R3_010_noStepTwice_alsoAfterARestart()
{
    TotpDesk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.enrolled());
    QCOMPARE(desk.signIn(desk.code()).status, 200);
    QCOMPARE(desk.signIn(desk.code()).code(), QStringLiteral("wrong_totp"));
    QCOMPARE(desk.signIn(desk.code(-1)).code(), QStringLiteral("wrong_totp")); // older than the used one
    QVERIFY(desk.portal.restart());
    QCOMPARE(desk.signIn(desk.code()).code(), QStringLiteral("wrong_totp"));
    QVERIFY(desk.advance(30));
    QCOMPARE(desk.signIn(desk.code()).status, 200);
}

void TestSecondFactor::R3_010_tenFailuresInARowStopIt()
{
    TotpDesk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.enrolled());
    for (int i = 0; i < 9; ++i)
        QCOMPARE(desk.signIn(desk.wrongCode()).code(), QStringLiteral("wrong_totp"));
    QCOMPARE(desk.signIn(desk.code()).status, 200); // the row ends
    QVERIFY(desk.advance(30));
    SignInSteps steps(desk.portal.client());
    QCOMPARE(word(steps.upToPin(), "next"), QStringLiteral("totp"));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(TotpDesk::give(steps, desk.wrongCode()).code(), QStringLiteral("wrong_totp"));
    QVERIFY(desk.portal.restart());
    const HttpAnswer stopped = TotpDesk::give(steps, desk.code());
    QCOMPARE(stopped.status, 403);
    QCOMPARE(stopped.code(), QStringLiteral("totp_stopped"));
    // then the PIN that the role demands is the way in, and no code is asked after it
    const QByteArray token = desk.portal.signIn();
    QVERIFY(!token.isEmpty());
    const QJsonObject status = desk.portal.client(token).get(QStringLiteral("/v1/totp")).json();
    QVERIFY(status.value(QStringLiteral("stopped")).toBool());
    // a recovery code starts it again
    QCOMPARE(TotpDesk::give(steps, desk.codes.first()).status, 200);
    QCOMPARE(desk.signIn(desk.code()).status, 200);
}

void TestSecondFactor::R3_010_recoveryCodeWorksOnce()
{
    TotpDesk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.enrolled());
    QCOMPARE(QSet<QString>(desk.codes.begin(), desk.codes.end()).size(), 10);
    // as it was printed, and as somebody types it
    QCOMPARE(desk.signIn(desk.codes.at(0)).status, 200);
    QVERIFY(desk.portal.lastMail(2).contains(QStringLiteral("noch 9 übrig")));
    const HttpAnswer again = desk.signIn(desk.codes.at(0));
    QCOMPARE(again.status, 401);
    QCOMPARE(again.code(), QStringLiteral("wrong_totp"));
    QCOMPARE(desk.signIn(desk.codes.at(1).toLower().replace(u'-', u' ')).status, 200);
    QCOMPARE(desk.signIn(desk.codes.at(1)).status, 401);
    QCOMPARE(desk.signIn(desk.code()).status, 200); // the app goes on
}

void TestSecondFactor::R3_010_tenRecoveryFailuresStopThose()
{
    TotpDesk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.enrolled());
    SignInSteps steps(desk.portal.client());
    steps.upToPin();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(TotpDesk::give(steps, QStringLiteral("AAAA-AAAA-AAAA-AAA%1").arg(i % 8)).code(), QStringLiteral("wrong_totp"));
    QCOMPARE(TotpDesk::give(steps, desk.codes.at(0)).code(), QStringLiteral("totp_stopped"));
    QCOMPARE(TotpDesk::give(steps, desk.code()).status, 200);
    QCOMPARE(desk.signIn(desk.codes.at(0)).status, 200);
}

void TestSecondFactor::R3_010_operatorResets()
{
    TotpDesk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.enrolled());
    const QStringList reset{QStringLiteral("totp"), QStringLiteral("reset"), PortalProcess::administrator};
    QCOMPARE(desk.portal.operatorCommand(reset), 0);
    QVERIFY(desk.portal.lastMail(2).contains(QStringLiteral("zurückgesetzt")));
    QCOMPARE(desk.portal.operatorCommand(reset), 1);
    const int sent = desk.portal.smsCount();
    QCOMPARE(word(SignInSteps(desk.portal.client()).upToPin(), "next"), QStringLiteral("pin"));
    QVERIFY(!desk.portal.lastPin(sent + 1).isEmpty()); // delivered, or the next sign-in takes it for its own
    QVERIFY(desk.portal.advanceClock(3600));
    QVERIFY(desk.enrol(desk.portal.client(desk.portal.signIn()), PortalProcess::administratorPassword).status == 201);
}

void TestSecondFactor::R3_010_nothingReadableIsStored()
{
    TotpDesk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.enrolled());
    desk.portal.stop();
    QByteArray all = desk.portal.log();
    QDirIterator it(desk.portal.folder(), {QStringLiteral("portal.db*")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    QVERIFY(all.contains(PortalProcess::administrator.toLatin1())); // it is the database
    QVERIFY(!all.contains(desk.secret));
    QVERIFY(!all.contains(Totp::toBase32(desk.secret).toLatin1()));
    for (const QString &code : desk.codes)
        QVERIFY(!all.contains(code.toLatin1()) && !all.contains(QString(code).remove(u'-').toLatin1()));
}

QTEST_GUILESS_MAIN(TestSecondFactor)
#include "tst_secondfactor.moc"

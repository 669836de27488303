#include "composition.h"
#include "manualclock.h"
#include "memorystore.h"
#include "portalprocess.h"
#include "waiting.h"

#include <QSignalSpy>

/// The user administration from the client to the real portal and back through the changes feed.
class tst_UserService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void R3_110_madeChangedAndDeleted_data();
    void R3_110_madeChangedAndDeleted();
    void R3_110_faultsComeBackWithTheirFields();
    void aConflictBringsTheNewState();
    void R3_117_aWrongConfirmationDeletesNothing();
    void R3_110_anotherRoleHoldsNoUsers();

private:
    void signIn(const QString &user, const QString &password);
    UserService &users() { return m_client->users(); }
    std::optional<PortalUser> named(const QString &name)
    {
        for (const PortalUser &user : users().users())
            if (user.userName == name)
                return user;
        return std::nullopt;
    }
    static NewUser accountant(const QString &name)
    {
        NewUser user;
        user.userName = name;
        user.fullName = QStringLiteral("Nina Neu");
        user.email = QStringLiteral("nina@example.org");
        user.mobileNumber = QStringLiteral("0151 1234567");
        user.roles = {QStringLiteral("buchhaltung_kunde")};
        return user;
    }

    std::unique_ptr<PortalProcess> m_portal;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryStore> m_secrets;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Composition> m_client;
};

void tst_UserService::init()
{
    m_portal = std::make_unique<PortalProcess>(PortalProcess::Seed::Users);
    QVERIFY2(m_portal->start(), m_portal->log().constData());
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<MemoryStore>();
    m_clock = std::make_unique<ManualClock>();
    Composition::Options options;
    options.dataFolder = m_folder->path();
    options.portal = m_portal->url();
    options.clock = m_clock.get();
    options.secrets = m_secrets.get();
    auto built = Composition::build(options);
    QVERIFY2(built, built ? "" : qPrintable(built.error().code));
    m_client = std::move(*built);
}

void tst_UserService::cleanup()
{
    m_client.reset();
    m_portal.reset();
}

void tst_UserService::signIn(const QString &user, const QString &password)
{
    SessionService &session = m_client->session();
    QVERIFY(QCoro::waitFor(session.start(user)));
    QVERIFY(QCoro::waitFor(session.givePassword(Secret(password))));
    if (session.state() == SessionService::State::AwaitingPin)
        QVERIFY(QCoro::waitFor(session.givePin(Secret(m_portal->lastPin(1)))));
    QVERIFY(QCoro::waitFor(m_client->feed().open(PortalFeed::scopeOf(session.session()))));
    QVERIFY(QCoro::waitFor(m_client->feed().sync(false)));
}

void tst_UserService::R3_110_madeChangedAndDeleted_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("nina.neu");
    QTest::newRow("every sign that means something in a query") << QStringLiteral("a+b%41#c=d?e;f:g@h\\ä\u2013");
}

void tst_UserService::R3_110_madeChangedAndDeleted()
{
    QFETCH(QString, name);
    signIn(PortalProcess::administrator, PortalProcess::administratorPassword);
    QCOMPARE(users().users().size(), 3);
    QSignalSpy changed(&users(), &UserService::usersChanged);
    const auto made = QCoro::waitFor(users().create(accountant(name)));
    QVERIFY2(made, made ? "" : qPrintable(made.error().code + made.error().detail));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(users().user(made->id)->status, Contract::UserStatus::Invited);
    UserChange lock;
    lock.status = Contract::UserStatus::Locked;
    const auto locked = QCoro::waitFor(users().change(made->id, made->rev, lock));
    QVERIFY(locked);
    QCOMPARE(users().user(made->id)->status, Contract::UserStatus::Locked);
    const auto gone = QCoro::waitFor(users().remove(made->id, locked->rev, name));
    QVERIFY2(gone, gone ? "" : qPrintable(gone.error().code));
    QVERIFY(!users().user(made->id));
    QVERIFY(QCoro::waitFor(m_client->feed().sync(false)));
    QCOMPARE(users().users().size(), 3);
}

void tst_UserService::R3_110_faultsComeBackWithTheirFields()
{
    signIn(PortalProcess::administrator, PortalProcess::administratorPassword);
    NewUser user = accountant(QStringLiteral("nina.neu"));
    user.email = QStringLiteral("nina");
    user.mobileNumber.clear();
    const auto refused = QCoro::waitFor(users().create(user));
    QVERIFY(!refused);
    QCOMPARE(refused.error().fields.size(), 2);
    QCOMPARE(refused.error().fields.first().pointer, QStringLiteral("/email"));
    QVERIFY(!named(QStringLiteral("nina.neu")));
}

void tst_UserService::aConflictBringsTheNewState()
{
    signIn(PortalProcess::administrator, PortalProcess::administratorPassword);
    const PortalUser seen = *named(PortalProcess::accountant);
    QCOMPARE(m_portal->operatorCommand({QStringLiteral("user"), QStringLiteral("lock"), PortalProcess::accountant}), 0);
    UserChange change;
    change.fullName = QStringLiteral("Bernd Neu");
    const auto refused = QCoro::waitFor(users().change(seen.id, seen.rev, change));
    QCOMPARE(refused.error().code, QStringLiteral("precondition_failed"));
    QTRY_COMPARE(users().user(seen.id)->status, Contract::UserStatus::Locked);
}

void tst_UserService::R3_117_aWrongConfirmationDeletesNothing()
{
    signIn(PortalProcess::administrator, PortalProcess::administratorPassword);
    const PortalUser seen = *named(PortalProcess::accountant);
    const auto refused = QCoro::waitFor(users().remove(seen.id, seen.rev, PortalProcess::telephone));
    QCOMPARE(refused.error().code, QStringLiteral("confirmation_required"));
    QVERIFY(users().user(seen.id));
}

void tst_UserService::R3_110_anotherRoleHoldsNoUsers()
{
    signIn(PortalProcess::accountant, PortalProcess::accountantPassword);
    QVERIFY(users().users().isEmpty());
    const auto refused = QCoro::waitFor(users().create(accountant(QStringLiteral("nina.neu"))));
    QCOMPARE(refused.error().code, QStringLiteral("forbidden"));
}

QTEST_GUILESS_MAIN(tst_UserService)
#include "tst_userservice.moc"

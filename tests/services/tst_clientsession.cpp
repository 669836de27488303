#include "composition.h"
#include "manualclock.h"
#include "memorystore.h"
#include "portalprocess.h"
#include "waiting.h"

#include <QDirIterator>
#include <QSignalSpy>

using State = SessionService::State;

/// Session and documents of one profile: lock, sign-out, change of user.
class tst_ClientSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void G_35_portalLocksAfterThirtyIdleMinutes();
    void G_35_ownClockLocksToo();
    void G_44_removingLocalDataKeepsTheArchive();
    void G_44_plainSignOutKeepsTheCache();
    void R3_094_administratorsDocumentsAreOutOfReachOfTheAccountant();

private:
    void build();
    void signIn(const QString &user, const QString &password);
    QStringList numbers() const;
    QStringList archivedFiles() const;
    bool cacheHolds(const QByteArray &text) const;
    PortalSessionService &session() { return m_client->session(); }
    PortalDocumentService &documents() { return m_client->documents(); }

    std::unique_ptr<PortalProcess> m_portal;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryStore> m_secrets;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Composition> m_client;
};

namespace
{
const QString invoice = QStringLiteral("RE-MARKER-1"), contract = QStringLiteral("VERTRAG-MARKER-1");

QStringList issue(const char *type, const QString &number)
{
    return {QStringLiteral("document"),   QStringLiteral("issue"),
            QStringLiteral("--customer"), QStringLiteral("9000000"),
            QStringLiteral("--type"),     QString::fromLatin1(type),
            QStringLiteral("--variant"),  QStringLiteral("original"),
            QStringLiteral("--number"),   number,
            QStringLiteral("--size"),     QStringLiteral("3000"),
            QStringLiteral("--title"),    number};
}
} // namespace

void tst_ClientSession::initTestCase()
{
    // A test whose portal cannot start must not look like a failed rule.
    PortalProcess portal;
    QVERIFY2(portal.start(), portal.log().constData());
}

void tst_ClientSession::init()
{
    m_portal = std::make_unique<PortalProcess>(PortalProcess::Seed::Users);
    QVERIFY2(m_portal->start(), m_portal->log().constData());
    QCOMPARE(m_portal->operatorCommand(issue("invoice_pdf", invoice)), 0);
    QCOMPARE(m_portal->operatorCommand(issue("order_signed", contract)), 0);
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<MemoryStore>();
    m_clock = std::make_unique<ManualClock>();
    build();
}

void tst_ClientSession::cleanup()
{
    m_client.reset();
    m_portal.reset();
    m_folder.reset();
}

/// The client as after a start of the program: the same data folder, the same keychain.
void tst_ClientSession::build()
{
    m_client.reset();
    Composition::Options options;
    options.dataFolder = m_folder->path();
    options.portal = m_portal->url();
    options.clock = m_clock.get();
    options.secrets = m_secrets.get();
    auto client = Composition::build(options);
    QVERIFY2(client, client ? "" : qPrintable(client.error().detail));
    m_client = std::move(*client);
}

void tst_ClientSession::signIn(const QString &user, const QString &password)
{
    const int before = m_portal->smsCount();
    const auto started = QCoro::waitFor(session().start(user));
    QVERIFY2(started, started ? "" : qPrintable(started.error().code));
    const auto given = QCoro::waitFor(session().givePassword(Secret(password)));
    QVERIFY2(given, given ? "" : qPrintable(given.error().code));
    if (session().state() == State::AwaitingPin) {
        const auto pin = QCoro::waitFor(session().givePin(Secret(m_portal->lastPin(before + 1))));
        QVERIFY2(pin, pin ? "" : qPrintable(pin.error().code));
    }
    QCOMPARE(session().state(), State::SignedIn);
}

QStringList tst_ClientSession::numbers() const
{
    QStringList list;
    for (const DocumentRow &row : m_client->documents().rows())
        list << row.document.number;
    list.sort();
    return list;
}

QStringList tst_ClientSession::archivedFiles() const
{
    QStringList list;
    QDirIterator it(m_client->documents().archiveFolder(), {QStringLiteral("*.pdf")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        list << it.next();
    return list;
}

/// In any file of the cache, also in its journal.
bool tst_ClientSession::cacheHolds(const QByteArray &text) const
{
    for (const char *suffix : {"", "-wal"}) {
        QFile file(m_client->paths().cacheFile() + QString::fromLatin1(suffix));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

void tst_ClientSession::G_35_portalLocksAfterThirtyIdleMinutes()
{
    signIn(PortalProcess::administrator, PortalProcess::administratorPassword);
    const int sms = m_portal->smsCount();
    QVERIFY(QCoro::waitFor(documents().sync(false)));
    // A look of the program's own is no activity, so the minutes add up.
    QVERIFY(m_portal->advanceClock(29 * 60));
    QVERIFY(QCoro::waitFor(documents().sync(true)));
    QCOMPARE(session().state(), State::SignedIn);
    QVERIFY(m_portal->advanceClock(61));

    const auto parked = std::make_shared<std::optional<Result<bool>>>();
    QCoro::connect(documents().sync(true), this, [parked](const Result<bool> &done) { *parked = done; });
    QTRY_COMPARE(session().state(), State::Locked);
    QVERIFY(!parked->has_value()); // it waits for the password
    QCOMPARE(m_client->gate().parkedCalls(), 1);

    const auto wrong = QCoro::waitFor(session().unlock(Secret(QStringLiteral("Falsch-2026"))));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, QStringLiteral("wrong_password"));
    QCOMPARE(session().state(), State::Locked);
    QVERIFY(!parked->has_value());

    const auto unlocked = QCoro::waitFor(session().unlock(Secret(PortalProcess::administratorPassword)));
    QVERIFY2(unlocked, unlocked ? "" : qPrintable(unlocked.error().code));
    QCOMPARE(session().state(), State::SignedIn);
    QTRY_VERIFY(parked->has_value());
    QVERIFY2(parked->value(), "the parked call goes on");
    QCOMPARE(m_portal->smsCount(), sms); // no PIN
    QCOMPARE(m_client->gate().parkedCalls(), 0);
}

void tst_ClientSession::G_35_ownClockLocksToo()
{
    signIn(PortalProcess::administrator, PortalProcess::administratorPassword);
    IdleWatch watch(*m_clock);
    QSignalSpy idle(&watch, &IdleWatch::idle), keepAlive(&watch, &IdleWatch::keepAliveDue);
    watch.start();
    m_clock->advance(std::chrono::minutes(20));
    watch.noteActivity();
    QCOMPARE(keepAlive.size(), 1);
    m_clock->advance(std::chrono::minutes(29));
    watch.look();
    QCOMPARE(idle.size(), 0);
    m_clock->advance(std::chrono::minutes(1));
    watch.look();
    QCOMPARE(idle.size(), 1);

    // Locked without a connection as well; the portal is not asked first.
    m_portal->stop();
    const auto locking = session().lock();
    QCOMPARE(session().state(), State::Locked);
    QVERIFY(m_client->gate().holding());
}

void tst_ClientSession::G_44_removingLocalDataKeepsTheArchive()
{
    signIn(PortalProcess::administrator, PortalProcess::administratorPassword);
    QVERIFY(QCoro::waitFor(documents().sync(false)));
    QCOMPARE(numbers(), (QStringList{invoice, contract}));
    QString id;
    for (const DocumentRow &row : documents().rows())
        if (row.document.number == invoice)
            id = row.document.id;
    const auto fetched = QCoro::waitFor(documents().fetch({id}, {}));
    QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().code));
    const QStringList files = archivedFiles();
    QCOMPARE(files.size(), 1);
    QVERIFY(cacheHolds(contract.toUtf8()));

    const QByteArray token = m_client->gate().token().reveal();
    QVERIFY(QCoro::waitFor(session().signOut(true)));
    QCOMPARE(session().state(), State::SignedOut);
    QVERIFY(!cacheHolds(contract.toUtf8()));
    QVERIFY(!cacheHolds(invoice.toUtf8()));
    QCOMPARE(archivedFiles(), files);
    QCOMPARE(numbers(), QStringList{invoice}); // of the archive
    QCOMPARE(documents().rows().first().state, DocumentState::Archived);
    QVERIFY(m_client->vault().secrets().session.isEmpty());
    const auto answer = m_portal->client(token).get(QStringLiteral("/v1/documents"));
    QCOMPARE(answer.status, 401); // ended there as well

    const auto report = QCoro::waitFor(documents().verifyArchive());
    QVERIFY(report);
    QCOMPARE(report->checked, 1);
    QVERIFY(report->differences.isEmpty());
}

void tst_ClientSession::G_44_plainSignOutKeepsTheCache()
{
    signIn(PortalProcess::administrator, PortalProcess::administratorPassword);
    QVERIFY(QCoro::waitFor(documents().sync(false)));
    QVERIFY(QCoro::waitFor(session().signOut(false)));
    QVERIFY(cacheHolds(contract.toUtf8()));
    QVERIFY(m_client->vault().secrets().session.isEmpty());
    build();
    QCOMPARE(QCoro::waitFor(session().restore()).value_or(true), false);
}

void tst_ClientSession::R3_094_administratorsDocumentsAreOutOfReachOfTheAccountant()
{
    signIn(PortalProcess::administrator, PortalProcess::administratorPassword);
    QVERIFY(QCoro::waitFor(documents().sync(false)));
    QStringList ids;
    for (const DocumentRow &row : documents().rows())
        ids << row.document.id;
    const auto fetched = QCoro::waitFor(documents().fetch(ids, {}));
    QVERIFY(fetched);
    QCOMPARE(numbers(), (QStringList{invoice, contract})); // cached and archived
    QVERIFY(QCoro::waitFor(session().signOut(false)));

    // The same running program: from the moment of the sign-in, before any sync.
    QStringList seen;
    connect(&session(), &SessionService::rolesChanged, this, [&] { seen += numbers(); });
    signIn(PortalProcess::accountant, PortalProcess::accountantPassword);
    QVERIFY2(!seen.contains(contract), "shown while the user changes");
    QVERIFY(!numbers().contains(contract));
    QVERIFY(QCoro::waitFor(documents().sync(false)));
    QCOMPARE(numbers(), QStringList{invoice});

    // Offline, and after a start of the program.
    m_portal->stop();
    QVERIFY(QCoro::waitFor(documents().open(PortalFeed::scopeOf(session().session()))));
    QCOMPARE(numbers(), QStringList{invoice});
    build();
    QCOMPARE(session().session().user.userName, PortalProcess::accountant);
    QVERIFY(QCoro::waitFor(documents().open(PortalFeed::scopeOf(session().session()))));
    QCOMPARE(numbers(), QStringList{invoice});
    QVERIFY(cacheHolds(contract.toUtf8())); // it is still there, for the administrator
}

QTEST_GUILESS_MAIN(tst_ClientSession)
#include "tst_clientsession.moc"

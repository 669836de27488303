#include "backupservice.h"

#include "clientpaths.h"
#include "clock.h"
#include "profilesecrets.h"
#include "secretstore.h"

#include <QCoroFuture>
#include <QPointer>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

BackupService::BackupService(Setup setup, ProfileRegistry &registry, SecretStore *secrets, const Clock &clock)
    : m_setup(std::move(setup)), m_registry(registry), m_secrets(secrets), m_clock(clock)
{
}

BackupService::~BackupService()
{
    m_stop.request_stop();
}

QString BackupService::suggestedName(const QString &profile) const
{
    return u"fernamt-%1-%2%3"_s.arg(profile, m_clock.today().toString(Qt::ISODate), BackupFormat::suffix);
}

BackupWatch BackupService::begin()
{
    m_stop = std::stop_source();
    m_running = true;
    m_progress = {};
    Q_EMIT progressed();
    // Told far more often than anybody can look: the newest waits for the window to take it.
    const auto newest = std::make_shared<std::atomic<bool>>(false);
    const auto told = [this, newest](const BackupProgress &progress) {
        if (newest->exchange(true))
            return;
        QMetaObject::invokeMethod(
            this,
            [this, newest, progress] {
                *newest = false;
                m_progress = progress;
                if (m_running)
                    Q_EMIT progressed();
            },
            Qt::QueuedConnection);
    };
    return {told, m_stop.get_token()};
}

void BackupService::end()
{
    m_running = false;
    Q_EMIT progressed();
}

QCoro::Task<Result<BackupReport>> BackupService::backup(QString profile, QString file, bool documents)
{
    const QPointer<BackupService> self(this);
    if (m_running)
        co_return fail(Error::Kind::Conflict, u"backup_running"_s, profile);
    const BackupWatch watch = begin();
    ProfileBackup::Wish wish;
    wish.profile = profile;
    wish.file = file;
    wish.documents = documents;
    wish.lockWait = m_setup.lockWait;
    if (m_secrets && ClientPaths::checkProfile(profile)) {
        const Result<std::optional<Secret>> entry =
            co_await m_secrets->read(ClientPaths(profile, m_setup.dataFolder).secretKey());
        if (!self)
            co_return fail(Error::Kind::Cancelled, u"cancelled"_s);
        // Without a keychain nothing is proven; nothing but the heads leaves this scope.
        if (entry && *entry)
            if (const auto known = ProfileSecrets::fromEntry(**entry)) {
                wish.journal = {known->chainCount, known->chainHash};
                wish.audit = {known->auditCount, known->auditHash};
            }
    }
    const auto work = [wish, watch, setup = m_setup, clock = &m_clock]() -> Result<BackupReport> {
        const ProfileRegistry registry(ClientPaths(u"any"_s, setup.dataFolder).settingsFile());
        return ProfileBackup(registry, setup.dataFolder, *clock, setup.program).write(wish, watch);
    };
    QFuture<Result<BackupReport>> writing = m_thread.run(work);
    const Result<BackupReport> report = co_await writing;
    if (self)
        end();
    co_return report;
}

QCoro::Task<Result<RestoreReport>> BackupService::restore(ProfileRestore::Wish wish)
{
    const QPointer<BackupService> self(this);
    if (m_running)
        co_return fail(Error::Kind::Conflict, u"backup_running"_s, wish.file);
    const BackupWatch watch = begin();
    const auto work = [wish, watch, folder = m_setup.dataFolder, clock = &m_clock]() -> Result<RestoreReport> {
        return ProfileRestore(folder, *clock).run(wish, watch);
    };
    QFuture<Result<RestoreReport>> reading = m_thread.run(work);
    const Result<RestoreReport> report = co_await reading;
    if (!self)
        co_return report;
    end();
    if (report)
        Q_EMIT m_registry.changed(); // another object wrote the settings
    co_return report;
}

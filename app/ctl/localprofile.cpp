#include "localprofile.h"

#include "clientpaths.h"
#include "keychainstore.h"
#include "profileregistry.h"
#include "storeerror.h"
#include "vault.h"

#include <QCoroTask>
#include <QFileInfo>

Result<LocalProfile> LocalProfile::open(const Arguments &arguments, const Clock &clock)
{
    const QString name = arguments.has("profile") ? arguments.value("profile") : QStringLiteral("default");
    if (const auto good = ClientPaths::checkProfile(name); !good)
        return fail(good.error());
    const ClientPaths paths(name, arguments.value("data"));
    if (const auto made = paths.make(); !made)
        return fail(made.error());
    LocalProfile profile;
    profile.m_secretKey = paths.secretKey();
    profile.m_lock = std::make_unique<Platform::LockFile>();
    const std::chrono::seconds wait(arguments.has("wait") ? arguments.value("wait").toInt() : 60);
    if (const auto failed = profile.m_lock->acquire(StoreError::toPath(paths.fetchLock()), wait)) {
        if (failed->reason == Platform::Failure::Reason::TimedOut)
            return fail(Error::Kind::Conflict, QStringLiteral("fetch_in_use"), paths.fetchLock());
        return fail(StoreError::fromPlatform(*failed));
    }
    ProfileRegistry registry(paths.settingsFile());
    ProfileConfig config = registry.profile(name);
    if (const QString out = arguments.value("out"); !out.isEmpty() && config.archiveFolder != QFileInfo(out).absoluteFilePath()) {
        config.archiveFolder = QFileInfo(out).absoluteFilePath();
        if (const auto kept = registry.save(config); !kept)
            return fail(kept.error());
    }
    Archive::Settings settings;
    settings.folder = config.archiveFolder.isEmpty() ? paths.archiveFolder() : config.archiveFolder;
    settings.databaseFile = paths.archiveFile();
    if (!config.nameTemplate.isEmpty())
        settings.nameTemplate = config.nameTemplate;
    auto archive = Archive::open(settings, clock);
    if (!archive)
        return fail(archive.error());
    profile.m_archive = *std::move(archive);
    auto calls = CallStore::open(paths.callFolder());
    if (!calls)
        return fail(calls.error());
    profile.m_calls = *std::move(calls);
    auto rules = SenderRules::open(paths.senderRulesFile());
    if (!rules)
        return fail(rules.error());
    profile.m_rules = *std::move(rules);
    return profile;
}

void LocalProfile::keepHead()
{
    const auto head = m_archive->head();
    if (!head || head->count == 0)
        return;
    KeychainStore keychain;
    Vault vault(&keychain, m_secretKey);
    QCoro::waitFor(vault.load());
    if (!vault.remembers() || (vault.secrets().chainCount == head->count && vault.secrets().chainHash == head->hash))
        return;
    const std::function<void(ProfileSecrets &)> work = [now = *head](ProfileSecrets &s) {
        s.chainCount = now.count;
        s.chainHash = now.hash;
    };
    (void)QCoro::waitFor(vault.change(work));
}

#pragma once
#include "accountingstore.h"
#include "archivekit.h"
#include "auditstore.h"
#include "cachestore.h"
#include "callbook.h"
#include "contracttypes.h"
#include "jsoncodec.h"
#include "memorystore.h"
#include "outboxstore.h"
#include "portalfeed.h"
#include "profilebackup.h"
#include "profilerestore.h"
#include "profilesecrets.h"

/// A profile with something in each of its stores, three archived documents, and a keychain entry that knows both heads.
struct BackupDesk {
    static inline const QString id = QStringLiteral("kunde");
    static inline const QByteArray token = "TOKEN-THAT-STAYS-HERE";
    QTemporaryDir home;
    ManualClock clock;
    MemoryStore secrets;

    QString root() const { return home.filePath(QStringLiteral("old")); }
    QString second() const { return home.filePath(QStringLiteral("new")); }
    QString file() const { return home.filePath(QStringLiteral("profile.tar.zst")); }
    ClientPaths paths() const { return {id, root()}; }
    ClientPaths secondPaths() const { return {id, second()}; }

    std::unique_ptr<Archive> archive(const ClientPaths &of) const
    {
        auto opened = Archive::open({of.archiveFolder(), NameTemplate::standard(), of.archiveFile()}, clock);
        return opened ? std::move(*opened) : nullptr;
    }
    static ProfileConfig config()
    {
        ProfileConfig c;
        c.id = id;
        c.title = QStringLiteral("Müller & Söhne");
        c.colour = QStringLiteral("green");
        c.portal = QUrl(QStringLiteral("https://portal.example"));
        c.userName = QStringLiteral("customer9000000");
        c.proxy.mode = ProxyConfig::Mode::Manual;
        c.proxy.host = QStringLiteral("proxy.example");
        c.proxy.port = 3128;
        c.retention = {RetentionRule::Action::Mask, 9};
        c.retentionAsked = true;
        c.lastSession.user.id = QStringLiteral("user-1");
        c.lastSession.user.roles = {QStringLiteral("administrator_kundenportal")};
        c.lastSession.customer.companyName = QStringLiteral("Müller & Söhne GmbH");
        c.contacts = {Contact{}};
        return c;
    }
    bool fill()
    {
        const ProfileConfig profile = config();
        ProfileRegistry registry(paths().settingsFile());
        ServiceContract contract;
        contract.id = QStringLiteral("contract-1");
        contract.number = QStringLiteral("V-20411");
        ChangePage page;
        page.cursor = QStringLiteral("c");
        page.snapshot = true;
        page.items = {{QStringLiteral("contract"), contract.id, 1, false, JsonCodec::toJson(contract)}};
        if (!paths().make() || !registry.save(profile))
            return false;
        auto cache = CacheStore::open(paths().cacheFile(), clock);
        auto outbox = OutboxStore::open(paths().outboxFile(), clock);
        auto papers = archive(paths());
        if (!cache || !outbox || !papers || !(*cache)->setScope(PortalFeed::scopeOf(profile.lastSession)) ||
            !(*cache)->applyPage(page))
            return false;
        OutboxEntry draft;
        draft.draft.id = QStringLiteral("00000000-0000-4000-8000-0000000000aa");
        draft.draft.changedAt = clock.nowUtc();
        draft.userId = profile.lastSession.user.id;
        if (!(*outbox)->insert(draft))
            return false;
        auto accounts = AccountingStore::open(paths().profileFolder() + QStringLiteral("/accounting.db"));
        if (!accounts || !(*accounts)->keepSetting(QStringLiteral("datev"), "{}"))
            return false;
        auto book = CallBook::open(CallBook::fileBeside(paths().callFolder()), clock);
        if (!book || !(*book)->setMuted(QStringLiteral("short|14||2026-03"), true))
            return false;
        const auto stored =
            papers->store({ArchiveKit::item(1), ArchiveKit::item(2), ArchiveKit::item(3)}, QStringLiteral("test"));
        return stored && addAudit(5) && keepHeads();
    }
    bool addAudit(int count)
    {
        auto audit = AuditStore::open(paths().auditFile(), clock);
        for (int n = 0; audit && n < count; ++n) {
            AuditEntry entry;
            entry.who = QStringLiteral("anna");
            entry.action = QStringLiteral("diversions");
            entry.title = QStringLiteral("V-%1").arg(n);
            if (!(*audit)->append({entry}))
                return false;
        }
        return bool(audit);
    }
    bool keepHeads()
    {
        auto audit = AuditStore::open(paths().auditFile(), clock);
        const auto papers = archive(paths());
        if (!audit || !papers)
            return false;
        ProfileSecrets kept;
        kept.session = Secret::fromUtf8(token);
        kept.chainCount = papers->head()->count;
        kept.chainHash = papers->head()->hash;
        kept.auditCount = (*audit)->head()->count;
        kept.auditHash = (*audit)->head()->hash;
        return bool(QCoro::waitFor(secrets.write(paths().secretKey(), kept.toEntry())));
    }

    Result<BackupReport> backup(bool documents, const BackupWatch &watch = {}) const
    {
        return backupTo(file(), documents, watch);
    }
    Result<BackupReport> backupTo(const QString &to, bool documents, const BackupWatch &watch = {}) const
    {
        const ProfileRegistry registry(paths().settingsFile());
        ProfileBackup::Wish wish;
        wish.profile = id;
        wish.file = to;
        wish.documents = documents;
        return ProfileBackup(registry, root(), clock, QStringLiteral("1.0")).write(wish, watch);
    }
    Result<RestoreReport> restore(const ProfileRestore::Wish &wish, const BackupWatch &watch = {}) const
    {
        return ProfileRestore(second(), clock).run(wish, watch);
    }
    /// What there is of a profile in the second folder.
    QStringList leftInSecond() const
    {
        QStringList left = ArchiveKit::files(second());
        left.removeAll(QStringLiteral("profiles/restore.lock"));
        return left;
    }
};

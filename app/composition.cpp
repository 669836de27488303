#include "composition.h"

#include "auditcache.h"
#include "callbookservice.h"
#include "profilesettings.h"

#include <QDir>

namespace
{
/// »Abmelden und lokale Daten entfernen« (G-44): cache and call records, never archive and outbox.
QCoro::Task<Result<void>> wipe(PortalDocumentService *documents, CallRecordService *calls)
{
    const QPointer<PortalDocumentService> alive(documents);
    const Result<void> segments = co_await calls->wipe();
    if (!alive)
        co_return segments;
    const Result<void> cache = co_await documents->wipe();
    co_return cache ? segments : cache;
}
} // namespace

Result<std::unique_ptr<Composition>> Composition::build(const Options &options)
{
    if (auto good = ClientPaths::checkProfile(options.profile); !good)
        return fail(good.error());
    std::unique_ptr<Composition> graph(new Composition());
    graph->m_given = options.clock;
    graph->m_paths = std::make_unique<ClientPaths>(options.profile, options.dataFolder);
    if (auto made = graph->m_paths->make(); !made)
        return fail(made.error());
    graph->m_settings = std::make_unique<SettingsService>(graph->m_paths->settingsFile());
    graph->m_registry = std::make_unique<ProfileRegistry>(graph->m_paths->settingsFile());
    if (auto done = graph->configure(options); !done)
        return fail(done.error());
    if (auto done = graph->assemble(options); !done)
        return fail(done.error());
    return graph;
}

/// What was given once is kept in the profile.
Result<void> Composition::configure(const Options &options)
{
    m_config = m_registry->profile(options.profile);
    m_before = m_config;
    bool changed = false;
    const auto take = [&changed](auto &kept, const auto &given) {
        if (given.isEmpty() || kept == given)
            return;
        kept = given;
        changed = true;
    };
    take(m_config.portal, options.portal);
    take(m_config.userName, options.userName);
    take(m_config.caFile, options.caFile);
    take(m_config.archiveFolder, options.archiveFolder);
    take(m_config.nameTemplate, options.nameTemplate);
    if (m_config.portal.isEmpty() && !m_config.withoutPortal)
        return fail(Error::Kind::Invalid, QStringLiteral("no_portal"), options.profile);
    if (auto good = m_config.isLocal() ? Result<void>() : checkPortalUrl(m_config.portal); !good)
        return good;
    if (!m_config.nameTemplate.isEmpty())
        if (auto good = NameTemplate::parse(m_config.nameTemplate); !good)
            return fail(good.error());
    return changed ? m_registry->save(m_config) : Result<void>();
}

/// A profile without provider access has no network at all.
Result<void> Composition::connectPortal()
{
    if (m_config.isLocal())
        return {};
    TransportConfig remote;
    remote.portal = m_config.portal;
    remote.caFile = m_config.caFile;
    remote.proxy = m_config.proxy;
    auto transport = Transport::create(remote, clock());
    if (!transport)
        return fail(transport.error());
    m_transport = std::move(*transport);
    return {};
}

Result<void> Composition::assemble(const Options &options)
{
    if (!options.secrets)
        m_keychain = std::make_unique<KeychainStore>();
    m_vault = std::make_unique<Vault>(options.secrets ? options.secrets : m_keychain.get(), m_paths->secretKey());
    if (auto connected = connectPortal(); !connected)
        return connected;
    Channel &wire = m_transport ? static_cast<Channel &>(*m_transport) : m_nowhere;
    m_audit = std::make_unique<AuditTrail>(m_paths->auditFile(), *m_vault, clock());
    m_audited = std::make_unique<AuditChannel>(wire, *m_audit);
    m_gate = std::make_unique<SessionGate>(*m_audited);
    m_session = std::make_unique<PortalSessionService>(*m_audited, *m_gate, *m_vault, *m_registry, m_config.id, clock());
    m_security = std::make_unique<PortalSecurityService>(*m_gate);
    m_provider = std::make_unique<ProviderService>(wire, *m_registry, m_config.id);
    if (m_transport)
        QObject::connect(m_transport.get(), &Transport::clockOffsetChanged, m_session.get(),
                         &PortalSessionService::setClockOffset);

    const QString archive = m_config.archiveFolder.isEmpty() ? m_paths->archiveFolder() : m_config.archiveFolder;
    LocalLibrary::Settings local;
    local.cacheFile = m_paths->cacheFile();
    local.archive.folder = archive;
    local.archive.databaseFile = m_paths->archiveFile();
    if (!m_config.nameTemplate.isEmpty())
        local.archive.nameTemplate = m_config.nameTemplate;
    m_library = std::make_unique<LocalLibrary>(local, clock());

    m_feed = std::make_unique<PortalFeed>(*m_gate, *m_library, *m_session);

    PortalDocumentService::Setup setup;
    setup.profile = m_config.id;
    setup.archiveFolder = archive;
    setup.fetchLock = m_paths->fetchLock();
    setup.source = m_config.portal.toString(QUrl::RemovePath | QUrl::RemoveQuery);
    setup.reader = options.reader;
    setup.lockWait = options.lockWait;
    m_documents =
        std::make_unique<PortalDocumentService>(setup, *m_gate, *m_library, *m_feed, *m_session, *m_vault, *m_registry, clock());
    m_contracts = std::make_unique<PortalContractService>(*m_gate, *m_feed);
    m_users = std::make_unique<PortalUserService>(*m_gate, *m_feed);
    m_pbx = std::make_unique<PortalPbxService>(*m_gate, *m_feed, *m_session);
    const OrderOutbox::Settings outbox{m_paths->outboxFile(), m_paths->orderLock()};
    m_orders = std::make_unique<PortalOrderService>(outbox, *m_gate, *m_feed, *m_session, *m_contracts, clock());
    m_calls = std::make_unique<CallRecordService>(m_paths->callFolder(), clock());
    m_accounts = std::make_unique<AccountingLibrary>(m_paths->profileFolder() + QStringLiteral("/accounting.db"));
    m_bills = std::make_unique<PortalBillCheckService>(*m_accounts, *m_documents, *m_contracts, *m_orders, clock());
    m_handover = std::make_unique<PortalHandoverService>(*m_accounts, *m_documents, m_calls->book(), *m_session, clock());
    const ImportService::Setup imports{m_paths->fetchLock(), m_paths->senderRulesFile(), options.reader, options.pdfText};
    m_imports = std::make_unique<ImportService>(imports, *m_library, *m_documents);
    const WatchedImports::Setup watched{m_config.id, m_paths->watchLedger(), options.watchPace};
    m_watched = std::make_unique<WatchedImports>(watched, *m_imports, *m_registry, clock());
    m_tickets = std::make_unique<PortalTicketService>(*m_gate, *m_feed, *m_session);
    m_session->setWipe([documents = m_documents.get(), calls = m_calls.get()] { return wipe(documents, calls); });
    hookAudit();
    return {};
}

/// The audit trail's three sources: calls (m_audited), what the changes feed brings, and what changes on this computer.
void Composition::hookAudit()
{
    AuditTrail *trail = m_audit.get();
    trail->setActor([session = m_session.get()] { return session->session().user.userName; });
    const AuditChannel::Known known = [library = m_library.get()](QString kind, QString id) -> QCoro::Task<QJsonObject> {
        return AuditCache::resource(*library, kind, id);
    };
    m_audited->setKnown(known);
    m_feed->setWatcher([trail](QList<FeedDifference> differences) { return trail->found(differences); });
    m_calls->book().setRecorder([trail](QList<AuditEntry> entries) { return trail->record(entries); });
    const auto settings = [trail, id = m_config.id](const ProfileConfig &before, const ProfileConfig &after) {
        const auto entry = after.id == id ? ProfileSettings::difference(before, after) : std::nullopt;
        if (entry)
            trail->record({*entry});
    };
    QObject::connect(m_registry.get(), &ProfileRegistry::saved, trail, settings);
    if (!m_before.portal.isEmpty()) // a profile that is being made changes nothing
        settings(m_before, m_config);
    QObject::connect(m_handover.get(), &HandoverService::handedOver, trail, [trail](const Handover &record) {
        QStringList numbers;
        for (const HandedDocument &document : record.documents)
            numbers << document.number;
        AuditEntry entry;
        entry.action = QStringLiteral("handover");
        entry.kind = QStringLiteral("archive");
        entry.objectId = record.id;
        entry.title = record.kind;
        entry.after = {{QStringLiteral("documents"), numbers.join(QStringLiteral(", "))},
                       {QStringLiteral("target"), record.target}};
        trail->record({entry});
    });
    QObject::connect(m_documents.get(), &PortalDocumentService::journalGrew, trail,
                     [trail, documents = m_documents.get()] { AuditCache::follow(*documents, *trail); });
}

QCoro::Task<void> Composition::prepare()
{
    Transport *transport = m_transport.get();
    const Vault *vault = m_vault.get();
    const QPointer<Transport> alive(transport); // none without provider access
    co_await m_vault->load();
    if (alive)
        transport->setProxyPassword(vault->secrets().proxyPassword);
}

QCoro::Task<Result<void>> Composition::keepProxyPassword(Secret password)
{
    if (m_transport)
        m_transport->setProxyPassword(password);
    const std::function<void(ProfileSecrets &)> work = [password](ProfileSecrets &s) { s.proxyPassword = password; };
    return m_vault->change(work);
}

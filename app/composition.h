#pragma once
#include "auditchannel.h"
#include "audittrail.h"
#include "callrecordservice.h"
#include "clientpaths.h"
#include "clock.h"
#include "closedchannel.h"
#include "importservice.h"
#include "keychainstore.h"
#include "locallibrary.h"
#include "portalbillcheckservice.h"
#include "portalcontractservice.h"
#include "portaldocumentservice.h"
#include "portalfeed.h"
#include "portalhandoverservice.h"
#include "portalorderservice.h"
#include "portalpbxservice.h"
#include "portalsecurityservice.h"
#include "portalsessionservice.h"
#include "portalticketservice.h"
#include "portaluserservice.h"
#include "profileregistry.h"
#include "providerservice.h"
#include "sessiongate.h"
#include "settingsservice.h"
#include "transport.h"
#include "vault.h"
#include "watchedimports.h"

/// The graph of one profile, built once: network, secrets, store, services, in this order; it goes in the other one, so that
/// every task ends while what it needs is still there.
class Composition
{
public:
    struct Options {
        QString profile = QStringLiteral("default");
        QString dataFolder;             ///< --data; empty: the standard places
        QUrl portal;                    ///< replaces the profile's when given, and is kept
        QString userName;               ///< as above
        QString caFile;                 ///< as above
        QString archiveFolder;          ///< as above
        QString nameTemplate;           ///< as above
        const Clock *clock = nullptr;   ///< replaces the system's (demo, tests); outlives the graph
        SecretStore *secrets = nullptr; ///< replaces the keychain (tests); outlives the graph
        EInvoiceReader reader;          ///< the window's asks fernamt-preview, the command line's reads in its own process
        std::function<Result<QString>(const QByteArray &)> pdfText; ///< of PDFs that are imported; none: they tell nothing
        std::chrono::milliseconds lockWait{0};
        FolderWatch::Pace watchPace; ///< shorter in tests
    };

    /// Error: Invalid/no_portal, portal_url_*, profile_name, unknown_placeholder …; Storage (folders, CA file).
    static Result<std::unique_ptr<Composition>> build(const Options &options);

    /// Reads the keychain, so that the proxy's password is known before the first call. Never fails.
    QCoro::Task<void> prepare();
    /// The proxy's password, in the keychain and used from now on.
    QCoro::Task<Result<void>> keepProxyPassword(Secret password);

    const Clock &clock() const { return m_given ? *m_given : m_systemClock; }
    const ClientPaths &paths() const { return *m_paths; }
    const ProfileConfig &config() const { return m_config; }
    SettingsService &settings() { return *m_settings; }
    ProfileRegistry &profiles() { return *m_registry; }
    Vault &vault() { return *m_vault; }
    AuditTrail &audit() { return *m_audit; }
    SessionGate &gate() { return *m_gate; }
    PortalSessionService &session() { return *m_session; }
    SecurityService &security() { return *m_security; }
    ProviderService &provider() { return *m_provider; }
    PortalFeed &feed() { return *m_feed; }
    PortalDocumentService &documents() { return *m_documents; }
    PortalContractService &contracts() { return *m_contracts; }
    PortalOrderService &orders() { return *m_orders; }
    PortalTicketService &tickets() { return *m_tickets; }
    PortalUserService &users() { return *m_users; }
    PortalPbxService &pbx() { return *m_pbx; }
    CallRecordService &calls() { return *m_calls; }
    BillCheckService &bills() { return *m_bills; }
    HandoverService &handover() { return *m_handover; }
    ImportService &imports() { return *m_imports; }
    WatchedImports &watched() { return *m_watched; }

private:
    Composition() = default;
    Result<void> configure(const Options &options);
    Result<void> connectPortal();
    Result<void> assemble(const Options &options);
    void hookAudit();

    SystemClock m_systemClock;
    const Clock *m_given = nullptr;
    ProfileConfig m_config;
    ProfileConfig m_before; ///< as it was before this start
    std::unique_ptr<ClientPaths> m_paths;
    std::unique_ptr<SettingsService> m_settings;
    std::unique_ptr<ProfileRegistry> m_registry;
    std::unique_ptr<KeychainStore> m_keychain;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Transport> m_transport; ///< none: without provider access
    ClosedChannel m_nowhere;                ///< instead
    std::unique_ptr<AuditTrail> m_audit;
    std::unique_ptr<AuditChannel> m_audited; ///< every call passes it
    std::unique_ptr<SessionGate> m_gate;
    std::unique_ptr<PortalSessionService> m_session;
    std::unique_ptr<SecurityService> m_security;
    std::unique_ptr<ProviderService> m_provider;
    std::unique_ptr<LocalLibrary> m_library;
    std::unique_ptr<PortalFeed> m_feed;
    std::unique_ptr<PortalDocumentService> m_documents;
    std::unique_ptr<PortalContractService> m_contracts;
    std::unique_ptr<PortalOrderService> m_orders;
    std::unique_ptr<PortalTicketService> m_tickets;
    std::unique_ptr<PortalUserService> m_users;
    std::unique_ptr<PortalPbxService> m_pbx;
    std::unique_ptr<CallRecordService> m_calls;
    std::unique_ptr<AccountingLibrary> m_accounts;
    std::unique_ptr<PortalBillCheckService> m_bills;
    std::unique_ptr<PortalHandoverService> m_handover;
    std::unique_ptr<ImportService> m_imports;
    std::unique_ptr<WatchedImports> m_watched;
};

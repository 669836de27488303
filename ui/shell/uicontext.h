#pragma once
#include "accounttypes.h"
#include "result.h"
#include "secret.h"

#include <QCoroTask>
#include <QStringList>
#include <QUrl>
#include <functional>

class AuditTrail;
class Autostart;
class CallRecordService;
class CallRecords;
class Clock;
class ContractService;
class ContractsModel;
class DeadlineService;
class DesktopNotifier;
class DocumentService;
class DocumentsModel;
class FetchController;
class FileChooser;
class ImportService;
class Language;
class Notices;
class OrderService;
class OrdersModel;
class PbxService;
class Outbox;
class PageRouter;
class ProfileRegistry;
class ProviderService;
class SecurityService;
class SessionService;
class SettingsService;
class Theme;
class UserService;
class WatchedImports;
struct CartOrder;
struct Order;
struct ProfileGlance;
class TicketService;
class TicketsModel;

namespace CallExport
{
struct Options;
}

/// What the window is built from; made in the composition root.
struct UiParts {
    SessionService &session;
    DocumentService &documents;
    const Clock &clock;
    SettingsService &settings;
    ProfileRegistry &registry;
    ProviderService &provider;
    Theme &theme;
    Language &language;
    FileChooser &files;
    QString profile = QStringLiteral("default");
    std::function<void(const QString &)> openProfile = [](const QString &) {};
    /// Keeps the proxy's password in the keychain.
    std::function<QCoro::Task<Result<void>>(Secret)> keepProxyPassword = {};
    Outbox *outbox = nullptr; ///< with --demo: SMS and mails to look at
    QString version = {};
    ContractService *contracts = nullptr; ///< none: the pages over it are absent
    OrderService *orders = nullptr;       ///< none: the pages over it are absent
    AuditTrail *audit = nullptr;          ///< none: its page is absent
    /// Settings, databases and secrets of another profile go; its archive stays. None: profiles cannot be removed here.
    std::function<QCoro::Task<Result<void>>(QString)> removeProfile = {};
    /// What every profile's own stores say, for the cross-profile page. None: the page is absent.
    std::function<QCoro::Task<QList<ProfileGlance>>()> glances = {};
    UserService *users = nullptr;        ///< none: the user administration is absent
    DesktopNotifier *notifier = nullptr; ///< none: news is told in the window
    Autostart *autostart = nullptr;      ///< none: not offered
    TicketService *tickets = nullptr;    ///< none: its page and what leads there are absent
    PbxService *pbx = nullptr;           ///< none: the pages of the telephone system are absent
    /// Orders items of the Warenkorb with the Kundenkennwort, exactly once. None: only »In den Warenkorb« is offered.
    std::function<QCoro::Task<Result<Order>>(CartOrder, Secret)> orderCart = {};
    SecurityService *security = nullptr; ///< none: no authenticator app, no list of sessions
    CallRecordService *calls = nullptr;  ///< none: the page Verbindungen is absent
    ImportService *imports = nullptr;    ///< none: files from elsewhere cannot be imported
    WatchedImports *watched = nullptr;   ///< none: no folder is watched
    /// Opens »Übergeben …« for these archived documents (B-07). None: not offered.
    std::function<void(QStringList)> handOver = {};
    /// Opens »Kosten aufteilen …« for these archived invoices (B-11). None: not offered.
    std::function<void(QStringList)> splitCosts = {};
    /// Writes calls into a file (B-02). None: not offered.
    std::function<QCoro::Task<Result<qint64>>(std::shared_ptr<const CallRecords>, CallExport::Options)> exportCalls = {};

    /// The provider's hotlines as it last named them (G-01); empty before the first contact.
    QList<Contact> contacts() const;
};

/// What every page may use, passed by reference; it owns nothing.
struct UiContext : UiParts {
    Notices &notices;
    DocumentsModel &model;
    FetchController &fetch;
    PageRouter &router;
    OrdersModel &orderRows;       ///< follows UiParts::orders
    ContractsModel &contractRows; ///< follows UiParts::contracts
    TicketsModel &ticketRows;     ///< follows UiParts::tickets
    DeadlineService *deadlines;   ///< none without UiParts::contracts
};

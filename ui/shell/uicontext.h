#pragma once
#include "accounttypes.h"

#include <QUrl>

class Clock;
class ContractService;
class ContractsModel;
class DeadlineService;
class DocumentService;
class DocumentsModel;
class FetchController;
class FileChooser;
class Language;
class Notices;
class OrderService;
class OrdersModel;
class Outbox;
class PageRouter;
class ProfileRegistry;
class SessionService;
class SettingsService;
class Theme;

/// What the window is built from; made in the composition root.
struct UiParts {
    SessionService &session;
    DocumentService &documents;
    const Clock &clock;
    SettingsService &settings;
    ProfileRegistry &registry;
    Theme &theme;
    Language &language;
    FileChooser &files;
    QString profile = QStringLiteral("default");
    std::function<void(const QString &)> openProfile = [](const QString &) {};
    std::function<QList<Contact>()> contacts = [] { return QList<Contact>(); };
    Outbox *outbox = nullptr; ///< with --demo: SMS and mails to look at
    QString version = {};
    ContractService *contracts = nullptr; ///< none: the pages over it are absent
    OrderService *orders = nullptr;       ///< none: the pages over it are absent
};

/// What every page may use, passed by reference; it owns nothing.
struct UiContext : UiParts {
    Notices &notices;
    DocumentsModel &model;
    FetchController &fetch;
    PageRouter &router;
    OrdersModel &orderRows;       ///< follows UiParts::orders
    ContractsModel &contractRows; ///< follows UiParts::contracts
    DeadlineService *deadlines;   ///< none without UiParts::contracts
};

#include "pagetable.h"

#include "anywherepage.h"
#include "auditpage.h"
#include "blockingprofilespage.h"
#include "callspage.h"
#include "cartpage.h"
#include "companypage.h"
#include "contractspage.h"
#include "deadlinespage.h"
#include "documentspage.h"
#include "numberspage.h"
#include "optionspage.h"
#include "orderspage.h"
#include "overviewpage.h"
#include "pbxservice.h"
#include "pbxuserspage.h"
#include "portalaccess.h"
#include "profilepage.h"
#include "profileregistry.h"
#include "seatspage.h"
#include "sessionservice.h"
#include "settingspage.h"
#include "startpage.h"
#include "ticketspage.h"
#include "uicontext.h"
#include "userspage.h"

#include <QCoreApplication>

namespace
{
using R = Contract::Role;
const QList<R> administrator{R::AdministratorKundenportal};
// Pages over the services of orders and contracts.
const QStringList ordering{QStringLiteral("orders"), QStringLiteral("contracts"), QStringLiteral("options")};
// What a profile without provider access has: its own files, and what is made of them.
const QStringList local{QStringLiteral("start"), QStringLiteral("deadlines"), QStringLiteral("invoices"), QStringLiteral("calls"),
                        QStringLiteral("audit"), QStringLiteral("overview"),  QStringLiteral("settings")};
const QList<R> accounting{R::AdministratorKundenportal, R::BuchhaltungKunde};

QList<PageEntry> build()
{
    const auto documents = [](DocumentsPage::Kind kind) {
        return [kind](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
            return new DocumentsPage(kind, context, actions, parent);
        };
    };
    return {
        {QStringLiteral("start"),
         QT_TRANSLATE_NOOP("PageTable", "Home"),
         "",
         QStringLiteral("home"),
         {},
         {},
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new StartPage(context, actions, parent);
         }},
        {QStringLiteral("orders"), QT_TRANSLATE_NOOP("PageTable", "Orders"), "", QStringLiteral("invoice"), administrator,
         QStringLiteral("orders"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new OrdersPage(context, actions, parent);
         }},
        {QStringLiteral("contracts"), QT_TRANSLATE_NOOP("PageTable", "Contracts"), "", QStringLiteral("contract"), administrator,
         QStringLiteral("contracts"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new ContractsPage(context, actions, parent);
         }},
        {QStringLiteral("options"), QT_TRANSLATE_NOOP("PageTable", "Options"), "", QStringLiteral("settings"), administrator,
         QStringLiteral("options"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new OptionsPage(context, actions, parent);
         }},
        {QStringLiteral("deadlines"), QT_TRANSLATE_NOOP("PageTable", "Deadlines"), "", QStringLiteral("mark"), administrator,
         QStringLiteral("contracts"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new DeadlinesPage(context, actions, parent);
         }},
        {QStringLiteral("invoices"), QT_TRANSLATE_NOOP("PageTable", "Invoices"), QT_TRANSLATE_NOOP("PageTable", "Billing"),
         QStringLiteral("invoice"), accounting, QStringLiteral("documents"), documents(DocumentsPage::Kind::Invoices)},
        {QStringLiteral("calls"),
         QT_TRANSLATE_NOOP("PageTable", "Calls (EVN)"),
         QT_TRANSLATE_NOOP("PageTable", "Billing"),
         QStringLiteral("calls"),
         accounting,
         QStringLiteral("calls"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new CallsPage(context, actions, parent);
         },
         {},
         QStringLiteral("Ctrl+Shift+G")},
        {QStringLiteral("contractDocuments"), QT_TRANSLATE_NOOP("PageTable", "Contract documents"),
         QT_TRANSLATE_NOOP("PageTable", "Billing"), QStringLiteral("contract"), administrator, QStringLiteral("documents"),
         documents(DocumentsPage::Kind::Contracts)},
        {QStringLiteral("seats"),
         QT_TRANSLATE_NOOP("PageTable", "Seats"),
         QT_TRANSLATE_NOOP("PageTable", "Telephone system"),
         QStringLiteral("user"),
         {R::AdministratorKundenportal, R::AdministratorTelefonanlage},
         QStringLiteral("pbx"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new SeatsPage(context, actions, parent);
         },
         {},
         QStringLiteral("Ctrl+Shift+S")},
        {QStringLiteral("numbers"),
         QT_TRANSLATE_NOOP("PageTable", "Numbers"),
         QT_TRANSLATE_NOOP("PageTable", "Telephone system"),
         QStringLiteral("phone"),
         {R::AdministratorKundenportal, R::AdministratorTelefonanlage},
         QStringLiteral("pbx"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new NumbersPage(context, actions, parent);
         },
         {},
         QStringLiteral("Ctrl+Shift+R")},
        {QStringLiteral("anywherePortals"),
         QT_TRANSLATE_NOOP("PageTable", "Anywhere portals"),
         QT_TRANSLATE_NOOP("PageTable", "Telephone system"),
         QStringLiteral("link"),
         {R::AdministratorKundenportal, R::AdministratorTelefonanlage},
         QStringLiteral("pbx"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new AnywherePage(context, actions, parent);
         },
         {},
         QStringLiteral("Ctrl+Shift+Y")},
        {QStringLiteral("blockingProfiles"),
         QT_TRANSLATE_NOOP("PageTable", "Blocking profiles"),
         QT_TRANSLATE_NOOP("PageTable", "Telephone system"),
         QStringLiteral("lock"),
         {R::AdministratorKundenportal, R::AdministratorTelefonanlage},
         QStringLiteral("pbx"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new BlockingProfilesPage(context, actions, parent);
         },
         {},
         QStringLiteral("Ctrl+Shift+M")},
        {QStringLiteral("pbxUsers"),
         QT_TRANSLATE_NOOP("PageTable", "System users"),
         QT_TRANSLATE_NOOP("PageTable", "Telephone system"),
         QStringLiteral("user"),
         {R::AdministratorKundenportal, R::AdministratorTelefonanlage},
         QStringLiteral("pbx"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new PbxUsersPage(context, actions, parent);
         },
         {},
         QStringLiteral("Ctrl+Shift+H")},
        {QStringLiteral("cart"),
         QT_TRANSLATE_NOOP("PageTable", "Cart"),
         QT_TRANSLATE_NOOP("PageTable", "Telephone system"),
         QStringLiteral("cart"),
         {R::AdministratorKundenportal, R::AdministratorTelefonanlage},
         QStringLiteral("pbx"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new CartPage(context, actions, parent);
         },
         {},
         QStringLiteral("Ctrl+Shift+W")},
        {QStringLiteral("tickets"),
         QT_TRANSLATE_NOOP("PageTable", "Support tickets"),
         QT_TRANSLATE_NOOP("PageTable", "Service"),
         QStringLiteral("mail"),
         {},
         QStringLiteral("tickets"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new TicketsPage(context, actions, parent);
         }},
        {QStringLiteral("users"), QT_TRANSLATE_NOOP("PageTable", "User administration"),
         QT_TRANSLATE_NOOP("PageTable", "Administration"), QStringLiteral("user"), administrator, QStringLiteral("users"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new UsersPage(context, actions, parent);
         }},
        {QStringLiteral("company"), QT_TRANSLATE_NOOP("PageTable", "Customer data"),
         QT_TRANSLATE_NOOP("PageTable", "Administration"), QStringLiteral("company"), administrator, QStringLiteral("contracts"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new CompanyPage(context, actions, parent);
         }},
        {QStringLiteral("audit"),
         QT_TRANSLATE_NOOP("PageTable", "Change log"),
         QT_TRANSLATE_NOOP("PageTable", "Administration"),
         QStringLiteral("mark"),
         administrator,
         QStringLiteral("audit"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new AuditPage(context, actions, parent);
         },
         {},
         QStringLiteral("Ctrl+Shift+A")},
        {QStringLiteral("overview"),
         QT_TRANSLATE_NOOP("PageTable", "All customers"),
         QT_TRANSLATE_NOOP("PageTable", "Program"),
         QStringLiteral("company"),
         {},
         QStringLiteral("overview"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new OverviewPage(context, actions, parent);
         },
         {},
         QStringLiteral("Ctrl+Shift+U")},
        {QStringLiteral("profile"),
         QT_TRANSLATE_NOOP("PageTable", "My profile"),
         "",
         QStringLiteral("user"),
         {},
         QStringLiteral("profile"),
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new ProfilePage(context, actions, parent);
         },
         QStringLiteral("Ctrl+Shift+P")},
        {QStringLiteral("settings"),
         QT_TRANSLATE_NOOP("PageTable", "Settings"),
         QT_TRANSLATE_NOOP("PageTable", "Program"),
         QStringLiteral("settings"),
         {},
         {},
         [](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
             return new SettingsPage(context, actions, parent);
         }},
    };
}
} // namespace

QString PageEntry::titleText() const
{
    return QCoreApplication::translate("PageTable", title);
}

QString PageEntry::groupText() const
{
    return *group ? QCoreApplication::translate("PageTable", group) : QString();
}

bool PageEntry::visibleTo(const UiContext &context) const
{
    if (!make || (ordering.contains(capability) && !(context.orders && context.contracts)) ||
        (capability == u"tickets" && !context.tickets))
        return false;
    if (PortalAccess::isLocal(context) && !local.contains(id))
        return false;
    if (capability == QLatin1String("audit") && !context.audit)
        return false;
    if (capability == QLatin1String("overview") && (!context.glances || context.registry.profiles().size() < 2))
        return false;
    if (capability == u"calls" && !context.calls)
        return false;
    if (capability == u"users" && !context.users)
        return false;
    if (capability == u"pbx" && (!context.pbx || context.pbx->systems().isEmpty()))
        return false;
    if (roles.isEmpty())
        return true;
    return std::any_of(roles.begin(), roles.end(), [&context](Contract::Role role) { return context.session.hasRole(role); });
}

const QList<PageEntry> &PageTable::all()
{
    static const QList<PageEntry> table = build();
    return table;
}

const PageEntry *PageTable::find(const QString &id)
{
    for (const PageEntry &entry : all())
        if (entry.id == id)
            return &entry;
    return nullptr;
}

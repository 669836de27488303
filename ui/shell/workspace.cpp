#include "workspace.h"

#include "actionregistry.h"
#include "bannerbar.h"
#include "contractservice.h"
#include "documentservice.h"
#include "documentsmodel.h"
#include "headerbar.h"
#include "linksbutton.h"
#include "livetext.h"
#include "orderservice.h"
#include "orderwords.h"
#include "page.h"
#include "pagerouter.h"
#include "pagetable.h"
#include "pbxservice.h"
#include "profileregistry.h"
#include "searchfield.h"
#include "sessionservice.h"
#include "sidebar.h"
#include "sidebarlist.h"
#include "ticketservice.h"
#include "tone.h"
#include "uicontext.h"
#include "usermenu.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace
{
/// Ctrl+1 … Ctrl+9, Ctrl+0, Ctrl+Alt+1 …
QString keysOf(int number)
{
    return (number <= 10 ? QStringLiteral("Ctrl+%1") : QStringLiteral("Ctrl+Alt+%1")).arg(number % 10);
}
} // namespace

Workspace::Workspace(const UiContext &context, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_context(context), m_actions(actions)
{
    setObjectName(QStringLiteral("workspace"));
    QAction *home = actions.add(
        QStringLiteral("window"), QStringLiteral("go.home"), this, [] { return tr("Home"); },
        QKeySequence(QStringLiteral("Alt+Home")), QStringLiteral("home"));
    connect(home, &QAction::triggered, this, [this] { goHome(); });
    // One action per area of the table, in its order: Ctrl+1 …; those that are absent are disabled.
    int number = 0;
    for (const PageEntry &entry : PageTable::all()) {
        if (!entry.make)
            continue;
        const QString id = entry.id;
        const QString own = entry.keys.isEmpty() ? entry.shortcut : entry.keys;
        const QString keys = own.isEmpty() ? keysOf(++number) : own;
        QAction *go = actions.add(
            QStringLiteral("window"), QStringLiteral("go.") + id, this, [id] { return PageTable::find(id)->titleText(); },
            QKeySequence(keys), entry.icon);
        connect(go, &QAction::triggered, this, [this, id] {
            showPage(id);
            focusPage();
        });
        m_shortcuts.insert(id, go);
    }
    m_sidebar = new Sidebar(context, this);
    m_header = new HeaderBar(home, new SearchField(context, actions, this, this), new LinksButton(context, this),
                             new UserMenu(context, actions, this), this);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("pages"));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 16, 20, 16);
    body->setSpacing(14);
    body->addWidget(new BannerBar(context.notices, this));
    body->addWidget(m_stack, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addLayout(body, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    connect(m_sidebar->areas(), &SidebarList::chosen, this, [this](const QString &id) { showPage(id); });
    connect(&context.router, &PageRouter::wanted, this, [this](const QString &id, const QString &argument) {
        showPage(id, argument);
        focusPage();
    });
    connect(&context.session, &SessionService::rolesChanged, this, [this] { rebuild(); });
    connect(&context.session, &SessionService::stateChanged, this, [this] { rebuild(); });
    // A second profile brings the page over all of them.
    const auto profiles = [this, known = context.registry.profiles().size()]() mutable {
        if (const auto before = std::exchange(known, m_context.registry.profiles().size()); before != known)
            rebuild();
    };
    connect(&context.registry, &ProfileRegistry::changed, this, profiles);
    connect(&context.documents, &DocumentService::rowsChanged, this, [this] { refreshCounts(); });
    if (context.orders)
        connect(context.orders, &OrderService::ordersChanged, this, [this] { refreshCounts(); });
    if (context.contracts)
        connect(context.contracts, &ContractService::contractsChanged, this, [this] { refreshCounts(); });
    if (context.tickets)
        connect(context.tickets, &TicketService::ticketsChanged, this, [this] { refreshCounts(); });
    if (context.pbx)
        connect(context.pbx, &PbxService::changed, this, [this] {
            // The first and the last telephone system bring and take their pages.
            m_pbx == !m_context.pbx->systems().isEmpty() ? refreshCounts() : rebuild();
        });
    LiveText::on(this, [this] { rebuild(); });
}

void Workspace::rebuild()
{
    m_pbx = m_context.pbx && !m_context.pbx->systems().isEmpty();
    QList<const PageEntry *> visible;
    for (const PageEntry &entry : PageTable::all()) {
        const bool on = entry.visibleTo(m_context);
        if (on && entry.keys.isEmpty())
            visible << &entry;
        if (QAction *action = m_shortcuts.value(entry.id))
            action->setEnabled(on);
        // What the role may not see is absent, with everything it showed.
        if (!on && m_pages.contains(entry.id))
            delete m_pages.take(entry.id);
    }
    m_sidebar->areas()->setEntries(visible);
    if (!m_current.isEmpty() && !m_pages.contains(m_current))
        goHome();
    m_sidebar->areas()->setCurrent(m_current);
    refreshHead();
    refreshCounts();
}

QStringList Workspace::pages() const
{
    return m_sidebar->areas()->ids();
}

void Workspace::showPage(const QString &id, const QString &argument)
{
    const PageEntry *entry = PageTable::find(id);
    if (!entry || !entry->visibleTo(m_context))
        return;
    Page *&page = m_pages[id];
    if (!page) {
        page = entry->make(m_context, m_actions, m_stack);
        m_stack->addWidget(page);
    }
    m_current = id;
    m_stack->setCurrentWidget(page);
    m_sidebar->areas()->setCurrent(id);
    refreshHead();
    page->activate();
    if (!argument.isEmpty())
        page->openWith(argument);
}

/// The keys go on in the page, also when it was not the sidebar that led there.
void Workspace::focusPage()
{
    Page *page = m_pages.value(m_current);
    const QWidget *focus = QApplication::focusWidget();
    if (page && !(focus && page->isAncestorOf(focus)))
        page->firstFocus()->setFocus(Qt::ShortcutFocusReason);
}

void Workspace::goHome()
{
    showPage(QStringLiteral("start"));
}

void Workspace::refreshHead()
{
    const PageEntry *entry = PageTable::find(m_current);
    Page *page = m_pages.value(m_current);
    if (entry && page)
        m_header->setPage(entry->titleText(), page->headActions());
}

void Workspace::refreshCounts()
{
    int invoices = 0;
    int contracts = 0;
    for (const DocumentRow &row : m_context.documents.rows()) {
        invoices += row.document.type == Contract::DocumentType::InvoicePdf;
        contracts += Contract::isContractDocument(row.document.type);
    }
    int running = 0;
    for (const Order &order : m_context.orders ? m_context.orders->orders() : QList<Order>())
        running += OrderWords::isRunning(order);
    const qsizetype held = m_context.contracts ? m_context.contracts->contracts().size() : 0;
    const auto text = [](qsizetype count) { return count > 0 ? QString::number(count) : QString(); };
    int open = 0;
    int flagged = 0;
    for (const Ticket &ticket : m_context.tickets ? m_context.tickets->tickets() : QList<Ticket>()) {
        open += ticket.state == Ticketing::TicketState::Open;
        flagged += ticket.contactSupport;
    }
    if (m_context.pbx) {
        m_sidebar->areas()->setBadge(QStringLiteral("seats"), text(m_context.pbx->seats().size()), int(Tone::Neutral));
        m_sidebar->areas()->setBadge(QStringLiteral("numbers"), text(m_context.pbx->numbers().size()), int(Tone::Neutral));
        m_sidebar->areas()->setBadge(QStringLiteral("cart"), text(m_context.pbx->cart().size()), int(Tone::Neutral));
    }
    m_sidebar->areas()->setBadge(QStringLiteral("tickets"), text(open), int(flagged > 0 ? Tone::Warning : Tone::Neutral));
    m_sidebar->areas()->setBadge(QStringLiteral("orders"), text(running), int(Tone::Neutral));
    m_sidebar->areas()->setBadge(QStringLiteral("contracts"), text(held), int(Tone::Neutral));
    m_sidebar->areas()->setBadge(QStringLiteral("invoices"), text(invoices), int(Tone::Neutral));
    m_sidebar->areas()->setBadge(QStringLiteral("contractDocuments"), text(contracts), int(Tone::Neutral));
}

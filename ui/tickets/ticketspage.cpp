#include "ticketspage.h"

#include "actionregistry.h"
#include "datatable.h"
#include "keptsplitter.h"
#include "listfilterbar.h"
#include "listpane.h"
#include "livetext.h"
#include "newticketform.h"
#include "rowsproxy.h"
#include "settingsservice.h"
#include "ticketdetail.h"
#include "ticketservice.h"
#include "ticketsmodel.h"
#include "uicontext.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using Ticketing::TicketState;

namespace
{
enum StateFilter { Every, OpenOnes, ClosedOnes, Flagged };
} // namespace

TicketsPage::TicketsPage(const UiContext &context, ActionRegistry &actions, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("ticketsPage"));
    m_proxy = new RowsProxy(context.ticketRows, this);
    m_new = actions.add(
        QStringLiteral("tickets"), QStringLiteral("tickets.new"), this, [] { return tr("Create new ticket"); },
        QKeySequence(QKeySequence::New), QStringLiteral("plus"));
    m_new->setProperty("primary", true);
    m_form = new NewTicketForm(context, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(list(actions));
    m_stack->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_new, &QAction::triggered, this, [this] { openWith(TicketLink().toArgument()); });
    connect(m_form, &NewTicketForm::cancelled, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_form, &NewTicketForm::created, this, [this](const QString &id) { showTicket(id); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        applyFilter();
        m_list->activate();
        chosen();
    });
    connect(m_list, &ListPane::filterChanged, this, [this] { applyFilter(); });
    connect(&m_list->table(), &DataTable::chosenChanged, this, [this] { chosen(); });
    connect(&m_list->table(), &DataTable::opened, this, [this] { m_detail->setFocus(); });
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, [this] { chosen(); });
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, [this] { chosen(); });
    // Another user's words are not this one's.
    connect(context.tickets, &TicketService::cleared, this, [this] { m_stack->setCurrentIndex(0); });
    LiveText::on(this, [this] { retranslate(); });
    applyFilter();
}

QWidget *TicketsPage::list(ActionRegistry &actions)
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("ticketTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    ListPane::Setup setup;
    setup.scope = QStringLiteral("tickets");
    setup.shown = {QStringLiteral("number"), QStringLiteral("subject"), QStringLiteral("state"), QStringLiteral("flag"),
                   QStringLiteral("changed")};
    setup.sortKey = QStringLiteral("changed");
    setup.tableName = [] { return tr("Support tickets"); };
    setup.emptyTitle = [this] { return m_tabs->currentIndex() == 1 ? tr("The archive is empty") : tr("No tickets"); };
    setup.emptyText = [this] {
        return m_tabs->currentIndex() == 1
                   ? tr("Closed tickets come here when the portal, which lists the last ten, no longer shows them.")
                   : tr("Create one when something does not work or an invoice raises a question.");
    };
    m_list = new ListPane(setup, m_context, actions, *m_proxy, this);
    m_states = m_list->filter().addChoice(
        QStringLiteral("ticketStates"), [] { return tr("State"); },
        [] {
            return QStringList{tr("All"), tr("Open"), tr("Closed"), tr("Contact support")};
        });
    m_detail = new TicketDetail(m_context, this);
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(10);
    leftColumn->addWidget(m_tabs);
    leftColumn->addWidget(m_list, 1);
    auto *splitter = new KeptSplitter(Qt::Horizontal, QStringLiteral("tickets"), m_context.settings, this);
    splitter->setParts(left, m_detail, {740, 430});
    return splitter;
}

void TicketsPage::retranslate()
{
    m_tabs->setTabText(0, tr("Your support tickets"));
    m_tabs->setTabText(1, tr("Archive"));
    m_tabs->setTabToolTip(1, tr("Closed tickets that the portal no longer lists, kept on this computer"));
    m_tabs->setAccessibleName(tr("Support tickets"));
}

void TicketsPage::activate()
{
    m_list->activate();
    chosen();
}

void TicketsPage::openWith(const QString &argument)
{
    if (!TicketLink::isLink(argument))
        return showTicket(argument);
    m_stack->setCurrentWidget(m_form);
    m_form->begin(TicketLink::fromArgument(argument));
}

void TicketsPage::showTicket(const QString &id)
{
    const TicketRow *row = m_context.ticketRows.row(id);
    if (!row)
        return;
    m_stack->setCurrentIndex(0);
    m_tabs->setCurrentIndex(row->archived ? 1 : 0);
    if (!m_proxy->shownIds().contains(id))
        m_list->clearFilter();
    m_list->table().selectId(id);
    m_list->table().setFocus();
    chosen();
}

QWidget *TicketsPage::firstFocus()
{
    return m_stack->currentIndex() == 0 ? m_list->firstFocus() : m_form;
}

void TicketsPage::applyFilter()
{
    TicketsModel &rows = m_context.ticketRows;
    const bool archive = m_tabs->currentIndex() == 1;
    const int state = m_states->currentIndex();
    m_proxy->setScope([&rows, archive](const QString &id) { return rows.row(id)->archived == archive; });
    m_proxy->setAccept([&rows, state](const QString &id) {
        const Ticket &ticket = rows.row(id)->ticket;
        return state == Every || (state == OpenOnes && ticket.state == TicketState::Open) ||
               (state == ClosedOnes && ticket.state == TicketState::Closed) || (state == Flagged && ticket.contactSupport);
    });
    m_list->refresh();
}

void TicketsPage::chosen()
{
    m_detail->show(m_context.ticketRows.row(m_list->table().currentId()));
}

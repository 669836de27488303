#include "contractspage.h"

#include "actionregistry.h"
#include "calendarfile.h"
#include "clock.h"
#include "contractdetail.h"
#include "contractsmodel.h"
#include "contractwords.h"
#include "datatable.h"
#include "deadlines.h"
#include "listfilterbar.h"
#include "listpane.h"
#include "livetext.h"
#include "pagerouter.h"
#include "rowsproxy.h"
#include "uicontext.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QStackedLayout>

using Ordering::ContractState;

ContractsPage::ContractsPage(const UiContext &context, ActionRegistry &actions, QWidget *parent)
    : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("contractsPage"));
    const QString scope = QStringLiteral("contracts");
    m_options = actions.add(
        scope, QStringLiteral("contracts.options"), this, [] { return tr("Change options"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+O")), QStringLiteral("settings"));
    m_options->setProperty("primary", true);
    connect(m_options, &QAction::triggered, this, [this] { m_context.router.open(QStringLiteral("options"), current()); });
    m_calendar = actions.add(
        scope, QStringLiteral("contracts.calendar"), this, [] { return tr("Deadline to calendar"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+D")), QStringLiteral("calendar"));
    connect(m_calendar, &QAction::triggered, this, [this] {
        if (const auto deadline = notice())
            CalendarFile::save(m_context, this, tr("deadline-%1.ics").arg(deadline->contractNumber), {*deadline});
    });
    m_proxy = new RowsProxy(context.contractRows, this);
    ListPane::Setup setup;
    setup.scope = scope;
    setup.shown = {QStringLiteral("number"), QStringLiteral("state"),   QStringLiteral("product"),
                   QStringLiteral("places"), QStringLiteral("begin"),   QStringLiteral("end"),
                   QStringLiteral("notice"), QStringLiteral("monthly"), QStringLiteral("note")};
    setup.sortKey = QStringLiteral("number");
    setup.order = Qt::AscendingOrder;
    setup.tableName = [] { return tr("Contracts"); };
    setup.emptyTitle = [] { return tr("No contracts yet"); };
    setup.emptyText = [] { return tr("New contracts are created by your sales consultant."); };
    m_list = new ListPane(setup, context, actions, *m_proxy, this);
    m_states = m_list->filter().addChoice(
        QStringLiteral("contractStates"), [] { return tr("State"); },
        [] {
            QStringList names{tr("All states")};
            for (int i = int(ContractState::ActivePending); i <= int(ContractState::Inactive); ++i)
                names << ContractWords::state(ContractState(i));
            return names;
        });
    m_list->filter().setPlaceholder([] { return tr("Number, product, location …"); });
    m_detail = new ContractDetail(context, this);
    m_stack = new QStackedLayout(this);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_detail);
    connect(m_list, &ListPane::filterChanged, this, [this] { applyFilter(); });
    connect(&m_list->table(), &DataTable::chosenChanged, this, [this] { refreshActions(); });
    connect(&m_list->table(), &DataTable::opened, this, [this](const QString &id) { openWith(id); });
    connect(&m_list->table(), &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(TableRole::ColumnKey) == QLatin1String("number"))
            openWith(index.data(TableRole::Id).toString());
    });
    connect(m_detail, &ContractDetail::back, this, [this] { backToList(); });
    connect(m_detail, &ContractDetail::shownChanged, this, [this] { refreshActions(); });
    LiveText::on(this, [this] { refreshActions(); });
    applyFilter();
}

void ContractsPage::activate()
{
    m_list->activate();
    refreshActions();
}

void ContractsPage::openWith(const QString &id)
{
    m_detail->show(id);
    if (!m_detail->contract() || m_detail->contract()->id != id)
        return;
    m_list->table().selectId(id);
    m_stack->setCurrentWidget(m_detail);
    m_detail->firstFocus()->setFocus();
    refreshActions();
}

QWidget *ContractsPage::firstFocus()
{
    return m_stack->currentWidget() == m_detail ? m_detail->firstFocus() : m_list->firstFocus();
}

void ContractsPage::backToList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->activate();
    m_list->firstFocus()->setFocus();
    refreshActions();
}

void ContractsPage::applyFilter()
{
    ContractsModel &rows = m_context.contractRows;
    const auto state = ContractState(m_states->currentIndex());
    m_proxy->setAccept(
        [&rows, state](const QString &id) { return state == ContractState::Unknown || rows.row(id)->state == state; });
    m_list->refresh();
}

QString ContractsPage::current() const
{
    if (m_stack->currentWidget() == m_detail && m_detail->contract())
        return m_detail->contract()->id;
    return m_list->table().currentId();
}

std::optional<Deadline> ContractsPage::notice() const
{
    // Of this contract alone: the list of all deadlines goes through every document.
    if (const ServiceContract *contract = m_context.contractRows.row(current()))
        for (const Deadline &deadline : Deadlines::ofContract(*contract, m_context.clock.today()))
            if (deadline.kind == Deadline::Kind::ContractNotice && deadline.date.isValid())
                return deadline;
    return std::nullopt;
}

void ContractsPage::refreshActions()
{
    const ServiceContract *contract = m_context.contractRows.row(current());
    // Options are also added to a contract that is still pending (G-03).
    const bool open = contract && (contract->state == ContractState::Active || contract->state == ContractState::ActivePending);
    m_options->setEnabled(open);
    m_options->setToolTip(open        ? m_options->shortcut().toString(QKeySequence::NativeText)
                          : !contract ? tr("Choose a contract first.")
                                      : ContractWords::stateMeaning(*contract, m_context.contacts()));
    const bool day = contract && notice();
    m_calendar->setEnabled(day);
    m_calendar->setToolTip(day         ? m_calendar->shortcut().toString(QKeySequence::NativeText)
                           : !contract ? tr("Choose a contract first.")
                                       : tr("This contract has no last day for notice."));
}

void ContractsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stack->currentWidget() == m_detail) {
        event->accept();
        return backToList();
    }
    Page::keyPressEvent(event);
}

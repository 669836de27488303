#include "numberspage.h"

#include "card.h"
#include "chiprow.h"
#include "datatable.h"
#include "keptsplitter.h"
#include "listfilterbar.h"
#include "listpane.h"
#include "livetext.h"
#include "numberdetail.h"
#include "numberplanmodel.h"
#include "numbersmodel.h"
#include "pbxservice.h"
#include "pbxview.h"
#include "rowdelegate.h"
#include "uicontext.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using Pbx::NumberState;

namespace
{
const QString scope = QStringLiteral("numbers");
constexpr int measuredRows = 60;
using Accept = NumbersModel::Accept;

const Accept &chip(int index)
{
    static const Accept chips[] = {{},
                                   [](const NumberRow &row) { return row.state == NumberState::Active; },
                                   [](const NumberRow &row) { return row.state == NumberState::Inactive; },
                                   [](const NumberRow &row) { return row.state == NumberState::DeactivationPlanned; },
                                   [](const NumberRow &row) { return row.state == NumberState::OutgoingOnly; }};
    return chips[index];
}
} // namespace

NumbersPage::NumbersPage(const UiContext &context, ActionRegistry &actions, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("numbersPage"));
    m_view = new PbxView(*context.pbx, this);
    m_model = new NumbersModel(this);
    m_plan = new NumberPlanModel(this);
    follow();
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("numbersTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    addList(actions);
    addPlan();
    auto *left = new QWidget(this);
    auto *inside = new QVBoxLayout(left);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_tabs);
    inside->addWidget(m_left, 1);
    m_detail = new NumberDetail(context, *m_view, this);
    m_detail->setMinimumWidth(470); // its longest button
    m_splitter = new KeptSplitter(Qt::Horizontal, scope, context.settings, this);
    m_splitter->setParts(left, m_detail, {660, 480}, {3, 2});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        fillPlan();
        m_left->setCurrentIndex(tab);
    });
    connect(context.pbx, &PbxService::changed, this, [this] {
        follow();
        chosen();
    });
    LiveText::on(this, [this] {
        m_tabs->setTabText(0, tr("List"));
        m_tabs->setTabText(1, tr("Number plan"));
        m_planTable->setAccessibleName(tr("Number plan"));
        m_model->refreshWords();
        m_plan->refreshWords();
    });
    chosen();
}

void NumbersPage::addList(ActionRegistry &actions)
{
    ListPane::Setup setup;
    setup.scope = scope;
    setup.shown = {QStringLiteral("number"),  QStringLiteral("state"), QStringLiteral("day"),
                   QStringLiteral("subject"), QStringLiteral("usage"), QStringLiteral("routing")};
    setup.sortKey = QStringLiteral("number");
    setup.order = Qt::AscendingOrder;
    setup.tableName = [] { return tr("Numbers"); };
    setup.emptyTitle = [] { return tr("No numbers yet"); };
    setup.emptyText = [] { return tr("Numbers are ordered with the contract of the telephone system."); };
    m_list = new ListPane(setup, m_context, actions, *m_model, this);
    m_list->filter().setPlaceholder([] { return tr("Number, participant …"); });
    m_list->table().horizontalHeader()->setResizeContentsPrecision(measuredRows);
    m_chips = new ChipRow(this);
    m_chips->add(QStringLiteral("numbersAll"), [] { return tr("All"); });
    m_chips->add(QStringLiteral("numbersActive"), [] { return tr("Active"); });
    m_chips->add(QStringLiteral("numbersInactive"), [] { return tr("Inactive"); });
    m_chips->add(QStringLiteral("numbersMarked"), [] { return tr("Marked"); });
    m_chips->add(QStringLiteral("numbersOutgoing"), [] { return tr("Outgoing only"); });
    m_list->filter().addAbove(m_chips);
    m_left = new QStackedWidget(this);
    m_left->addWidget(m_list);
    connect(m_chips, &ChipRow::changed, this, [this] { applyChip(); });
    connect(&m_list->table(), &DataTable::chosenChanged, this, [this] { chosen(); });
    connect(&m_list->table(), &DataTable::opened, this, [this] { m_detail->firstFocus()->setFocus(); });
    count();
}

void NumbersPage::addPlan()
{
    auto *card = new Card(this);
    m_planTable = new QTableView(card);
    m_planTable->setObjectName(QStringLiteral("numberPlan"));
    m_planTable->setModel(m_plan);
    m_planTable->setItemDelegate(new RowDelegate(m_planTable));
    m_planTable->setShowGrid(false);
    m_planTable->setFrameShape(QFrame::NoFrame);
    m_planTable->setTabKeyNavigation(false);
    m_planTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_planTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_planTable->verticalHeader()->hide();
    m_planTable->verticalHeader()->setDefaultSectionSize(34);
    m_planTable->horizontalHeader()->setDefaultSectionSize(86);
    m_planTable->setColumnWidth(0, 150);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 1);
    inside->addWidget(m_planTable);
    m_left->addWidget(card);
    connect(m_planTable->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const QString id = m_plan->idAt(index); !id.isEmpty())
            m_detail->show(m_context.pbx->number(id));
    });
}

void NumbersPage::activate()
{
    m_list->activate();
    chosen();
}

void NumbersPage::openWith(const QString &argument)
{
    m_tabs->setCurrentIndex(0);
    m_chips->choose(0);
    if (!m_model->shownIds().contains(argument))
        m_list->clearFilter();
    m_list->table().selectId(argument);
}

QWidget *NumbersPage::firstFocus()
{
    return m_list->firstFocus();
}

void NumbersPage::follow()
{
    m_model->set(NumberRows::build(m_context.pbx->stock(), m_view->numbers()));
    m_planned = false;
    if (m_tabs)
        fillPlan();
    if (m_chips)
        count();
}

void NumbersPage::fillPlan()
{
    if (m_tabs->currentIndex() != 1 || std::exchange(m_planned, true))
        return;
    m_plan->set(m_model->allRows());
}

void NumbersPage::count()
{
    QList<int> counts{m_model->total()};
    for (int i = 1; i < 5; ++i)
        counts << int(std::count_if(m_model->allRows().begin(), m_model->allRows().end(), chip(i)));
    m_chips->setCounts(counts);
}

void NumbersPage::applyChip()
{
    const QString before = m_list->table().currentId();
    m_model->setAccept(chip(m_chips->chosen()));
    if (m_list->table().currentId().isEmpty() && !before.isEmpty())
        m_list->table().selectId(before);
    m_list->activate();
    m_list->refresh();
}

void NumbersPage::chosen()
{
    QList<PbxNumber> chosen;
    const QStringList ids = m_list->table().selectedIds();
    for (const QString &id : ids)
        if (const auto number = m_context.pbx->number(id))
            chosen << *number;
    m_detail->setChosen(chosen);
    m_detail->show(m_context.pbx->number(m_list->table().currentId()));
}

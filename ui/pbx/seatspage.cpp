#include "seatspage.h"

#include "actionregistry.h"
#include "chiprow.h"
#include "datatable.h"
#include "keptsplitter.h"
#include "listfilterbar.h"
#include "listpane.h"
#include "livetext.h"
#include "pbxservice.h"
#include "pbxview.h"
#include "seatcreationpane.h"
#include "seatdetail.h"
#include "seatsmodel.h"
#include "seattemplatepane.h"
#include "sheetpane.h"
#include "uicontext.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace
{
const QString scope = QStringLiteral("seats");
constexpr int measuredRows = 60; ///< for the widths of columns: thousands would be measured else
using Accept = SeatsModel::Accept;

const Accept &chip(int index)
{
    static const Accept chips[] = {{},
                                   [](const SeatRow &row) { return !row.hasNumber; },
                                   [](const SeatRow &row) { return !row.registered; },
                                   [](const SeatRow &row) { return !row.outgoing.isEmpty(); }};
    return chips[index];
}
} // namespace

SeatsPage::SeatsPage(const UiContext &context, ActionRegistry &actions, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("seatsPage"));
    m_view = new PbxView(*context.pbx, this);
    m_model = new SeatsModel(this);
    addActions(actions);
    follow();
    addList(actions);
    addSide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_sheet = new SheetPane(context, *m_view, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_sheet);
    column->addWidget(m_stack);
    connect(m_sheet, &SheetPane::closed, this, [this] { m_stack->setCurrentIndex(0); });
    connect(context.pbx, &PbxService::changed, this, [this] {
        follow();
        chosen();
    });
    LiveText::on(this, [this] { m_model->refreshWords(); });
    chosen();
}

void SeatsPage::addActions(ActionRegistry &actions)
{
    m_create = actions.add(
        scope, QStringLiteral("seats.create"), this, [] { return tr("Create seat"); }, QKeySequence(QKeySequence::New),
        QStringLiteral("plus"));
    m_create->setProperty("primary", true);
    connect(m_create, &QAction::triggered, this, [this] { openWith(QStringLiteral("create")); });
    m_showTemplates = actions.add(
        scope, QStringLiteral("seats.templates"), this, [] { return tr("Templates"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+L")), QStringLiteral("tiles"));
    connect(m_showTemplates, &QAction::triggered, this, [this] {
        m_stack->setCurrentIndex(0);
        m_side->setCurrentWidget(m_templates);
        m_templates->begin();
    });
    m_csv = actions.add(
        scope, QStringLiteral("seats.csv"), this, [] { return tr("Compare CSV …"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+I")), QStringLiteral("export"));
    connect(m_csv, &QAction::triggered, this, [this] {
        m_stack->setCurrentWidget(m_sheet);
        if (!m_sheet->isRunning())
            m_sheet->begin();
    });
}

void SeatsPage::addList(ActionRegistry &actions)
{
    ListPane::Setup setup;
    setup.scope = scope;
    setup.shown = {QStringLiteral("extension"), QStringLiteral("subject"),  QStringLiteral("product"),
                   QStringLiteral("number"),    QStringLiteral("outgoing"), QStringLiteral("state")};
    setup.sortKey = QStringLiteral("extension");
    setup.order = Qt::AscendingOrder;
    setup.tableName = [] { return tr("Seats"); };
    setup.emptyTitle = [] { return tr("No seats yet"); };
    setup.emptyText = [] { return tr("»Create seat« puts the first one into the cart."); };
    m_list = new ListPane(setup, m_context, actions, *m_model, this);
    m_list->filter().setPlaceholder([] { return tr("Name, extension, number …"); });
    m_list->table().horizontalHeader()->setResizeContentsPrecision(measuredRows);
    m_chips = new ChipRow(this);
    m_chips->add(QStringLiteral("seatsAll"), [] { return tr("All"); });
    m_chips->add(QStringLiteral("seatsWithoutNumber"), [] { return tr("Without number"); });
    m_chips->add(QStringLiteral("seatsNotRegistered"), [] { return tr("Not registered"); });
    m_chips->add(QStringLiteral("seatsClip"), [] { return tr("CLIP no screening"); });
    m_list->filter().addAbove(m_chips);
    connect(m_chips, &ChipRow::changed, this, [this] { applyChip(); });
    connect(&m_list->table(), &DataTable::chosenChanged, this, [this] { chosen(); });
    connect(&m_list->table(), &DataTable::opened, this, [this] { m_detail->firstFocus()->setFocus(); });
    connect(&m_list->table(), &QTableView::clicked, this, [this] { m_side->setCurrentIndex(0); });
    count();
}

void SeatsPage::addSide()
{
    auto *shown = new QWidget(this); // the detail hides when no seat is chosen
    m_detail = new SeatDetail(m_context, *m_view, shown);
    auto *inside = new QVBoxLayout(shown);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_detail);
    m_creation = new SeatCreationPane(m_context, *m_view, this);
    m_side = new QStackedWidget(this);
    m_side->addWidget(shown);
    m_side->addWidget(m_creation);
    m_templates = new SeatTemplatePane(m_context, this);
    m_side->addWidget(m_templates);
    m_side->setMinimumWidth(470); // four tabs
    m_splitter = new KeptSplitter(Qt::Horizontal, scope, m_context.settings, this);
    m_splitter->setParts(m_list, m_side, {660, 480}, {3, 2});
    connect(m_creation, &SeatCreationPane::cancelled, this, [this] { m_side->setCurrentIndex(0); });
    connect(m_templates, &SeatTemplatePane::closed, this, [this] { m_side->setCurrentIndex(0); });
    connect(m_creation, &SeatCreationPane::added, this, [this] { m_side->setCurrentIndex(0); });
}

QList<QAction *> SeatsPage::headActions() const
{
    return {m_showTemplates, m_csv, m_create};
}

void SeatsPage::activate()
{
    m_list->activate();
    chosen();
}

void SeatsPage::openWith(const QString &argument)
{
    m_stack->setCurrentIndex(0);
    if (argument == u"create") {
        m_side->setCurrentWidget(m_creation);
        return m_creation->begin();
    }
    m_chips->choose(0);
    if (!m_model->shownIds().contains(argument))
        m_list->clearFilter();
    m_side->setCurrentIndex(0);
    m_list->table().selectId(argument);
}

QWidget *SeatsPage::firstFocus()
{
    return m_list->firstFocus();
}

void SeatsPage::follow()
{
    m_model->set(SeatRows::build(m_context.pbx->stock(), m_view->numbers()));
    if (m_chips)
        count();
}

void SeatsPage::count()
{
    QList<int> counts{m_model->total()};
    for (int i = 1; i < 4; ++i)
        counts << int(std::count_if(m_model->allRows().begin(), m_model->allRows().end(), chip(i)));
    m_chips->setCounts(counts);
}

void SeatsPage::applyChip()
{
    const QString before = m_list->table().currentId();
    m_model->setAccept(chip(m_chips->chosen()));
    if (m_list->table().currentId().isEmpty() && !before.isEmpty())
        m_list->table().selectId(before);
    m_list->activate();
    m_list->refresh();
}

void SeatsPage::chosen()
{
    m_detail->show(m_context.pbx->seat(m_list->table().currentId()));
}

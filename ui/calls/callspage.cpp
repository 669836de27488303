#include "callspage.h"

#include "actionregistry.h"
#include "callexportcard.h"
#include "callfilterbar.h"
#include "callfindingscard.h"
#include "callgroupbar.h"
#include "callgrouptable.h"
#include "callimportcard.h"
#include "callsmodel.h"
#include "callviews.h"
#include "card.h"
#include "clock.h"
#include "costcentrecard.h"
#include "datatable.h"
#include "displaytext.h"
#include "documentservice.h"
#include "droppedfiles.h"
#include "filechooser.h"
#include "linescard.h"
#include "livetext.h"
#include "pagerouter.h"
#include "periodbars.h"
#include "stateview.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace
{
constexpr int typingPause = 10; ///< ms; one question for what is pasted; a newer one ends the older
} // namespace

CallsPage::CallsPage(const UiContext &context, ActionRegistry &actions, QWidget *parent)
    : Page(parent), m_context(context), m_calls(*context.calls)
{
    setObjectName(QStringLiteral("callsPage"));
    setAcceptDrops(true);
    const QString scope = QStringLiteral("calls");
    m_importAction = actions.add(
        scope, QStringLiteral("calls.import"), this, [] { return tr("Import call records …"); },
        QKeySequence(QStringLiteral("Ctrl+O")), QStringLiteral("folder"));
    m_importAction->setProperty("primary", true);
    connect(m_importAction, &QAction::triggered, this, [this] { chooseFile(); });
    m_document = actions.add(
        scope, QStringLiteral("calls.document"), this, [] { return tr("Show document"); }, QKeySequence(QStringLiteral("Ctrl+D")),
        QStringLiteral("invoice"));
    connect(m_document, &QAction::triggered, this, [this] { openDocument(); });
    QAction *find = actions.add(
        scope, QStringLiteral("calls.filter"), this, [] { return tr("Filter"); }, QKeySequence(QStringLiteral("Ctrl+F")),
        QStringLiteral("search"));
    m_costCentreAction = actions.add(
        scope, QStringLiteral("calls.costCentres"), this, [] { return tr("Cost centres"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+K")), QStringLiteral("tiles"));
    m_costCentreAction->setCheckable(true);
    connect(find, &QAction::triggered, this, [this] { m_filter->textField()->setFocus(Qt::ShortcutFocusReason); });

    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, [this] { ask(); });
    m_filter = new CallFilterBar(context.clock, this);
    m_import = new CallImportCard(context, m_calls, this);
    const auto asked = [this] { return CallExportCard::What{m_calls.records(), m_question.filter}; };
    m_export = new CallExportCard(context, actions, asked, this);
    m_findings = new CallFindingsCard(context, m_calls.findings(), this);
    m_findings->hide();
    m_model = new CallsModel(this);
    m_table = new DataTable(QStringLiteral("callsTable"), context.settings, this);
    connect(m_model, &CallsModel::sortWanted, this, [this](int column, Qt::SortOrder order) {
        m_question.order = CallsModel::orderOf(column);
        m_question.descending = order == Qt::DescendingOrder;
        if (m_asked)
            ask();
    });
    m_table->show(*m_model,
                  {QStringLiteral("begin"), QStringLiteral("extension"), QStringLiteral("number"), QStringLiteral("destination"),
                   QStringLiteral("duration"), QStringLiteral("net"), QStringLiteral("costCentre")},
                  QStringLiteral("begin"), Qt::DescendingOrder);
    m_table->setDragEnabled(false);
    QWidget *table = list();
    m_costCentres = new CostCentreCard(context, m_calls, this);
    m_costCentres->hide();
    connect(m_costCentreAction, &QAction::toggled, m_costCentres, &QWidget::setVisible);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_filter);
    column->addWidget(m_import);
    column->addWidget(m_export);
    QWidget *sums = cards();
    column->addWidget(sums);
    // The question about all columns needs the room for its preview.
    connect(m_import, &CallImportCard::asking, sums, &QWidget::setHidden);
    column->addWidget(m_findings);
    column->addWidget(m_costCentres);
    column->addWidget(table, 1);

    connect(m_filter, &CallFilterBar::changed, m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &CallFilterBar::enterTable, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_filter, &CallFilterBar::findingsToggled, this, [this](bool on) {
        const bool shown = m_findings->hasChosen();
        m_findings->setVisible(on);
        if (shown)
            ask();
    });
    connect(&m_calls.findings(), &CallFindings::changed, this, [this] { m_filter->setFindings(m_calls.findings().unmuted()); });
    connect(m_findings, &CallFindingsCard::chosen, this, &CallsPage::showFinding);
    connect(m_findings, &CallFindingsCard::left, this, [this] { ask(); });
    m_filter->columnsButton()->setMenu(m_table->columnsMenu());
    connect(m_filter->columnsButton()->menu(), &QMenu::aboutToShow, this, [this] { m_table->columnsMenu(); });
    connect(m_table, &DataTable::chosenChanged, this, [this] { chosen(); });
    connect(m_table, &DataTable::opened, this, [this] { openDocument(); });
    connect(&m_calls, &CallRecordService::firstFound, this, &CallsPage::showFirst);
    connect(&m_calls, &CallRecordService::recordsChanged, m_typing, qOverload<>(&QTimer::start));
    LiveText::on(this, [this] {
        m_table->setAccessibleName(tr("Calls"));
        m_bars->setAccessibleName(tr("Cost over time"));
        m_destinations->setTitle(tr("Dearest destinations"));
        m_model->refreshWords();
        if (m_asked)
            ask();
    });
    chosen();
}

QWidget *CallsPage::list()
{
    m_groupTable = new CallGroupTable(m_context.settings, this);
    connect(m_groupTable, &CallGroupTable::wanted, this, [this](CallSums::By by, const QString &key) {
        if (!m_filter->choose(by, key))
            return;
        m_groupBar->setBy({});
        m_table->setFocus(Qt::OtherFocusReason);
    });
    m_tables = new QStackedWidget(this);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_groupTable);
    m_groupBar = new CallGroupBar(this);
    auto *views = new CallViews(
        m_context, m_calls.book(),
        [this] {
            return QJsonObject{{QStringLiteral("filter"), m_filter->state()}, {QStringLiteral("sums"), m_groupBar->state()}};
        },
        this);
    connect(views, &CallViews::chosen, this, [this](const QJsonObject &state) {
        m_filter->setState(state[u"filter"].toObject());
        m_groupBar->setState(state[u"sums"].toObject());
    });
    m_groupBar->addWidget(views);
    connect(m_groupBar, &CallGroupBar::changed, m_typing, qOverload<>(&QTimer::start));
    m_state = new StateView(m_tables, this);
    m_origin = new TextLabel(TextLabel::Role::Small, this);
    m_origin->setObjectName(QStringLiteral("callOrigin"));
    m_origin->setContentsMargins(12, 0, 12, 0);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->setSpacing(6);
    inside->addWidget(m_groupBar);
    inside->addWidget(m_state, 1);
    inside->addWidget(m_origin);
    return card;
}

QWidget *CallsPage::cards()
{
    auto *row = new QWidget(this);
    auto *cost = new Card(row);
    m_periodTitle = new TextLabel(TextLabel::Role::Heading, cost);
    m_bars = new PeriodBars(cost);
    auto *costColumn = new QVBoxLayout(cost);
    costColumn->setContentsMargins(18, 14, 18, 12);
    costColumn->addWidget(m_periodTitle);
    costColumn->addWidget(m_bars, 1);
    m_destinations = new LinesCard(QStringLiteral("callDestinations"), row);
    auto *total = new Card(row);
    auto *heading = new TextLabel(TextLabel::Role::Heading, total);
    LiveText::on(heading, [heading] { heading->setText(tr("Sum of the selection")); });
    m_sum = new TextLabel(TextLabel::Role::Title, total);
    m_sum->setObjectName(QStringLiteral("callsSum"));
    m_sumDetail = new TextLabel(TextLabel::Role::Muted, total);
    m_sumDetail->setObjectName(QStringLiteral("callsSumDetail"));
    auto *totalColumn = new QVBoxLayout(total);
    totalColumn->setContentsMargins(18, 14, 18, 12);
    for (QWidget *widget : std::initializer_list<QWidget *>{heading, m_sum, m_sumDetail})
        totalColumn->addWidget(widget);
    totalColumn->addStretch();
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(cost, 5);
    layout->addWidget(m_destinations, 3);
    layout->addWidget(total, 2);
    row->setMaximumHeight(210);
    connect(m_bars, &PeriodBars::chosen, m_filter, &CallFilterBar::setPeriod);
    connect(m_destinations, &LinesCard::opened, this,
            [this](const QString &, const QString &destination) { m_filter->setDestination(destination); });
    return row;
}

QList<QAction *> CallsPage::headActions() const
{
    return m_context.exportCalls ? QList{m_importAction, m_export->action(), m_document, m_costCentreAction}
                                 : QList{m_importAction, m_document, m_costCentreAction};
}

void CallsPage::activate()
{
    if (!m_asked)
        ask();
    if (!m_calls.findings().isWanted())
        m_calls.findings().look();
}

void CallsPage::openWith(const QString &fragment)
{
    m_filter->reset();
    m_filter->setNumber(fragment);
}

QWidget *CallsPage::firstFocus()
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_filter->textField();
}

void CallsPage::ask()
{
    m_question.filter = m_filter->filter();
    m_groupBar->complete(m_question);
    if (!m_asked)
        m_state->showLoading(tr("Opening the call records …"));
    m_asked = true;
    m_findings->release();
    QCoro::connect(m_calls.ask(m_question), this, [this](const Result<CallRecordService::Answer> &answer) {
        if (answer)
            show(*answer);
        else if (answer.error().kind != Error::Kind::Cancelled)
            m_state->showFailed(answer.error(), [this] { ask(); });
    });
}

void CallsPage::show(const CallRecordService::Answer &answer)
{
    const QLocale locale;
    m_finding.clear();
    if (m_choicesOf != answer.records) { // not with each letter
        m_choicesOf = answer.records;
        m_filter->setChoices(*answer.records);
        m_costCentres->setChoices(*answer.records);
    }
    const int row = m_table->currentIndex().row(), scrolled = m_table->verticalScrollBar()->value();
    if (m_model->setRows(answer.records, answer.rows) && m_model->has(row)) { // of the first hits
        m_table->selectRow(row);
        m_table->verticalScrollBar()->setValue(scrolled);
    }
    m_bars->setPeriods(answer.periods);
    m_periodTitle->setText(answer.byDay ? tr("Cost by day") : tr("Cost by month"));
    QList<LinesCard::Line> lines;
    for (const CallRecords::Group &group : answer.destinations) {
        const QString name = group.keys.first().isEmpty() ? tr("without destination") : group.keys.first();
        lines.append({.title = name,
                      .detail = {},
                      .pill = group.sum.net.toDisplay(),
                      .page = QStringLiteral("calls"),
                      .argument = group.keys.first()});
    }
    m_destinations->setLines(lines, tr("No calls"));
    m_sum->setText(answer.sum.net.toDisplay());
    m_sum->setToolTip(DisplayText::exactMoney(answer.sum.net));
    m_sumDetail->setText(tr("%Ln calls", nullptr, int(answer.sum.calls)) + u'\n' +
                         tr("%1 h %2 min").arg(locale.toString(answer.sum.seconds / 3600)).arg(answer.sum.seconds / 60 % 60));
    m_filter->setSummary(tr("%1 of %2").arg(locale.toString(answer.sum.calls), locale.toString(answer.records->total().calls)));
    m_export->allow(answer.sum.calls > 0);
    showEmptyOr(answer);
    chosen();
    if (m_question.by)
        m_origin->setText(m_groupTable->present(m_question, answer));
    m_tables->setCurrentWidget(m_question.by ? m_groupTable : m_table);
}

/// The sums still are those of the question before: only the table is told.
void CallsPage::showFirst(const std::shared_ptr<const CallRecords> &records, const CallsModel::Rows &rows)
{
    if (m_question.by)
        return;
    m_finding.clear();
    m_model->setRows(records, rows);
    m_filter->setSummary(tr("counting …"));
    m_state->showContent();
    chosen();
}

void CallsPage::showFinding(const std::shared_ptr<const CallRecords> &records, const CallsModel::Rows &rows, qint64 calls)
{
    m_model->setRows(records, rows);
    m_state->showContent();
    m_tables->setCurrentWidget(m_table);
    const auto shown = qint64(rows->size());
    m_filter->setSummary(tr("%1 of %2").arg(QLocale().toString(calls), QLocale().toString(records->total().calls)));
    m_finding = shown < calls ? tr("The first %1 of %n calls of this finding", nullptr, int(calls)).arg(shown)
                              : tr("%n calls of this finding", nullptr, int(calls));
    chosen();
}

void CallsPage::showEmptyOr(const CallRecordService::Answer &answer)
{
    if (answer.records->rows() == 0)
        m_state->showEmpty(tr("No call records yet"),
                           tr("EVN of the archive come by themselves. Files of any provider can be dropped here."),
                           m_importAction->text(), [this] { chooseFile(); });
    else if (answer.rows->empty())
        m_state->showNothingMatches([this] { m_filter->reset(); });
    else {
        m_state->showContent();
        if (!m_fitted)
            m_table->fitColumns();
        m_fitted = true;
    }
}

void CallsPage::chosen()
{
    const int row = m_table->currentIndex().row();
    const bool one = m_model->has(row);
    m_document->setEnabled(one);
    if (!one)
        return m_origin->setText(m_finding.isEmpty() ? tr("A call leads to the file and line it stands in.") : m_finding);
    const CallOrigin origin = m_model->origin(row);
    for (const CallSource &source : m_calls.records() ? m_calls.records()->sources() : QList<CallSource>())
        if (source.id == origin.id)
            m_origin->setText(tr("%1, line %2").arg(source.name, QLocale().toString(origin.line)));
}

void CallsPage::openDocument()
{
    const int row = m_table->currentIndex().row();
    if (!m_model->has(row) || !m_calls.records())
        return;
    const QString id = m_model->origin(row).id;
    for (const CallSource &source : m_calls.records()->sources()) {
        if (source.id != id)
            continue;
        for (const DocumentRow &document : m_context.documents.rows())
            if (document.archivePath == source.path)
                return m_context.router.open(QStringLiteral("invoices"), document.document.id);
        m_context.files.show(QUrl::fromLocalFile(source.path));
    }
}

void CallsPage::chooseFile()
{
    m_context.files.open(this, tr("Import call records"), tr("Call records (*.csv *.txt *.tsv);;All files (*)"),
                         [this](const QString &path) { m_import->take({path}); });
}

void CallsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!DroppedFiles::of(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CallsPage::dropEvent(QDropEvent *event)
{
    m_import->take(DroppedFiles::of(event->mimeData()));
    event->acceptProposedAction();
}

void CallsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_filter->isDefault())
        return m_filter->reset();
    Page::keyPressEvent(event);
}

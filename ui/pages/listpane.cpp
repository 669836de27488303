#include "listpane.h"

#include "actionregistry.h"
#include "card.h"
#include "datatable.h"
#include "documentservice.h"
#include "listfilterbar.h"
#include "livetext.h"
#include "notices.h"
#include "shownrows.h"
#include "stateview.h"
#include "uicontext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

ListPane::ListPane(Setup setup, const UiContext &context, ActionRegistry &actions, ShownRows &rows, QWidget *page)
    : QWidget(page), m_context(context), m_setup(std::move(setup)), m_rows(rows)
{
    const QString &scope = m_setup.scope;
    m_filter = new ListFilterBar(this);
    m_table = new DataTable(scope + QStringLiteral("Table"), context.settings, this);
    QAbstractItemModel &model = rows.model();
    m_table->show(model, m_setup.shown, m_setup.sortKey, m_setup.order);
    m_table->setDragEnabled(false);
    m_state = new StateView(m_table, this);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 1);
    inside->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_filter);
    column->addWidget(card, 1);

    QAction *ask = actions.add(
        scope, scope + QStringLiteral(".search"), page, [] { return tr("Ask the provider"); }, QKeySequence(QStringLiteral("F5")),
        QStringLiteral("refresh"));
    QAction *find = actions.add(
        scope, scope + QStringLiteral(".filter"), page, [] { return tr("Filter"); }, QKeySequence(QStringLiteral("Ctrl+F")),
        QStringLiteral("search"));
    connect(ask, &QAction::triggered, this, [this] { search(); });
    connect(find, &QAction::triggered, this, [this] { m_filter->textField()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_filter, &ListFilterBar::changed, this, [this] {
        const QString chosen = m_table->currentId();
        m_rows.setText(m_filter->text());
        Q_EMIT filterChanged();
        if (m_table->currentId().isEmpty() && !chosen.isEmpty())
            m_table->selectId(chosen); // it may have moved
        refresh();
    });
    connect(m_filter, &ListFilterBar::enterTable, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_rows.model().rowCount() > 0)
            m_table->selectRow(0);
    });
    m_filter->columnsButton()->setMenu(m_table->columnsMenu());
    connect(m_filter->columnsButton()->menu(), &QMenu::aboutToShow, this, [this] { m_table->columnsMenu(); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, [this] { refresh(); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { refresh(); });
    connect(&context.documents, &DocumentService::rowsChanged, this, [this] { refresh(); });
    LiveText::on(this, [this] { refresh(); });
}

void ListPane::search()
{
    if (std::exchange(m_searching, true))
        return;
    m_failure.reset();
    refresh();
    QCoro::connect(m_context.documents.sync(false), this, [this](Result<bool> result) {
        m_searching = false;
        if (!result) {
            m_failure = result.error();
            m_context.notices.failed(result.error());
        }
        refresh();
    });
}

void ListPane::refresh()
{
    m_table->setAccessibleName(m_setup.tableName());
    const int total = m_rows.total();
    m_filter->setSummary(m_searching ? tr("Asking the provider …") : tr("%1 of %2").arg(m_rows.model().rowCount()).arg(total));
    if (m_rows.model().rowCount() > 0)
        m_state->showContent();
    else if (total > 0)
        m_state->showNothingMatches([this] { clearFilter(); });
    else if (m_failure)
        m_state->showFailed(*m_failure, [this] { search(); });
    else if (m_searching || !m_context.documents.lastSync().isValid())
        m_state->showLoading(tr("Asking the provider …"));
    else
        m_state->showEmpty(m_setup.emptyTitle(), m_setup.emptyText(), tr("Ask the provider"), [this] { search(); });
}

void ListPane::activate()
{
    refresh();
    if (m_rows.model().rowCount() == 0)
        return;
    if (!std::exchange(m_fitted, true))
        m_table->fitColumns();
    if (m_table->selectedIds().isEmpty())
        m_table->selectRow(0);
}

QWidget *ListPane::firstFocus()
{
    return m_rows.model().rowCount() > 0 ? static_cast<QWidget *>(m_table) : static_cast<QWidget *>(m_filter->textField());
}

void ListPane::clearFilter()
{
    m_filter->reset();
    m_table->setFocus();
}

void ListPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_filter->isDefault()) {
        clearFilter();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

#include "datatable.h"

#include "columnmodel.h"
#include "rowdelegate.h"
#include "settingsservice.h"
#include "tabletext.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

DataTable::DataTable(const QString &name, SettingsService &settings, QWidget *parent)
    : QTableView(parent), m_name(name), m_settings(settings)
{
    setObjectName(name);
    m_growing = new QTimer(this);
    m_growing->setSingleShot(true);
    m_growing->setInterval(50);
    connect(m_growing, &QTimer::timeout, this, [this] { fit(true); });
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSortingEnabled(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(34);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(100); // so many rows tell how wide a column is; a thousand would be felt
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(34);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &at) { columnsMenu()->popup(horizontalHeader()->mapToGlobal(at)); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        // The last one follows the window, as one does that is stretched.
        const bool own = horizontalHeader()->sectionResizeMode(section) != QHeaderView::Stretch;
        if (own && !m_restoring && m_fitted && section != visibleColumns().value(visibleColumns().size() - 1))
            m_touched = true;
        if (m_touched || m_restored)
            remember();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { remember(); });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] { remember(); });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(TableRole::Id).toString()); });
}

void DataTable::show(QAbstractItemModel &model, const QStringList &shown, const QString &sortKey, Qt::SortOrder order)
{
    m_restoring = true;
    setModel(&model);
    // Rows and amounts come after the columns were measured.
    connect(&model, &QAbstractItemModel::dataChanged, m_growing, [this] { m_growing->start(); });
    connect(&model, &QAbstractItemModel::rowsInserted, m_growing, [this] { m_growing->start(); });
    const QByteArray state = m_settings.windowState(QStringLiteral("tables/%1").arg(m_name)).toByteArray();
    m_restored = !state.isEmpty() && horizontalHeader()->restoreState(state);
    if (!m_restored) {
        for (int i = 0; i < model.columnCount(); ++i)
            setColumnHidden(i, !shown.contains(model.headerData(i, Qt::Horizontal, TableRole::ColumnKey).toString()));
        horizontalHeader()->setSortIndicator(columnOf(sortKey), order);
    }
    const int select = columnOf(QStringLiteral("select"));
    if (model.headerData(select, Qt::Horizontal, TableRole::ColumnKey) == QLatin1String("select")) {
        setColumnWidth(select, 34);
        horizontalHeader()->setSectionResizeMode(select, QHeaderView::Fixed);
    }
    sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    m_restoring = false;
}

int DataTable::columnOf(const QString &key) const
{
    for (int i = 0; model() && i < model()->columnCount(); ++i)
        if (model()->headerData(i, Qt::Horizontal, TableRole::ColumnKey).toString() == key)
            return i;
    return 0;
}

void DataTable::fitColumns(int widest)
{
    m_widest = widest;
    m_fitted = true;
    fit(false);
}

void DataTable::setColumnShown(const QString &key, bool shown)
{
    const bool before = std::exchange(m_restoring, true); // the header moves the others to make room
    setColumnHidden(columnOf(key), !shown);
    m_restoring = before;
}

/// Unless somebody has set the widths. `growing`: no column becomes narrower, so that nothing jumps back and forth.
void DataTable::fit(bool growing)
{
    if ((!isVisible() && growing) || m_restored || m_touched)
        return;
    m_restoring = true;
    for (const int column : visibleColumns()) {
        const int wanted = qBound(60, qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)), m_widest);
        setColumnWidth(column, growing ? qMax(columnWidth(column), wanted) : wanted);
    }
    shrinkToFit();
    m_restoring = false;
}

/// Takes from the widest until all fit, and leaves a heading its words; what is cut off is told by the tooltip.
void DataTable::shrinkToFit()
{
    // What a row is about gives way last.
    const auto spare = [this](int column) {
        const QString key = model()->headerData(column, Qt::Horizontal, TableRole::ColumnKey).toString();
        const int head = qMin(130, horizontalHeader()->sectionSizeHint(column));
        return columnWidth(column) - (key == u"position" || key == u"subject" ? 200
                                      : key == u"product" || key == u"line"   ? 150
                                      : key == u"note"                        ? 60
                                                                              : qMax(96, head));
    };
    QList<int> columns = visibleColumns();
    int over = -viewport()->width();
    for (const int column : std::as_const(columns))
        over += columnWidth(column);
    // Words give way; half a number, amount or state says nothing.
    columns.removeIf([this](int column) {
        return model()->index(0, column).data(TableRole::ToneWord).isValid() ||
               model()->headerData(column, Qt::Horizontal, TableRole::ColumnKey) == QLatin1String("number") ||
               model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    });
    while (over > 0 && !columns.isEmpty() && viewport()->width() > 300) {
        const int column =
            *std::max_element(columns.begin(), columns.end(), [&spare](int a, int b) { return spare(a) < spare(b); });
        const int cut = qMin(over, qMin(12, spare(column)));
        if (cut <= 0)
            break;
        setColumnWidth(column, columnWidth(column) - cut);
        over -= cut;
    }
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_fitted)
        fitColumns(m_widest);
}

QStringList DataTable::selectedIds() const
{
    QStringList ids;
    if (selectionModel())
        for (const QModelIndex &index : selectionModel()->selectedRows())
            ids << index.data(TableRole::Id).toString();
    return ids;
}

QString DataTable::currentId() const
{
    return currentIndex().isValid() && selectionModel()->isRowSelected(currentIndex().row())
               ? currentIndex().data(TableRole::Id).toString()
               : selectedIds().value(0);
}

void DataTable::selectId(const QString &id)
{
    for (int i = 0; model() && i < model()->rowCount(); ++i) {
        if (model()->index(i, 0).data(TableRole::Id).toString() != id)
            continue;
        // Not selectRow(): with Ctrl held, as in a shortcut that led here, it would toggle.
        selectionModel()->setCurrentIndex(model()->index(i, visibleColumns().value(0)),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(model()->index(i, 0));
        return;
    }
}

QList<int> DataTable::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; model() && visual < model()->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column) &&
            model()->headerData(column, Qt::Horizontal, TableRole::ColumnKey) != QLatin1String("select"))
            columns << column;
    }
    return columns;
}

QMenu *DataTable::columnsMenu()
{
    if (!m_menu)
        m_menu = new QMenu(this);
    m_menu->clear();
    m_menu->setObjectName(m_name + QStringLiteral("Columns"));
    for (int i = 0; model() && i < model()->columnCount(); ++i) {
        if (model()->headerData(i, Qt::Horizontal, TableRole::ColumnKey) == QLatin1String("select"))
            continue;
        QAction *action = m_menu->addAction(model()->headerData(i, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            setColumnHidden(i, !on);
            if (on && columnWidth(i) < 60)
                setColumnWidth(i, 100);
            remember();
        });
    }
    return m_menu;
}

void DataTable::copySelection() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(TableText::tsv(*model(), rows, visibleColumns()));
}

void DataTable::remember()
{
    if (!m_restoring && model() && isVisible())
        m_settings.setWindowState(QStringLiteral("tables/%1").arg(m_name), horizontalHeader()->saveState());
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!currentId().isEmpty())
            Q_EMIT opened(currentId());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape || (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Tab)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::startDrag(Qt::DropActions)
{
    const QList<QUrl> urls = m_dragUrls ? m_dragUrls(selectedIds()) : QList<QUrl>();
    if (urls.isEmpty())
        return;
    auto *mime = new QMimeData;
    mime->setUrls(urls);
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->exec(Qt::CopyAction); // a copy only: the archive keeps its file
}

QItemSelectionModel::SelectionFlags DataTable::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (event && event->type() == QEvent::MouseButtonPress && index.isValid() &&
        index.data(TableRole::ColumnKey) == QLatin1String("select") &&
        !static_cast<const QMouseEvent *>(event)->modifiers().testFlag(Qt::ShiftModifier))
        return QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
    return QTableView::selectionCommand(index, event);
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

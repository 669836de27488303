#include "positionstable.h"

#include "livetext.h"
#include "positionsmodel.h"
#include "rowsproxy.h"

#include <QHeaderView>
#include <algorithm>

PositionsTable::PositionsTable(const QString &name, const QStringList &shown, SettingsService &settings, QWidget *parent)
    : DataTable(name, settings, parent), m_model(new PositionsModel(this)), m_shown(shown)
{
    auto *proxy = new RowsProxy(*m_model, this);
    show(*proxy, shown, QStringLiteral("position"), Qt::AscendingOrder);
    // The lines stand as in the order: sections and what belongs to them.
    setSortingEnabled(false);
    horizontalHeader()->setSortIndicatorShown(false);
    proxy->sort(m_model->columnOf(QStringLiteral("position")), Qt::AscendingOrder);
    setDragEnabled(false);
    LiveText::on(this, [this] {
        setAccessibleName(tr("Positions"));
        m_model->refreshWords();
    });
}

void PositionsTable::showRows(const QList<PositionRow> &rows)
{
    const bool first = m_model->rowCount() == 0;
    m_model->merge(rows);
    // Without a planned change its column would only take room from the amounts.
    if (m_shown.contains(QStringLiteral("planned")) && m_without != Without::All) {
        const auto planned = [](const PositionRow &row) { return row.plannedFrom.isValid(); };
        setColumnHidden(m_model->columnOf(QStringLiteral("planned")), std::none_of(rows.begin(), rows.end(), planned));
    }
    if (first)
        fitColumns(210);
}

void PositionsTable::showWithout(Without without)
{
    if (std::exchange(m_without, without) == without)
        return; // what somebody has chosen since stays
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const QString &key = m_model->columns()[i].key;
        const bool basic = key == QLatin1String("position") || key == QLatin1String("quantity");
        const bool shown = without == Without::All     ? basic
                           : without == Without::Marks ? key != QLatin1String("mark") && m_shown.contains(key)
                                                       : m_shown.contains(key);
        setColumnHidden(i, !shown);
    }
}

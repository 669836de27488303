#include "callgrouptable.h"

#include "callgroupbar.h"
#include "callgroupsmodel.h"
#include "livetext.h"
#include "rowsproxy.h"

#include <QHeaderView>

CallGroupTable::CallGroupTable(SettingsService &settings, QWidget *parent)
    : DataTable(QStringLiteral("callGroupsTable"), settings, parent)
{
    m_groups = new CallGroupsModel(this);
    m_rows = new RowsProxy(*m_groups, this);
    show(*m_rows, {QStringLiteral("value"), QStringLiteral("calls"), QStringLiteral("duration"), QStringLiteral("net")},
         QStringLiteral("net"), Qt::DescendingOrder);
    setDragEnabled(false);
    // The words get what the figures leave.
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(this, &DataTable::opened, this, [this](const QString &id) {
        const CallGroupRow *row = m_groups->row(id);
        if (row && !row->key.isEmpty())
            Q_EMIT wanted(row->by, row->key);
    });
    LiveText::on(this, [this] { setAccessibleName(tr("Sums of calls")); });
}

QString CallGroupTable::present(const CallRecordService::Question &question, const CallRecordService::Answer &answer)
{
    QList<CallGroupRow> rows;
    for (const CallRecordService::GroupRow &row : answer.groups)
        rows.append({*question.by, row.key, row.now, row.before});
    m_groups->merge(rows);
    m_groups->refreshWords();
    const bool compared = question.beforeFrom.isValid();
    for (const char *column : {"before", "difference"})
        setColumnShown(QLatin1String(column), compared);
    fitColumns();
    if (compared)
        return tr("%1: %2 before, %3")
            .arg(CallGroupBar::comparedWith(question), answer.before.net.toDisplay(),
                 CallGroupsModel::difference(answer.sum.net, answer.before.net));
    const int count = int(answer.groups.size());
    return count < CallRecordService::groupsShown ? tr("%n groups; Enter shows the calls of one.", nullptr, count)
                                                  : tr("The %n dearest groups; Enter shows the calls of one.", nullptr, count);
}

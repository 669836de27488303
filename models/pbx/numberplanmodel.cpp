#include "numberplanmodel.h"

#include "columncell.h"
#include "pbxwords.h"

#include <algorithm>

using Pbx::NumberState;

void NumberPlanModel::set(const QList<NumberRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_tens.clear();
    QList<int> order(m_rows.size());
    for (int i = 0; i < m_rows.size(); ++i)
        order[i] = i;
    // Numbers of the same length lie beside each other.
    std::sort(order.begin(), order.end(), [this](int a, int b) {
        const QString &x = m_rows[a].e164, &y = m_rows[b].e164;
        return x.size() != y.size() ? x.size() < y.size() : x < y;
    });
    for (const int at : order) {
        const QString &e164 = m_rows[at].e164;
        const QString beginning = e164.chopped(1);
        if (m_tens.isEmpty() || m_tens.last().beginning != beginning)
            m_tens << Tens{beginning, QList<int>(10, -1)};
        m_tens.last().cells[e164.back().digitValue()] = at;
    }
    endResetModel();
}

const NumberRow *NumberPlanModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    const int at = m_tens[index.row()].cells[index.column() - 1];
    return at < 0 ? nullptr : &m_rows[at];
}

QString NumberPlanModel::idAt(const QModelIndex &index) const
{
    const NumberRow *row = cell(index);
    return row ? row->id : QString();
}

QString NumberPlanModel::word(const NumberRow &row)
{
    switch (row.state) {
    case NumberState::Active:
        return row.seat.isEmpty() ? tr("active") : tr("used");
    case NumberState::Inactive:
        return tr("free");
    case NumberState::DeactivationPlanned:
        return tr("marked");
    case NumberState::OutgoingOnly:
        return tr("outgoing");
    case NumberState::Coming:
        return tr("coming");
    case NumberState::Unknown:
        break;
    }
    return {};
}

QVariant NumberPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (index.column() == 0) {
        const QList<int> &cells = m_tens[index.row()].cells;
        const int first = *std::find_if(cells.begin(), cells.end(), [](int at) { return at >= 0; });
        const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return text                      ? QVariant(m_rows[first].number.chopped(1) + u'…')
               : role == TableRole::Look ? QVariant(int(CellLook::Strong))
                                         : QVariant();
    }
    const NumberRow *row = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return row ? word(*row) : QStringLiteral("–");
    case Qt::AccessibleTextRole:
        return row ? row->number + u' ' + PbxWords::state(row->state) : tr("gap");
    case Qt::ToolTipRole:
        return row ? QVariant(QStringLiteral("%1 · %2 · %3").arg(row->number, PbxWords::state(row->state), row->seat))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case TableRole::ToneWord:
        return row ? QVariant(int(row->state == NumberState::Active && row->seat.isEmpty() ? Tone::Info
                                                                                           : PbxWords::stateTone(row->state)))
                   : QVariant();
    case TableRole::Id:
        return row ? row->id : QString();
    default:
        return {};
    }
}

QVariant NumberPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == 0 ? tr("Beginning") : QStringLiteral("…%1").arg(section - 1);
}

void NumberPlanModel::refreshWords()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_tens.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

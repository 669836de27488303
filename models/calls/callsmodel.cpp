#include "callsmodel.h"

#include "columnmodel.h"
#include "displaytext.h"
#include "phonenumber.h"

#include <algorithm>
#include <limits>

namespace
{
bool isRight(int column)
{
    return column == CallsModel::Duration || column == CallsModel::Net;
}

/// Grouped; letters as the file has them.
QString numberText(const QString &number)
{
    return PhoneNumber::display(number);
}
} // namespace

bool CallsModel::setRows(std::shared_ptr<const CallRecords> records, Rows rows)
{
    const bool goesOn = records == m_records && rows && m_rows && rows->size() > m_rows->size() &&
                        std::equal(m_rows->begin(), m_rows->end(), rows->begin());
    beginResetModel(); // also when rows are added: a view takes a tenth of a second for millions of new ones
    m_records = std::move(records);
    m_rows = std::move(rows);
    if (!goesOn)
        forget();
    endResetModel();
    return goesOn;
}

void CallsModel::refreshWords()
{
    forget();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void CallsModel::forget()
{
    m_seen.fill({});
}

int CallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_rows ? 0 : int(std::min<size_t>(m_rows->size(), std::numeric_limits<int>::max()));
}

CallRecord CallsModel::record(int row) const
{
    return m_records->record((*m_rows)[size_t(row)]);
}

CallOrigin CallsModel::origin(int row) const
{
    return m_records->origin((*m_rows)[size_t(row)]);
}

QString CallsModel::text(int row, int column) const
{
    Seen &seen = m_seen[size_t(row) % m_seen.size()];
    if (seen.row != row)
        seen = {row, record(row), {}};
    QString &text = seen.texts[size_t(column)];
    if (text.isNull())
        text = written(seen.call, column);
    return text;
}

CallColumn CallsModel::orderOf(int column)
{
    switch (column) {
    case Line:
        return CallColumn::Line;
    case Extension:
        return CallColumn::Extension;
    case Number:
        return CallColumn::Number;
    case Destination:
        return CallColumn::Destination;
    case Kind:
        return CallColumn::Kind;
    case Duration:
        return CallColumn::Seconds;
    case Net:
        return CallColumn::Net;
    case CostCentre:
        return CallColumn::CostCentre;
    default:
        return CallColumn::Start;
    }
}

QString CallsModel::duration(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isRight(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == TableRole::Id)
        return QString::number(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return text(index.row(), index.column());
}

QString CallsModel::written(const CallRecord &call, int column)
{
    switch (column) {
    case Begin:
        return DisplayText::date(call.day) + call.time.toString(QStringLiteral("  HH:mm:ss")) +
               (call.folded ? tr(" (second hour)") : QString());
    case Line:
        return numberText(call.line);
    case Extension:
        return call.extension;
    case Number:
        return numberText(call.number);
    case Destination:
        return call.destination;
    case Kind:
        return call.kind;
    case Duration:
        return duration(call.seconds);
    case Net:
        return DisplayText::tariffMoney(call.net);
    case CostCentre:
        return call.costCentre;
    default:
        return {};
    }
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const std::array<const char *, ColumnCount> keys{"begin", "line",     "extension", "number",    "destination",
                                                            "kind",  "duration", "net",       "costCentre"};
    const std::array<QString, ColumnCount> titles{tr("Begin"),         tr("Own number"),  tr("Seat"),
                                                  tr("Number called"), tr("Destination"), tr("Kind"),
                                                  tr("Duration"),      tr("Net"),         tr("Cost centre")};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return titles[size_t(section)];
    case Qt::TextAlignmentRole:
        return int((isRight(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableRole::ColumnKey:
        return QString::fromLatin1(keys[size_t(section)]);
    default:
        return {};
    }
}

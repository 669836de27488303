#include "callgroupsmodel.h"

#include "callsmodel.h"
#include "displaytext.h"
#include "phonenumber.h"

namespace
{
using R = CallGroupRow;
using By = CallSums::By;

QString count(qint64 calls)
{
    return QLocale().toString(calls);
}

QList<Column<R>> allColumns()
{
    const char *context = "CallGroupsModel";
    const auto right = [](Column<R> column) {
        column.alignment = Qt::AlignRight | Qt::AlignVCenter;
        return column;
    };
    auto value = makeColumn<R>(
        context, "value", QT_TRANSLATE_NOOP("CallGroupsModel", "Group"), [](const R &r) { return CallGroupsModel::value(r); },
        [](const R &r) -> QVariant { return r.key; });
    auto calls = makeColumn<R>(
        context, "calls", QT_TRANSLATE_NOOP("CallGroupsModel", "Calls"), [](const R &r) { return count(r.now.calls); },
        [](const R &r) -> QVariant { return r.now.calls; });
    auto duration = makeColumn<R>(
        context, "duration", QT_TRANSLATE_NOOP("CallGroupsModel", "Duration"),
        [](const R &r) { return CallsModel::duration(r.now.seconds); }, [](const R &r) -> QVariant { return r.now.seconds; });
    auto net = makeColumn<R>(
        context, "net", QT_TRANSLATE_NOOP("CallGroupsModel", "Net"), [](const R &r) { return r.now.net.toDisplay(); },
        [](const R &r) -> QVariant { return r.now.net.units(); });
    net.hint = [](const R &r) { return DisplayText::exactMoney(r.now.net); };
    auto before = makeColumn<R>(
        context, "before", QT_TRANSLATE_NOOP("CallGroupsModel", "Net before"),
        [](const R &r) { return r.before.net.toDisplay(); }, [](const R &r) -> QVariant { return r.before.net.units(); });
    auto difference = makeColumn<R>(
        context, "difference", QT_TRANSLATE_NOOP("CallGroupsModel", "Difference"),
        [](const R &r) { return CallGroupsModel::difference(r.now.net, r.before.net); },
        [](const R &r) -> QVariant { return (r.now.net - r.before.net).units(); });
    return {value, right(calls), right(duration), right(net), right(before), right(difference)};
}
} // namespace

CallGroupsModel::CallGroupsModel(QObject *parent)
    : ColumnModel(
          allColumns(), [](const R &row) { return CallSums::word(row.by) + u'|' + row.key; }, parent)
{
}

QString CallGroupsModel::name(By by)
{
    switch (by) {
    case By::Month:
        return tr("Month");
    case By::Day:
        return tr("Day");
    case By::Line:
        return tr("Line");
    case By::Extension:
        return tr("Seat");
    case By::CostCentre:
        return tr("Cost centre");
    case By::Number:
        return tr("Number called");
    case By::Destination:
        return tr("Destination");
    case By::Kind:
        break;
    }
    return tr("Kind");
}

QString CallGroupsModel::value(const R &row)
{
    if (row.key.isEmpty())
        return tr("%1: none").arg(name(row.by));
    if (row.by == By::Month)
        return QDate::fromString(row.key + QStringLiteral("-01"), Qt::ISODate).toString(QStringLiteral("MM/yyyy"));
    if (row.by == By::Day)
        return DisplayText::date(QDate::fromString(row.key, Qt::ISODate));
    return row.by == By::Number || row.by == By::Line ? PhoneNumber::display(row.key) : row.key;
}

QString CallGroupsModel::difference(Money now, Money before)
{
    const Money more = now - before;
    return (more.units() > 0 ? QStringLiteral("+") : QString()) + more.toDisplay();
}

#include "billfindingsmodel.h"

#include "billwords.h"

namespace
{
using Row = BillFindingRow;

Column<Row> money(const char *key, const char *title, Money BillFinding::*member)
{
    Column<Row> column = makeColumn<Row>(
        "BillFindingsModel", key, title, [member](const Row &row) { return (row.finding.*member).toDisplay(); },
        [member](const Row &row) { return (row.finding.*member).units(); });
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return column;
}

QList<Column<Row>> allColumns()
{
    Column<Row> position = makeColumn<Row>(
        "BillFindingsModel", "line", QT_TRANSLATE_NOOP("BillFindingsModel", "Position"),
        [](const Row &row) {
            const QString pieces = BillWords::pieces(row.finding.billedQuantity);
            return pieces == QLatin1String("1") || pieces == QLatin1String("0")
                       ? row.finding.name
                       : pieces + QStringLiteral(" × ") + row.finding.name;
        },
        [](const Row &row) { return row.place; });
    Column<Row> difference = makeColumn<Row>(
        "BillFindingsModel", "difference", QT_TRANSLATE_NOOP("BillFindingsModel", "Difference"),
        [](const Row &row) { return BillWords::difference(row.finding.difference()); },
        [](const Row &row) { return row.finding.difference().units(); });
    difference.alignment = Qt::AlignRight | Qt::AlignVCenter;
    Column<Row> check = makeColumn<Row>("BillFindingsModel", "check", QT_TRANSLATE_NOOP("BillFindingsModel", "Check"),
                                        [](const Row &row) { return BillWords::verdict(row.finding); });
    check.tone = [](const Row &row) { return BillWords::tone(row.finding.verdict); };
    check.hint = [](const Row &row) { return BillWords::sentence(row.finding); };
    const Column<Row> source =
        makeColumn<Row>("BillFindingsModel", "source", QT_TRANSLATE_NOOP("BillFindingsModel", "Compared with"),
                        [](const Row &row) { return BillWords::source(row.finding); });
    return {position,
            check, // beside the page there is room for little more
            money("billed", QT_TRANSLATE_NOOP("BillFindingsModel", "Billed"), &BillFinding::billedNet),
            money("expected", QT_TRANSLATE_NOOP("BillFindingsModel", "Expected"), &BillFinding::expectedNet),
            difference,
            source};
}
} // namespace

BillFindingsModel::BillFindingsModel(QObject *parent)
    : ColumnModel(
          allColumns(), [](const Row &row) { return QString::number(row.place); }, parent)
{
}

void BillFindingsModel::show(const BillCheck &check)
{
    QList<Row> rows;
    for (const BillFinding &finding : check.findings)
        rows << Row{int(rows.size()), finding};
    merge(rows);
}

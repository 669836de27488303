#include "costsharesmodel.h"

#include "phonenumber.h"

using R = CostShareRow;
using By = CostSplit::By;

namespace
{
Column<R> money(const char *key, const char *title, Money (*of)(const CostShare &))
{
    auto column = makeColumn<R>(
        "CostSharesModel", key, title, [of](const R &r) { return CostSharesModel::amount(of(r.share), r.currency); },
        [of](const R &r) -> QVariant { return of(r.share).units(); });
    column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return column;
}

QList<Column<R>> allColumns()
{
    return {
        makeColumn<R>(
            "CostSharesModel", "key", QT_TRANSLATE_NOOP("CostSharesModel", "Who"),
            [](const R &r) { return CostSharesModel::key(r); }, [](const R &r) -> QVariant { return r.share.key; }),
        money("fixed", QT_TRANSLATE_NOOP("CostSharesModel", "Fixed net"), [](const CostShare &s) { return s.fixedNet; }),
        money("calls", QT_TRANSLATE_NOOP("CostSharesModel", "Connections net"), [](const CostShare &s) { return s.callsNet; }),
        money("net", QT_TRANSLATE_NOOP("CostSharesModel", "Net"), [](const CostShare &s) { return s.net(); }),
        money("vat", QT_TRANSLATE_NOOP("CostSharesModel", "VAT"), [](const CostShare &s) { return s.vat; }),
        money("gross", QT_TRANSLATE_NOOP("CostSharesModel", "Gross"), [](const CostShare &s) { return s.gross(); })};
}
} // namespace

CostSharesModel::CostSharesModel(QObject *parent)
    : ColumnModel(
          allColumns(), [](const R &row) { return QString::number(int(row.by)) + u'|' + row.share.key; }, parent)
{
}

QString CostSharesModel::name(By by)
{
    switch (by) {
    case By::Contract:
        return tr("Contract");
    case By::Extension:
        return tr("Seat");
    case By::Line:
        return tr("Number");
    case By::CostCentre:
        break;
    }
    return tr("Cost centre");
}

QString CostSharesModel::key(const R &row)
{
    if (row.share.key.isEmpty())
        return tr("nobody in particular");
    return row.by == By::Line ? PhoneNumber::display(row.share.key) : row.share.key;
}

QString CostSharesModel::amount(Money money, const QString &currency)
{
    const QString shown = money.toDisplay();
    return currency.isEmpty() || currency == QLatin1String("EUR") ? shown : shown.chopped(1) + currency;
}

#include "billedinvoice.h"

Money BilledLine::computedNet() const
{
    // whole pieces and their fraction apart, so that nothing overflows and nothing is lost before the one rounding
    const qint64 whole = quantity / wholePiece, fraction = quantity % wholePiece;
    const qint64 scaled = unitNet.units() * fraction;
    const qint64 half = scaled < 0 ? -wholePiece / 2 : wholePiece / 2;
    return (unitNet * whole + Money::fromUnits((scaled + half) / wholePiece)).roundedToCents();
}

QDate BilledInvoice::month() const
{
    if (from.isValid())
        return QDate(from.year(), from.month(), 1);
    const QDate before = issued.addMonths(-1);
    return QDate(before.year(), before.month(), 1);
}

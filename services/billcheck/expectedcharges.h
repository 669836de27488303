#pragma once
#include "billfacts.h"

/// What a contract should cost in a month. Written from the terms of the price list, not from the portal's invoicing: the two
/// must not share a mistake.
struct ExpectedCharge {
    enum class Kind { Monthly, Once, Number };
    Kind kind = Kind::Monthly;
    QString contractNumber;
    QString itemId;
    QString name;     ///< of the position; of a number its first number
    QString document; ///< the order, of pieces that are gone by now
    int pieces = 0;   ///< 0: nothing is due in this month, `why` says since when or until when
    int spare = 0;    ///< Once: pieces that may have been there at the time, as orders took them away since
    Money unitNet;
    bool certain = true; ///< false: it may be billed, but whether it had begun by then is not known
    enum class Why { Due, NotYet, Over, OnceOnly };
    Why why = Why::Due;
    QDate day;
};

namespace ExpectedCharges
{
/// Monthly prices count from the first full month on; a position's one-time price is due in the month in which it begins.
/// `month`: its first day. Charges that are not due are listed with no pieces.
QList<ExpectedCharge> of(const ServiceContract &contract, const QList<PastReduction> &reductions, const QDate &month);
} // namespace ExpectedCharges

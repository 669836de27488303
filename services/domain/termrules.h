#pragma once
#include "contracttypes.h"

/// Where a term stands on a day: the one place where Laufzeit, Kündigungsfrist and Verlängerung become dates (R3-055, G-04).
/// Months are counted as §§ 187 (2), 188 (2), (3) BGB do: a term that begins on the 15th ends on a 14th, one that begins on a day
/// the last month lacks ends on that month's last day. Renewals count from the first day again, so that no day is lost on the
/// way. A term without minimum that renews runs for one renewal first.
namespace TermRules
{
struct Dates {
    QDate minimumEnd;       ///< last day of the minimum term; the day before `begin` without one
    QDate end;              ///< last day of the term when notice arrives on `today`
    QDate noticeBy;         ///< last day on which notice still leads to `end`; invalid: `end` moves with the day of notice
    int renewals = 0;       ///< how often the term had been renewed by `today`
    int endRenewals = 0;    ///< how often it will have been renewed by `end`
    bool unlimited = false; ///< unbestimmte Laufzeit, too late for the end of the minimum term: `end` moves with `today`
    bool inMinimum = false; ///< there is a minimum term and `today` is not past it (also before `begin`)
    bool operator==(const Dates &) const = default;
};

/// All dates are invalid when `begin` is, or when the notice has a unit this version does not know. Costs the same however far
/// `today` is.
Dates at(const QDate &begin, const Term &term, const QDate &today);
/// Last day of `months` months that begin on `begin`; the day before `begin` for 0.
QDate lastDay(const QDate &begin, int months);
/// Last day on which a notice must arrive to end a term on `end`.
QDate noticeDay(const QDate &end, const Term &term);
/// The first day on which a notice that arrives on `day` can take effect; the counterpart of noticeDay().
QDate earliestEnd(const QDate &day, const Term &term);
} // namespace TermRules

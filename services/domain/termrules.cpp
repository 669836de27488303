#include "termrules.h"

#include <algorithm>

namespace
{
/// The smallest n with lastDay(begin, n) >= day. Counting calendar months is right or one too few, as every last day lies in its
/// own month (or on the end of the one before, when a term begins on the 1st).
int monthsUntil(const QDate &begin, const QDate &day)
{
    const int months = (day.year() - begin.year()) * 12 + day.month() - begin.month();
    return TermRules::lastDay(begin, months) >= day ? months : months + 1;
}

/// Number of the period that holds the month `months`; 0 is the first one, which lasts `first` months.
int period(int months, int first, int renewal)
{
    return months <= first ? 0 : (months - first + renewal - 1) / renewal;
}
} // namespace

QDate TermRules::lastDay(const QDate &begin, int months)
{
    const QDate day = begin.addMonths(months); // clipped to the month's last day
    return day.day() == begin.day() ? day.addDays(-1) : day;
}

QDate TermRules::earliestEnd(const QDate &day, const Term &term)
{
    if (term.noticeUnit == Ordering::TermUnit::Months)
        return day.addMonths(term.notice);
    if (term.noticeUnit == Ordering::TermUnit::Days || term.notice == 0)
        return day.addDays(term.notice);
    return {};
}

QDate TermRules::noticeDay(const QDate &end, const Term &term)
{
    if (term.noticeUnit == Ordering::TermUnit::Months) {
        const QDate day = end.addMonths(-term.notice);
        // From every day of that month the notice runs to the last day of `end`'s month at the latest.
        return end.day() == end.daysInMonth() ? QDate(day.year(), day.month(), day.daysInMonth()) : day;
    }
    if (term.noticeUnit == Ordering::TermUnit::Days || term.notice == 0)
        return end.addDays(-term.notice);
    return {};
}

TermRules::Dates TermRules::at(const QDate &begin, const Term &term, const QDate &today)
{
    const QDate earliest = earliestEnd(today, term);
    if (!begin.isValid() || !earliest.isValid())
        return {};
    Dates dates;
    dates.minimumEnd = lastDay(begin, term.minimumMonths);
    dates.inMinimum = term.minimumMonths > 0 && today <= dates.minimumEnd;
    if (term.renewalMonths > 0) {
        const int first = term.minimumMonths > 0 ? term.minimumMonths : term.renewalMonths;
        dates.endRenewals = period(monthsUntil(begin, earliest), first, term.renewalMonths);
        dates.end = lastDay(begin, first + dates.endRenewals * term.renewalMonths);
        dates.renewals = period(monthsUntil(begin, today), first, term.renewalMonths);
    } else {
        dates.unlimited = earliest > dates.minimumEnd;
        dates.end = std::max(dates.minimumEnd, earliest);
    }
    if (!dates.unlimited)
        dates.noticeBy = noticeDay(dates.end, term);
    return dates;
}

#include "termwords.h"

#include <QCoreApplication>

namespace
{
QString months(int count)
{
    return QCoreApplication::translate("TermWords", "%n month(s)", nullptr, count);
}
} // namespace

QString TermWords::minimum(const Term &term)
{
    return term.minimumMonths > 0 ? months(term.minimumMonths) : QCoreApplication::translate("TermWords", "none");
}

QString TermWords::notice(const Term &term)
{
    if (term.noticeUnit == Ordering::TermUnit::Days)
        return QCoreApplication::translate("TermWords", "%n day(s)", nullptr, term.notice);
    return months(term.notice);
}

QString TermWords::renewal(const Term &term)
{
    if (term.renewalMonths == 0)
        return QCoreApplication::translate("TermWords", "unlimited term");
    return QCoreApplication::translate("TermWords", "by %n month(s)", nullptr, term.renewalMonths);
}

QString TermWords::brief(bool contractBound, const Term &term)
{
    if (contractBound)
        return QCoreApplication::translate("TermWords", "as contract");
    return minimum(term) + QStringLiteral(" / ") + notice(term);
}

QString TermWords::asContract()
{
    return QCoreApplication::translate("TermWords", "same as the contract's term");
}

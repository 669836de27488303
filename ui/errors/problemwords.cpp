#include "problemwords.h"

#include "displaytext.h"
#include "errorwords.h"

#include <QCoreApplication>

QString ProblemWords::sentence(const QuoteProblem &problem)
{
    const QString words = ErrorWords::sentence(Error::make(Error::Kind::Invalid, problem.code));
    const QDate day = problem.params.isEmpty() ? QDate() : QDate::fromString(problem.params.first(), Qt::ISODate);
    if (!day.isValid())
        return words;
    return words + u' ' + QCoreApplication::translate("ProblemWords", "First possible day: %1.").arg(DisplayText::date(day));
}

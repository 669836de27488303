#include "callproblemwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace
{
constexpr int shown = 12;

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("CallProblemWords", text, nullptr, count);
}

QString reason(const QLatin1String &code)
{
    if (code == QLatin1String("day_unreadable"))
        return say(QT_TRANSLATE_NOOP("CallProblemWords", "this is no day"));
    if (code == QLatin1String("time_unreadable"))
        return say(QT_TRANSLATE_NOOP("CallProblemWords", "this is no time of day"));
    if (code == QLatin1String("duration_unreadable"))
        return say(QT_TRANSLATE_NOOP("CallProblemWords", "this is no duration"));
    if (code == QLatin1String("amount_unreadable"))
        return say(QT_TRANSLATE_NOOP("CallProblemWords", "this is no amount"));
    if (code == QLatin1String("currency_foreign"))
        return say(QT_TRANSLATE_NOOP("CallProblemWords", "this is another currency than the euro"));
    if (code == QLatin1String("number_rounded"))
        return say(QT_TRANSLATE_NOOP("CallProblemWords",
                                     "a spreadsheet has rounded this number; get the file again and import it "
                                     "without saving it there"));
    if (code == QLatin1String("text_unreadable"))
        return say(QT_TRANSLATE_NOOP("CallProblemWords", "this is no text, or far too long"));
    if (code == QLatin1String("columns_missing"))
        return say(QT_TRANSLATE_NOOP("CallProblemWords", "columns are missing"));
    if (code == QLatin1String("quote_open"))
        return say(QT_TRANSLATE_NOOP("CallProblemWords", "a quotation mark is never closed"));
    return code;
}
} // namespace

QString CallProblemWords::sentence(const EvnProblem &problem)
{
    const QString why = reason(QLatin1String(problem.code));
    return problem.column > 0 ? say(QT_TRANSLATE_NOOP("CallProblemWords", "Line %1, column %2: %3"))
                                    .arg(problem.line)
                                    .arg(problem.column)
                                    .arg(why)
                              : say(QT_TRANSLATE_NOOP("CallProblemWords", "Line %1: %2")).arg(problem.line).arg(why);
}

QString CallProblemWords::list(const EvnSummary &summary)
{
    QStringList lines{
        say(QT_TRANSLATE_N_NOOP("CallProblemWords", "%n rows were refused; all others are there."), int(summary.refused))};
    for (const EvnProblem &problem : summary.problems.mid(0, shown))
        lines << sentence(problem);
    if (summary.refused > shown)
        lines << say(QT_TRANSLATE_NOOP("CallProblemWords", "… and so on; »fernamtctl evn check« lists up to a thousand."));
    return lines.join(u'\n');
}

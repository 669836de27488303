#include "calllayoutwords.h"

#include <QCoreApplication>
#include <QStringList>

using Question = LayoutGuess::Question;

namespace
{
QString say(const char *text)
{
    return QCoreApplication::translate("CallLayoutWords", text);
}

QString columns(const EvnLayout &layout)
{
    QStringList words;
    const std::pair<int, const char *> places[] = {
        {layout.day, QT_TRANSLATE_NOOP("CallLayoutWords", "begin in column %1")},
        {layout.number, QT_TRANSLATE_NOOP("CallLayoutWords", "number called in column %1")},
        {layout.duration, QT_TRANSLATE_NOOP("CallLayoutWords", "duration in column %1")},
        {layout.net, QT_TRANSLATE_NOOP("CallLayoutWords", "net amount in column %1")}};
    for (const auto &[place, word] : places)
        if (place >= 0)
            words << say(word).arg(place + 1);
    return words.join(QStringLiteral(", "));
}
} // namespace

QString CallLayoutWords::duration(CallValues::DurationForm form)
{
    return form == CallValues::DurationForm::MinuteSecond ? say(QT_TRANSLATE_NOOP("CallLayoutWords", "1 minute 4 seconds (m:ss)"))
                                                          : say(QT_TRANSLATE_NOOP("CallLayoutWords", "1 hour 4 minutes (h:mm)"));
}

QString CallLayoutWords::dates(CallValues::DateForm form)
{
    if (form == CallValues::DateForm::MonthFirst)
        return say(QT_TRANSLATE_NOOP("CallLayoutWords", "2 March 2026 (month first)"));
    return form == CallValues::DateForm::DayFirst ? say(QT_TRANSLATE_NOOP("CallLayoutWords", "3 February 2026 (day first)"))
                                                  : say(QT_TRANSLATE_NOOP("CallLayoutWords", "of 2003 (year first)"));
}

QString CallLayoutWords::amount(char decimal)
{
    return decimal == ',' ? say(QT_TRANSLATE_NOOP("CallLayoutWords", "one thousand two hundred and thirty-four (decimal comma)"))
                          : say(QT_TRANSLATE_NOOP("CallLayoutWords", "one and a bit (decimal point)"));
}

QString CallLayoutWords::answers(const EvnLayout &layout, const QList<Question> &questions)
{
    QStringList words;
    for (const Question question : questions) {
        switch (question) {
        case Question::DurationForm:
            words
                << say(QT_TRANSLATE_NOOP("CallLayoutWords", "a duration such as 1:04 is %1")).arg(duration(layout.durationForm));
            break;
        case Question::Amount:
            words << say(QT_TRANSLATE_NOOP("CallLayoutWords", "an amount such as 1.234 is %1"))
                         .arg(amount(layout.amountForm.decimal));
            break;
        case Question::DateOrder:
            words << say(QT_TRANSLATE_NOOP("CallLayoutWords", "a date such as 03/02/26 is %1")).arg(dates(layout.dateForm));
            break;
        case Question::Day:
            words << say(QT_TRANSLATE_NOOP("CallLayoutWords", "the day stands in column %1")).arg(layout.day + 1);
            break;
        case Question::Number:
            words << say(QT_TRANSLATE_NOOP("CallLayoutWords", "the number called stands in column %1")).arg(layout.number + 1);
            break;
        case Question::Columns:
            words << columns(layout);
            break;
        }
    }
    return words.join(QStringLiteral(", "));
}

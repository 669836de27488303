#include "evnoptions.h"

#include "evncolumns.h"

namespace
{
using CallValues::DurationForm;
using Question = LayoutGuess::Question;

Error invalid(const char *code, const QString &detail)
{
    return Error::make(Error::Kind::Invalid, QLatin1String(code), detail);
}

QStringList listOf(const Arguments &arguments, const char *name)
{
    QStringList list;
    for (const QString &word : arguments.value(name).split(u',', Qt::SkipEmptyParts))
        list << word.trimmed();
    return list;
}

/// False for what is given and cannot be read.
bool take(const Arguments &arguments, const char *name, QDate &day)
{
    day = QDate::fromString(arguments.value(name), Qt::ISODate);
    return day.isValid() || arguments.value(name).isEmpty();
}

bool take(const Arguments &arguments, const char *name, std::optional<Money> &amount)
{
    if (arguments.value(name).isEmpty())
        return true;
    const auto read = Money::parse(arguments.value(name));
    if (read)
        amount = *read;
    return bool(read);
}
} // namespace

Result<LayoutGuess> EvnOptions::guessOf(std::string_view text, const QString &name, const Arguments &arguments)
{
    auto guess = LayoutGuess::of(text);
    if (!guess)
        return fail(invalid(guess.error().code.toLatin1().constData(), name));
    if (const QString columns = arguments.value("columns"); !columns.isEmpty() && guess->questions.contains(Question::Columns)) {
        const auto chosen = EvnColumns::of(columns, guess->layout);
        if (!chosen)
            return fail(chosen.error());
        guess = LayoutGuess::withColumns(text, *chosen);
    }
    EvnLayout &layout = guess->layout;
    if (const QString form = arguments.value("duration"); !form.isEmpty()) {
        if (form != QLatin1String("h:mm") && form != QLatin1String("m:ss"))
            return fail(invalid("evn_option", form));
        if (guess->questions.removeAll(Question::DurationForm) > 0)
            layout.durationForm = form == QLatin1String("h:mm") ? DurationForm::HourMinute : DurationForm::MinuteSecond;
    }
    if (const QString order = arguments.value("dates"); !order.isEmpty()) {
        const qsizetype place =
            QStringList{QStringLiteral("day"), QStringLiteral("month"), QStringLiteral("year")}.indexOf(order);
        if (place < 0)
            return fail(invalid("evn_option", order));
        if (guess->questions.removeAll(Question::DateOrder) > 0)
            layout.dateForm = CallValues::openDates[place];
    }
    if (const QString decimal = arguments.value("decimal"); !decimal.isEmpty()) {
        if (decimal != QLatin1String("comma") && decimal != QLatin1String("point"))
            return fail(invalid("evn_option", decimal));
        guess->questions.removeAll(Question::Amount);
        layout.amountForm.decimal = decimal == QLatin1String("comma") ? ',' : '.';
    }
    return guess;
}

Result<EvnLayout> EvnOptions::settled(const LayoutGuess &guess, const QString &name)
{
    for (const auto &[question, code] :
         {std::pair(Question::Day, "evn_no_day"), std::pair(Question::Number, "evn_no_number"),
          std::pair(Question::Columns, "evn_which_columns"), std::pair(Question::DateOrder, "evn_which_dates"),
          std::pair(Question::DurationForm, "evn_which_duration"), std::pair(Question::Amount, "evn_which_amount")})
        if (guess.questions.contains(question))
            return fail(invalid(code, name));
    return guess.layout;
}

Result<QList<CallSums::By>> EvnOptions::by(const Arguments &arguments, const QString &standard)
{
    QList<CallSums::By> by;
    const QString words = arguments.has("by") ? arguments.value("by") : standard;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        const auto dimension = CallSums::dimension(word.trimmed());
        if (!dimension)
            return fail(invalid("evn_option", word));
        by << *dimension;
    }
    return by;
}

Result<CallFilter> EvnOptions::filter(const Arguments &arguments)
{
    CallFilter filter;
    for (const auto &[name, day] : {std::pair("since", &filter.from), std::pair("until", &filter.to)})
        if (!take(arguments, name, *day))
            return fail(invalid("evn_option", arguments.value(name)));
    for (const auto &[name, amount] : {std::pair("least", &filter.least), std::pair("most", &filter.most)})
        if (!take(arguments, name, *amount))
            return fail(invalid("evn_option", arguments.value(name)));
    filter.lines = listOf(arguments, "line");
    filter.extensions = listOf(arguments, "extension");
    filter.costCentres = listOf(arguments, "cost-centre");
    filter.destinations = listOf(arguments, "destination");
    filter.kinds = listOf(arguments, "call-kind");
    filter.number = arguments.value("number");
    return filter;
}

Result<CallImport::Overlap> EvnOptions::overlap(const Arguments &arguments)
{
    const QString word = arguments.value("overlap");
    if (word.isEmpty())
        return CallImport::Overlap::Ask;
    if (word == QLatin1String("once"))
        return CallImport::Overlap::Once;
    if (word == QLatin1String("keep"))
        return CallImport::Overlap::Keep;
    return fail(invalid("evn_option", word));
}

Result<int> EvnOptions::limit(const Arguments &arguments)
{
    if (!arguments.has("limit"))
        return 20;
    bool good = false;
    const int limit = arguments.value("limit").toInt(&good);
    return good && limit > 0 ? Result<int>(limit) : fail(invalid("evn_option", arguments.value("limit")));
}

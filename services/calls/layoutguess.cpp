#include "callcharge.h"
#include "callmoment.h"
#include "headingcolumns.h"
#include "headingwords.h"
#include "layouttemplates.h"
#include "recordkinds.h"

namespace
{
using namespace CallValues;
using namespace CellShape;
using Sample = LayoutSample;
constexpr qint32 mostDays = 3 * 366; ///< that the calls of one file are apart

/// What the heading says first, then what alone fits; what fits in two ways is asked.
void setDurations(LayoutGuess &guess, const Sample &sample)
{
    EvnLayout &layout = guess.layout;
    const auto fits = [&](DurationForm form) {
        return sample.all(layout.duration, [form](std::string_view text) { return duration(text, form).has_value(); });
    };
    const DurationForm told =
        sample.headings.empty() ? DurationForm::None : HeadingWords(sample.headings[size_t(layout.duration)]).durationForm();
    for (const DurationForm form : {told, DurationForm::Seconds, DurationForm::HourMinuteSecond, DurationForm::Units})
        if (layout.durationForm == DurationForm::None && form != DurationForm::None && fits(form))
            layout.durationForm = form;
    if (layout.durationForm == DurationForm::None && fits(DurationForm::MinuteSecond))
        guess.questions << LayoutGuess::Question::DurationForm;
}

/// Net and gross of one file are written alike.
void setAmounts(LayoutGuess &guess, const Sample &sample)
{
    EvnLayout &layout = guess.layout;
    QList<AmountForm> fitting{{',', false}, {'.', false}};
    bool plain = true, some = false;
    for (const int column : {layout.net, layout.gross}) {
        if (column < 0)
            continue;
        const bool cents = !sample.headings.empty() && HeadingWords(sample.headings[size_t(column)]).saysCents();
        layout.amountForm.cents = layout.amountForm.cents || cents;
        some = true;
        fitting.removeIf([&](const AmountForm &one) {
            const AmountForm form{one.decimal, cents};
            return !sample.allOrNone(column, [form](std::string_view text) { return CallCharge::of(text, form).has_value(); });
        });
        plain = plain && sample.allOrNone(column, [](std::string_view t) { return t.find_first_of(".,") == t.npos; });
    }
    if (some && !fitting.isEmpty())
        layout.amountForm.decimal = fitting.first().decimal;
    if (some && fitting.size() == 2 && !plain)
        guess.questions << LayoutGuess::Question::Amount;
}

/// Of the amounts, by a heading or by the cells of the column for it.
bool isForeign(const EvnLayout &layout, const Sample &sample)
{
    const auto says = [&](int column) {
        return column >= 0 && !HeadingWords(sample.headings[size_t(column)]).foreignCurrency().isEmpty();
    };
    if (says(layout.net) || says(layout.gross))
        return true;
    if (layout.currency < 0 || (layout.net < 0 && layout.gross < 0))
        return false;
    return std::ranges::none_of(sample.columns[size_t(layout.currency)], CallCharge::isEuro);
}

/// Whether day or month comes first is told by the days after the twelfth, and by calls that would lie years apart; else asked.
void setDates(LayoutGuess &guess, const Sample &sample)
{
    EvnLayout &layout = guess.layout;
    const auto &cells = sample.columns[size_t(layout.day)];
    const bool whole = layout.day == layout.time;
    const auto dayOf = [whole](const std::string &cell, DateForm form) {
        const auto moment = whole ? CallMoment::of(cell, form) : std::nullopt;
        return moment ? std::optional(moment->day) : whole ? std::nullopt : day(cell, form);
    };
    for (const std::string &cell : cells)
        if (layout.dateForm == DateForm::None)
            layout.dateForm = whole ? wholeFormOf(cell) : dateFormOf(cell);
    if (std::ranges::find(openDates, layout.dateForm) == std::end(openDates))
        return;
    QList<DateForm> best;
    std::ptrdiff_t most = 0;
    for (const DateForm form : openDates) {
        qint32 first = std::numeric_limits<qint32>::max(), last = 0;
        std::ptrdiff_t fitting = 0;
        for (const std::string &cell : cells)
            if (const auto read = dayOf(cell, form)) {
                ++fitting;
                first = std::min(first, *read);
                last = std::max(last, *read);
            }
        if (fitting == 0 || last - first > mostDays)
            continue;
        if (fitting > most)
            best.clear();
        if (fitting >= most)
            best << form;
        most = std::max(most, fitting);
    }
    layout.dateForm = best.size() == 1 ? best.first() : DateForm::None;
    if (best.size() != 1)
        guess.questions << LayoutGuess::Question::DateOrder;
}

void setForms(LayoutGuess &guess, const Sample &sample)
{
    EvnLayout &layout = guess.layout;
    if (layout.day >= 0) {
        setDates(guess, sample);
    } else {
        guess.questions << LayoutGuess::Question::Day;
    }
    if (layout.number < 0)
        guess.questions << LayoutGuess::Question::Number;
    if (layout.duration >= 0)
        setDurations(guess, sample);
    setAmounts(guess, sample);
}
} // namespace

Result<LayoutGuess> LayoutGuess::of(std::string_view text)
{
    const auto shape = TextShape::of(text);
    if (!shape)
        return fail(shape.error());
    LayoutGuess guess;
    guess.layout.shape = *shape;
    Sample sample = Sample::of(text, guess.layout);
    if (sample.headings.empty()) {
        guess.layout.callRecords = RecordKinds::detect(text, guess.layout.shape);
        if (!guess.layout.callRecords.empty())
            sample = Sample::of(text, guess.layout);
    }
    if (sample.columns.front().empty())
        return fail(Error::Kind::Invalid, QStringLiteral("evn_no_rows"));
    guess.layout.header = !sample.headings.empty();
    if (guess.layout.header) {
        guess.layout.shape.begin += sample.headingOffset;
        guess.layout.shape.firstLine = sample.headingLine;
    }
    if (guess.layout.header) {
        const bool clear = HeadingColumns::choose(guess.layout, sample);
        if (isForeign(guess.layout, sample))
            return fail(Error::Kind::Invalid, QStringLiteral("evn_currency"));
        setForms(guess, sample);
        if (!clear)
            guess.questions = {Question::Columns};
        return guess;
    }
    const QList<EvnLayout> known = LayoutTemplates::fitting(sample, guess.layout);
    guess.layout = known.isEmpty() ? LayoutTemplates::proposal(sample, guess.layout) : known.first();
    setForms(guess, sample);
    if (known.size() != 1)
        guess.questions = {Question::Columns};
    return guess;
}

LayoutGuess LayoutGuess::withColumns(std::string_view text, EvnLayout columns)
{
    LayoutGuess guess;
    guess.layout = std::move(columns);
    EvnLayout &layout = guess.layout;
    const Sample sample = Sample::of(text, layout);
    layout.dateForm = DateForm::None;
    layout.durationForm = DurationForm::None;
    if (layout.day >= 0 && layout.time < 0 && sample.all(layout.day, isWhole))
        layout.time = layout.day;
    const bool cents = layout.amountForm.cents;
    setForms(guess, sample);
    layout.amountForm.cents = cents;
    return guess;
}

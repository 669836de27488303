#include "layoutsample.h"
#include "recordsplitter.h"

namespace
{
using namespace CallValues;
using namespace CellShape;
using Sample = LayoutSample;
constexpr size_t sampleRows = 400;

void setWhen(EvnLayout &layout, const Sample &sample, int column)
{
    if (layout.day < 0 && sample.all(column, isWhole))
        layout.day = layout.time = column;
    else if (layout.day < 0 && sample.all(column, isDay))
        layout.day = column;
    else if (layout.time < 0 && sample.all(column, isTime))
        layout.time = column;
}

void byHeadings(EvnLayout &layout, const Sample &sample)
{
    const auto take = [](int &place, int column) {
        if (place < 0)
            place = column;
    };
    QList<int> either, targets;
    for (int i = 0; i < int(sample.headings.size()); ++i) {
        switch (CallColumns::of(sample.headings[size_t(i)])) {
        case CallField::When:
            setWhen(layout, sample, i);
            break;
        case CallField::Line:
            take(layout.line, i);
            break;
        case CallField::LineCountry:
            take(layout.lineCountry, i);
            break;
        case CallField::LineArea:
            take(layout.lineArea, i);
            break;
        case CallField::Extension:
            take(layout.extension, i);
            break;
        case CallField::CostCentre:
            take(layout.costCentre, i);
            break;
        case CallField::Number:
            take(layout.number, i);
            break;
        case CallField::NumberCountry:
            take(layout.numberCountry, i);
            break;
        case CallField::NumberArea:
            take(layout.numberArea, i);
            break;
        case CallField::AnyNumber:
            either << i;
            break;
        case CallField::Target:
            targets << i;
            break;
        case CallField::Destination:
            take(layout.destination, i);
            break;
        case CallField::Kind:
            take(layout.kind, i);
            break;
        case CallField::Duration:
            take(layout.duration, i);
            break;
        case CallField::Net:
            take(layout.net, i);
            break;
        case CallField::Gross:
            take(layout.gross, i);
            break;
        case CallField::Ignored:
            break;
        }
    }
    for (const int column : std::as_const(targets))
        take(layout.number < 0 && sample.all(column, isNumber) ? layout.number : layout.destination, column);
    for (const int column : std::as_const(either))
        take(layout.number < 0 ? layout.number : layout.line, column);
}

/// A PBX writes no headings: own number, called number, then start, answer and end, then two numbers of seconds.
void byPlaces(EvnLayout &layout, const Sample &sample)
{
    const int columns = int(sample.columns.size());
    for (int i = 0; i < columns && layout.day < 0; ++i)
        setWhen(layout, sample, i);
    if (layout.day >= 0 && layout.time < 0 && layout.day + 1 < columns && sample.all(layout.day + 1, isTime))
        layout.time = layout.day + 1;
    int after = std::max(layout.day, layout.time) + 1;
    while (layout.day >= 0 && after < columns && (sample.all(after, isWhole) || sample.all(after, isTime)))
        ++after;
    QList<int> seconds;
    for (int i = after; layout.day >= 0 && i < columns && sample.all(i, isSeconds); ++i)
        seconds << i;
    if (!seconds.isEmpty()) // the second is what was spoken and billed
        layout.duration = seconds.value(1, seconds.first());
    QList<int> numbers;
    for (int i = 0; i < layout.day; ++i)
        if (sample.all(i, isNumber))
            numbers << i;
    // An account code may stand before both.
    if (numbers.size() >= 2) {
        layout.number = numbers.last();
        layout.line = numbers.at(numbers.size() - 2);
    }
}

void setForms(LayoutGuess &guess, const Sample &sample)
{
    EvnLayout &layout = guess.layout;
    if (layout.day >= 0) {
        for (const std::string &cell : sample.columns[size_t(layout.day)])
            if (layout.dateForm == DateForm::None)
                layout.dateForm = dateFormOf(dayAndTime(cell).first);
    } else {
        guess.questions << LayoutGuess::Question::Day;
    }
    if (layout.number < 0)
        guess.questions << LayoutGuess::Question::Number;
    if (layout.duration >= 0) {
        const auto is = [](DurationForm form) { return [form](std::string_view t) { return duration(t, form).has_value(); }; };
        for (const DurationForm form : {DurationForm::Seconds, DurationForm::HourMinuteSecond})
            if (layout.durationForm == DurationForm::None && sample.all(layout.duration, is(form)))
                layout.durationForm = form;
        if (layout.durationForm == DurationForm::None && sample.all(layout.duration, is(DurationForm::MinuteSecond)))
            guess.questions << LayoutGuess::Question::DurationForm;
    }
    for (const int column : {layout.net, layout.gross}) {
        if (column < 0)
            continue;
        layout.amountForm.cents = !sample.headings.empty() && CallColumns::saysCents(sample.headings[size_t(column)]);
        QList<AmountForm> fitting;
        for (const char decimal : {',', '.'}) {
            const AmountForm form{decimal, layout.amountForm.cents};
            if (sample.all(column, [form](std::string_view t) { return amount(t, form).has_value(); }))
                fitting << form;
        }
        if (!fitting.isEmpty())
            layout.amountForm = fitting.first();
        const auto plain = [](std::string_view t) { return t.find_first_of(".,") == std::string_view::npos; };
        if (fitting.size() == 2 && !sample.all(column, plain) && !guess.questions.contains(LayoutGuess::Question::Amount))
            guess.questions << LayoutGuess::Question::Amount;
    }
}
} // namespace

Result<LayoutGuess> LayoutGuess::of(std::string_view text)
{
    const auto shape = TextShape::of(text);
    if (!shape)
        return fail(shape.error());
    LayoutGuess guess;
    guess.layout.shape = *shape;
    Sample sample;
    sample.columns.resize(shape->columns);
    RecordSplitter records(text.substr(shape->begin), shape->delimiter, shape->firstLine);
    bool first = true;
    for (size_t rows = 0; rows < sampleRows && records.next();) {
        if (records.fields().size() != shape->columns)
            continue;
        if (std::exchange(first, false)) {
            std::vector<QString> headings;
            int known = 0;
            for (const std::string_view field : records.fields()) {
                headings.push_back(shape->decoded(field));
                known += CallColumns::of(headings.back()) != CallField::Ignored;
            }
            guess.layout.header = known >= 2;
            if (guess.layout.header) {
                sample.headings = std::move(headings);
                continue;
            }
        }
        for (size_t i = 0; i < shape->columns; ++i)
            sample.columns[i].emplace_back(records.fields()[i]);
        ++rows;
    }
    if (sample.columns.front().empty())
        return fail(Error::Kind::Invalid, QStringLiteral("evn_no_rows"));
    if (guess.layout.header)
        byHeadings(guess.layout, sample);
    else
        byPlaces(guess.layout, sample);
    setForms(guess, sample);
    return guess;
}

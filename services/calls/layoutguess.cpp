#include "layoutsample.h"
#include "layouttemplates.h"
#include "recordkinds.h"

namespace
{
using namespace CallValues;
using namespace CellShape;
using Sample = LayoutSample;

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
        byHeadings(guess.layout, sample);
        setForms(guess, sample);
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

#include "recordcontrol.h"

#include "layoutsample.h"
#include "recordsplitter.h"

#include <algorithm>

namespace
{
using CallValues::trimmed;
constexpr size_t longestCount = 9;

/// A number of calls may be "000012"; a compact day, in either order, is none.
std::optional<qint64> countOf(std::string_view word)
{
    const bool digits =
        !word.empty() && word.size() <= longestCount && word.find_first_not_of("0123456789") == std::string_view::npos;
    if (!digits || CellShape::isDay(word))
        return std::nullopt;
    if (word.size() == 8 && (word.starts_with("19") || word.starts_with("20")))
        return std::nullopt;
    qint64 count = 0;
    for (const char c : word)
        count = 10 * count + (c - '0');
    return count;
}

/// Words of a record, without the code or heading in front and without those of the column that is passed over.
std::vector<std::string> wordsOf(const QByteArray &record, const TextShape &shape, bool first, int passed = -1)
{
    std::vector<std::string> words;
    RecordSplitter records({record.constData(), size_t(record.size())}, shape.delimiter);
    if (!records.next())
        return words;
    for (size_t i = first ? 0 : 1; i < records.fields().size(); ++i) {
        if (int(i) == passed && records.fields().size() == shape.columns)
            continue;
        std::string_view field = trimmed(records.fields()[i]);
        while (!field.empty()) {
            const size_t end = std::min(field.find(' '), field.size());
            words.emplace_back(field.substr(0, end));
            field = trimmed(field.substr(end));
        }
    }
    return words;
}

/// Half of the last decimal that is told.
qint64 tolerance(std::string_view word, bool cents)
{
    const size_t mark = word.find_last_of(".,");
    qint64 half = (cents ? 10'000 : 1'000'000) / 2;
    for (size_t i = mark == std::string_view::npos ? word.size() : mark + 1; i < word.size(); ++i)
        half /= 10;
    return half;
}

struct Told {
    std::vector<qint64> counts;
    struct Sum {
        Money money;
        qint64 tolerance;
    };
    std::vector<Sum> sums;
};

Told toldBy(const std::vector<std::string> &words, const std::vector<std::string> &heads, const EvnLayout &layout)
{
    Told told;
    for (const std::string &word : words) {
        if (std::ranges::find(heads, word) != heads.end()) // a customer's number
            continue;
        const bool marked = CellShape::isDecimal(word) && !CellShape::isDay(word);
        const auto amount = marked ? CallValues::amount(word, layout.amountForm) : std::nullopt;
        if (amount)
            told.sums.push_back({Money::fromUnits(*amount), tolerance(word, layout.amountForm.cents)});
        else if (const auto count = countOf(word))
            told.counts.push_back(*count);
    }
    return told;
}

void compare(RecordControl &control, const Told &told, const EvnSummary &summary)
{
    const auto agrees = [&](const Told::Sum &sum, const Money &read) {
        return std::abs(sum.money.units() - read.units()) <= sum.tolerance;
    };
    for (const Told::Sum &sum : told.sums)
        for (const Money &read : {summary.net, summary.gross})
            if (!control.toldSum && agrees(sum, read)) {
                control.toldSum = sum.money;
                control.sum = read;
            }
    const bool sumAgrees = control.toldSum.has_value();
    if (!sumAgrees && told.sums.size() == 1 && (summary.hasNet || summary.hasGross)) {
        control.toldSum = told.sums.front().money;
        control.sum = summary.hasNet ? summary.net : summary.gross;
        control.sumDiffers = true;
    }
    const auto says = [&](qint64 rows) { return std::ranges::find(told.counts, rows) != told.counts.end(); };
    if (says(summary.rows) || (sumAgrees && says(summary.rows + summary.controls))) { // some count all records
        control.toldRows = summary.rows;
    } else if (told.counts.size() == 1) {
        control.toldRows = told.counts.front();
        control.rowsDiffer = true;
    }
}
RecordControl::End endOf(const RecordControl &control)
{
    if (control.rowsDiffer || control.sumDiffers)
        return RecordControl::End::Differs;
    return control.toldRows || control.toldSum ? RecordControl::End::Agrees : RecordControl::End::Unclear;
}

bool isSum(const EvnSummary::Control &record, const TextShape &shape)
{
    RecordSplitter records({record.text.constData(), size_t(record.text.size())}, shape.delimiter);
    return records.next() && std::ranges::any_of(records.fields(), [&](std::string_view field) {
               return CallColumns::isSum(shape.decoded(field));
           });
}

/// Of the sums below a plain table the one that agrees, or else the last. Where parts are summed up between the calls, too, one
/// that does not agree is of a part. What sums up durations is no count.
RecordControl ofTable(const EvnSummary &summary, const EvnLayout &layout)
{
    RecordControl last;
    bool parts = false;
    for (const EvnSummary::Control &record : summary.control) {
        if (!isSum(record, layout.shape))
            continue;
        parts = parts || record.line < summary.lastCall;
        if (record.line < summary.lastCall)
            continue;
        RecordControl control;
        control.rows = summary.rows;
        control.sum = summary.net;
        control.records = summary.controls;
        control.line = record.line;
        compare(control, toldBy(wordsOf(record.text, layout.shape, true, layout.duration), {}, layout), summary);
        control.end = endOf(control);
        if (control.end == RecordControl::End::Agrees)
            return control;
        last = control;
    }
    if (parts && last.end == RecordControl::End::Differs) {
        last.end = RecordControl::End::Unclear;
        last.rowsDiffer = last.sumDiffers = false;
        last.toldRows.reset();
        last.toldSum.reset();
    }
    return last;
}
} // namespace

RecordControl RecordControl::of(const EvnSummary &summary, const EvnLayout &layout)
{
    RecordControl control;
    control.rows = summary.rows;
    control.sum = summary.net;
    control.records = summary.controls;
    const bool kinds = !layout.callRecords.empty();
    const bool some = !summary.control.isEmpty();
    const bool atEnd = some && summary.control.last().line > summary.lastCall;
    const auto codeOf = [&](const EvnSummary::Control &record) {
        return record.text.left(record.text.indexOf(layout.shape.delimiter)).trimmed();
    };
    // A sum of one number's calls stands between calls as well: it does not end the file.
    const bool between = kinds && atEnd && std::ranges::any_of(summary.control, [&](const EvnSummary::Control &record) {
                             return record.line < summary.lastCall && codeOf(record) == codeOf(summary.control.last());
                         });
    if (!atEnd || between) {
        control.end = kinds ? End::Missing : End::None;
        return control;
    }
    std::vector<std::string> heads;
    for (const EvnSummary::Control &record : summary.control)
        if (kinds && record.line < summary.firstCall)
            std::ranges::copy(wordsOf(record.text, layout.shape, false), std::back_inserter(heads));
    if (!kinds)
        return ofTable(summary, layout);
    control.line = summary.control.last().line;
    compare(control, toldBy(wordsOf(summary.control.last().text, layout.shape, false), heads, layout), summary);
    control.end = endOf(control);
    return control;
}

QString RecordControl::word(End end)
{
    switch (end) {
    case End::None:
        break;
    case End::Missing:
        return QStringLiteral("missing");
    case End::Unclear:
        return QStringLiteral("unclear");
    case End::Agrees:
        return QStringLiteral("agrees");
    case End::Differs:
        return QStringLiteral("differs");
    }
    return {};
}

#include "layouttemplates.h"

#include <algorithm>

namespace
{
using namespace CellShape;
using namespace CallValues;

/// One letter per column. `cells`: W day and time, w likewise or nothing, D day, T time, S seconds, H hours:minutes:seconds,
/// A amount, P telephone number, p likewise or nothing, d digits, X currency, U id with hyphens, E word in capitals,
/// B yes or no, * anything. `fields`: t day and time, d day, u time, s duration, l own number (c its country, a its area), n
/// called number (k, r), x extension, z destination, y kind, e net, g gross, . nothing.
struct Template {
    char delimiter; ///< 0: any
    std::string_view cells, fields;
};

constexpr Template templates[] = {
    // Asterisk, Master.csv: with or without unique id and user field
    {',', "*********WwWSSEE**", ".ln......t...sy..."},
    {',', "*********WwWSSEE*", ".ln......t...sy.."},
    {',', "*********WwWSSEE", ".ln......t...sy."},
    // FreeSWITCH, mod_cdr_csv: template "example", and the one without codecs
    {',', "****WwWSSEU****", ".ln.t...sy....."},
    {',', "****WwWSSEU**", ".ln.t...sy..."},
    // STARFACE, lines
    {0, "ddUd**d**WwwWE***BBS", "....xl..nt...y.....s"},
    // Telekom, RechnungOnline, positions
    {';', "dd*P******WSAA***p**", "...l.....ztseg...n.."},
    // envia TEL, AsciiEVN
    {';', "***PDTHP**A*", "...ldusn..e."},
    // HL komm
    {'\t', "DT**ddpddpH**AXd", "duyzcalkrns..e.."},
};

static_assert(std::ranges::all_of(templates, [](const Template &one) { return one.cells.size() == one.fields.size(); }));

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isCapitals(std::string_view text)
{
    return text.size() > 1 && text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_ ") == std::string_view::npos;
}

bool isId(std::string_view text)
{
    return text.size() == 36 && text[8] == '-' && text[23] == '-' &&
           text.find_first_not_of("0123456789abcdefABCDEF-") == std::string_view::npos;
}

bool isFlag(std::string_view text)
{
    for (const std::string_view word : {"0", "1", "t", "f", "true", "false", "TRUE", "FALSE", "True", "False"})
        if (text == word)
            return true;
    return false;
}

bool isClockDuration(std::string_view text)
{
    return duration(text, DurationForm::HourMinuteSecond).has_value();
}

bool agrees(const LayoutSample &sample, int column, char cell)
{
    const auto filled = [&](bool (*is)(std::string_view)) {
        return sample.isFilled(column) && sample.all(column, [is](std::string_view text) { return is(trimmed(text)); });
    };
    switch (cell) {
    case 'W':
        return filled(isWhole);
    case 'w':
        return sample.allOrNone(column, isWhole);
    case 'D':
        return filled(isDay);
    case 'T':
        return filled(isTime);
    case 'S':
        return filled(isSeconds);
    case 'H':
        return filled(isClockDuration);
    case 'A':
        return filled([](std::string_view text) { return isDecimal(text) || isDigits(text); });
    case 'P':
        return filled(isNumber);
    case 'p':
        return sample.allOrNone(column, isNumber);
    case 'd':
        return filled(isDigits);
    case 'X':
        return filled([](std::string_view text) { return text.size() == 3 && isCapitals(text); });
    case 'U':
        return filled(isId);
    case 'E':
        return filled(isCapitals);
    case 'B':
        return filled(isFlag);
    default:
        return true;
    }
}

void set(EvnLayout &layout, char field, int column)
{
    switch (field) {
    case 't':
        layout.day = layout.time = column;
        break;
    case 'd':
        layout.day = column;
        break;
    case 'u':
        layout.time = column;
        break;
    case 's':
        layout.duration = column;
        break;
    case 'l':
        layout.line = column;
        break;
    case 'c':
        layout.lineCountry = column;
        break;
    case 'a':
        layout.lineArea = column;
        break;
    case 'n':
        layout.number = column;
        break;
    case 'k':
        layout.numberCountry = column;
        break;
    case 'r':
        layout.numberArea = column;
        break;
    case 'x':
        layout.extension = column;
        break;
    case 'z':
        layout.destination = column;
        break;
    case 'y':
        layout.kind = column;
        break;
    case 'e':
        layout.net = column;
        break;
    case 'g':
        layout.gross = column;
        break;
    default:
        break;
    }
}

/// Long enough for a number that is dialled outside.
bool isLongNumber(std::string_view text)
{
    text = trimmed(text);
    return isNumber(text) && text.size() >= 6 && !isDay(text) && text.find_first_of("./") == std::string_view::npos;
}

bool isMasked(std::string_view text)
{
    return isNumber(text) && text.find_first_of("xX*") != std::string_view::npos;
}

bool isShortDuration(std::string_view text)
{
    return duration(text, DurationForm::MinuteSecond).has_value();
}
} // namespace

QList<EvnLayout> LayoutTemplates::fitting(const LayoutSample &sample, const EvnLayout &layout)
{
    QList<EvnLayout> known;
    for (const Template &one : templates) {
        bool fits = one.cells.size() == sample.columns.size() && (one.delimiter == 0 || one.delimiter == layout.shape.delimiter);
        for (size_t i = 0; fits && i < one.cells.size(); ++i)
            fits = agrees(sample, int(i), one.cells[i]);
        if (!fits)
            continue;
        known << layout;
        for (size_t i = 0; i < one.fields.size(); ++i)
            set(known.last(), one.fields[i], int(i));
    }
    return known;
}

EvnLayout LayoutTemplates::proposal(const LayoutSample &sample, const EvnLayout &layout)
{
    EvnLayout proposed = layout;
    const int columns = int(sample.columns.size());
    for (int i = 0; i < columns && proposed.day < 0; ++i) {
        if (sample.all(i, isWhole))
            proposed.day = proposed.time = i;
        else if (sample.all(i, isDay))
            proposed.day = i;
    }
    if (proposed.day >= 0 && proposed.time < 0 && proposed.day + 1 < columns && sample.all(proposed.day + 1, isTime))
        proposed.time = proposed.day + 1;
    QList<int> seconds, numbers;
    for (int i = 0; i < columns; ++i) {
        if (i == proposed.day || i == proposed.time || sample.all(i, isWhole))
            continue;
        if (sample.all(i, isDecimal))
            proposed.net = i;
        else if (proposed.duration < 0 && i > proposed.day && (sample.all(i, isClockDuration) || sample.all(i, isShortDuration)))
            proposed.duration = i;
        else if (sample.all(i, isLongNumber))
            numbers << i;
        else if (i > proposed.day && sample.all(i, isSeconds))
            seconds << i;
    }
    if (proposed.duration < 0 && !seconds.isEmpty()) // the second of two is what was spoken and billed
        proposed.duration = seconds.size() > 1 && seconds[1] == seconds[0] + 1 ? seconds[1] : seconds[0];
    for (const int column : std::as_const(numbers))
        if (proposed.number < 0 && sample.all(column, isMasked))
            proposed.number = column;
    if (proposed.number < 0 && !numbers.isEmpty())
        proposed.number = numbers.value(1, numbers.first());
    numbers.removeAll(proposed.number);
    proposed.line = numbers.value(0, -1);
    return proposed;
}

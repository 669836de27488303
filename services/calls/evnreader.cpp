#include "evnreader.h"

#include "callcharge.h"
#include "callmoment.h"
#include "recordsplitter.h"

namespace
{
using namespace CallValues;
using EvnReader::mostText;
constexpr size_t bytesBetweenStops = 1 << 20;
constexpr int whole = -1; ///< no column: the row as a whole

/// "4,92114E+11": a spreadsheet has thrown the last digits away.
bool isRounded(std::string_view number)
{
    return number.size() > 4 && number.substr(number.size() - 4, 2) == "E+";
}

class Reading
{
public:
    Reading(const EvnLayout &layout, EvnSummary &summary, bool hasNul) : m_layout(layout), m_summary(summary), m_hasNul(hasNul) {}

    /// False when the row was refused, or is no call.
    bool fill(const RecordSplitter &records, CallRow &row)
    {
        const auto &fields = records.fields();
        m_line = records.line();
        m_records = &records;
        if (records.isBroken())
            return refuse(whole, "quote_open");
        if (!m_layout.isCall(fields.front()))
            return control(records);
        if (fields.size() != m_layout.shape.columns)
            return isSum(fields) ? control(records) : refuse(whole, "columns_missing");
        row = {};
        row.fileLine = m_line;
        if (!when(fields, row))
            return false;
        if (m_layout.duration >= 0 && !trimmed(fields[size_t(m_layout.duration)]).empty()) {
            const auto seconds = duration(fields[size_t(m_layout.duration)], m_layout.durationForm);
            if (!seconds)
                return refuse(m_layout.duration, "duration_unreadable");
            row.seconds = *seconds;
        }
        if (!money(fields, m_layout.net, row.net) || !money(fields, m_layout.gross, row.gross))
            return false;
        const auto text = [&fields](int column) { return column < 0 ? std::string_view() : textOf(fields[size_t(column)]); };
        row.line = number(m_lineText, text(m_layout.lineCountry), text(m_layout.lineArea), text(m_layout.line));
        row.number = number(m_numberText, text(m_layout.numberCountry), text(m_layout.numberArea), text(m_layout.number));
        for (const auto &[column, part] : {std::pair(m_layout.line, row.line), std::pair(m_layout.number, row.number)})
            if (isRounded(part))
                return refuse(column, "number_rounded");
        row.extension = text(m_layout.extension);
        row.costCentre = text(m_layout.costCentre);
        row.destination = text(m_layout.destination);
        row.kind = text(m_layout.kind);
        return !(m_hasNul || records.position() - records.offset() > mostText) || readable(row);
    }

private:
    bool control(const RecordSplitter &records)
    {
        const std::string_view text = records.text().substr(0, mostText);
        m_summary.add({m_line, QByteArray(text.data(), qsizetype(text.size()))});
        return false;
    }

    /// "Summe;;;12,50": told by its first word.
    bool isSum(const std::vector<std::string_view> &fields) const
    {
        for (const std::string_view field : fields)
            if (!trimmed(field).empty())
                return CallColumns::isTrailer(m_layout.shape.decoded(field.substr(0, mostText)));
        return false;
    }

    /// Below the calls, between them, or headings again: a row without a day that says so, or holds nothing to be a call of.
    bool isNoCall(const std::vector<std::string_view> &fields) const
    {
        if (m_layout.day < 0) // asked for, and not yet answered
            return false;
        const auto isFilled = [](std::string_view field) { return !trimmed(field).empty(); };
        const auto first = std::ranges::find_if(fields, isFilled);
        if (first == fields.end() || isSum(fields))
            return true;
        const auto text = [&](std::string_view field) { return m_layout.shape.decoded(field.substr(0, mostText)); };
        const std::string_view day = trimmed(fields[size_t(m_layout.day)]);
        if (day.empty())
            return std::ranges::any_of(fields, [&](std::string_view field) { return CallColumns::isTrailer(text(field)); });
        const bool isDigit = first->front() >= '0' && first->front() <= '9';
        return (m_layout.header && CallColumns::of(text(day)) == CallField::When) ||
               (!isDigit && std::ranges::count_if(fields, isFilled) == 1);
    }

    bool refuse(int column, const char *code)
    {
        ++m_summary.refused;
        m_summary.note(m_line);
        if (m_summary.problems.size() < EvnSummary::mostProblems)
            m_summary.problems.append({m_line, column + 1, code});
        return false;
    }

    bool readable(const CallRow &row)
    {
        const std::pair<int, std::string_view> texts[] = {
            {m_layout.line, row.line},     {m_layout.extension, row.extension},     {m_layout.costCentre, row.costCentre},
            {m_layout.number, row.number}, {m_layout.destination, row.destination}, {m_layout.kind, row.kind}};
        for (const auto &[column, text] : texts)
            if (text.size() > mostText || text.find('\0') != std::string_view::npos)
                return refuse(column, "text_unreadable");
        return true;
    }

    bool when(const std::vector<std::string_view> &fields, CallRow &row)
    {
        std::string_view date = m_layout.day < 0 ? std::string_view() : trimmed(fields[size_t(m_layout.day)]);
        std::string_view clock = m_layout.time < 0 ? std::string_view() : trimmed(fields[size_t(m_layout.time)]);
        const bool one = m_layout.day >= 0 && m_layout.day == m_layout.time;
        if (one) {
            if (const auto moment = CallMoment::of(date, m_layout.dateForm)) {
                row.day = moment->day;
                row.time = moment->time;
                return true;
            }
            // Which part of it is wrong: the day or the time.
            const size_t space = date.find_last_of(" T", date.find(':'));
            clock = space == std::string_view::npos ? std::string_view() : date.substr(space + 1);
            date = space == std::string_view::npos ? date : date.substr(0, space);
        }
        const auto day = CallValues::day(date, m_layout.dateForm);
        if (!day)
            return m_layout.callRecords.empty() && isNoCall(fields) ? control(*m_records)
                                                                    : refuse(m_layout.day, "day_unreadable");
        const auto time = m_layout.time < 0 ? std::optional(0) : one ? std::nullopt : CallMoment::clock(clock);
        if (!time)
            return refuse(m_layout.time, "time_unreadable");
        row.day = *day;
        row.time = *time;
        return true;
    }

    /// An empty amount is none: a flat rate or a call that was not answered.
    bool money(const std::vector<std::string_view> &fields, int column, qint64 &into)
    {
        if (column < 0 || trimmed(fields[size_t(column)]).empty())
            return true;
        if (m_layout.currency >= 0 && !CallCharge::isEuro(fields[size_t(m_layout.currency)]))
            return refuse(m_layout.currency, "currency_foreign");
        const auto read = CallCharge::of(fields[size_t(column)], m_layout.amountForm);
        if (!read)
            return refuse(column, "amount_unreadable");
        into = *read;
        return true;
    }

    /// A number in one column, or put together from country, area and subscriber.
    static std::string_view number(std::string &buffer, std::string_view country, std::string_view area, std::string_view rest)
    {
        if (country.empty() && area.empty())
            return rest;
        buffer.assign(country.empty() ? "0" : "+");
        buffer.append(country).append(area).append(rest);
        return buffer;
    }

    const EvnLayout &m_layout;
    EvnSummary &m_summary;
    bool m_hasNul;
    qint64 m_line = 0;
    const RecordSplitter *m_records = nullptr; ///< of the present row
    std::string m_lineText, m_numberText;
};
} // namespace

void EvnSummary::add(const Control &record)
{
    ++controls;
    if (control.size() < mostControl)
        control.append(record);
    else
        control.last() = record;
}

void EvnSummary::append(const EvnSummary &next, qint64 lines)
{
    const qint64 all = controls + next.controls;
    for (Control record : next.control) {
        record.line += lines;
        add(record);
    }
    controls = all;
    if (next.lastCall > 0) {
        firstCall = firstCall > 0 ? firstCall : next.firstCall + lines;
        lastCall = next.lastCall + lines;
    }
    gross += next.gross;
    hasGross = hasGross || next.hasGross;
    rows += next.rows;
    refused += next.refused;
    net += next.net;
    hasNet = hasNet || next.hasNet;
    for (EvnProblem problem : next.problems) {
        if (problems.size() >= mostProblems)
            return;
        problem.line += lines;
        problems.append(problem);
    }
}

EvnReader::Begin EvnReader::begin(std::string_view text, const EvnLayout &layout)
{
    RecordSplitter records(text.substr(layout.shape.begin), layout.shape.delimiter, layout.shape.firstLine);
    if (layout.header)
        records.next();
    return {layout.shape.begin + records.position(), records.nextLine()};
}

EvnPart EvnReader::readPart(std::string_view text, size_t begin, size_t end, const EvnLayout &layout,
                            const std::function<void(const CallRow &)> &take)
{
    EvnPart part;
    part.summary.hasNet = layout.net >= 0;
    part.summary.hasGross = layout.gross >= 0;
    const std::string_view piece = text.substr(begin, end - begin);
    Reading reading(layout, part.summary, piece.find('\0') != std::string_view::npos);
    RecordSplitter records(text.substr(begin), layout.shape.delimiter, 1, end - begin);
    CallRow row;
    while (records.next()) {
        if (!reading.fill(records, row))
            continue;
        ++part.summary.rows;
        part.summary.note(row.fileLine);
        part.summary.gross += Money::fromUnits(row.gross);
        part.summary.net += Money::fromUnits(row.net);
        take(row);
    }
    part.end = begin + records.position();
    part.lines = records.nextLine() - 1;
    return part;
}

Result<EvnSummary> EvnReader::read(std::string_view text, const EvnLayout &layout,
                                   const std::function<void(const CallRow &)> &take, std::stop_token stop)
{
    EvnSummary summary;
    summary.hasNet = layout.net >= 0;
    const Begin first = begin(text, layout);
    size_t at = first.offset;
    qint64 line = first.line;
    do {
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
        CallRow numbered;
        const EvnPart part = readPart(text, at, std::min(at + bytesBetweenStops, text.size()), layout, [&](const CallRow &row) {
            numbered = row;
            numbered.fileLine += line - 1;
            take(numbered);
        });
        summary.append(part.summary, line - 1);
        line += part.lines;
        at = part.end;
    } while (at < text.size());
    return summary;
}

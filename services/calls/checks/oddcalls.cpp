#include "oddcalls.h"

#include "callcountry.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace
{
constexpr qint64 day = 86400, hour = 3600;
constexpr size_t mostRows = 100;

QDateTime wall(qint64 start)
{
    return {QDate(1970, 1, 1).addDays(start / day), QTime(0, 0).addSecs(int(start % day)), Qt::UTC};
}

int monthOf(qint64 start)
{
    const QDate date = wall(start).date();
    return 12 * date.year() + date.month();
}

/// The night or weekend day that a call belongs to, by the day it began on; -1 in working hours. 1970-01-01 was a Thursday.
qint64 quietTime(qint64 start)
{
    const qint64 night = (start - 6 * hour) / day, weekday = (start / day + 3) % 7, clock = start % day;
    if (clock >= 22 * hour || clock < 6 * hour)
        return 2 * night;
    return weekday >= 5 ? 2 * (start / day) + 1 : -1;
}

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
} // namespace

Result<void> OddCalls::load(const CallFilter &filter, std::stop_token stop)
{
    CallFilter until = filter;
    until.from = {};
    m_from = filter.from.isValid() ? QDate(1970, 1, 1).daysTo(filter.from) * day : 0;
    m_seats.add({});
    const auto &texts = m_records.texts();
    quint32 base = 0;
    size_t current = 0;
    const auto scanned = m_records.scan(until, stop, [&](CallScan &block, size_t place) {
        for (; current < place; ++current)
            base += m_records.parts()[current].segment->rows();
        std::array<qint64, CallScan::blockRows> start, seconds, net, extension, line, number;
        const std::pair<CallColumn, qint64 *> columns[] = {
            {CallColumn::Start, start.data()}, {CallColumn::Seconds, seconds.data()},
            {CallColumn::Net, net.data()},     {CallColumn::Extension, extension.data()},
            {CallColumn::Line, line.data()},   {CallColumn::Number, number.data()}};
        for (const auto &[column, into] : columns)
            block.read(column, into);
        const Segment &segment = *m_records.parts()[place].segment;
        for (quint32 i = 0; i < block.size(); ++i) {
            std::string_view seat = segment.text(CallColumn::Extension, quint32(extension[i]));
            if (seat.empty())
                seat = segment.text(CallColumn::Line, quint32(line[i]));
            m_calls.push_back({start[i], seconds[i], net[i], m_seats.add(seat),
                               texts.of(CallColumn::Number).codes[place].joint[size_t(number[i])], base + block.row(i)});
        }
    });
    std::stable_sort(m_calls.begin(), m_calls.end(), [](const Call &a, const Call &b) { return a.start < b.start; });
    return scanned;
}

std::map<quint32, OddCalls::Calls> OddCalls::bySeat() const
{
    std::map<quint32, Calls> seats;
    for (const Call &call : m_calls)
        seats[call.seat].push_back(&call);
    return seats;
}

Money OddCalls::netOf(const Calls &calls)
{
    Money net;
    for (const Call *call : calls)
        net += Money::fromUnits(call->net);
    return net;
}

CallFinding &OddCalls::found(CallFinding::Kind kind, const Calls &calls)
{
    CallFinding finding;
    finding.kind = kind;
    finding.seat = decoded(m_seats.text(calls.front()->seat));
    finding.from = wall(calls.front()->start);
    finding.to = wall(calls.back()->start);
    finding.calls = qint64(calls.size());
    finding.net = netOf(calls);
    for (const Call *call : calls)
        if (finding.rows.size() < mostRows)
            finding.rows.push_back(call->row);
    findings.append(finding);
    return findings.last();
}

void OddCalls::duplicates()
{
    std::map<std::tuple<qint64, quint32, quint32, qint64, qint64>, Calls> same;
    for (size_t i = 0; i < m_calls.size();) { // only calls of the same second can be the same
        same.clear();
        const qint64 start = m_calls[i].start;
        for (; i < m_calls.size() && m_calls[i].start == start; ++i) {
            const Call &c = m_calls[i];
            same[{c.start, c.seat, c.number, c.seconds, c.net}].push_back(&c);
        }
        for (const auto &[key, calls] : same)
            if (calls.size() > 1 && isAsked(*calls.front())) {
                const std::string_view number = m_records.texts().of(CallColumn::Number).texts.text(calls.front()->number);
                found(CallFinding::Kind::Duplicate, calls).target = decoded(number);
            }
    }
}

void OddCalls::overlaps()
{
    for (const auto &[seat, calls] : bySeat()) {
        Calls open, stretch;
        for (const Call *call : calls) {
            std::erase_if(open, [call](const Call *c) { return c->start + c->seconds <= call->start; });
            open.push_back(call);
            if (int(open.size()) > m_limits.channels) {
                if (stretch.empty())
                    stretch = open;
                else // the others stand in it since they were too many before
                    stretch.push_back(call);
            } else if (!stretch.empty()) {
                if (isAsked(*stretch.front()))
                    found(CallFinding::Kind::Overlap, stretch).usualCalls = m_limits.channels;
                stretch.clear();
            }
        }
        if (!stretch.empty() && isAsked(*stretch.front()))
            found(CallFinding::Kind::Overlap, stretch).usualCalls = m_limits.channels;
    }
}

void OddCalls::shortCalls()
{
    std::map<std::pair<int, quint32>, Calls> months;
    for (const Call &call : m_calls)
        if (call.net > 0 && call.seconds < 2 && isAsked(call))
            months[{monthOf(call.start), call.seat}].push_back(&call);
    for (const auto &[key, calls] : months)
        if (int(calls.size()) >= m_limits.shortCalls)
            found(CallFinding::Kind::Short, calls).usualCalls = m_limits.shortCalls;
}

void OddCalls::bursts()
{
    for (const auto &[seat, calls] : bySeat()) {
        std::map<qint64, Calls> times;
        for (const Call *call : calls)
            if (const qint64 time = quietTime(call->start); time >= 0)
                times[time].push_back(call);
        qint64 usualCalls = 0;
        Money usualNet;
        for (const auto &[time, quiet] : times) {
            const Money net = netOf(quiet);
            const bool many =
                qint64(quiet.size()) >= m_limits.burstCalls && qint64(quiet.size()) > m_limits.burstTimes * usualCalls;
            const bool dear = net >= m_limits.burstNet && net > usualNet * m_limits.burstTimes;
            if ((many || dear) && isAsked(*quiet.front())) {
                CallFinding &finding = found(CallFinding::Kind::Burst, quiet);
                finding.usualCalls = usualCalls;
                finding.usualNet = usualNet;
            } else { // an attack is nothing to get used to
                usualCalls = std::max(usualCalls, qint64(quiet.size()));
                usualNet = std::max(usualNet, net);
            }
        }
    }
}

void OddCalls::firstSeen()
{
    if (m_calls.empty())
        return;
    const qint64 known = m_calls.front().start + m_limits.historyDays * day;
    std::map<std::string, Calls> firstDay; ///< by target
    for (const Call &call : m_calls) {
        const std::string target = CallCountry::costlyTarget(m_records.texts().of(CallColumn::Number).texts.text(call.number));
        if (target.empty())
            continue;
        Calls &calls = firstDay[target];
        if (calls.empty() || call.start < calls.front()->start + day)
            calls.push_back(&call);
    }
    for (const auto &[target, calls] : firstDay)
        if (calls.front()->start >= known && isAsked(*calls.front()) && netOf(calls) >= m_limits.firstSeenNet)
            found(CallFinding::Kind::FirstSeen, calls).target = QString::fromStdString(target);
}

void OddCalls::deactivated()
{
    for (const auto &[seat, calls] : bySeat()) {
        const QDate since = m_limits.deactivated.value(decoded(m_seats.text(seat)));
        Calls after;
        for (const Call *call : calls)
            if (since.isValid() && wall(call->start).date() >= since && isAsked(*call))
                after.push_back(call);
        if (!after.empty())
            found(CallFinding::Kind::Deactivated, after);
    }
}

void OddCalls::budget()
{
    if (!m_limits.monthlyBudget)
        return;
    std::map<int, Calls> months;
    for (const Call &call : m_calls)
        if (isAsked(call))
            months[monthOf(call.start)].push_back(&call);
    for (const auto &[month, calls] : months)
        if (netOf(calls) > *m_limits.monthlyBudget) {
            CallFinding &finding = found(CallFinding::Kind::Budget, calls);
            finding.seat.clear();
            finding.usualNet = *m_limits.monthlyBudget;
        }
}

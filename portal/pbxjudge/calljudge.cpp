#include "calljudge.h"

#include "phonenumber.h"
#include "timetable.h"
#include "trunkjudge.h"

#include <algorithm>

using Pbx::CallDirection;
using Pbx::NumberState;

namespace
{
constexpr int legsMax = 10;

QString e164(const QString &text)
{
    const auto number = PhoneNumber::parse(text);
    return number && number->isPossible() ? number->e164() : text;
}
} // namespace

CallVerdict CallJudge::run()
{
    if (!m_pbx.system())
        return TrunkJudge::run(m_model, m_call);
    const Seat *from = m_pbx.seatWithExtension(m_call.from);
    if (const PbxNumber *own = from ? nullptr : m_pbx.numberOf(e164(m_call.from)))
        from = m_pbx.seat(own->seatId);
    if (from) {
        outgoing(*from, m_call.to);
        return m_verdict;
    }
    m_caller = e164(m_call.from);
    const QString number = e164(m_call.to);
    const auto portal = std::find_if(m_model.portals.begin(), m_model.portals.end(), [&](const AnywherePortal &p) {
        const PbxNumber *own = m_pbx.number(p.numberId);
        return own && own->number == number && isUsed(*own);
    });
    if (portal != m_model.portals.end())
        anywhere(*portal);
    else
        incoming(number);
    return m_verdict;
}

void CallJudge::end(const char *outcome, const QStringList &rings)
{
    m_verdict.outcome = QString::fromLatin1(outcome);
    m_verdict.rings = rings;
    m_verdict.presented = rings.isEmpty() ? QString() : m_caller;
    if (!m_verdict.divertedBy.isEmpty() && m_verdict.outcome == u"rings")
        m_verdict.outcome = QStringLiteral("diverted");
}

void CallJudge::tell(const Seat &seat, bool wanted, const char *event)
{
    if (wanted && !seat.settings.email.isEmpty())
        m_verdict.mails << QLatin1String(event) + u' ' + seat.settings.email;
}

void CallJudge::missed(const Seat &seat)
{
    tell(seat, seat.settings.notices.missedCalls, "missed_call");
}

void CallJudge::fax(const PbxNumber &number)
{
    if (const Seat *seat = m_pbx.seat(number.seatId))
        tell(*seat, seat->settings.notices.faxes, "fax");
    end("fax");
}

void CallJudge::block(const BlockedBy &by)
{
    m_verdict.blockedBy = by;
    note(QStringLiteral("»%1« at %2 level blocks").arg(by.profile, by.level));
    end("blocked");
}

/// To the last day of use (G-12).
bool CallJudge::isUsed(const PbxNumber &number) const
{
    return number.state == NumberState::Active ||
           (number.state == NumberState::DeactivationPlanned && Timetable::day(m_call.at) <= number.until);
}

void CallJudge::incoming(const QString &e164Number)
{
    const PbxNumber *number = m_pbx.numberOf(e164Number);
    if (!number) {
        note(QStringLiteral("%1 is no number of this telephone system").arg(e164Number));
        return end("unknown_number");
    }
    if (!isUsed(*number)) {
        note(QStringLiteral("%1 is not in use").arg(e164Number));
        return end("not_in_use");
    }
    route(*number);
}

void CallJudge::route(const PbxNumber &number)
{
    const PbxGroup *group = m_pbx.group(number.settings.groupId);
    const NumberRouting &routing = number.settings.routing;
    const auto timed = Timetable::at(routing, m_call.at, group ? group->timeZone : QString());
    const RouteTarget target = timed ? *timed : routing.target;
    const char *by = timed ? "time_table" : "routing";
    note(QStringLiteral("%1: %2").arg(number.number, QLatin1String(by)));
    if (!target.number.isEmpty()) {
        const Seat *own = m_pbx.seat(number.seatId);
        const auto blocked = own ? m_blocking.of(*own, CallDirection::Forwarded, target.number)
                                 : m_blocking.ofGroup(number.settings.groupId, CallDirection::Forwarded, target.number);
        return forward(target.number, by, blocked);
    }
    if (number.settings.usage == Pbx::NumberUsage::Conference)
        return end("conference");
    if (number.settings.usage != Pbx::NumberUsage::Voice)
        return fax(number);
    toSeat(target.seatId.isEmpty() ? number.seatId : target.seatId);
}

void CallJudge::toSeat(const QString &seatId)
{
    const Seat *seat = m_pbx.seat(seatId);
    if (!seat) {
        note(QStringLiteral("assigned to nobody"));
        return end("unreachable");
    }
    ringSeat(*seat);
}

void CallJudge::ringSeat(const Seat &seat)
{
    const SeatSettings &s = seat.settings;
    note(QStringLiteral("seat %1").arg(s.extension));
    if (m_external)
        if (const auto blocked = m_blocking.of(seat, CallDirection::Incoming, m_caller))
            return block(*blocked);
    const auto divert = [&](const QString &target, const char *by) {
        forward(target, by, m_blocking.of(seat, CallDirection::Forwarded, target));
    };
    if (!s.diversions.always.isEmpty())
        return divert(s.diversions.always, "always");
    if (m_call.busy.contains(s.extension)) {
        if (s.diversions.busy.isEmpty()) {
            missed(seat);
            return end("busy");
        }
        return divert(s.diversions.busy, "busy");
    }
    if (isAway(seat) && !s.diversions.notRegistered.isEmpty())
        return divert(s.diversions.notRegistered, "not_registered");
    QStringList rings;
    if (!isAway(seat))
        rings << s.extension;
    for (const QString &number : s.parallelNumbers)
        if (!m_blocking.of(seat, CallDirection::Forwarded, number))
            rings << number;
    if (rings.isEmpty()) {
        note(QStringLiteral("no telephone is registered"));
        missed(seat);
        return end("unreachable");
    }
    if (m_call.unanswered)
        return unanswered(seat, rings);
    end("rings", rings);
}

void CallJudge::unanswered(const Seat &seat, const QStringList &rang)
{
    const SeatDiversions &d = seat.settings.diversions;
    note(QStringLiteral("%1 not answered").arg(rang.join(QStringLiteral(", "))));
    if (d.noAnswer.isEmpty()) {
        missed(seat);
        return end("rings", rang);
    }
    forward(d.noAnswer, "no_answer", m_blocking.of(seat, CallDirection::Forwarded, d.noAnswer));
}

void CallJudge::forward(const QString &target, const char *by, const std::optional<BlockedBy> &blocked)
{
    m_verdict.divertedBy = QString::fromLatin1(by);
    note(QStringLiteral("%1 to %2").arg(m_verdict.divertedBy, target));
    if (++m_legs > legsMax)
        return end("loop");
    if (blocked)
        return block(*blocked);
    if (m_pbx.numberOf(target))
        return incoming(target);
    end("rings", {target});
}

#include "pbxtargets.h"

#include "phonenumber.h"

#include <QSet>

namespace
{
// Nodes of the graph that calls walk along.
QString seatNode(const QString &id)
{
    return u's' + id;
}

QString numberNode(const QString &id)
{
    return u'n' + id;
}

QString e164(const QString &text)
{
    const auto number = PhoneNumber::parse(text);
    return number ? number->e164() : text;
}
} // namespace

QString PbxTargets::problem(const QString &text) const
{
    const auto number = PhoneNumber::parse(text);
    if (number && number->isRefusedTarget())
        return QStringLiteral("target_refused");
    if (!number || !number->isPossible())
        return QStringLiteral("target_form");
    const PbxNumber *own = m_pbx.numberOf(number->e164());
    const bool shownOnly = own && own->kind != Pbx::NumberKind::Subscriber;
    return shownOnly ? QStringLiteral("target_outgoing_only") : QString();
}

bool PbxTargets::isOwn(const QString &seatId, const QString &target) const
{
    const PbxNumber *number = m_pbx.numberOf(e164(target));
    return number && !seatId.isEmpty() && number->seatId == seatId;
}

bool PbxTargets::returnsToSeat(const QString &seatId, const QString &target) const
{
    if (seatId.isEmpty())
        return false;
    const PbxNumber *number = m_pbx.numberOf(e164(target));
    return number && (number->seatId == seatId || reaches(numberNode(number->id), seatNode(seatId)));
}

bool PbxTargets::returnsToNumber(const QString &numberId, const RouteTarget &target) const
{
    if (!target.seatId.isEmpty())
        return reaches(seatNode(target.seatId), numberNode(numberId));
    const PbxNumber *number = target.number.isEmpty() ? nullptr : m_pbx.numberOf(e164(target.number));
    return number && reaches(numberNode(number->id), numberNode(numberId));
}

bool PbxTargets::isForeign(const QString &text)
{
    const auto number = PhoneNumber::parse(text);
    return number && !number->isGerman();
}

bool PbxTargets::reaches(const QString &from, const QString &goal) const
{
    QStringList open{from};
    QSet<QString> seen{from};
    while (!open.isEmpty()) {
        const QString node = open.takeLast();
        if (node == goal)
            return true;
        for (const QString &after : next(node))
            if (!seen.contains(after)) {
                seen.insert(after);
                open.append(after);
            }
    }
    return false;
}

QStringList PbxTargets::next(const QString &node) const
{
    const QString id = node.mid(1);
    QStringList list;
    const auto add = [&](const QString &target) {
        if (const PbxNumber *number = target.isEmpty() ? nullptr : m_pbx.numberOf(target))
            list << numberNode(number->id);
    };
    if (node.startsWith(u's')) {
        if (const Seat *seat = m_pbx.seat(id))
            add(seat->settings.diversions.always);
        return list;
    }
    const PbxNumber *number = m_pbx.number(id);
    if (!number)
        return list;
    const auto follow = [&](const RouteTarget &target) {
        if (!target.seatId.isEmpty())
            list << seatNode(target.seatId);
        else if (!target.number.isEmpty())
            add(target.number);
        else if (!number->seatId.isEmpty())
            list << seatNode(number->seatId);
    };
    follow(number->settings.routing.target);
    for (const RoutePeriod &period : number->settings.routing.periods)
        follow(period.target);
    return list;
}

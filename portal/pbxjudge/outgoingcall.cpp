#include "calljudge.h"
#include "pbxrules.h"
#include "phonenumber.h"

#include <QRegularExpression>
#include <algorithm>

/// Two to six digits; what begins with 0 only where somebody has it.
bool CallJudge::isInternal(const QString &dialled) const
{
    static const QRegularExpression form(QStringLiteral("^[1-9][0-9]{1,5}$"));
    return m_pbx.seatWithExtension(dialled) || form.match(dialled).hasMatch();
}

void CallJudge::outgoing(const Seat &seat, const QString &dialled, const AnywherePortal *portal)
{
    m_external = false;
    note(QStringLiteral("from seat %1").arg(seat.settings.extension));
    if (!portal && isAway(seat)) {
        note(QStringLiteral("the telephone is not registered"));
        return end("unreachable");
    }
    if (Blocking::isEmergency(dialled)) {
        m_caller = firstVoiceNumber(m_pbx.numbersOf(seat.id)); // the true one: it leads to the place
        if (m_caller.isEmpty())
            m_caller = presentedBy(seat);
        return end("rings", {dialled});
    }
    if (dialled == u"*11") // takes over a call that rings in the group (R4-011)
        return end("pickup");
    const auto number = PhoneNumber::parse(dialled);
    if (number && number->isRefusedTarget() && !number->isPossible()) { // 116117 and the like
        m_caller = presentedBy(seat);
        return end("rings", {dialled});
    }
    if (!number || !number->isPossible() || isInternal(dialled))
        return internal(seat, dialled);
    m_caller = presentedBy(seat);
    if (m_pbx.numberOf(number->e164()))
        return incoming(number->e164());
    const auto blocked =
        portal ? m_blocking.of(*portal, seat, number->e164()) : m_blocking.of(seat, Pbx::CallDirection::Outgoing, number->e164());
    if (blocked)
        return block(*blocked);
    end("rings", {number->e164()});
}

void CallJudge::internal(const Seat &from, const QString &extension)
{
    m_caller = from.settings.extension;
    if (const AnywherePortal *portal = m_pbx.portalWithExtension(extension))
        return anywhere(*portal);
    const Seat *seat = m_pbx.seatWithExtension(extension);
    if (!seat || PbxRules::isReserved(extension)) { // R4-006: not or hardly usable
        note(QStringLiteral("%1 cannot be dialled").arg(extension));
        return end("unknown_number");
    }
    ringSeat(*seat);
}

/// Servicenummer (R0-017), Rückrufnummer (R0-018), the own number, one of the group, one of the system.
QString CallJudge::presentedBy(const Seat &seat) const
{
    const SeatSettings &s = seat.settings;
    if (s.serviceNumberFeature && !s.serviceNumber.isEmpty())
        return s.serviceNumber;
    if (!s.callbackNumber.isEmpty())
        return s.callbackNumber;
    const QString own = firstVoiceNumber(m_pbx.numbersOf(seat.id));
    if (!own.isEmpty())
        return own;
    QList<const PbxNumber *> group, all;
    for (const PbxNumber &number : m_pbx.numbers()) {
        all << &number;
        if (number.settings.groupId == s.groupId)
            group << &number;
    }
    const QString ofGroup = firstVoiceNumber(group);
    return ofGroup.isEmpty() ? firstVoiceNumber(all) : ofGroup;
}

QString CallJudge::firstVoiceNumber(const QList<const PbxNumber *> &numbers) const
{
    QStringList usable;
    for (const PbxNumber *number : numbers)
        if (isUsed(*number) && number->settings.usage == Pbx::NumberUsage::Voice)
            usable << number->number;
    return usable.isEmpty() ? QString() : *std::min_element(usable.begin(), usable.end());
}

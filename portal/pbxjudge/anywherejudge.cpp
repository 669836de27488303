#include "calljudge.h"

#include <algorithm>

/// A caller from a seat's parallel numbers gets through as that seat (R4-001, R4-002), with its Sprachbox-PIN where it is asked
/// for (R4-012).
void CallJudge::anywhere(const AnywherePortal &portal)
{
    note(QStringLiteral("Anywhere-Portal »%1«%2")
             .arg(portal.settings.name, portal.settings.silent ? QStringLiteral(", without announcement") : QString()));
    const QList<Seat> &seats = m_pbx.seats();
    const auto seat = std::find_if(seats.begin(), seats.end(), [&](const Seat &s) {
        return s.settings.parallelNumbers.contains(m_caller) && isIn(portal, s);
    });
    if (seat == seats.end()) {
        note(QStringLiteral("%1 belongs to no seat").arg(m_caller.isEmpty() ? QStringLiteral("an unknown caller") : m_caller));
        return end("refused");
    }
    if (portal.settings.pinRequired) {
        const QByteArray pin = m_model.voicemailPins.value(seat->id);
        if (pin.isEmpty() || pin != m_call.pin) {
            note(QStringLiteral("wrong or no PIN"));
            tell(*seat, seat->settings.notices.other, "other");
            return end("refused");
        }
    }
    if (m_call.dial.isEmpty())
        return end("dial_tone");
    outgoing(*seat, m_call.dial, &portal);
}

bool CallJudge::isIn(const AnywherePortal &portal, const Seat &seat) const
{
    if (!portal.settings.areaGroupId.isEmpty())
        return seat.settings.groupId == portal.settings.areaGroupId;
    return portal.settings.level == Pbx::AnywhereLevel::Company || seat.settings.groupId == portal.groupId;
}

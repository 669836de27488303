#include "anywhererules.h"

#include "accountrules.h"
#include "pbxrules.h"

#include <QTimeZone>
#include <algorithm>

using Pbx::NumberKind;
using Pbx::NumberState;

namespace
{
QuoteProblem problem(const char *code, const char *pointer, const QStringList &params = {})
{
    return {QString::fromLatin1(code), QString::fromLatin1(pointer), params};
}

bool isName(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return !text.isEmpty() && AccountRules::length(text) <= AnywhereRules::nameMax &&
           std::all_of(points.begin(), points.end(), [](uint c) { return QChar::isPrint(c); });
}

bool isTaken(const PbxNumber &number, const QList<AnywherePortal> &portals, const QString &except = {})
{
    return std::any_of(portals.begin(), portals.end(),
                       [&](const AnywherePortal &p) { return p.numberId == number.id && (except.isEmpty() || p.id != except); });
}
} // namespace

QList<QuoteProblem> AnywhereRules::settings(const QString &portalId, const AnywhereSettings &s) const
{
    QList<QuoteProblem> problems;
    if (!isName(s.name))
        problems << problem("name_form", "/name");
    if (!isName(s.firstName))
        problems << problem("name_form", "/firstName");
    if (!isName(s.lastName))
        problems << problem("name_form", "/lastName");
    if (!QTimeZone::isTimeZoneIdAvailable(s.timeZone.toLatin1()))
        problems << problem("time_zone_unknown", "/timeZone");
    if (!s.areaGroupId.isEmpty() && !m_pbx.group(s.areaGroupId))
        problems << problem("group_unknown", "/areaGroupId");
    if (!s.internalNumber.isEmpty())
        if (const QString code = PbxRules(m_pbx).internalNumber(s.internalNumber, portalId); !code.isEmpty())
            problems << problem(code.toLatin1().constData(), "/internalNumber");
    if (!s.pinRequired && !s.pinOffAcknowledged)
        problems << problem("acknowledgement_required", "/pinOffAcknowledged", {pinOff});
    if (!s.blockingProfileId.isEmpty() && !m_pbx.profile(s.blockingProfileId))
        problems << problem("profile_unknown", "/blockingProfileId");
    return problems;
}

QList<QuoteProblem> AnywhereRules::place(const AnywherePortal &portal, const QList<AnywherePortal> &portals) const
{
    QList<QuoteProblem> problems;
    if (!m_pbx.group(portal.groupId))
        problems << problem("group_unknown", "/groupId");
    const PbxNumber *number = m_pbx.number(portal.numberId);
    if (!number)
        problems << problem("number_unknown", "/numberId");
    else if (number->kind != NumberKind::Subscriber || number->state == NumberState::OutgoingOnly)
        problems << problem("number_outgoing_only", "/numberId");
    else if (number->state != NumberState::Active && number->state != NumberState::Coming)
        problems << problem("number_state", "/numberId");
    else if (!isFree(*number, portal.groupId, {}) || isTaken(*number, portals, portal.id))
        problems << problem("number_not_free", "/numberId");
    return problems;
}

bool AnywhereRules::isFree(const PbxNumber &number, const QString &groupId, const QList<AnywherePortal> &portals)
{
    const bool there = number.state == NumberState::Active || number.state == NumberState::Coming;
    return there && number.kind == NumberKind::Subscriber && number.seatId.isEmpty() && number.settings.groupId == groupId &&
           !isTaken(number, portals);
}

QString AnywhereRules::nameOf(const AnywhereSettings &settings)
{
    return (settings.firstName.trimmed() + u' ' + settings.lastName.trimmed()).trimmed();
}

AnywhereSettings AnywhereRules::normalised(AnywhereSettings settings)
{
    settings.name = settings.name.trimmed();
    settings.firstName = settings.firstName.trimmed();
    settings.lastName = settings.lastName.trimmed();
    return settings;
}

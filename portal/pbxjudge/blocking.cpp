#include "blocking.h"

#include <algorithm>

bool Blocking::isEmergency(const QString &dialled)
{
    return dialled == u"110" || dialled == u"112";
}

std::optional<BlockedBy> Blocking::by(const QString &profileId, const char *level, Pbx::CallDirection direction,
                                      const QString &number) const
{
    const BlockingProfile *profile = m_pbx.profile(profileId);
    if (!profile || isEmergency(number))
        return std::nullopt;
    const QList<BlockedRange> &ranges = profile->settings.ranges;
    const bool blocked = std::any_of(ranges.begin(), ranges.end(), [&](const BlockedRange &range) {
        return range.direction == direction && number.startsWith(range.prefix);
    });
    return blocked ? std::optional(BlockedBy{profile->settings.name, QString::fromLatin1(level)}) : std::nullopt;
}

std::optional<BlockedBy> Blocking::of(const Seat &seat, Pbx::CallDirection direction, const QString &number) const
{
    if (!seat.settings.blockingProfileId.isEmpty())
        return by(seat.settings.blockingProfileId, "seat", direction, number);
    return ofGroup(seat.settings.groupId, direction, number);
}

std::optional<BlockedBy> Blocking::ofGroup(const QString &groupId, Pbx::CallDirection direction, const QString &number) const
{
    const PbxGroup *group = m_pbx.group(groupId);
    if (group && !group->settings.blockingProfileId.isEmpty())
        return by(group->settings.blockingProfileId, "group", direction, number);
    const PbxSystem *system = m_pbx.system();
    return by(system ? system->settings.blockingProfileId : QString(), "company", direction, number);
}

std::optional<BlockedBy> Blocking::of(const AnywherePortal &portal, const Seat &seat, const QString &number) const
{
    if (!portal.settings.blockingProfileId.isEmpty())
        return by(portal.settings.blockingProfileId, "anywhere", Pbx::CallDirection::Outgoing, number);
    return of(seat, Pbx::CallDirection::Outgoing, number);
}

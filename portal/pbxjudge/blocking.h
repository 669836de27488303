#pragma once
#include "callverdict.h"
#include "pbxlookup.h"

#include <optional>

/// Which Sperrprofil holds: of seat, group and company the lowest that names one (R4-014). Nobody names one: the
/// Systemsperrprofil, which allows all. Emergency numbers are never blocked.
class Blocking
{
public:
    explicit Blocking(const PbxLookup &pbx) : m_pbx(pbx) {}
    /// The profile that ends a call of the seat (or of the group alone) with this number; nullopt: none.
    std::optional<BlockedBy> of(const Seat &seat, Pbx::CallDirection direction, const QString &number) const;
    std::optional<BlockedBy> ofGroup(const QString &groupId, Pbx::CallDirection direction, const QString &number) const;
    /// By the profile of an Anywhere-Portal, when it has one (R4-008); else as for the seat.
    std::optional<BlockedBy> of(const AnywherePortal &portal, const Seat &seat, const QString &number) const;
    static bool isEmergency(const QString &dialled);

private:
    std::optional<BlockedBy> by(const QString &profileId, const char *level, Pbx::CallDirection direction,
                                const QString &number) const;
    const PbxLookup &m_pbx;
};

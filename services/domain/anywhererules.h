#pragma once
#include "pbxlookup.h"
#include "quoteproblem.h"

/// What may be set at an Anywhere-Portal (R4-001…012, G-27, G-29), checked alike by portal and client.
class AnywhereRules
{
public:
    static constexpr int nameMax = 80;
    /// Word of acknowledgement_required.
    static inline const QString pinOff = QStringLiteral("pin_off");

    /// `pbx` outlives the rules.
    explicit AnywhereRules(const PbxLookup &pbx) : m_pbx(pbx) {}

    /// name_form (name, first, last name), time_zone_unknown, group_unknown (Bereich), profile_unknown,
    /// acknowledgement_required (PIN off), extension_form, extension_taken, extension_mobile. Pointers lead into
    /// AnywhereSettings. `portalId` empty: a new one.
    QList<QuoteProblem> settings(const QString &portalId, const AnywhereSettings &settings) const;
    /// Where it is made and with which number: group_unknown, number_unknown, number_outgoing_only, number_state,
    /// number_not_free. Pointers lead into AnywhereCreation. `portals`: those there are.
    QList<QuoteProblem> place(const AnywherePortal &portal, const QList<AnywherePortal> &portals) const;
    /// Of the group, in use or coming, and nobody's yet (R4-005).
    static bool isFree(const PbxNumber &number, const QString &groupId, const QList<AnywherePortal> &portals);

    /// "Vorname Nachname" (G-27).
    static QString nameOf(const AnywhereSettings &settings);
    /// Without blanks around the names.
    static AnywhereSettings normalised(AnywhereSettings settings);

private:
    const PbxLookup &m_pbx;
};

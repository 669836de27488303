#pragma once
#include "pbxlookup.h"
#include "quoteproblem.h"

/// What may be done with a number of a telephone system (R1-001…013), checked alike by portal and client. Pointers lead into the
/// body of the route.
class PbxNumberRules
{
public:
    static constexpr int numbersMax = 10; ///< of a seat (R4-014)

    /// `pbx` outlives the rules.
    explicit PbxNumberRules(const PbxLookup &pbx) : m_pbx(pbx) {}

    /// number_outgoing_only (G-26), number_state (R1-006), group_unknown, seat_unknown, timetable_form, target_form,
    /// target_refused, target_outgoing_only, target_loop. `activating`: the settings that an inactive number is to have.
    QList<QuoteProblem> settings(const PbxNumber &number, const NumberSettings &settings, bool activating = false) const;
    /// The part about the routing of the number with this id; pointers lead into NumberRouting.
    QList<QuoteProblem> routing(const QString &numberId, const NumberRouting &routing) const;
    /// number_outgoing_only, number_state: it is not inactive (R1-003).
    QList<QuoteProblem> activation(const PbxNumber &number) const;
    /// number_outgoing_only, number_state: it is not active (R1-004).
    QList<QuoteProblem> deactivation(const PbxNumber &number) const;
    /// number_state: nothing is planned (G-12).
    QList<QuoteProblem> withdrawal(const PbxNumber &number) const;
    /// number_outgoing_only, number_state for the number to be replaced; number_unknown, swap_not_inactive for the other one
    /// (R1-008).
    QList<QuoteProblem> swap(const PbxNumber &replaced, const QString &inactiveId) const;
    /// number_outgoing_only, number_state, seat_unknown, number_not_free: an Anywhere-Portal has it (R4-005), numbers_limit
    /// (R1-010, R1-011, R4-014).
    QList<QuoteProblem> assignment(const PbxNumber &number, const NumberAssignment &assignment) const;
    /// number_no_fax, seat_unknown, fax_recipient: nobody, somebody else's personal number, without address (R1-013).
    QList<QuoteProblem> fax(const PbxNumber &number, const FaxCredentials &credentials) const;

    /// mon … sun.
    static const QStringList &weekDays();
    static bool isFax(Pbx::NumberUsage usage);
    static NumberSettings normalised(NumberSettings settings);

private:
    const PbxLookup &m_pbx;
};

#pragma once
#include "pbxlookup.h"
#include "quoteproblem.h"

/// What may be set at a seat of a telephone system, checked alike by portal and client. Pointers lead into SeatSettings.
class PbxRules
{
public:
    static constexpr int parallelMax = 5, nameMax = 80, pinMin = 4, pinMax = 8, noAnswerMin = 5, noAnswerMax = 120;

    /// `pbx` outlives the rules.
    explicit PbxRules(const PbxLookup &pbx) : m_pbx(pbx) {}

    /// name_form, email_form, group_unknown, extension_form, extension_taken, extension_mobile, service_number_off,
    /// service_number_unknown, caller_number_unknown, number_twice, caller_exclusion (R0-019), parallel_limit (R4-002),
    /// target_form, target_refused, target_outgoing_only, target_loop, seconds_range, profile_unknown. `seatId` empty: a new
    /// seat.
    QList<QuoteProblem> seat(const QString &seatId, const SeatSettings &settings) const;
    /// What is possible, but should be said: extension_reserved (77 and 78, R4-006), target_foreign (G-18).
    QList<QuoteProblem> seatWarnings(const SeatSettings &settings) const;

    /// The code of what is wrong with an internal number, empty: nothing. `ownId`: of the seat or Anywhere-Portal that has it.
    QString internalNumber(const QString &digits, const QString &ownId) const;
    /// Begins with 77 or 78: »nicht oder nur eingeschränkt nutzbar« (R4-006); a warning.
    static bool isReserved(const QString &digits);
    static bool isVoicemailPin(const QByteArray &pin);

    /// What the called side sees of it (R0-018).
    QString presented(const CallerNumber &caller) const;
    /// The service numbers of the contract's CLIP no screening, and its geographic ones (R0-016).
    QList<const PbxNumber *> clipNumbers(Pbx::NumberKind kind) const;

    /// The same with every number in E.164 and no blanks around; what cannot be read stays.
    static SeatSettings normalised(SeatSettings settings);

private:
    const PbxLookup &m_pbx;
};

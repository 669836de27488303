#pragma once
#include <QSet>
#include <QString>
#include <QStringList>
#include <span>

/// Every refusal rule of the portal, each with the requirement IDs it stands for. With --test-controls one can be switched off,
/// so that a test can prove that it would notice (scripts/mutate).
enum class Rule {
    FirstIsAdministrator,   ///< R3-001
    UserNameForm,           ///< R3-004, R3-005
    PasswordForm,           ///< R3-006, R3-007
    PasswordCommon,         ///< G-06: what attackers try first
    LinkLifetime,           ///< R3-002, R3-017
    LinkOnce,               ///< R3-002, R3-017
    LinkSuperseded,         ///< R3-017: a newer link ends the older
    PinRequired,            ///< R3-010, R3-011
    PinLifetime,            ///< G-08
    PinOnce,                ///< G-08
    PinTries,               ///< G-08
    PinInARow,              ///< G-08
    PinResendDelay,         ///< G-08
    PinPerHour,             ///< G-08
    PinPerDay,              ///< G-08
    PinsPerHourInAll,       ///< G-08
    PasswordDelay,          ///< R3-003
    PasswordInARow,         ///< R3-003
    PasswordFirst,          ///< R3-003
    SignInLifetime,         ///< R3-003
    RecoveryPerAddress,     ///< R3-018, G-40
    RecoveryMails,          ///< R3-018, G-40
    MobileKept,             ///< R3-010, R3-011
    TotpOff,                ///< R3-010: the operator's policy
    TotpRequired,           ///< R3-010, R3-011
    TotpAfterPin,           ///< R3-010, R3-011
    TotpWindow,             ///< R3-010
    TotpOnce,               ///< R3-010
    TotpInARow,             ///< R3-010
    RecoveryCodeOnce,       ///< R3-010
    TotpConfirmed,          ///< R3-010
    TotpNeedsPassword,      ///< G-43
    TotpNeedsFactor,        ///< G-43
    SessionOwn,             ///< G-35: only the own sessions
    LockedUser,             ///< R3-008, R3-117
    SessionLifetime,        ///< G-35
    SessionIdleLock,        ///< G-35
    GrantNeedsPin,          ///< G-37
    GrantScope,             ///< G-37
    GrantLifetime,          ///< G-37
    GrantRevoked,           ///< G-37
    ProfileNeedsPassword,   ///< G-43
    ProfileNeedsPin,        ///< G-43
    InvoiceRole,            ///< R3-014, R3-094
    ContractDocumentRole,   ///< R3-097
    EvnRetention,           ///< R3-096, G-11
    CustomerScope,          ///< R3-094: never another customer's
    ContractRole,           ///< R0-010, G-10
    ContractScope,          ///< R3-054: never another customer's
    KundenkennwortPassword, ///< R3-032, R3-101
    SelfCareState,          ///< R3-051, R3-052, R3-053
    SelfCareFeature,        ///< G-16, R3-065, R2-002
    DiversionNumber,        ///< R3-060, R3-061, R2-006
    DiversionTargetForm,    ///< R3-062, R2-004, G-05
    DiversionTargetRefused, ///< G-18
    DiversionLoop,          ///< G-18
    ClipBooked,             ///< R0-009
    ClipNumberForm,         ///< R0-013
    ClipNumberPorted,       ///< R0-014
    ClipEntitlement,        ///< R0-015, G-25
    ClipNumberTarget,       ///< G-26, R0-016
    RegistrationAddresses,  ///< R3-067
    OrderKeyRequired,       ///< R3-085
    OrderKeyOnce,           ///< R3-085: one key, one order
    OrderKeyReused,         ///< R3-085
    OrderKeyVoided,         ///< R3-085
    OrderKeyUsed,           ///< R3-085
    UploadSize,             ///< G-21
    UploadContent,          ///< G-21
    UploadsPerHour,         ///< G-21
    OrderRelease,           ///< R3-071, R0-010
    OrderReleasePause,      ///< G-22
    OrderContractRev,       ///< R3-070: the contract as it was seen
    OrderPrice,             ///< R3-084: the prices that were shown
    OrderContractState,     ///< R3-052, R3-053
    OrderAdditionsOnly,     ///< R3-073, G-03
    OrderAcknowledgement,   ///< R3-073, R3-081, G-03
    OrderLastNumber,        ///< R3-075, G-19
    OrderTerm,              ///< R3-045, G-04
    OrderQuantity,          ///< R3-083
    OrderBookable,          ///< G-38
    OrderNotEmpty,          ///< R3-087
    OrderUploadNeeded,      ///< R3-078, R3-079
    OrderUploadOwn,         ///< G-21
    OrderNumbersAddable,    ///< R3-074
    OrderNumberCount,       ///< R3-077
    OrderNumberKnown,       ///< R3-080
    OrderPortedNumber,      ///< R3-079
    CompanyText,            ///< R3-102
    CompanyContactKept,     ///< R3-106
    CompanyRecipient,       ///< G-23
    CompanyConsent,         ///< R3-105, G-32
    DispatchPrice,          ///< R3-104, G-33: the price and the day that were shown
    KundenkennwortForm,     ///< R3-101, G-22
    TicketScope,            ///< R3-090, G-39: never another customer's
    TicketOwn,              ///< G-39: only the administrator sees those of others
    TicketLastTen,          ///< R3-090, G-30
    TicketLinkScope,        ///< R3-035: links to the own contracts
    TicketLinkRole,         ///< G-39
    TicketRelation,         ///< R3-035
    TicketForm,             ///< R3-034
    TicketContact,          ///< R3-037
    TicketExpress,          ///< R3-036
    TicketExpressPrice,     ///< R3-036: the price that was shown
    TicketAttachmentOwn,    ///< R3-034, G-21
    TicketAttachmentName,   ///< R3-034
    TicketClosed,           ///< R3-090
    UserAdministration,     ///< R3-110
    UserScope,              ///< R3-110: never another customer's
    UserRolesOffered,       ///< R3-110
    UserRoleProduct,        ///< R3-012
    UserAdministratorKept,  ///< R3-112
    UserFieldForm,          ///< R3-114, R3-115, R3-116
    UserPinNumber,          ///< R3-011, G-09
    UserNameHeld,           ///< G-31
    UserNameNeutral,        ///< R3-113: nothing about other customers' names
    UserNameReserved,       ///< R3-009
    UserNameGuesses,        ///< R3-113
    UserDeletionConfirmed,  ///< R3-117
    PbxRole,                ///< R3-012, G-36: who sees the telephone system
    PbxChangeRole,          ///< R3-012, G-36: who changes it
    PbxScope,               ///< R3-012: never another customer's
    PbxProduct,             ///< R3-012: cloud.phone only
    PbxTokenRequired,       ///< R3-012, R3-093
    PbxTokenLifetime,       ///< R3-012
    PbxTokenSession,        ///< R3-012
    PbxTokenAudience,       ///< R3-093
    PbxTokenRoute,          ///< R3-093
    PbxLinkOnce,            ///< R3-093
    PbxLinkLifetime,        ///< R3-093
    PbxLinkSession,         ///< R3-093
    PbxUserForm,            ///< R3-118
    PbxUserName,            ///< R3-118: one name in one system
    PbxUserSeat,            ///< R3-118: a seat of the same system
    CartPayload,            ///< R4-009: an item is what its kind says
    CartNotEmpty,           ///< R4-009
    CartOneContract,        ///< G-28: one order, one contract
    CartItemRev,            ///< R4-009: the items as they were seen
    CartSeenRev,            ///< R4-009: seat and number as they were seen
    CartItemValid,          ///< R4-009: checked again at ordering
    CartPrice,              ///< R4-009: the sums that were shown
    AnywhereNumberFree,     ///< R4-005
    AnywhereTimeZone,       ///< R4-004, G-27
    AnywherePinOff,         ///< R4-012, G-29
    PbxName,                ///< R4-004
    PbxNameTaken,           ///< R4-008
    SeatEmail,              ///< R1-012
    PbxGroupKnown,          ///< R4-001
    PbxSeatKnown,           ///< R1-010
    ExtensionForm,          ///< R4-014
    ExtensionTaken,         ///< R4-014
    ExtensionMobile,        ///< R4-007
    ServiceNumberFeature,   ///< R0-017
    ServiceNumberKnown,     ///< R0-017
    CallerNumberKnown,      ///< R0-018
    CallerExclusion,        ///< R0-019
    ParallelLimit,          ///< R4-002
    ParallelTwice,          ///< R4-002
    NoAnswerSeconds,        ///< R3-065
    PbxTargetForm,          ///< G-18
    PbxTargetRefused,       ///< G-18
    PbxTargetLoop,          ///< G-18
    PbxTargetOutgoingOnly,  ///< G-26
    BlockingProfileKnown,   ///< R4-008
    BlockingProfileInUse,   ///< R4-008
    BlockedRangeForm,       ///< R4-008
    SeatProductKnown,       ///< R0-005
    VoicemailPinForm,       ///< R4-012
    PbxNumberOutgoingOnly,  ///< G-26, R0-016
    PbxNumberState,         ///< R1-004, R1-006, G-12
    SeatNumbersLimit,       ///< R4-014
    SwapInactive,           ///< R1-008
    RouteTimetable,         ///< R1-007
    AssignmentEffect,       ///< G-15
    FaxNumber,              ///< R1-013
    FaxRecipient,           ///< R1-013
    Count
};

struct RuleInfo {
    Rule rule;
    const char *name;         ///< "pin-lifetime"
    const char *requirements; ///< "G-08,R3-015"
    const char *text;         ///< what it refuses, English
};

/// Which rule stands behind a code that the rules of form in services/domain found; they know nothing of being switched off.
struct CodeRule {
    const char *code;
    Rule rule;
};

class Rules
{
public:
    /// False when the rule was switched off; `if (rules.refuses(Rule::X) && …) throw Problem(…)`.
    bool refuses(Rule rule) const { return !m_disabled.contains(rule); }
    /// A code without a rule of its own refuses always.
    bool refuses(std::span<const CodeRule> table, const QString &code) const;
    /// By name or by requirement ID (all rules that carry it); false when nothing matches.
    bool disable(const QString &nameOrRequirement);

    static const QList<RuleInfo> &all();
    /// For `operator rules --json`: [{name, requirements, text}].
    static QByteArray toJson();

private:
    QSet<Rule> m_disabled;
};

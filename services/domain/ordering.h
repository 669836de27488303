#pragma once
#include <QObject>

/// Enumerations of contracts and orders; on the wire snake_case of the same words, an unknown word reads as Unknown.
namespace Ordering
{
Q_NAMESPACE

/// R3-041, in the order of their life; Cancelled ends any of them.
enum class OrderState {
    Unknown,
    OfferCreated,
    OfferAccepted,
    Provisioning,
    PartiallyProvisioned,
    Provisioned,
    Completed,
    Cancelled
};
Q_ENUM_NS(OrderState)

/// Auftragsart, R3-042.
enum class OrderKind { Unknown, NewProvision, OptionChange, ProductChange, Termination };
Q_ENUM_NS(OrderKind)

/// Of one provisioning step (R3-047).
enum class StepState { Unknown, Waiting, Running, Done, Failed, Cancelled };
Q_ENUM_NS(StepState)

/// What a provisioning step does; the wording is the client's.
enum class StepCode {
    Unknown,
    OrderChecked,
    NumbersReserved,
    PortingRequested,
    PortingConfirmed,
    HardwareShipped,
    Configured,
    OptionActivated,
    NumbersRemoved,
    BillingStarted,
    ContractEnded
};
Q_ENUM_NS(StepCode)

/// R3-050.
enum class ContractState { Unknown, ActivePending, Active, Blocked, InactivePending, Inactive };
Q_ENUM_NS(ContractState)

/// Unit of a notice period.
enum class TermUnit { Unknown, Days, Months };
Q_ENUM_NS(TermUnit)

/// How an option is counted: once, by number, or by the contract's voice channels (R0-007).
enum class QuantityKind { Unknown, Single, Count, PerVoiceChannel };
Q_ENUM_NS(QuantityKind)

/// G-38: in the journey, or by hotline only.
enum class Bookability { Unknown, Journey, HotlineOnly };
Q_ENUM_NS(Bookability)

/// A number object is a block or a single number (G-19).
enum class NumberKind { Unknown, Block, Single };
Q_ENUM_NS(NumberKind)

/// Where a number object stands.
enum class NumberState { Unknown, Ordered, PortingIn, Active, PortingOut };
Q_ENUM_NS(NumberState)

/// The six ways to add numbers (R3-076), in the portal's order.
enum class NumberOffer { Unknown, NationalBlock, NationalSingle, LocalBlock, LocalSingle, PortedBlock, PortedSingle };
Q_ENUM_NS(NumberOffer)

/// The three marks of R3-084.
enum class ChangeMark { Unknown, Added, Changed, Reduced };
Q_ENUM_NS(ChangeMark)

/// R3-078, R3-079 and R3-034.
enum class UploadPurpose { Unknown, AddressProof, PortingForm, TicketAttachment };
Q_ENUM_NS(UploadPurpose)

/// ecotel@once (R3-060) and dauerhafte Anrufweiterschaltung (R3-066).
enum class DiversionKind { Unknown, Once, Permanent };
Q_ENUM_NS(DiversionKind)

/// The left selector »Rufumleitung«.
enum class DiversionScope { Unknown, Block, Extension, Single };
Q_ENUM_NS(DiversionScope)

/// Mehrfachregistrierung (R3-067); Off: one registration.
enum class RegistrationMode { Unknown, Off, LoadSharing, Redundant };
Q_ENUM_NS(RegistrationMode)

/// Online-Status of a CPE (R3-069).
enum class ConnectionState { Unknown, Online, Offline };
Q_ENUM_NS(ConnectionState)

/// Sendungsstatus (R3-069).
enum class ShipmentState { Unknown, Prepared, Shipped, Delivered, Returned };
Q_ENUM_NS(ShipmentState)

/// What can be done with a contract; follows from its product and booked options (G-16).
enum class Feature {
    Unknown,
    SipAccess,
    SipAccounts,
    OnceEditor,
    OnceInPbx,
    PermanentDiversion,
    MultiRegistration,
    DslLine,
    Cpe,
    ClipNumbers
};
Q_ENUM_NS(Feature)
} // namespace Ordering

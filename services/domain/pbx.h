#pragma once
#include <QObject>

/// Enumerations of the telephone system; on the wire snake_case of the same words, an unknown word reads as Unknown.
namespace Pbx
{
Q_NAMESPACE

/// Of the telephone system itself, or for CLIP no screening alone (R0-013, R0-016).
enum class NumberKind { Unknown, Subscriber, ServiceClip, GeographicClip };
Q_ENUM_NS(NumberKind)

/// R1-002, R1-005, R1-006, G-26; Coming: ordered, not there yet (R4-005).
enum class NumberState { Unknown, Inactive, Active, DeactivationPlanned, OutgoingOnly, Coming };
Q_ENUM_NS(NumberState)

/// Verwendungstyp, R1-014.
enum class NumberUsage { Unknown, Voice, Conference, PersonalFax, SharedFax };
Q_ENUM_NS(NumberUsage)

/// What a Sperrprofil looks at (R4-008).
enum class CallDirection { Unknown, Incoming, Outgoing, Forwarded };
Q_ENUM_NS(CallDirection)

/// R4-010.
enum class AnywhereLevel { Unknown, Company, Group };
Q_ENUM_NS(AnywhereLevel)

/// R3-118.
enum class UserRole { Unknown, Administrator, Participant };
Q_ENUM_NS(UserRole)

/// What an item of the Warenkorb does (G-28).
enum class CartKind { Unknown, SeatCreation, SeatProductChange, NumberActivation, AnywhereCreation };
Q_ENUM_NS(CartKind)

/// »wartet auf Freigabe« is AwaitingRelease (G-36).
enum class CartState { Unknown, Open, AwaitingRelease, Invalid };
Q_ENUM_NS(CartState)
} // namespace Pbx

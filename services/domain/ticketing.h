#pragma once
#include <QObject>

/// Enumerations of support tickets; on the wire snake_case of the same words, an unknown word reads as Unknown.
namespace Ticketing
{
Q_NAMESPACE

/// Art of R3-034: Inbetriebnahmestörung, Störung, Reklamation, Beschwerde, Sonstige Anfragen.
enum class TicketKind { Unknown, CommissioningFault, Fault, Claim, Complaint, OtherRequest };
Q_ENUM_NS(TicketKind)

enum class TicketState { Unknown, Open, Closed };
Q_ENUM_NS(TicketState)

/// Who wrote a message.
enum class Author { Unknown, Customer, Support };
Q_ENUM_NS(Author)
} // namespace Ticketing

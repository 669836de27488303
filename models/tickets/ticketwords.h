#pragma once
#include "tickettypes.h"
#include "tone.h"

/// Words of support tickets.
namespace TicketWords
{
QString kind(Ticketing::TicketKind kind);
/// Open, closed, or archived: closed before the portal's last ten and known here alone (R3-090).
QString state(const Ticket &ticket, bool archived);
Tone stateTone(const Ticket &ticket, bool archived);
/// "Contract 4711001 cloud.phone, Seat best", "Invoice R-2026-11"; empty: about neither.
QString relation(const Ticket &ticket);
/// »Kontaktieren Sie Support« (R3-092); empty when not set.
QString flag(const Ticket &ticket);
/// The customer's user by name, the support by its name.
QString author(const TicketMessage &message);
/// What a message or a new ticket of this text lacks; empty: nothing. `maximum`: code points.
QString textProblem(const QString &text, int maximum);
} // namespace TicketWords

#pragma once
class QString;
struct PortalContext;

/// Support tickets of a demo customer: open ones of every role, one flagged »Kontaktieren Sie Support«, and eleven closed ones,
/// so that the oldest is not in the list (R3-090).
namespace DemoTickets
{
/// Nothing where the customer has tickets. After its users, contracts and documents.
void seed(PortalContext &context, const QString &customerId);
} // namespace DemoTickets

#pragma once
#include "archiverecord.h"
#include "billcheck.h"
#include "ticketlink.h"
#include "tone.h"

/// The check of an invoice in words (B-09).
namespace BillWords
{
/// "agrees", "2 deviations", "cannot be checked".
QString verdict(const BillCheck &check);
Tone tone(BillFinding::Verdict verdict);
QString verdict(const BillFinding &finding);
/// "Seat best: billed 50, booked 48"; of what cannot be checked, why.
QString sentence(const BillFinding &finding);
/// Where the expected figure is from: "contract 4711001 · Seat best", "EVN EV2026-11-4711001".
QString source(const BillFinding &finding);
/// "50", "1,5".
QString pieces(BilledQuantity quantity);
/// "+17,40 €".
QString difference(Money amount);
/// A Reklamation with all deviations: both figures, their source, the difference.
TicketLink complaint(const Document &invoice, const BillCheck &check);
} // namespace BillWords

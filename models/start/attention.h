#pragma once
#include "archiverecord.h"
#include "billcheck.h"
#include "contracttypes.h"
#include "orderdraft.h"
#include "selfcaretypes.h"
#include "tickettypes.h"
#include "tone.h"

/// Something that waits for the user, with the page that helps.
struct AttentionItem {
    QString title;
    QString detail;
    Tone tone = Tone::Warning;
    QString page;     ///< of the page table
    QString argument; ///< what Page::openWith() of it takes
    bool operator==(const AttentionItem &) const = default;
};

/// »Braucht Ihre Aufmerksamkeit«: tickets that are flagged (R3-092), orders whose answer is missing or was a refusal, blocked
/// contracts, calls that are being diverted because a registration is away (G-17), documents that vanish unarchived within 14
/// days (G-11), invoices that deviate from what is booked (B-09), cloud.phone without an Administrator Telefonanlage (R3-118), a
/// Warenkorb that waits for release (G-36).
namespace Attention
{
struct Input {
    QList<ServiceContract> contracts;
    QList<SelfCare> selfCare;
    QList<OrderDraft> drafts;
    QList<DocumentRow> documents;
    QDate today;
    bool pbxWithoutAdministrator = false; ///< R3-118
    QList<Ticket> tickets = {};
    QList<std::pair<Document, BillCheck>> bills = {}; ///< invoices that deviate (B-09)
    int awaitingRelease = 0;                          ///< items of the Warenkorb that wait for the Kundenkennwort (G-36)
};

/// Most urgent first.
QList<AttentionItem> of(const Input &input);
} // namespace Attention

#pragma once
#include "ticketstore.h"

/// The provider's side of tickets. Each call is inside the caller's transaction and takes a ticket's number; Problem 404 when
/// there is none, 409 `ticket_closed` where it must be open.
class TicketSupport
{
public:
    explicit TicketSupport(PortalContext &context) : m_context(context), m_tickets(context) {}
    /// `fileName` empty: no attachment; else `bytes` is one (422 `upload_invalid`).
    Ticket answer(const QString &number, const QString &text, const QString &fileName = {}, const QByteArray &bytes = {});
    /// »Kontaktieren Sie Support« (R3-092).
    Ticket flag(const QString &number, bool on);
    /// The flag goes with it. `text` empty: without a last message.
    Ticket close(const QString &number, const QString &text = {});
    Ticket reopen(const QString &number);

private:
    TicketStore::Owned find(const QString &number);
    TicketStore::Owned findOpen(const QString &number);
    TicketAttachment attach(const TicketStore::Owned &owned, const QString &fileName, const QByteArray &bytes);
    Ticket save(TicketStore::Owned &owned);
    PortalContext &m_context;
    TicketStore m_tickets;
};

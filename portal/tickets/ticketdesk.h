#pragma once
#include "idempotencykeys.h"
#include "ticketstore.h"
#include "uploadstore.h"

/// The customer's side: makes tickets and answers. Both are the work of an idempotency key and run inside its transaction.
class TicketDesk
{
public:
    explicit TicketDesk(PortalContext &context) : m_context(context), m_uploads(context) {}
    /// Problems: 400 invalid_body, 404 not_found (a link or contact that is not there for this user), 409 price_changed, 422
    /// ticket_relation, express_not_available, upload_invalid.
    IdempotencyKeys::Outcome create(const Scope &scope, const TicketRequest &request);
    /// Problems: 400 invalid_body, 404 not_found, 409 ticket_closed, 422 upload_invalid.
    IdempotencyKeys::Outcome answer(const Scope &scope, const QString &ticketId, const TicketAnswer &answer);

private:
    void link(const Scope &scope, const TicketRequest &request, Ticket &ticket);
    void addExpress(const TicketRequest &request, const TicketContractChoice &contract, Ticket &ticket) const;
    TicketMessage message(const Scope &scope, const QString &ticketId, const QString &text,
                          const QList<AttachmentWish> &attachments);
    QList<TicketAttachment> attach(const Scope &scope, const QString &ticketId, const QList<AttachmentWish> &wishes);
    static IdempotencyKeys::Outcome outcome(const Ticket &ticket);
    PortalContext &m_context;
    UploadStore m_uploads;
};

#include "ticketdesk.h"

#include "accounts.h"
#include "ticketform.h"
#include "ticketlinks.h"

#include <QUuid>
#include <algorithm>

using Ordering::UploadPurpose;

namespace
{
QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

template <typename T>
T orNotFound(const std::optional<T> &found, const char *field)
{
    return found ? *found : throw Problem(404, "not_found").withField(QLatin1String(field), "invalid");
}
} // namespace

IdempotencyKeys::Outcome TicketDesk::outcome(const Ticket &ticket)
{
    IdempotencyKeys::Outcome outcome;
    outcome.subjectId = ticket.id;
    outcome.response = Response::of(ticket, 201).with("ETag", Http::etag(ticket.rev));
    return outcome;
}

IdempotencyKeys::Outcome TicketDesk::create(const Scope &scope, const TicketRequest &request)
{
    TicketForm::requireSubject(m_context.rules, request.subject);
    TicketForm::requireText(m_context.rules, request.text);
    TicketForm::requireNames(m_context.rules, request.attachments);
    TicketStore::Owned owned{scope.customerId, scope.userId, {}};
    Ticket &ticket = owned.ticket;
    ticket.id = newId();
    ticket.kind = request.kind;
    ticket.state = Ticketing::TicketState::Open;
    ticket.subject = request.subject.trimmed();
    ticket.createdAt = ticket.changedAt = m_context.clock.nowUtc();
    link(scope, request, ticket);
    TicketStore tickets(m_context);
    ticket.number = tickets.nextNumber();
    const auto account = Accounts::byId(m_context, scope.userId);
    ticket.createdBy = account ? account->fullName : QString();
    tickets.save(owned); // before its files, which refer to it
    ticket.messages << message(scope, ticket.id, request.text, request.attachments);
    tickets.save(owned);
    return outcome(ticket);
}

void TicketDesk::link(const Scope &scope, const TicketRequest &request, Ticket &ticket)
{
    const int links = int(!request.contractId.isEmpty()) + int(!request.invoiceId.isEmpty());
    const bool needsOne = request.kind != Ticketing::TicketKind::OtherRequest;
    if ((links > 1 || (needsOne && links == 0)) && m_context.rules.refuses(Rule::TicketRelation))
        throw Problem(422, "ticket_relation", QStringLiteral("a contract or an invoice"));
    TicketLinks choices(m_context);
    TicketContractChoice contract;
    if (!request.contractId.isEmpty()) {
        contract = orNotFound(choices.contract(scope, request.contractId), "/contractId");
        ticket.contractId = contract.id;
        ticket.contractNumber = contract.number;
        ticket.product = contract.product;
    }
    if (!request.itemId.isEmpty()) {
        const auto item = std::find_if(contract.items.cbegin(), contract.items.cend(),
                                       [&](const TicketItemChoice &i) { return i.id == request.itemId; });
        if (item == contract.items.cend())
            throw Problem(404, "not_found").withField(QStringLiteral("/itemId"), "invalid");
        ticket.itemId = item->id;
        ticket.itemName = item->name;
    }
    if (!request.invoiceId.isEmpty()) {
        const auto invoice = orNotFound(choices.invoice(scope, request.invoiceId), "/invoiceId");
        ticket.invoiceId = invoice.id;
        ticket.invoiceNumber = invoice.number;
    }
    if (!request.contactId.isEmpty()) {
        const auto contact = choices.contact(scope, request.contactId);
        if (!contact && m_context.rules.refuses(Rule::TicketContact))
            throw Problem(404, "not_found").withField(QStringLiteral("/contactId"), "invalid");
        ticket.contactId = request.contactId;
        ticket.contactName = contact ? contact->name : QString();
    }
    if (request.expressRepair)
        addExpress(request, contract, ticket);
}

void TicketDesk::addExpress(const TicketRequest &request, const TicketContractChoice &contract, Ticket &ticket) const
{
    if (!contract.expressOffered && m_context.rules.refuses(Rule::TicketExpress))
        throw Problem(422, "express_not_available").withField(QStringLiteral("/expressRepair"), "invalid");
    if (request.shownExpressNet != contract.expressNet && m_context.rules.refuses(Rule::TicketExpressPrice))
        throw Problem(409, "price_changed").withField(QStringLiteral("/shownExpressNet"), "invalid");
    ticket.expressRepair = true;
    ticket.expressNet = contract.expressNet;
}

IdempotencyKeys::Outcome TicketDesk::answer(const Scope &scope, const QString &ticketId, const TicketAnswer &answer)
{
    TicketForm::requireText(m_context.rules, answer.text);
    TicketForm::requireNames(m_context.rules, answer.attachments);
    TicketStore tickets(m_context);
    auto owned = tickets.find(scope, ticketId);
    if (!owned)
        throw Problem(404, "not_found");
    if (owned->ticket.state == Ticketing::TicketState::Closed && m_context.rules.refuses(Rule::TicketClosed))
        throw Problem(409, "ticket_closed");
    owned->ticket.messages << message(scope, ticketId, answer.text, answer.attachments);
    owned->ticket.changedAt = m_context.clock.nowUtc();
    tickets.save(*owned);
    return outcome(owned->ticket);
}

TicketMessage TicketDesk::message(const Scope &scope, const QString &ticketId, const QString &text,
                                  const QList<AttachmentWish> &attachments)
{
    TicketMessage message;
    message.id = newId();
    message.at = m_context.clock.nowUtc();
    message.author = Ticketing::Author::Customer;
    const auto account = Accounts::byId(m_context, scope.userId);
    message.name = account ? account->fullName : QString();
    message.text = text.trimmed();
    message.attachments = attach(scope, ticketId, attachments);
    return message;
}

QList<TicketAttachment> TicketDesk::attach(const Scope &scope, const QString &ticketId, const QList<AttachmentWish> &wishes)
{
    QList<TicketAttachment> attachments;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        const auto upload = m_uploads.findFree(scope, wishes[i].uploadId, UploadPurpose::TicketAttachment);
        if (!upload && m_context.rules.refuses(Rule::TicketAttachmentOwn))
            throw Problem(422, "upload_invalid").withField(QStringLiteral("/attachments/%1/uploadId").arg(i), "upload_invalid");
        TicketAttachment file;
        file.id = newId();
        file.fileName = wishes[i].fileName;
        file.mediaType = upload ? upload->mediaType : QString();
        file.size = upload ? upload->size : 0;
        file.sha256 = upload ? upload->sha256 : QString();
        m_uploads.take(scope, wishes[i].uploadId, ticketId);
        m_context.database.write(QStringLiteral("INSERT INTO ticket_files (id, ticket_id, sha256) VALUES (?, ?, ?)"),
                                 {file.id, ticketId, file.sha256.isNull() ? QStringLiteral("") : file.sha256});
        attachments << file;
    }
    return attachments;
}

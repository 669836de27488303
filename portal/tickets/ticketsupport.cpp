#include "ticketsupport.h"

#include "blobstore.h"
#include "documentstore.h"
#include "httpmessage.h"
#include "ticketform.h"
#include "uploadcheck.h"

#include <QUuid>

using Ticketing::TicketState;

namespace
{
QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}
} // namespace

TicketStore::Owned TicketSupport::find(const QString &number)
{
    const auto owned = m_tickets.byNumber(number);
    return owned ? *owned : throw Problem(404, "not_found", QStringLiteral("no ticket ") + number);
}

TicketStore::Owned TicketSupport::findOpen(const QString &number)
{
    const auto owned = find(number);
    return owned.ticket.state == TicketState::Open ? owned : throw Problem(409, "ticket_closed", number);
}

Ticket TicketSupport::save(TicketStore::Owned &owned)
{
    owned.ticket.changedAt = m_context.clock.nowUtc();
    m_tickets.save(owned);
    return owned.ticket;
}

TicketAttachment TicketSupport::attach(const TicketStore::Owned &owned, const QString &fileName, const QByteArray &bytes)
{
    TicketForm::requireNames(m_context.rules, {{QString(), fileName}});
    const auto found = UploadCheck::of(bytes);
    if (!found)
        throw Problem(422, "upload_invalid", QStringLiteral("neither PDF with a page nor JPG nor PNG"));
    const auto sha256 = BlobStore(DocumentStore::blobFolder(m_context.options)).put(bytes);
    if (!sha256)
        throw DatabaseError(QString(), sha256.error().code + u' ' + sha256.error().detail);
    TicketAttachment file{newId(), fileName, found->mediaType, bytes.size(), *sha256};
    m_context.database.write(QStringLiteral("INSERT INTO ticket_files (id, ticket_id, sha256) VALUES (?, ?, ?)"),
                             {file.id, owned.ticket.id, file.sha256});
    return file;
}

Ticket TicketSupport::answer(const QString &number, const QString &text, const QString &fileName, const QByteArray &bytes)
{
    TicketForm::requireText(m_context.rules, text);
    auto owned = findOpen(number);
    TicketMessage message;
    message.id = newId();
    message.at = m_context.clock.nowUtc();
    message.author = Ticketing::Author::Support;
    message.text = text.trimmed();
    if (!fileName.isEmpty())
        message.attachments << attach(owned, fileName, bytes);
    owned.ticket.messages << message;
    return save(owned);
}

Ticket TicketSupport::flag(const QString &number, bool on)
{
    auto owned = findOpen(number);
    owned.ticket.contactSupport = on;
    return save(owned);
}

Ticket TicketSupport::close(const QString &number, const QString &text)
{
    if (!text.isEmpty())
        answer(number, text);
    auto owned = findOpen(number);
    owned.ticket.state = TicketState::Closed;
    owned.ticket.closedAt = m_context.clock.nowUtc();
    owned.ticket.contactSupport = false;
    return save(owned);
}

Ticket TicketSupport::reopen(const QString &number)
{
    auto owned = find(number);
    owned.ticket.state = TicketState::Open;
    owned.ticket.closedAt = {};
    return save(owned);
}

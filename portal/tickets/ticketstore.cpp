#include "ticketstore.h"

#include "resourcebody.h"
#include "ticketaccess.h"

namespace
{
constexpr qint64 firstNumber = 800'101;

QString word(Ticketing::TicketState state)
{
    return JsonCodec::enumToWire(QMetaEnum::fromType<Ticketing::TicketState>(), int(state));
}
} // namespace

std::optional<TicketStore::Owned> TicketStore::owned(const QString &condition, const QVariantList &bindings)
{
    const auto row = m_context.database.first(
        QStringLiteral("SELECT customer_id, user_id, rev, body FROM tickets WHERE ") + condition, bindings);
    return row ? std::optional(Owned{row->text("customer_id"), row->text("user_id"), ResourceBody::read<Ticket>(*row)})
               : std::nullopt;
}

std::optional<TicketStore::Owned> TicketStore::find(const Scope &scope, const QString &id)
{
    const auto [sql, bindings] = TicketAccess::visible(scope, m_context.rules);
    return owned(QStringLiteral("id = ? AND ") + sql, QVariantList{id} + bindings);
}

std::optional<TicketStore::Owned> TicketStore::byNumber(const QString &number)
{
    return owned(QStringLiteral("number = ?"), {number});
}

QList<Ticket> TicketStore::list(const Scope &scope)
{
    const auto [sql, bindings] = TicketAccess::listed(scope, m_context.rules);
    QList<Ticket> tickets;
    for (const Row &row : m_context.database.run(
             QStringLiteral("SELECT rev, body FROM tickets WHERE %1 ORDER BY state DESC, closed_at DESC, number DESC").arg(sql),
             bindings))
        tickets << ResourceBody::read<Ticket>(row);
    return tickets;
}

QList<Ticket> TicketStore::all(const QString &customerId)
{
    QList<Ticket> tickets;
    for (const Row &row : m_context.database.run(
             QStringLiteral("SELECT rev, body FROM tickets WHERE customer_id = ? ORDER BY number"), {customerId}))
        tickets << ResourceBody::read<Ticket>(row);
    return tickets;
}

void TicketStore::save(Owned &owned)
{
    Ticket &ticket = owned.ticket;
    ticket.rev = CustomerRevision::next(m_context.database, owned.customerId);
    const QVariant closedAt =
        ticket.closedAt.isValid() ? QVariant(ticket.closedAt.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong));
    m_context.database.write(
        QStringLiteral("INSERT INTO tickets (id, customer_id, rev, number, user_id, state, closed_at, body) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET rev = excluded.rev, state = "
                       "excluded.state, closed_at = excluded.closed_at, body = excluded.body"),
        {ticket.id, owned.customerId, ticket.rev, ticket.number, owned.userId, word(ticket.state), closedAt,
         ResourceBody::write(ticket)});
}

QString TicketStore::nextNumber()
{
    const auto row = m_context.database.first(
        QStringLiteral("INSERT INTO settings (name, value) VALUES ('ticket_number', ?) ON CONFLICT (name) DO UPDATE "
                       "SET value = CAST(CAST(settings.value AS BIGINT) + 1 AS TEXT) RETURNING value"),
        {QString::number(firstNumber)});
    return row->text("value");
}

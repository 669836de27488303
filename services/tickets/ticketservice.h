#pragma once
#include "ordertypes.h"
#include "result.h"
#include "tickettypes.h"

#include <QCoroTask>
#include <QObject>
#include <optional>

/// Support tickets (R3-034…037, R3-090…092). Reads answer from the local store at once. Writes carry a key of the caller's: under
/// one key a ticket or an answer comes into being once, however often it is sent.
class TicketService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Last changed first.
    virtual QList<Ticket> tickets() const = 0;
    virtual std::optional<Ticket> ticket(const QString &id) const = 0;
    /// Closed before the last ten that the portal lists (R3-090): known here alone.
    virtual bool isArchived(const QString &id) const = 0;
    /// When the portal was last asked with success; invalid: never.
    virtual QDateTime lastSync() const = 0;

    /// What a new ticket may be linked to, asked of the portal each time.
    virtual QCoro::Task<Result<TicketChoices>> choices() = 0;
    /// PDF, JPG or PNG, at most 10 MB (G-21).
    virtual QCoro::Task<Result<Upload>> upload(QString path) = 0;
    /// A lost answer is asked for again under the same key; after an error that leaves open what became of it (KeyedWrite), so
    /// may the caller.
    virtual QCoro::Task<Result<Ticket>> create(TicketRequest request, QString key) = 0;
    virtual QCoro::Task<Result<Ticket>> answer(QString ticketId, TicketAnswer answer, QString key) = 0;
    /// The bytes of a message's file, compared with its hash.
    virtual QCoro::Task<Result<QByteArray>> attachment(QString ticketId, TicketAttachment file) = 0;
    /// Why nothing can be written just now.
    virtual std::optional<Error> refusal() const = 0;

Q_SIGNALS:
    void ticketsChanged();
    /// Another user: every row of before is gone.
    void cleared();
    void refusalChanged();
};

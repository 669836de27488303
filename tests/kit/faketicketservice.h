#pragma once
#include "answergate.h"
#include "ticketservice.h"

/// Tickets from memory.
class FakeTicketService final : public TicketService
{
    Q_OBJECT
public:
    using TicketService::TicketService;

    QList<Ticket> rows;
    QSet<QString> archived;
    QDateTime synced;
    TicketChoices offered;
    std::optional<Error> why;
    Result<Ticket> written{fail(Error::Kind::Offline, QStringLiteral("connection_failed"))};
    Result<Upload> uploaded{fail(Error::Kind::Offline, QStringLiteral("connection_failed"))};
    AnswerGate gate;
    QList<TicketRequest> requests;
    QList<TicketAnswer> answers;
    QStringList keys;

    QList<Ticket> tickets() const override { return rows; }
    std::optional<Ticket> ticket(const QString &id) const override
    {
        for (const Ticket &row : rows)
            if (row.id == id)
                return row;
        return std::nullopt;
    }
    bool isArchived(const QString &id) const override { return archived.contains(id); }
    QDateTime lastSync() const override { return synced; }
    QCoro::Task<Result<TicketChoices>> choices() override
    {
        TicketChoices copy = offered; // a member would be moved from
        co_return copy;
    }
    QCoro::Task<Result<Upload>> upload(QString) override
    {
        Result<Upload> copy = uploaded;
        co_return copy;
    }
    QCoro::Task<Result<Ticket>> create(TicketRequest request, QString key) override
    {
        requests << request;
        keys << key;
        co_await gate.pass();
        Result<Ticket> copy = written;
        co_return copy;
    }
    QCoro::Task<Result<Ticket>> answer(QString, TicketAnswer answer, QString key) override
    {
        answers << answer;
        keys << key;
        co_await gate.pass();
        Result<Ticket> copy = written;
        co_return copy;
    }
    QCoro::Task<Result<QByteArray>> attachment(QString, TicketAttachment) override { co_return QByteArray("bytes"); }
    std::optional<Error> refusal() const override { return why; }
};

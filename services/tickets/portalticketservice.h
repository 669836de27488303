#pragma once
#include "cachedkind.h"
#include "ticketservice.h"
#include "workthread.h"

#include <QSet>
#include <stop_token>

class Channel;
class PortalFeed;
class SessionService;
struct FeedNews;

/// TicketService over the changes feed's rows and the portal.
class PortalTicketService final : public TicketService
{
    Q_OBJECT
public:
    PortalTicketService(Channel &channel, PortalFeed &feed, SessionService &session);
    ~PortalTicketService() override;

    QList<Ticket> tickets() const override { return m_sorted; }
    std::optional<Ticket> ticket(const QString &id) const override { return m_tickets.value(id); }
    bool isArchived(const QString &id) const override { return m_archived.contains(id); }
    QDateTime lastSync() const override;

    QCoro::Task<Result<TicketChoices>> choices() override;
    QCoro::Task<Result<Upload>> upload(QString path) override;
    QCoro::Task<Result<Ticket>> create(TicketRequest request, QString key) override;
    QCoro::Task<Result<Ticket>> answer(QString ticketId, TicketAnswer answer, QString key) override;
    QCoro::Task<Result<QByteArray>> attachment(QString ticketId, TicketAttachment file) override;
    std::optional<Error> refusal() const override;

private:
    /// `ticketId` empty: a new ticket.
    QCoro::Task<Result<Ticket>> write(QString ticketId, QJsonObject body, QString key);
    void follow(const FeedNews &news);
    void sort();

    Channel &m_channel;
    PortalFeed &m_feed;
    SessionService &m_session;
    WorkThread m_files;
    CachedKind<Ticket> m_tickets{QStringLiteral("ticket")};
    QList<Ticket> m_sorted;
    QSet<QString> m_archived;
    std::stop_source m_stop;
};

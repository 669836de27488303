#include "portaluserservice.h"

#include "portalfeed.h"
#include "usercalls.h"

#include <QPointer>

namespace
{
Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}
} // namespace

PortalUserService::PortalUserService(Channel &channel, PortalFeed &feed) : m_channel(channel), m_feed(feed)
{
    m_feed.add(m_users);
    connect(&m_feed, &PortalFeed::cleared, this, &UserService::usersChanged);
    connect(&m_feed, &PortalFeed::changed, this, [this](const FeedNews &news) {
        if (news.has(m_users.name()))
            Q_EMIT usersChanged();
    });
}

QCoro::Task<Result<PortalUser>> PortalUserService::saved(QCoro::Task<Result<PortalUser>> call)
{
    const QPointer<PortalUserService> self(this);
    Result<PortalUser> answer = co_await call;
    if (!self)
        co_return fail(gone());
    if (answer) {
        m_users.put(*answer);
        Q_EMIT usersChanged();
    }
    // Into the cache, and after a conflict to what is true now.
    if (self)
        m_feed.sync(true);
    co_return answer;
}

QCoro::Task<Result<PortalUser>> PortalUserService::create(NewUser user)
{
    return saved(UserCalls::create(m_channel, user));
}

QCoro::Task<Result<PortalUser>> PortalUserService::change(QString id, qint64 rev, UserChange change)
{
    return saved(UserCalls::change(m_channel, id, rev, change));
}

QCoro::Task<Result<void>> PortalUserService::remove(QString id, qint64 rev, QString confirm)
{
    const QPointer<PortalUserService> self(this);
    Result<void> answer = co_await UserCalls::remove(m_channel, id, rev, confirm);
    if (!self)
        co_return fail(gone());
    if (answer) {
        m_users.drop(id);
        Q_EMIT usersChanged();
    }
    if (self)
        m_feed.sync(true);
    co_return answer;
}

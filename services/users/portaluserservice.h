#pragma once
#include "cachedkind.h"
#include "userservice.h"

class Channel;
class PortalFeed;

/// UserService over the changes feed's rows and the portal.
class PortalUserService final : public UserService
{
    Q_OBJECT
public:
    PortalUserService(Channel &channel, PortalFeed &feed);

    QList<PortalUser> users() const override { return m_users.rows(); }
    std::optional<PortalUser> user(const QString &id) const override { return m_users.value(id); }
    QCoro::Task<Result<PortalUser>> create(NewUser user) override;
    QCoro::Task<Result<PortalUser>> change(QString id, qint64 rev, UserChange change) override;
    QCoro::Task<Result<void>> remove(QString id, qint64 rev, QString confirm) override;

private:
    QCoro::Task<Result<PortalUser>> saved(QCoro::Task<Result<PortalUser>> call);

    Channel &m_channel;
    PortalFeed &m_feed;
    CachedKind<PortalUser> m_users{QStringLiteral("user")};
};

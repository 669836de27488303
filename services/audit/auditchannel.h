#pragma once
#include "auditroutes.h"
#include "channel.h"

#include <QHash>
#include <QObject>

class AuditTrail;

/// The one place where the client's changes enter the audit trail: every call passes here on its way to the portal. A write is
/// noted durably before it is sent and recorded when the portal has answered; when it cannot be noted, it is not sent (Storage):
/// no change without an entry. A refusal leaves nothing.
class AuditChannel final : public QObject, public Channel
{
    Q_OBJECT
public:
    /// A resource as the changes feed last brought it, e.g. from the cache.
    using Known = std::function<QCoro::Task<QJsonObject>(QString kind, QString id)>;

    AuditChannel(Channel &transport, AuditTrail &trail) : m_transport(transport), m_trail(trail) {}
    void setKnown(Known known) { m_known = std::move(known); }

    QCoro::Task<Result<Answer>> send(Request request, std::stop_token stop = {}) override;
    QCoro::Task<Result<void>> download(Request request, std::shared_ptr<DownloadSink> sink, std::stop_token stop = {}) override;

private:
    QCoro::Task<Result<Answer>> write(Request request, AuditRoutes route, std::stop_token stop);
    QCoro::Task<QJsonObject> before(AuditRoutes route);
    QCoro::Task<QString> title(QString kind, QString id);
    QCoro::Task<QJsonObject> known(QString kind, QString id);
    QCoro::Task<void> recordFound(Result<Answer> answer);

    Channel &m_transport;
    AuditTrail &m_trail;
    Known m_known;
    QHash<QString, QJsonObject> m_latest; ///< resources as answers have told them, by kind and id
};

#include "auditcache.h"

#include "portaldocumentservice.h"

#include <QPointer>

namespace
{
/// Of a kind that has one row.
QCoro::Task<QJsonObject> only(LocalLibrary &library, QString kind)
{
    const auto read = [kind](LocalStores &stores) -> Result<QJsonObject> {
        QJsonObject found;
        const auto visit = [&](const QString &k, const QString &, const QJsonObject &body) { found = k == kind ? body : found; };
        if (const auto done = stores.cache->forEach(visit); !done)
            return fail(done.error());
        return found;
    };
    const Result<QJsonObject> found = co_await library.run(read);
    co_return found.value_or(QJsonObject());
}
} // namespace

QCoro::Task<QJsonObject> AuditCache::resource(LocalLibrary &library, QString kind, QString id)
{
    if (id.isEmpty())
        co_return co_await only(library, kind);
    const auto read = [kind, id](LocalStores &stores) -> Result<std::optional<QJsonObject>> {
        return stores.cache->resource(kind, id);
    };
    const Result<std::optional<QJsonObject>> found = co_await library.run(read);
    if (!found || !found->has_value())
        co_return QJsonObject();
    co_return **found;
}

QCoro::Task<void> AuditCache::follow(PortalDocumentService &documents, AuditTrail &trail)
{
    const QPointer<AuditTrail> alive(&trail);
    const Result<QList<JournalEntry>> journal = co_await documents.journal();
    if (alive && journal)
        co_await trail.follow(*journal);
}

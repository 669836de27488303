#include "profileglances.h"

#include "archivestore.h"
#include "cachestore.h"
#include "clientpaths.h"
#include "clock.h"
#include "deadlines.h"
#include "jsoncodec.h"
#include "portalfeed.h"

#include <QFile>

namespace
{
struct Cached {
    QList<ServiceContract> contracts;
    QList<Document> documents;
    QDateTime asOf;
};

Result<Cached> cached(const QString &file, const CacheScope &scope, const Clock &clock)
{
    Cached found;
    auto store = CacheStore::open(file, clock);
    if (!store)
        return fail(store.error());
    if (auto set = (*store)->setScope(scope); !set)
        return fail(set.error());
    const auto state = (*store)->syncState();
    if (!state)
        return fail(state.error());
    found.asOf = state->lastSync;
    const auto visit = [&found](const QString &kind, const QString &, const QJsonObject &body) {
        if (kind == QLatin1String("contract"))
            if (const auto contract = JsonCodec::fromJson<ServiceContract>(body))
                found.contracts << *contract;
        if (kind == QLatin1String("document"))
            if (const auto document = JsonCodec::fromJson<Document>(body))
                found.documents << *document;
    };
    if (auto read = (*store)->forEach(visit); !read)
        return fail(read.error());
    return found;
}
} // namespace

QList<ProfileGlance> ProfileGlances::read() const
{
    QList<ProfileGlance> all;
    const QStringList ids = m_registry.profiles();
    for (const QString &id : ids)
        all << one(id);
    return all;
}

ProfileGlance ProfileGlances::one(const QString &id) const
{
    const ProfileConfig config = m_registry.profile(id);
    const ClientPaths paths(id, m_dataFolder);
    ProfileGlance glance;
    glance.id = id;
    glance.title = config.title;
    glance.colour = config.colour;
    glance.customerName = config.lastSession.customer.companyName;
    glance.customerNumber = config.lastSession.customer.customerNumber;
    QSet<QString> archived;
    if (QFile::exists(paths.archiveFile())) {
        auto store = ArchiveStore::open(paths.archiveFile(), m_clock);
        const auto rows = store ? (*store)->rows() : Result<QList<ArchivedDocument>>(tl::unexpected<Error>(store.error()));
        if (!rows) {
            glance.trouble = rows.error().code;
            return glance;
        }
        for (const ArchivedDocument &row : *rows) {
            archived.insert(row.document.id);
            const QDate day = row.document.documentDate;
            if (row.figures)
                glance.months[QDate(day.year(), day.month(), 1)] += row.figures->net;
        }
    }
    if (config.lastSession.user.id.isEmpty() || !QFile::exists(paths.cacheFile()))
        return glance;
    const auto found = cached(paths.cacheFile(), PortalFeed::scopeOf(config.lastSession), m_clock);
    if (!found) {
        glance.trouble = found.error().code;
        return glance;
    }
    glance.asOf = found->asOf;
    QList<Document> open;
    for (const Document &document : found->documents)
        if (!archived.contains(document.id))
            open << document;
    for (const Deadline &deadline : Deadlines::of(found->contracts, open, m_clock.today()))
        if (deadline.date.isValid() && deadline.date >= m_clock.today())
            glance.deadlines << deadline;
    return glance;
}

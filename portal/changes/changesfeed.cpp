#include "changesfeed.h"

#include "jsoncodec.h"
#include "portalcontext.h"
#include "router.h"

#include <QJsonDocument>
#include <algorithm>

ChangesCursor ChangesFeed::start(const Scope &scope, const std::optional<QString> &since, qint64 newest) const
{
    ChangesCursor cursor;
    if (!since) {
        cursor.customerId = scope.customerId;
        cursor.scopeHash = ChangesCursor::hashOf(scope);
        cursor.snapshot = newest;
        return cursor;
    }
    const auto given = ChangesCursor::decode(*since);
    if (!given)
        throw Problem(400, "invalid_parameter").withField(QStringLiteral("?since"), "invalid");
    const auto horizon =
        m_context.database.first(QStringLiteral("SELECT rev FROM change_horizons WHERE customer_id = ?"), {scope.customerId});
    const qint64 oldest = horizon ? horizon->number("rev") : 0;
    const bool lost = given->snapshot < 0 ? given->rev < oldest : given->snapshot < oldest;
    if (given->version != ChangesCursor::schema || given->customerId != scope.customerId ||
        given->scopeHash != ChangesCursor::hashOf(scope) || given->rev > newest || lost)
        throw Problem(410, "cursor_gone", QStringLiteral("take a snapshot"));
    return *given;
}

ChangePage ChangesFeed::page(const Scope &scope, const std::optional<QString> &since) const
{
    for (const auto &source : m_sources)
        source->settle(scope);
    const auto customer = m_context.database.first(QStringLiteral("SELECT rev FROM customers WHERE id = ?"), {scope.customerId});
    ChangeWindow window;
    window.newest = customer ? customer->number("rev") : 0;
    window.from = start(scope, since, window.newest);
    QList<Change> changes;
    for (const auto &source : m_sources)
        changes << source->changed(scope, window) << source->removed(scope, window);
    std::sort(changes.begin(), changes.end(),
              [](const Change &a, const Change &b) { return std::tie(a.rev, a.id, a.kind) < std::tie(b.rev, b.id, b.kind); });

    ChangesCursor cursor = window.from;
    ChangePage page;
    page.snapshot = cursor.snapshot >= 0;
    qint64 bytes = 4096;
    for (const Change &change : changes) {
        bytes += QJsonDocument(JsonCodec::toJson(change)).toJson(QJsonDocument::Compact).size() + 1;
        if (page.items.size() == maxItems || (bytes > maxBytes && !page.items.isEmpty())) {
            page.hasMore = true;
            break;
        }
        page.items << change;
    }
    if (page.hasMore) {
        cursor.rev = page.items.last().rev;
        cursor.id = page.items.last().id;
        cursor.kind = page.items.last().kind;
    } else {
        cursor.rev = window.newest;
        cursor.id.clear();
        cursor.kind.clear();
        cursor.snapshot = -1;
    }
    page.cursor = cursor.encode();
    return page;
}

void registerChangesRoutes(Router &router, std::shared_ptr<const ChangesFeed> feed)
{
    Route route;
    route.method = "GET";
    route.pattern = QStringLiteral("/v1/changes");
    route.access = Access::SessionOrGrant;
    route.handler = [feed](const Request &request, const Scope &scope) {
        Http::refuseUnknownParameters(request, {QStringLiteral("since")});
        return Response::of(feed->page(scope, request.parameter(QStringLiteral("since"))));
    };
    router.add(std::move(route));
}

#include "changesfeed.h"

#include "accounts.h"
#include "documentretention.h"
#include "jsoncodec.h"
#include "profilechanges.h"
#include "router.h"

#include <QJsonDocument>
#include <algorithm>

namespace
{

const auto documentKind = QStringLiteral("document");

/// Behind the cursor and up to the newest rev that was committed before the first query of this page.
const auto window = QStringLiteral(" AND rev <= ? AND (rev > ? OR (rev = ? AND ? <> '' AND id > ?)) ORDER BY rev, id LIMIT ?");

QVariantList windowBindings(const ChangesCursor &from, qint64 newest)
{
    return {newest, from.rev, from.rev, from.id, from.id, ChangesFeed::maxItems + 1};
}

bool isBehind(const ChangesCursor &from, qint64 rev, const QString &id)
{
    return rev > from.rev || (rev == from.rev && !from.id.isEmpty() && id > from.id);
}

} // namespace

ChangesCursor ChangesFeed::start(const Scope &scope, const std::optional<QString> &since, qint64 newest)
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

QList<Change> ChangesFeed::documents(const Scope &scope, const ChangesCursor &from, qint64 newest)
{
    auto [sql, bindings] = DocumentAccess::condition(scope, m_context.rules, DocumentAccess::visibleTypes(scope, m_context.rules),
                                                     m_context.clock.today());
    QList<Change> changes;
    const auto rows = m_context.database.run(QStringLiteral("SELECT * FROM documents WHERE ") + sql + window,
                                             bindings + windowBindings(from, newest));
    for (const Row &row : rows) {
        const Document d = DocumentStore::documentOf(row);
        changes << Change{documentKind, d.id, d.rev, false, JsonCodec::toJson(d)};
    }
    return changes;
}

QList<Change> ChangesFeed::removed(const Scope &scope, const ChangesCursor &from, qint64 newest)
{
    auto [sql, bindings] = DocumentAccess::typeCondition(DocumentAccess::visibleTypes(scope, m_context.rules));
    // What was removed before a snapshot began was never part of it.
    sql += QStringLiteral(" AND customer_id = ? AND rev > ?");
    bindings << scope.customerId << from.snapshot;
    QList<Change> changes;
    const auto rows = m_context.database.run(QStringLiteral("SELECT * FROM removed_resources WHERE ") + sql + window,
                                             bindings + windowBindings(from, newest));
    for (const Row &row : rows)
        changes << Change{row.text("kind"), row.text("id"), row.number("rev"), true, {}};
    return changes;
}

std::optional<Change> ChangesFeed::profile(const Scope &scope, const ChangesCursor &from, qint64 newest)
{
    if (scope.isGrant())
        return std::nullopt;
    const auto account = Accounts::byId(m_context, scope.userId);
    if (!account || account->rev > newest || !isBehind(from, account->rev, account->id))
        return std::nullopt;
    return Change{QStringLiteral("profile"), account->id, account->rev, false,
                  JsonCodec::toJson(ProfileChanges::profileOf(*account))};
}

ChangePage ChangesFeed::page(const Scope &scope, const std::optional<QString> &since)
{
    DocumentRetention(m_context).run();
    const auto customer = m_context.database.first(QStringLiteral("SELECT rev FROM customers WHERE id = ?"), {scope.customerId});
    const qint64 newest = customer ? customer->number("rev") : 0;
    ChangesCursor cursor = start(scope, since, newest);
    QList<Change> changes = documents(scope, cursor, newest) + removed(scope, cursor, newest);
    if (const auto own = profile(scope, cursor, newest))
        changes << *own;
    std::sort(changes.begin(), changes.end(),
              [](const Change &a, const Change &b) { return std::tie(a.rev, a.id) < std::tie(b.rev, b.id); });

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
    } else {
        cursor.rev = newest;
        cursor.id.clear();
        cursor.snapshot = -1;
    }
    page.cursor = cursor.encode();
    return page;
}

void registerChangesRoutes(Router &router, PortalContext &context)
{
    Route route;
    route.method = "GET";
    route.pattern = QStringLiteral("/v1/changes");
    route.access = Access::SessionOrGrant;
    route.handler = [&context](const Request &request, const Scope &scope) {
        Http::refuseUnknownParameters(request, {QStringLiteral("since")});
        return Response::of(ChangesFeed(context).page(scope, request.parameter(QStringLiteral("since"))));
    };
    router.add(std::move(route));
}

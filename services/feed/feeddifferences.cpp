#include "feeddifferences.h"

#include "audittrail.h"

using namespace Qt::Literals::StringLiterals;

Result<QList<FeedDifference>> FeedDifferences::of(CacheStore &cache, const ChangePage &page)
{
    QList<FeedDifference> differences;
    const auto state = cache.syncState();
    if (!state)
        return fail(state.error());
    if (page.items.isEmpty() || !state->lastSync.isValid())
        return differences;
    for (const Change &change : page.items) {
        if (change.kind == u"document" || change.kind == u"catalogue")
            continue;
        const auto before = cache.resource(change.kind, change.id);
        if (!before)
            return fail(before.error());
        if (!*before && (page.snapshot || change.removed))
            continue;
        FeedDifference difference{change.kind, change.id, change.rev, *before, std::nullopt, {}};
        if (!change.removed)
            difference.after = change.resource;
        QJsonObject named = difference.after.value_or(before->value_or(QJsonObject()));
        QString kind = change.kind;
        if (kind == u"self_care") {
            kind = u"contract"_s;
            const auto contract = cache.resource(kind, change.id);
            if (!contract)
                return fail(contract.error());
            named = contract->value_or(QJsonObject());
        }
        difference.title = AuditTrail::titleOf(kind, named);
        differences.append(difference);
    }
    return differences;
}

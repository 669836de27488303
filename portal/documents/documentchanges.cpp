#include "documentchanges.h"

#include "documentaccess.h"
#include "documentretention.h"
#include "jsoncodec.h"

namespace
{
const auto kind = QStringLiteral("document");
} // namespace

void DocumentChanges::settle(const Scope &)
{
    DocumentRetention(m_context).run();
}

QList<Change> DocumentChanges::changed(const Scope &scope, const ChangeWindow &window)
{
    const auto [sql, bindings] = DocumentAccess::condition(
        scope, m_context.rules, DocumentAccess::visibleTypes(scope, m_context.rules), m_context.clock.today());
    QList<Change> changes;
    const auto rows = m_context.database.run(QStringLiteral("SELECT * FROM documents WHERE ") + sql + window.sql(kind),
                                             bindings + window.bindings());
    for (const Row &row : rows) {
        const Document d = DocumentStore::documentOf(row);
        changes << Change{kind, d.id, d.rev, false, JsonCodec::toJson(d)};
    }
    return changes;
}

QList<Change> DocumentChanges::removed(const Scope &scope, const ChangeWindow &window)
{
    const auto [sql, bindings] = DocumentAccess::typeCondition(DocumentAccess::visibleTypes(scope, m_context.rules));
    return window.removed(m_context.database, scope, kind, QStringLiteral(" AND ") + sql, bindings);
}

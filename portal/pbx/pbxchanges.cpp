#include "pbxchanges.h"

#include "pbxaccess.h"
#include "pbxkinds.h"
#include "pbxlife.h"
#include "resourcebody.h"

namespace
{
constexpr const char *kinds[] = {PbxKind<PbxSystem>::word, PbxKind<PbxGroup>::word,        PbxKind<Seat>::word,
                                 PbxKind<PbxNumber>::word, PbxKind<BlockingProfile>::word, PbxKind<SeatTemplate>::word};
} // namespace

void PbxChanges::settle(const Scope &scope)
{
    if (PbxAccess::isAllowed(scope, m_context.rules))
        PbxLife(m_context).settle();
}

QList<Change> PbxChanges::changed(const Scope &scope, const ChangeWindow &window)
{
    if (!PbxAccess::isAllowed(scope, m_context.rules))
        return {};
    QList<Change> changes;
    for (const char *word : kinds) {
        const QString kind = QString::fromLatin1(word);
        const auto rows = m_context.database.run(
            QStringLiteral("SELECT id, rev, body FROM pbx_resources WHERE customer_id = ? AND kind = ?") + window.sql(kind),
            QVariantList{scope.customerId, kind} + window.bindings());
        for (const Row &row : rows)
            changes << Change{kind, row.text("id"), row.number("rev"), false, ResourceBody::json(row)};
    }
    return changes;
}

QList<Change> PbxChanges::removed(const Scope &scope, const ChangeWindow &window)
{
    QList<Change> changes;
    if (PbxAccess::isAllowed(scope, m_context.rules))
        for (const char *word : kinds)
            changes << window.removed(m_context.database, scope, QString::fromLatin1(word));
    return changes;
}

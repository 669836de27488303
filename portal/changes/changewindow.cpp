#include "changewindow.h"

#include "portaldatabase.h"

QString ChangeWindow::sql(QStringView kind, const char *idColumn) const
{
    const auto later = kind > from.kind ? QStringLiteral(">=") : QStringLiteral(">");
    // the second bound says nothing new, but an index can begin there
    return QStringLiteral(
               " AND rev <= ? AND rev >= ? AND (rev > ? OR (rev = ? AND ? <> '' AND %1 %2 ?)) ORDER BY rev, %1 LIMIT ?")
        .arg(QLatin1String(idColumn), later);
}

QVariantList ChangeWindow::bindings() const
{
    return {newest, from.rev, from.rev, from.rev, from.id, from.id, limit};
}

bool ChangeWindow::contains(QStringView kind, qint64 rev, const QString &id) const
{
    if (rev > newest || rev < from.rev)
        return false;
    return rev > from.rev || (!from.id.isEmpty() && (id > from.id || (id == from.id && kind > from.kind)));
}

QList<Change> ChangeWindow::removed(PortalDatabase &database, const Scope &scope, const QString &kind, const QString &more,
                                    const QVariantList &moreBindings) const
{
    // What was removed before a snapshot began was never part of it.
    const QVariantList values = QVariantList{kind, scope.customerId, from.snapshot} + moreBindings + bindings();
    const auto rows = database.run(
        QStringLiteral("SELECT id, rev FROM removed_resources WHERE kind = ? AND customer_id = ? AND rev > ?") + more + sql(kind),
        values);
    QList<Change> changes;
    for (const Row &row : rows)
        changes << Change{kind, row.text("id"), row.number("rev"), true, {}};
    return changes;
}

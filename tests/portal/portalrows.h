#pragma once
#include "portalprocess.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

/// Looks into, or changes, the SQLite database of a running portal.
namespace PortalRows
{
/// Runs a statement; the query stands before its first row. False: it failed.
template <typename Look>
bool run(const PortalProcess &portal, const QString &sql, Look look)
{
    const QString name = QStringLiteral("rows");
    bool good = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=7000"));
        db.setDatabaseName(portal.folder() + QStringLiteral("/data/portal.db"));
        if (db.open()) {
            QSqlQuery query(db);
            good = query.exec(sql);
            look(query);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return good;
}

inline bool write(const PortalProcess &portal, const QString &sql)
{
    return run(portal, sql, [](QSqlQuery &) {});
}

/// The first value of the answer; invalid when the statement failed or has none.
inline QVariant query(const PortalProcess &portal, const QString &sql)
{
    QVariant value;
    run(portal, sql, [&](QSqlQuery &query) {
        if (query.next())
            value = query.value(0);
    });
    return value;
}

/// The number of rows of `table` (and of a condition).
inline int count(const PortalProcess &portal, const char *table)
{
    const QVariant n = query(portal, QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1String(table));
    return n.isValid() ? n.toInt() : -1;
}
} // namespace PortalRows

#include "connection.h"

#include <QDir>
#include <QFile>

static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace
{
/// Statements of a file end with `;` at a line's end; comments stand on lines of their own.
QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString current;
    for (const QString &line : sql.split(u'\n')) {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(QLatin1String("--")))
            continue;
        current += line + u'\n';
        if (text.endsWith(u';')) {
            statements.append(current.left(current.lastIndexOf(u';')));
            current.clear();
        }
    }
    return statements;
}
} // namespace

void PortalDatabase::migrate()
{
    initMigrations();
    const QDir folder(QStringLiteral(":/portal/migrations"));
    const QStringList files = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    Transaction::run(*this, [&] {
        if (!m_sqlite) // several portals may start at once
            run(QStringLiteral("SELECT pg_advisory_xact_lock(4711)"));
        runUnprepared(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)"));
        const auto row = first(QStringLiteral("SELECT MAX(version) AS version FROM schema_version"));
        const qint64 present = row ? row->number("version") : 0;
        const qint64 newest = files.isEmpty() ? 0 : files.last().left(4).toLongLong();
        if (present > newest)
            throw DatabaseError(QString(),
                                QStringLiteral("the database has version %1, this program knows %2").arg(present).arg(newest));
        for (const QString &name : files) {
            const qint64 version = name.left(4).toLongLong();
            if (version <= present)
                continue;
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                throw DatabaseError(QString(), file.errorString());
            for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll())))
                runUnprepared(statement);
            run(QStringLiteral("INSERT INTO schema_version (version) VALUES (?)"), {version});
        }
    });
}

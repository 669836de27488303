#include "portaldatabase.h"

#include "connection.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QThread>
#include <QUrl>

DatabaseError::DatabaseError(const QString &nativeCode, const QString &text)
    : m_what("database: " + nativeCode.toUtf8() + ' ' + text.toUtf8())
{
    // SQLite: 5 BUSY and its extended codes, 2067/1555 unique; PostgreSQL: SQLSTATE.
    bool isNumber = false;
    const int code = nativeCode.toInt(&isNumber);
    m_retryable = nativeCode == u"40001" || nativeCode == u"40P01" || (isNumber && code < 20000 && (code & 0xff) == 5);
    m_unique = nativeCode == u"23505" || code == 2067 || code == 1555 || text.contains(QLatin1String("UNIQUE constraint failed"));
}

QVariant Row::value(const char *column) const
{
    const auto it = m_names->constFind(QLatin1String(column));
    Q_ASSERT_X(it != m_names->constEnd(), "Row", column);
    return it == m_names->constEnd() ? QVariant() : m_values.at(*it);
}

PortalDatabase::PortalDatabase(const QString &target)
    : m_target(target), m_sqlite(!target.startsWith(QLatin1String("postgresql://")))
{
}

PortalDatabase::~PortalDatabase()
{
    const QMutexLocker lock(&m_guard);
    for (const auto &connection : std::as_const(m_connections)) {
        connection->statements.clear();
        connection->database.close();
        connection->database = QSqlDatabase();
        QSqlDatabase::removeDatabase(connection->name);
    }
}

PortalDatabase::Connection &PortalDatabase::connection()
{
    const QString key = QStringLiteral("portal-%1-%2").arg(quintptr(this)).arg(quintptr(QThread::currentThreadId()));
    {
        const QMutexLocker lock(&m_guard);
        const auto it = m_connections.constFind(key);
        if (it != m_connections.constEnd())
            return **it;
    }
    auto connection = std::make_shared<Connection>();
    connection->name = key;
    if (m_sqlite) {
        connection->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), key);
        connection->database.setDatabaseName(m_target);
        connection->database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=7000"));
    } else {
        const QUrl url(m_target);
        connection->database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), key);
        connection->database.setHostName(url.host());
        connection->database.setPort(url.port(5432));
        connection->database.setUserName(url.userName(QUrl::FullyDecoded));
        connection->database.setPassword(url.password(QUrl::FullyDecoded));
        connection->database.setDatabaseName(url.path().mid(1));
    }
    if (!connection->database.open()) {
        const QSqlError error = connection->database.lastError();
        connection->database = QSqlDatabase();
        QSqlDatabase::removeDatabase(key);
        throw DatabaseError(error.nativeErrorCode(), error.text());
    }
    {
        const QMutexLocker lock(&m_guard);
        m_connections.insert(key, connection);
    }
    if (m_sqlite)
        for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"})
            run(QLatin1String(pragma));
    return *connection;
}

QList<Row> PortalDatabase::run(const QString &sql, const QVariantList &bindings)
{
    Connection &c = connection();
    std::shared_ptr<QSqlQuery> &query = c.statements[sql];
    const auto failed = [&] {
        const QSqlError error = query->lastError();
        c.statements.remove(sql);
        throw DatabaseError(error.nativeErrorCode(), error.text());
    };
    if (!query) {
        query = std::make_shared<QSqlQuery>(c.database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            failed();
    }
    for (qsizetype i = 0; i < bindings.size(); ++i)
        query->bindValue(int(i), bindings[i]);
    if (!query->exec())
        failed();
    QList<Row> rows;
    if (query->isSelect()) {
        const QSqlRecord record = query->record();
        auto names = std::make_shared<QHash<QString, int>>();
        for (int i = 0; i < record.count(); ++i)
            names->insert(record.fieldName(i), i);
        while (query->next()) {
            QVariantList values;
            values.reserve(record.count());
            for (int i = 0; i < record.count(); ++i)
                values.append(query->value(i));
            rows.append(Row(names, std::move(values)));
        }
        if (query->lastError().isValid())
            failed();
    }
    query->finish();
    return rows;
}

void PortalDatabase::runUnprepared(const QString &sql)
{
    QSqlQuery query(connection().database);
    if (!query.exec(sql)) {
        const QSqlError error = query.lastError();
        throw DatabaseError(error.nativeErrorCode(), error.text());
    }
}

std::optional<Row> PortalDatabase::first(const QString &sql, const QVariantList &bindings)
{
    const QList<Row> rows = run(sql, bindings);
    return rows.isEmpty() ? std::nullopt : std::optional<Row>(rows.first());
}

int PortalDatabase::write(const QString &sql, const QVariantList &bindings)
{
    Connection &c = connection();
    std::shared_ptr<QSqlQuery> &query = c.statements[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(c.database);
        query->setForwardOnly(true);
    }
    bool good = query->lastQuery() == sql || query->prepare(sql);
    for (qsizetype i = 0; good && i < bindings.size(); ++i)
        query->bindValue(int(i), bindings[i]);
    good = good && query->exec();
    if (!good) {
        const QSqlError error = query->lastError();
        c.statements.remove(sql);
        throw DatabaseError(error.nativeErrorCode(), error.text());
    }
    const int changed = query->numRowsAffected();
    query->finish();
    return changed;
}

void PortalDatabase::closeThread()
{
    const QString key = QStringLiteral("portal-%1-%2").arg(quintptr(this)).arg(quintptr(QThread::currentThreadId()));
    std::shared_ptr<Connection> connection;
    {
        const QMutexLocker lock(&m_guard);
        connection = m_connections.take(key);
    }
    if (!connection)
        return;
    connection->statements.clear();
    connection->database.close();
    connection->database = QSqlDatabase();
    QSqlDatabase::removeDatabase(key);
}

#pragma once
#include <QHash>
#include <QMutex>
#include <QString>
#include <QVariant>
#include <exception>
#include <memory>
#include <optional>

class QSqlDatabase;

/// A statement that failed; nothing of its transaction stays. Answered with 500.
class DatabaseError : public std::exception
{
public:
    DatabaseError(const QString &nativeCode, const QString &text);
    const char *what() const noexcept override { return m_what.constData(); }
    /// 40001, 40P01 or SQLITE_BUSY: the transaction may be tried again.
    bool isRetryable() const { return m_retryable; }
    bool isUniqueViolation() const { return m_unique; }

private:
    QByteArray m_what;
    bool m_retryable = false;
    bool m_unique = false;
};

/// One row of an answer; columns by name.
class Row
{
public:
    using Names = std::shared_ptr<const QHash<QString, int>>;
    Row(Names names, QVariantList values) : m_names(std::move(names)), m_values(std::move(values)) {}
    QVariant value(const char *column) const;
    bool isNull(const char *column) const { return value(column).isNull(); }
    QString text(const char *column) const { return value(column).toString(); }
    qint64 number(const char *column) const { return value(column).toLongLong(); }
    bool flag(const char *column) const { return number(column) != 0; }
    QByteArray bytes(const char *column) const { return value(column).toByteArray(); }

private:
    Names m_names;
    QVariantList m_values;
};

/// The portal's database: one connection per thread, one SQL dialect for SQLite and PostgreSQL (docs/adr/0011): TEXT,
/// BIGINT milliseconds since 1970 UTC, ON CONFLICT, RETURNING, `?` for bindings.
/// SQLite: WAL, synchronous FULL, foreign_keys, busy timeout 7 s. Every failure throws DatabaseError.
class PortalDatabase
{
public:
    /// `target`: a file name (SQLite) or "postgresql://user:password@host:port/name".
    explicit PortalDatabase(const QString &target);
    ~PortalDatabase();
    PortalDatabase(const PortalDatabase &) = delete;
    PortalDatabase &operator=(const PortalDatabase &) = delete;

    /// Runs the missing numbered migrations; refuses a database that is newer than this program.
    void migrate();

    /// Runs one statement on this thread's connection; all rows, or none for a write without RETURNING.
    QList<Row> run(const QString &sql, const QVariantList &bindings = {});
    /// The first row, if any.
    std::optional<Row> first(const QString &sql, const QVariantList &bindings = {});
    /// For what PostgreSQL does not prepare: transactions, and the statements of migrations. No bindings, no rows.
    void runUnprepared(const QString &sql);
    /// A write; the number of rows it changed.
    int write(const QString &sql, const QVariantList &bindings = {});

    bool isSqlite() const { return m_sqlite; }
    /// Closes this thread's connection; called at a worker's end.
    void closeThread();

private:
    friend class Transaction;
    struct Connection;
    Connection &connection();
    void begin();
    void commit();
    void rollback() noexcept;

    QString m_target;
    bool m_sqlite = true;
    QRecursiveMutex m_writer; ///< SQLite has one writer: queue here instead of in its busy handler
    QMutex m_guard;
    QHash<QString, std::shared_ptr<Connection>> m_connections;
};

/// BEGIN IMMEDIATE on SQLite, BEGIN ISOLATION LEVEL SERIALIZABLE on PostgreSQL; rolls back unless committed. Not nested.
class Transaction
{
public:
    explicit Transaction(PortalDatabase &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

    /// Runs `body` in a transaction and commits; tries again on 40001, 40P01 and SQLITE_BUSY, at most seven times.
    template <typename Body>
    static auto run(PortalDatabase &database, Body body)
    {
        for (int attempt = 1;; ++attempt) {
            try {
                Transaction transaction(database);
                if constexpr (std::is_void_v<decltype(body())>) {
                    body();
                    transaction.commit();
                    return;
                } else {
                    auto result = body();
                    transaction.commit();
                    return result;
                }
            } catch (const DatabaseError &e) {
                if (!e.isRetryable() || attempt == 8)
                    throw;
                pause(attempt);
            }
        }
    }

private:
    /// Some milliseconds, longer with each attempt and never the same for two: who collided once shall not do so again.
    static void pause(int attempt);
    PortalDatabase &m_database;
    bool m_open = true;
};

namespace CustomerRevision
{
/// The customer's next rev, inside the caller's transaction: numbers follow commits on both databases.
qint64 next(PortalDatabase &database, const QString &customerId);
} // namespace CustomerRevision

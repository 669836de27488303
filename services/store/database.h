#pragma once
#include "result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <chrono>
#include <memory>
#include <unordered_map>

class QSqlError;
class QThread;

/// One SQLite connection, owned by the thread that opened it (asserted). Several processes may have the same file open: a lock is
/// waited for. Any failed statement is Error::Storage with code disk_full, database_locked, database_damaged (CORRUPT, NOTADB),
/// database_newer, database_foreign, database_read_only, database_on_network, database_constraint, database_mismatch (not our
/// tables) or database_failed.
class Database
{
public:
    struct Options {
        QString migrations;    ///< resource folder of NNN_name.sql, e.g. ":/fernamt/store/cache"
        quint32 applicationId; ///< told apart from databases of other programs
        bool full = true;      ///< synchronous FULL (survives power loss) or NORMAL (what can be fetched again)
        std::chrono::milliseconds busyTimeout{7000};
        int upTo = 0; ///< stop at this migration (tests of the way up); 0: the newest
    };

    /// Opens or makes the file (0600), brings it to the newest schema; an older one is copied beside it first when `full`.
    static Result<std::unique_ptr<Database>> open(const QString &path, const Options &options);
    /// What DatabaseCopy does.
    static Result<void> copy(const QString &path, const QString &to);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// One statement with positional values; a null QString is bound as empty text, QVariant() as NULL. Read the rows to the end
    /// or let the query go before the next commit.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// A statement without rows.
    Result<void> execute(const QString &sql, const QVariantList &values = {});
    /// A loop over next() ended: was it the end, or a failure?
    Result<void> finished(const QSqlQuery &query) const;
    /// The first column of the first row, 0 without one.
    Result<qint64> number(const QString &sql, const QVariantList &values = {});
    int schemaVersion() const { return m_version; }
    QString path() const { return m_path; }

    /// Renames a damaged database with its -wal and -shm to NAME.damaged-<time>; nothing is deleted. Returns the new name.
    static Result<QString> quarantine(const QString &path, const QDateTime &now);
    static bool isDamage(const Error &error);

private:
    Database(const QString &path, const Options &options);
    Result<void> connectFile();
    Result<void> prepareFile();
    Result<void> migrate();
    /// One state of it in a new file, 0600.
    Result<void> copyInto(const QString &file);
    void assertThread() const;

    QString m_path;
    Options m_options;
    QString m_connection;
    QThread *m_thread;
    int m_version = 0;
    std::unordered_map<QString, QSqlQuery> m_prepared;
};

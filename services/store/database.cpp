#include "database.h"

#include "durable.h"
#include "ownerfile.h"
#include "storeerror.h"
#include "volume.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlError>
#include <QThread>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace
{
// The primary result codes of SQLite that ask for different things of the user.
constexpr int sqliteError = 1, sqliteBusy = 5, sqliteLocked = 6, sqliteReadOnly = 8, sqliteIoError = 10, sqliteCorrupt = 11,
              sqliteFull = 13, sqliteCannotOpen = 14, sqliteConstraint = 19, sqliteNotADatabase = 26;

Error databaseError(const QString &path, const QSqlError &error)
{
    const int number = error.nativeErrorCode().toInt() & 0xff;
    QString code = u"database_failed"_s;
    switch (number) {
    case sqliteBusy:
    case sqliteLocked:
        code = u"database_locked"_s;
        break;
    case sqliteReadOnly:
    case sqliteCannotOpen:
        code = u"database_read_only"_s;
        break;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        code = u"database_damaged"_s;
        break;
    case sqliteFull:
        code = u"disk_full"_s;
        break;
    case sqliteIoError: // the shared memory of the log does not tell a full disk apart
        if (std::uint64_t left = 0; !Platform::freeSpace(StoreError::toPath(path), left) && left < 32 * 1024)
            code = u"disk_full"_s;
        break;
    case sqliteConstraint:
        code = u"database_constraint"_s;
        break;
    case sqliteError: // our statements are right, so the schema is not
        code = u"database_mismatch"_s;
        break;
    default:
        break;
    }
    return Error::make(Error::Kind::Storage, code, path + u": "_s + error.text());
}

void bindAll(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool nullText = values[i].typeId() == QMetaType::QString && values[i].toString().isNull();
        query.bindValue(int(i), nullText ? QVariant(u""_s) : values[i]);
    }
}
} // namespace

Database::Database(const QString &path, const Options &options)
    : m_path(path), m_options(options), m_thread(QThread::currentThread())
{
    static std::atomic<quint64> counter{0};
    m_connection = u"fernamt-%1"_s.arg(counter.fetch_add(1));
}

Database::~Database()
{
    assertThread();
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::assertThread() const
{
    // Qt lets another thread use a connection until it breaks; we do not.
    if (QThread::currentThread() != m_thread)
        qFatal("Database %s used from a thread that does not own it", qUtf8Printable(m_path));
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Options &options)
{
    std::unique_ptr<Database> database(new Database(path, options));
    if (auto r = database->connectFile(); !r)
        return fail(r.error());
    if (auto r = database->prepareFile(); !r)
        return fail(r.error());
    if (auto r = database->migrate(); !r)
        return fail(r.error());
    return database;
}

Result<void> Database::copy(const QString &path, const QString &to)
{
    if (!QFile::exists(path)) // opening would make it
        return fail(Error::Kind::Storage, u"path_not_found"_s, path);
    Database database(path, Options{});
    if (auto r = database.connectFile(); !r)
        return r;
    return database.copyInto(to);
}

/// An empty file of ours first: the copy is 0600 from the start.
Result<void> Database::copyInto(const QString &path)
{
    Platform::OwnerFile owned;
    if (auto failed = owned.open(StoreError::toPath(path), Platform::OwnerFile::Mode::CreateNew))
        return fail(StoreError::fromPlatform(*failed));
    owned.close();
    return execute(u"VACUUM INTO ?"_s, {path});
}

Result<void> Database::connectFile()
{
    const Platform::Path file = StoreError::toPath(m_path);
    if (Platform::isNetworkVolume(file))
        return fail(Error::Kind::Storage, u"database_on_network"_s, m_path);
    if (Platform::isLink(file))
        return fail(Error::Kind::Storage, u"path_is_link"_s, m_path);
    if (!QFile::exists(m_path)) {
        // Made 0600 from the start; SQLite gives -wal and -shm the same mode. An existing file is never opened beside SQLite:
        // closing it would drop the locks of another connection of this process.
        Platform::OwnerFile owned;
        const auto failed = owned.open(file, Platform::OwnerFile::Mode::CreateNew);
        if (failed && failed->reason != Platform::Failure::Reason::Exists)
            return fail(StoreError::fromPlatform(*failed));
        owned.close();
    }
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_options.busyTimeout.count()));
    if (!connection.open())
        return fail(databaseError(m_path, connection.lastError()));
    return {};
}

Result<void> Database::prepareFile()
{
    const auto application = number(u"PRAGMA application_id"_s);
    if (!application)
        return fail(application.error());
    const auto objects = number(u"SELECT count(*) FROM sqlite_master"_s);
    if (!objects)
        return fail(objects.error());
    if (*objects > 0 && quint32(*application) != m_options.applicationId)
        return fail(Error::Kind::Storage, u"database_foreign"_s, m_path);
    // Changing to WAL does not wait by itself when another process is opening the same file.
    QElapsedTimer waited;
    waited.start();
    Result<void> wal;
    do {
        wal = execute(u"PRAGMA journal_mode=WAL"_s);
        if (!wal && wal.error().code == u"database_locked")
            QThread::msleep(20);
    } while (!wal && wal.error().code == u"database_locked" && waited.elapsed() < m_options.busyTimeout.count());
    if (!wal)
        return wal;
    for (const auto &pragma :
         {m_options.full ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s, u"PRAGMA foreign_keys=ON"_s,
          u"PRAGMA secure_delete=ON"_s, u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s})
        if (auto r = execute(pragma); !r)
            return r;
    return {};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    assertThread();
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(databaseError(m_path, query.lastError()));
    bindAll(query, values);
    if (!query.exec())
        return fail(databaseError(m_path, query.lastError()));
    return query;
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    assertThread();
    auto known = m_prepared.find(sql);
    if (known == m_prepared.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return fail(databaseError(m_path, query.lastError()));
        known = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = known->second;
    bindAll(query, values);
    const bool good = query.exec();
    const QSqlError error = query.lastError();
    query.finish();
    if (!good)
        return fail(databaseError(m_path, error));
    return {};
}

Result<void> Database::finished(const QSqlQuery &query) const
{
    if (query.lastError().isValid())
        return fail(databaseError(m_path, query.lastError()));
    return {};
}

Result<qint64> Database::number(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return fail(query.error());
    if (!query->next()) {
        if (auto r = finished(*query); !r)
            return fail(r.error());
        return 0;
    }
    return query->value(0).toLongLong();
}

bool Database::isDamage(const Error &error)
{
    return error.kind == Error::Kind::Storage && error.code == u"database_damaged";
}

Result<QString> Database::quarantine(const QString &path, const QDateTime &now)
{
    const QString stamp = now.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    QString aside;
    for (int n = 1; aside.isEmpty() || QFile::exists(aside); ++n)
        aside = path + u".damaged-"_s + stamp + (n > 1 ? u"-%1"_s.arg(n) : QString());
    for (const auto &ending : {u"-wal"_s, u"-shm"_s, QString()}) { // the database last: while it is there, it is found again
        if (!QFile::exists(path + ending))
            continue;
        if (auto failed = Platform::moveNew(StoreError::toPath(path + ending), StoreError::toPath(aside + ending)))
            return fail(StoreError::fromPlatform(*failed));
    }
    return aside;
}

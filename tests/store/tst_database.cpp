#include "clock.h"
#include "database.h"
#include "transaction.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "sha256.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr quint32 ours = 0x464e4152;

Database::Options archiveOptions(std::chrono::milliseconds wait = 7s, int upTo = 0)
{
    return {.migrations = u":/fernamt/store/archive"_s, .applicationId = ours, .full = true, .busyTimeout = wait, .upTo = upTo};
}

/// Runs SQL in another process; with `hold` it keeps its locks until told to end.
class OtherProcess
{
public:
    explicit OtherProcess(const QString &file) { m_process.start(u"sqlite3"_s, {u"-batch"_s, u"-bail"_s, file}); }
    ~OtherProcess() { end(); }
    bool run(const QByteArray &sql)
    {
        m_process.write(sql + "\nSELECT 'done';\n");
        QByteArray answer;
        while (!answer.contains("done") && m_process.waitForReadyRead(5000))
            answer += m_process.readAllStandardOutput();
        return answer.contains("done");
    }
    qint64 pid() const { return m_process.processId(); }
    void end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5000);
    }

private:
    QProcess m_process;
};

QStringList schemaOf(Database &database)
{
    auto query = database.run(u"SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"_s);
    QStringList lines;
    while (query && query->next())
        lines += query->value(0).toString() + u' ' + query->value(1).toString() + u' ' + query->value(2).toString();
    return lines;
}
} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void migratedEqualsFresh()
    {
        QTemporaryDir home;
        auto fresh = Database::open(home.filePath(u"fresh.db"_s), archiveOptions());
        QVERIFY(fresh);
        const int newest = (*fresh)->schemaVersion();
        QVERIFY(newest >= 2);
        for (int start = 1; start < newest; ++start) {
            const QString path = home.filePath(u"old%1.db"_s.arg(start));
            {
                auto old = Database::open(path, archiveOptions(7s, start));
                QVERIFY(old);
                QCOMPARE((*old)->schemaVersion(), start);
                QVERIFY((*old)->execute(
                    u"INSERT INTO documents (id, type, number, document_date, description, path, path_key, sha256, "
                    "received_sha256, size, source, fetched_at, state) VALUES ('a', 'evn_csv', '1', '', '{}', 'p', 'p', "
                    "'h', 'h', 1, 's', 0, 'kept')"_s));
            }
            auto migrated = Database::open(path, archiveOptions());
            QVERIFY(migrated);
            QCOMPARE((*migrated)->schemaVersion(), newest);
            QCOMPARE(schemaOf(**migrated), schemaOf(**fresh));
            QCOMPARE((*migrated)->number(u"SELECT count(*) FROM documents WHERE id = 'a' AND net IS NULL"_s).value(), 1);
            // The copy made before still has the old schema and the row.
            const QString copy = path + u".before-%1"_s.arg(start + 1, 3, 10, QChar(u'0'));
            auto before = Database::open(copy, archiveOptions(7s, start));
            QVERIFY(before);
            QCOMPARE((*before)->number(u"SELECT count(*) FROM documents"_s).value(), 1);
            struct stat info;
            QCOMPARE(::stat(QFile::encodeName(copy).constData(), &info), 0);
            QCOMPARE(info.st_mode & 07777, 0600u);
        }
    }

    /// Released migrations never change: a new one is added, here too.
    void migrationsAreAppendOnly()
    {
        const QStringList released{
            u"archive/001_index.sql 6e79f0cd46d46e71"_s,
            u"archive/002_marks_and_figures.sql 9080b3eb3f887eb6"_s,
            u"cache/001_resources.sql 0a33be37864acba7"_s,
        };
        QStringList found;
        for (const QString &set : {u"archive"_s, u"cache"_s}) {
            const QDir folder(QStringLiteral(FERNAMT_SOURCE_DIR) + u"/services/store/migrations/"_s + set);
            for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
                QFile file(folder.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                found += set + u'/' + name + u' ' + QString::fromLatin1(Sha256::hex(file.readAll()).left(16));
            }
        }
        QCOMPARE(found, released);
    }

    void newerSchemaIsRefusedPolitely()
    {
        QTemporaryDir home;
        const QString path = home.filePath(u"archive.db"_s);
        {
            auto database = Database::open(path, archiveOptions());
            QVERIFY((*database)->execute(u"PRAGMA user_version=99"_s));
        }
        const auto refused = Database::open(path, archiveOptions());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"database_newer"_s);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY(QFile::exists(path)); // and stays where it is
        QCOMPARE(QDir(home.path()).entryList({u"*damaged*"_s}).size(), 0);
    }

    void foreignDatabaseIsRefused()
    {
        QTemporaryDir home;
        const QString path = home.filePath(u"archive.db"_s);
        QVERIFY(OtherProcess(path).run("CREATE TABLE other (a); INSERT INTO other VALUES (1);"));
        const auto refused = Database::open(path, archiveOptions());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"database_foreign"_s);
    }

    void damagedFileIsNamedSo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray(5000, 'x');
        QTest::newRow("header only")
            << QByteArray("SQLite format 3\0garbage garbage garbage", 40).append(QByteArray(8000, '\xff'));
    }
    void damagedFileIsNamedSo()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir home;
        const QString path = home.filePath(u"archive.db"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const auto refused = Database::open(path, archiveOptions());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"database_damaged"_s);
        QVERIFY(Database::isDamage(refused.error()));
        const auto aside = Database::quarantine(path, QDateTime(QDate(2026, 11, 15), QTime(9, 0), Qt::UTC));
        QCOMPARE(aside.value(), path + u".damaged-20261115T090000000Z"_s);
        QVERIFY(!QFile::exists(path));
        QFile kept(*aside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
        QVERIFY(Database::open(path, archiveOptions()));
    }

    void aLockIsWaitedFor()
    {
        QTemporaryDir home;
        const QString path = home.filePath(u"archive.db"_s);
        auto database = Database::open(path, archiveOptions(8s));
        QVERIFY(database);
        OtherProcess other(path);
        QVERIFY(other.run("BEGIN IMMEDIATE; INSERT INTO marks VALUES ('a', 1, 'b', 1);"));
        std::thread release([pid = pid_t(other.pid())] {
            QThread::msleep(600);
            ::kill(pid, SIGKILL); // its transaction ends with it
        });
        auto transaction = Transaction::begin(**database);
        release.join();
        QVERIFY2(transaction, transaction ? "" : qPrintable(transaction.error().detail));
        QVERIFY((*database)->execute(u"INSERT INTO marks VALUES ('c', 1, 'd', 1)"_s));
        QVERIFY(transaction->commit());
        QCOMPARE((*database)->number(u"SELECT count(*) FROM marks"_s).value(), 1);
    }

    void aLockHeldTooLongIsNotDamage()
    {
        QTemporaryDir home;
        const QString path = home.filePath(u"archive.db"_s);
        auto database = Database::open(path, archiveOptions(200ms));
        OtherProcess other(path);
        QVERIFY(other.run("BEGIN IMMEDIATE;"));
        const auto refused = Transaction::begin(**database);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"database_locked"_s);
        QVERIFY(!Database::isDamage(refused.error()));
        QVERIFY((*database)->number(u"SELECT count(*) FROM marks"_s)); // reading goes on (WAL)
        other.end();
        QVERIFY(Transaction::begin(**database));
    }

    void uncommittedIsRolledBack()
    {
        QTemporaryDir home;
        auto database = Database::open(home.filePath(u"a.db"_s), archiveOptions());
        {
            auto transaction = Transaction::begin(**database);
            QVERIFY((*database)->execute(u"INSERT INTO marks VALUES ('a', 1, 'b', 1)"_s));
        }
        QCOMPARE((*database)->number(u"SELECT count(*) FROM marks"_s).value(), 0);
        QCOMPARE((*database)->number(u"PRAGMA synchronous"_s).value(), 2);
        QCOMPARE((*database)->number(u"PRAGMA foreign_keys"_s).value(), 1);
        const auto constraint = (*database)->execute(u"INSERT INTO marks VALUES (NULL, 1, 'b', 1)"_s);
        QCOMPARE(constraint.error().code, u"database_constraint"_s);
        QCOMPARE((*database)->execute(u"SELEC"_s).error().code, u"database_mismatch"_s);
    }

    void anotherThreadIsAFault()
    {
        // In a child of ours: the assertion ends the process.
        const pid_t child = ::fork();
        if (child == 0) {
            ::signal(SIGABRT, SIG_DFL);
            qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &) {
                if (type == QtFatalMsg)
                    ::_exit(42);
            });
            QTemporaryDir home;
            auto database = Database::open(home.filePath(u"a.db"_s), archiveOptions());
            std::thread([&] { (void)(*database)->execute(u"SELECT 1"_s); }).join();
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 42);
    }

    void linkIsRefused()
    {
        QTemporaryDir home;
        const QString target = home.filePath(u"target.db"_s);
        QVERIFY(Database::open(target, archiveOptions()));
        QVERIFY(QFile::link(target, home.filePath(u"link.db"_s)));
        QCOMPARE(Database::open(home.filePath(u"link.db"_s), archiveOptions()).error().code, u"path_is_link"_s);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"

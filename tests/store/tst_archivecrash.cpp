#include "archivekit.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int documents = 5;
constexpr int group = 3;

struct Run {
    int exitCode = 0;
    bool killed = false;
    QByteArray output;
};

class Place
{
public:
    QString folder() const { return m_home.filePath(u"archive"_s); }
    QString database() const { return m_home.filePath(u"data/archive.db"_s); }
    QString trace() const { return m_home.filePath(u"trace"_s); }

    /// Runs the writer, under strace when options are given.
    Run write(const QStringList &straceOptions = {}, bool mask = false) const
    {
        QStringList command{QStringLiteral(ARCHIVEWRITER), folder(), database(), QString::number(documents),
                            QString::number(group)};
        if (mask)
            command += u"mask"_s;
        if (!straceOptions.isEmpty())
            command = QStringList{u"strace"_s, u"-f"_s, u"-y"_s, u"-o"_s, trace()} + straceOptions + command;
        return execute(command);
    }

    /// Root may write anywhere; this takes that away and leaves the rest. For anybody else it is the command itself.
    static QStringList restricted(const QStringList &command)
    {
        if (::geteuid() != 0)
            return command;
        return QStringList{u"setpriv"_s, u"--bounding-set=-dac_override,-dac_read_search"_s} + command;
    }
    Run writeRestricted() const
    {
        return execute(restricted(
            {QStringLiteral(ARCHIVEWRITER), folder(), database(), QString::number(documents), QString::number(group)}));
    }

    static Run execute(const QStringList &command)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(command.first(), command.mid(1));
        if (!process.waitForFinished(60000))
            qFatal("the writer hangs");
        // strace ends by the signal that ended its child
        return {process.exitCode(), process.exitStatus() == QProcess::CrashExit, process.readAll()};
    }

    /// Empty when every document is there once, right, listed, and nothing else.
    QString fault() const
    {
        ManualClock clock;
        auto archive = Archive::open({folder(), NameTemplate::standard(), database()}, clock);
        if (!archive)
            return archive.error().code + u' ' + archive.error().detail;
        const auto rows = (*archive)->rows();
        if (!rows || rows->size() != documents)
            return u"%1 rows"_s.arg(rows ? rows->size() : -1);
        const auto report = (*archive)->verify((*archive)->head().value());
        if (!report || !report->differences.isEmpty() || !report->tailProven)
            return report && !report->differences.isEmpty() ? report->differences.first().path + report->differences.first().what
                                                            : u"verify"_s;
        for (int n = 1; n <= documents; ++n)
            if ((*archive)->content(ArchiveKit::document(n, {}).id).value_or(QByteArray()) != ArchiveKit::bytes(n))
                return u"document %1 differs"_s.arg(n);
        if (const auto files = ArchiveKit::files(folder()); files.size() != documents + 1)
            return files.join(u' ');
        QProcess sums;
        sums.setWorkingDirectory(folder());
        sums.start(u"sha256sum"_s, {u"--quiet"_s, u"--strict"_s, u"-c"_s, u"SHA256SUMS"_s});
        sums.waitForFinished();
        return sums.exitCode() == 0 ? QString() : u"sha256sum"_s;
    }

    /// What must hold at any moment, also between two runs: what has its final name is whole.
    QString halfFile() const
    {
        for (const QString &file : ArchiveKit::files(folder())) {
            if (!file.endsWith(u".pdf"))
                continue;
            const int n = file.section(u"RE-"_s, 1).section(u'.', 0, 0).toInt() - 1000;
            if (ArchiveKit::read(folder() + u'/' + file) != ArchiveKit::bytes(n))
                return file;
        }
        return {};
    }

private:
    QTemporaryDir m_home;
};
} // namespace

class TestArchiveCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // The leak check of a sanitizer build cannot run in a traced process; its other checks can.
        qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":detect_leaks=0");
    }

    void undisturbed()
    {
        Place place;
        const Run run = place.write();
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(place.fault(), QString());
        QVERIFY(QFile::remove(place.folder() + u"/2026/01/2026-01-06_Rechnung_RE-1001.pdf"_s)); // control: the check sees a loss
        QVERIFY(!place.fault().isEmpty());
    }

    /// A2: killed at every N-th system call of a kind until a run is no longer killed.
    void killedAtEveryCall_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call : {"fsync,fdatasync", "renameat2,rename", "unlink", "mkdir", "openat", "pwrite64", "write"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }
    void killedAtEveryCall()
    {
        QFETCH(QString, call);
        int kills = 0;
        // Opening and writing happens hundreds of times, mostly in loading libraries; every step of the rest is taken.
        const int step = call == u"openat" || call == u"pwrite64" ? 9 : 1;
        for (int n = 1; n < 2000; n += step) {
            Place place;
            const Run run =
                place.write({u"-e"_s, u"trace="_s + call, u"-e"_s, u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(n)});
            if (!run.killed) {
                QCOMPARE(run.exitCode, 0);
                break;
            }
            ++kills;
            QCOMPARE(place.halfFile(), QString());
            const Run second = place.write();
            QVERIFY2(second.exitCode == 0, second.output.constData());
            const QString fault = place.fault();
            QVERIFY2(fault.isEmpty(), qPrintable(u"killed at %1 number %2: "_s.arg(call).arg(n) + fault));
        }
        QVERIFY2(kills >= 2, qPrintable(QString::number(kills)));
    }

    /// A3: per document fsync(file) before rename before fsync(folder) before the commit (fsync of the database's log).
    void orderOfCalls()
    {
        Place place;
        QCOMPARE(place.write({u"-e"_s, u"trace=fsync,fdatasync,rename,renameat,renameat2"_s}).exitCode, 0);
        QCOMPARE(orderFault(ArchiveKit::read(place.trace()), place.folder()), QString());
    }

    /// The checker itself: each step left out is seen.
    void orderCheckerSeesEachStepMissing()
    {
        Place place;
        QCOMPARE(place.write({u"-e"_s, u"trace=fsync,fdatasync,rename,renameat,renameat2"_s}).exitCode, 0);
        const QList<QByteArray> lines = ArchiveKit::read(place.trace()).split('\n');
        const auto without = [folder = place.folder(), &lines](auto drop) {
            QByteArray left;
            for (const QByteArray &line : lines)
                if (!drop(line))
                    left += line + '\n';
            return orderFault(left, folder);
        };
        QVERIFY(!without([](const QByteArray &l) { return l.contains("fsync(") && l.contains(".part>"); }).isEmpty());
        QVERIFY(!without([](const QByteArray &l) { return l.contains("fsync(") && l.contains("/2026/01>"); }).isEmpty());
        QVERIFY(!without([](const QByteArray &l) { return l.contains("sync(") && l.contains("archive.db-wal>"); }).isEmpty());
        QVERIFY(!without([](const QByteArray &l) { return l.contains("rename") && l.contains(".part"); }).isEmpty());
    }

    /// C1: no space at each N-th write or sync; the message names the path, nothing half stands, and freeing resumes.
    void diskFull_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("error");
        for (const char *call : {"write", "fsync", "renameat2", "pwrite64", "mkdir"})
            QTest::newRow(call) << QString::fromLatin1(call) << u"ENOSPC"_s;
        QTest::newRow("io error") << u"fsync"_s << u"EIO"_s;
        QTest::newRow("read-only") << u"renameat2"_s << u"EROFS"_s;
    }
    void diskFull()
    {
        QFETCH(QString, call);
        QFETCH(QString, error);
        int failures = 0;
        for (int n = 1; n < 40; n += 3) {
            Place place;
            const Run run =
                place.write({u"-e"_s, u"trace="_s + call, u"-e"_s, u"inject=%1:error=%2:when=%3"_s.arg(call, error).arg(n)});
            QVERIFY2(!run.killed, run.output.constData());
            QCOMPARE(place.halfFile(), QString());
            if (run.exitCode != 0)
                ++failures;
            if (run.exitCode != 0 && call != u"pwrite64" && error == u"ENOSPC" && run.output.contains(place.folder().toUtf8()))
                QVERIFY2(run.output.contains("disk_full"), run.output.constData());
            const Run second = place.write();
            QVERIFY2(second.exitCode == 0, second.output.constData());
            QVERIFY2(place.fault().isEmpty(), qPrintable(place.fault()));
        }
        QVERIFY(failures > 0);
    }

    /// A run of the retention rule killed at any point: afterwards every number is masked, none is left anywhere, the archive is
    /// whole.
    void retentionKilledAtEveryCall_G_42_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call : {"fsync,fdatasync", "renameat2,rename", "unlink"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }
    void retentionKilledAtEveryCall_G_42()
    {
        QFETCH(QString, call);
        int kills = 0;
        for (int n = 1; n < 2000; ++n) {
            Place place;
            const Run run =
                place.write({u"-e"_s, u"trace="_s + call, u"-e"_s, u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(n)}, true);
            kills += run.killed ? 1 : 0;
            const Run second = place.write({}, true);
            QVERIFY2(second.exitCode == 0, second.output.constData());
            ManualClock clock;
            auto archive = Archive::open({place.folder(), NameTemplate::standard(), place.database()}, clock);
            const auto report = (*archive)->verify((*archive)->head().value());
            QCOMPARE(report->differences.size(), 0);
            QCOMPARE(report->removedByRule, documents);
            QCOMPARE(ArchiveKit::files(place.folder()).size(), documents + 1);
            for (const QString &file : ArchiveKit::files(place.folder()))
                QVERIFY2(!ArchiveKit::read(place.folder() + u'/' + file).contains("+493055510"), qPrintable(file));
            if (!run.killed)
                break;
        }
        QVERIFY(kills >= 5);
    }

    /// C2: the message names the path, nothing is written elsewhere, and it goes on when the folder can be written again.
    void readOnlyFolder()
    {
        Place place;
        QVERIFY(QDir().mkpath(place.folder()));
        QVERIFY(QFile::setPermissions(place.folder(), QFile::ReadOwner | QFile::ExeOwner));
        const Run control = Place::execute(Place::restricted({u"touch"_s, place.folder() + u"/x"_s}));
        QVERIFY2(control.exitCode != 0, "the folder can be written all the same: this test proves nothing");
        const Run run = place.writeRestricted();
        QVERIFY(run.exitCode != 0);
        QVERIFY2(run.output.contains("access_denied"), run.output.constData());
        QVERIFY2(run.output.contains(place.folder().toUtf8()), run.output.constData());
        QCOMPARE(ArchiveKit::files(place.folder()), QStringList());
        QVERIFY(QFile::setPermissions(place.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(place.writeRestricted().exitCode, 0);
        QCOMPARE(place.fault(), QString());
    }

    void removedFolderComesBackEmpty()
    {
        Place place;
        QCOMPARE(place.write().exitCode, 0);
        QVERIFY(QDir(place.folder()).removeRecursively());
        QCOMPARE(place.write().exitCode, 0); // nothing is fetched again behind the user's back
        ManualClock clock;
        auto archive = Archive::open({place.folder(), NameTemplate::standard(), place.database()}, clock);
        const auto report = (*archive)->verify({});
        QCOMPARE(report->differences.size(), documents + 1); // each file missing, and SHA256SUMS
    }

private:
    static QString orderFault(const QByteArray &trace, const QString &folder)
    {
        QSet<QString> synced, renamed, safe, committed;
        const QString archive = folder + u'/';
        static const QRegularExpression sync(u"f(?:data)?sync\\(\\d+<([^>]*)>\\)"_s);
        static const QRegularExpression rename(u"rename\\w*\\(.*?\"([^\"]*)\".*?\"([^\"]*)\""_s);
        for (const QString &line : QString::fromUtf8(trace).split(u'\n')) {
            if (const auto match = sync.match(line); match.hasMatch()) {
                const QString path = match.captured(1);
                synced.insert(path);
                for (const QString &file : std::as_const(renamed))
                    if (QFileInfo(file).path() == path)
                        safe.insert(file);
                if (path.endsWith(u"archive.db-wal")) {
                    for (const QString &file : std::as_const(renamed))
                        if (!safe.contains(file))
                            return u"committed before its folder was synced: "_s + file;
                    committed = safe;
                }
            } else if (const auto move = rename.match(line); move.hasMatch() && move.captured(2).endsWith(u".pdf")) {
                if (!synced.contains(move.captured(1)))
                    return u"renamed before it was synced: "_s + move.captured(1);
                if (!move.captured(2).startsWith(archive))
                    return u"outside: "_s + move.captured(2);
                renamed.insert(move.captured(2));
            }
        }
        if (renamed.size() != documents || committed != renamed)
            return u"%1 renamed, %2 committed"_s.arg(renamed.size()).arg(committed.size());
        return {};
    }
};

QTEST_GUILESS_MAIN(TestArchiveCrash)
#include "tst_archivecrash.moc"

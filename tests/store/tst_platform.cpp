#include "background.h"
#include "durable.h"
#include "hardening.h"
#include "lockfile.h"
#include "ownerfile.h"
#include "volume.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Platform::Failure;

namespace
{
Platform::Path native(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<none>");
}

mode_t modeOf(const QString &path)
{
    struct stat info;
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

/// Files of this process cannot grow beyond `bytes` while it lives: a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit low{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &low);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};
} // namespace

class TestPlatform : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replaceIsOwnerOnlyAndLeavesNothing()
    {
        QTemporaryDir home;
        const QString file = home.filePath(u"sums"_s);
        const mode_t before = ::umask(0);
        QVERIFY(!Platform::durableReplace(native(file), "one"));
        QVERIFY(!Platform::durableReplace(native(file), "two"));
        ::umask(before);
        QCOMPARE(content(file), QByteArray("two"));
        QCOMPARE(modeOf(file), 0600u);
        QCOMPARE(QDir(home.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void fullDiskKeepsTheOldContent()
    {
        QTemporaryDir home;
        const QString file = home.filePath(u"sums"_s);
        QVERIFY(!Platform::durableReplace(native(file), "old"));
        const std::string much(100'000, 'x');
        {
            FullDisk full(1000);
            const auto failed = Platform::durableReplace(native(file), much);
            QVERIFY(failed);
            QCOMPARE(failed->reason, Failure::Reason::DiskFull);
            QCOMPARE(QByteArray(failed->step), QByteArray("write"));
            QVERIFY(QByteArray::fromStdString(failed->text()).contains(home.path().toUtf8()));
        }
        QCOMPARE(content(file), QByteArray("old"));
        QCOMPARE(QDir(home.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"sums"_s});
        QVERIFY(!Platform::durableReplace(native(file), much)); // control: with space it works
    }

    void linksAreNotFollowed()
    {
        QTemporaryDir home;
        const QString target = home.filePath(u"target"_s);
        const QString link = home.filePath(u"link"_s);
        QVERIFY(!Platform::durableReplace(native(target), "secret"));
        QVERIFY(QFile::link(target, link));
        for (const auto mode :
             {Platform::OwnerFile::Mode::Read, Platform::OwnerFile::Mode::Append, Platform::OwnerFile::Mode::CreateNew}) {
            Platform::OwnerFile file;
            const auto failed = file.open(native(link), mode);
            QVERIFY(failed);
            QVERIFY(failed->reason == Failure::Reason::IsLink || failed->reason == Failure::Reason::Exists);
        }
        QVERIFY(!Platform::durableReplace(native(link), "new")); // replaces the link, not what it points to
        QCOMPARE(content(target), QByteArray("secret"));
        QVERIFY(QDir().mkdir(home.filePath(u"root"_s)));
        QVERIFY(QFile::link(home.path(), home.filePath(u"root/2026"_s)));
        QCOMPARE(Platform::makeFolderBelow(native(home.filePath(u"root"_s)), "2026/01")->reason, Failure::Reason::IsLink);
        QCOMPARE(Platform::makeFolderBelow(native(home.filePath(u"root"_s)), "../x")->reason, Failure::Reason::IsLink);
        QVERIFY(!Platform::makeFolderBelow(native(home.filePath(u"root"_s)), "2027/01"));
        QCOMPARE(modeOf(home.filePath(u"root/2027/01"_s)), 0700u);
        QVERIFY(!QDir(home.filePath(u"01"_s)).exists());
    }

    void moveNeverReplaces()
    {
        QTemporaryDir home;
        const QString from = home.filePath(u"from"_s), to = home.filePath(u"to"_s);
        QVERIFY(!Platform::durableReplace(native(from), "new"));
        QVERIFY(!Platform::durableReplace(native(to), "old"));
        QCOMPARE(Platform::moveNew(native(from), native(to))->reason, Failure::Reason::Exists);
        QCOMPARE(content(to), QByteArray("old"));
        QVERIFY(!Platform::removeFile(native(to)));
        QVERIFY(!Platform::removeFile(native(to))); // not there counts as removed
        QVERIFY(!Platform::moveNew(native(from), native(to)));
        QCOMPARE(content(to), QByteArray("new"));
        QCOMPARE(Platform::moveNew(native(from), native(to))->reason, Failure::Reason::NotFound);
    }

    void aFifoDoesNotHang()
    {
        QTemporaryDir home;
        QCOMPARE(::mkfifo(QFile::encodeName(home.filePath(u"pipe"_s)).constData(), 0600), 0);
        Platform::OwnerFile file;
        QVERIFY(file.open(native(home.filePath(u"pipe"_s)), Platform::OwnerFile::Mode::Read));
        QVERIFY(!file.isOpen());
    }

    void lockBetweenProcesses()
    {
        QTemporaryDir home;
        const QString path = home.filePath(u"fetch.lock"_s);
        QProcess other;
        other.start(u"flock"_s, {u"-x"_s, path, u"sh"_s, u"-c"_s, u"echo held; exec cat"_s});
        QVERIFY(other.waitForReadyRead(5000));
        Platform::LockFile lock;
        const auto started = std::chrono::steady_clock::now();
        const auto failed = lock.acquire(native(path), 200ms);
        QVERIFY(failed);
        QCOMPARE(failed->reason, Failure::Reason::TimedOut);
        QVERIFY(std::chrono::steady_clock::now() - started >= 200ms);
        QVERIFY(!lock.isHeld());
        other.closeWriteChannel(); // the holder ends while we wait
        QVERIFY(!lock.acquire(native(path), 5000ms));
        QVERIFY(lock.isHeld());
        Platform::LockFile second;
        QCOMPARE(second.acquire(native(path), 0ms)->reason, Failure::Reason::TimedOut);
        lock.release();
        QVERIFY(!second.acquire(native(path), 0ms));
        QVERIFY(other.waitForFinished(5000));
    }

    void lockOfAKilledProcessIsFree()
    {
        QTemporaryDir home;
        const QString path = home.filePath(u"window.lock"_s);
        const pid_t child = ::fork();
        if (child == 0) {
            Platform::LockFile held;
            (void)held.acquire(native(path), 0ms);
            ::raise(SIGKILL);
        }
        ::waitpid(child, nullptr, 0);
        Platform::LockFile lock;
        QVERIFY(!lock.acquire(native(path), 0ms));
    }

    void volumes()
    {
        QTemporaryDir home;
        std::uint64_t bytes = 0;
        QVERIFY(!Platform::freeSpace(native(home.path()), bytes));
        QVERIFY(bytes > 0);
        QCOMPARE(Platform::freeSpace(native(home.filePath(u"none"_s)), bytes)->reason, Failure::Reason::NotFound);
        QVERIFY(!Platform::isNetworkVolume(native(home.path())));
        QVERIFY(!Platform::isNetworkVolume(native(home.filePath(u"not/yet/there"_s))));
    }

    void oneThreadWorksBehindOthers()
    {
        int its = -100;
        std::thread([&its] {
            if (!Platform::workBehindOthers())
                its = ::getpriority(PRIO_PROCESS, id_t(::gettid()));
        }).join();
        QCOMPARE(its, 19);
        QVERIFY(::getpriority(PRIO_PROCESS, id_t(::gettid())) < 19);
    }

    void hardenedProcessLeavesNoCore()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const bool wasDumpable = ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 1;
            const bool good = !Platform::hardenProcess();
            rlimit core{1, 1};
            ::getrlimit(RLIMIT_CORE, &core);
            ::_exit(wasDumpable && good && ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 && core.rlim_cur == 0 && core.rlim_max == 0
                        ? 0
                        : 1);
        }
        int status = 1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"

#include "profileglances.h"
#include "profilekeeper.h"
#include "profilemarkers.h"

#include <QDirIterator>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using ProfileMarkers::idOf;
using ProfileMarkers::marker;

/// Ten profiles with marker data: each in its own folder; what the cross-profile page reads; what removing one takes and leaves.
class TestProfileKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void B_13_noMarkerInAnotherProfilesFolder();
    void B_13_glancesReadEachProfilesOwn();
    void B_13_aProfileThatWasNeverOpenedIsNoTrouble();
    void B_13_removingTakesItsOwnAndNothingElse();
    void B_13_oneInUseIsNotRemoved();
    void B_13_namesThatLeadOutOfTheFolderAreRefused();

private:
    QString root() const { return m_folder->path(); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileRegistry> m_registry;
    ManualClock m_clock;
    std::unique_ptr<MemoryStore> m_secrets;
};

void TestProfileKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<MemoryStore>();
    m_registry = std::make_unique<ProfileRegistry>(root() + u"/settings.ini"_s);
    for (int n = 0; n < 10; ++n)
        QVERIFY(ProfileMarkers::fill(n, root(), *m_registry, *m_secrets, m_clock));
}

void TestProfileKeeper::B_13_noMarkerInAnotherProfilesFolder()
{
    int own = 0;
    for (int n = 0; n < 10; ++n) {
        QDirIterator it(ClientPaths(idOf(n), root()).profileFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (int other = 0; other < 10; ++other) {
                if (other == n)
                    own += bytes.contains(marker(n).toUtf8());
                else
                    QVERIFY2(!bytes.contains(marker(other).toUtf8()), qPrintable(file.fileName()));
            }
        }
    }
    QVERIFY2(own >= 20, "the markers are in the files that were read");
}

void TestProfileKeeper::B_13_glancesReadEachProfilesOwn()
{
    const QList<ProfileGlance> glances = ProfileGlances(*m_registry, root(), m_clock).read();
    QCOMPARE(glances.size(), 10);
    for (int n = 0; n < 10; ++n) {
        const ProfileGlance &glance = glances[n];
        QCOMPARE(glance.id, idOf(n));
        QCOMPARE(glance.trouble, QString());
        QCOMPARE(glance.customerName, marker(n));
        QCOMPARE(glance.months.value({2026, 11, 1}).units(), (n + 1) * 1'000'000);
        QVERIFY(!glance.deadlines.isEmpty());
        for (const Deadline &deadline : glance.deadlines)
            QCOMPARE(deadline.contractNumber, marker(n));
    }
}

void TestProfileKeeper::B_13_aProfileThatWasNeverOpenedIsNoTrouble()
{
    ProfileConfig fresh;
    fresh.id = u"neu"_s;
    QVERIFY(m_registry->save(fresh));
    const QList<ProfileGlance> glances = ProfileGlances(*m_registry, root(), m_clock).read();
    QCOMPARE(glances.last().id, u"neu"_s);
    QVERIFY(glances.last().trouble.isEmpty() && !glances.last().asOf.isValid());
    QVERIFY(!QDir(ClientPaths(u"neu"_s, root()).profileFolder()).exists()); // looking makes nothing
}

void TestProfileKeeper::B_13_removingTakesItsOwnAndNothingElse()
{
    const ClientPaths gone(idOf(3), root());
    QVERIFY(QDir().mkpath(gone.archiveFolder()));
    QFile paper(gone.archiveFolder() + u"/rechnung.pdf"_s);
    QVERIFY(paper.open(QIODevice::WriteOnly));
    ProfileKeeper keeper(*m_registry, root(), m_secrets.get());
    QVERIFY(QCoro::waitFor(keeper.remove(idOf(3))));
    QVERIFY(!QDir(gone.profileFolder()).exists());
    QVERIFY(!m_registry->profiles().contains(idOf(3)));
    QCOMPARE(m_secrets->size(), 9);
    QVERIFY(paper.exists());
    QCOMPARE(ProfileGlances(*m_registry, root(), m_clock).read().size(), 9);
    for (int n = 0; n < 10; ++n)
        QCOMPARE(QFile::exists(ClientPaths(idOf(n), root()).cacheFile()), n != 3);
}

void TestProfileKeeper::B_13_oneInUseIsNotRemoved()
{
    const ClientPaths paths(idOf(4), root());
    QLockFile window(paths.windowLock());
    QVERIFY(window.tryLock(0));
    ProfileKeeper keeper(*m_registry, root(), m_secrets.get());
    QCOMPARE(QCoro::waitFor(keeper.remove(idOf(4))).error().code, u"profile_in_use"_s);
    QVERIFY(QFile::exists(paths.cacheFile()) && m_registry->profiles().contains(idOf(4)));
    window.unlock();
    QVERIFY(QCoro::waitFor(keeper.remove(idOf(4))));
}

void TestProfileKeeper::B_13_namesThatLeadOutOfTheFolderAreRefused()
{
    ProfileKeeper keeper(*m_registry, root(), m_secrets.get());
    for (const QString &name : {u".."_s, u"../kunde-1"_s, u""_s, u"/"_s, u"a/b"_s})
        QCOMPARE(QCoro::waitFor(keeper.remove(name)).error().code, u"profile_name"_s);
    QCOMPARE(m_registry->profiles().size(), 10);
}

QTEST_GUILESS_MAIN(TestProfileKeeper)
#include "tst_profilekeeper.moc"

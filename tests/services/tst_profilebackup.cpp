#include "backupdesk.h"
#include "backupservice.h"
#include "callstore.h"
#include "lockfile.h"
#include "storeerror.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <csignal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::Literals::StringLiterals;

/// A profile into one file and back on another computer (a second data folder): everything is as it was, and no secret moved.
class TestProfileBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void B_13_roundTripIsEqual();
    void B_13_nothingSecretIsInTheFile();
    void B_13_settingsAreAsTheyWere();
    void B_13_callRecordsGoAlong();
    void B_13_whileTheStoresAreOpenAndWritten();
    void B_13_chainsArePlainlyUnprovenAfterwards();
    void B_13_withoutDocumentsTheFolderOfOldServes();
    void B_13_missingAndChangedDocumentsAreNamed();
    void B_13_anExistingFileIsNeverReplaced();
    void B_13_cancelledLeavesNothing();
    void B_13_aFullDiskIsAClearError();
    void B_13_leftoversOfAKilledRunAreNoHindrance();
    void B_13_unknownProfilesAndNamesAreRefused();
    void B_13_serviceTellsProgressAndProvesTheHeads();

private:
    std::unique_ptr<BackupDesk> m_desk;
};

namespace
{
QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> all;
    for (const QString &name : ArchiveKit::files(folder))
        all.insert(name, ArchiveKit::read(folder + u'/' + name));
    return all;
}
} // namespace

void TestProfileBackup::init()
{
    m_desk = std::make_unique<BackupDesk>();
    QVERIFY(m_desk->fill());
}

void TestProfileBackup::B_13_roundTripIsEqual()
{
    const auto written = m_desk->backup(true);
    QVERIFY2(written, written ? "" : qPrintable(written.error().code + written.error().detail));
    QCOMPARE(written->differences, QStringList());
    QCOMPARE(written->manifest.files.size(), 10); // six databases, three documents, SHA256SUMS
    QCOMPARE(QFile(m_desk->file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto restored = m_desk->restore({m_desk->file(), {}, {}});
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().code + restored.error().detail));
    QCOMPARE(restored->sha256, written->sha256);
    QCOMPARE(contents(m_desk->secondPaths().archiveFolder()), contents(m_desk->paths().archiveFolder()));
    const auto there = m_desk->archive(m_desk->secondPaths());
    const auto here = m_desk->archive(m_desk->paths());
    QCOMPARE(there->rows()->size(), 3);
    QCOMPARE(there->journal()->size(), here->journal()->size());
    QCOMPARE(*there->head(), *here->head());
    const auto report = there->verify({});
    QVERIFY(report && report->differences.isEmpty() && report->chainGood);
    QCOMPARE(report->checked, 3);
    auto audit = AuditStore::open(m_desk->secondPaths().auditFile(), m_desk->clock);
    auto before = AuditStore::open(m_desk->paths().auditFile(), m_desk->clock);
    QVERIFY(*(*audit)->entries() == *(*before)->entries() && (*audit)->entries()->size() == 5);
    auto outbox = OutboxStore::open(m_desk->secondPaths().outboxFile(), m_desk->clock);
    QCOMPARE((*outbox)->entries(u"user-1"_s)->size(), 1);
    auto accounts = AccountingStore::open(m_desk->secondPaths().profileFolder() + u"/accounting.db"_s);
    QCOMPARE(*(*accounts)->setting(u"datev"_s), QByteArray("{}"));
    auto book = CallBook::open(CallBook::fileBeside(m_desk->secondPaths().callFolder()), m_desk->clock);
    QCOMPARE(*(*book)->muted(), QSet<QString>{u"short|14||2026-03"_s});
    auto cache = CacheStore::open(m_desk->secondPaths().cacheFile(), m_desk->clock);
    QVERIFY((*cache)->setScope(PortalFeed::scopeOf(BackupDesk::config().lastSession)));
    int contracts = 0;
    QVERIFY((*cache)->forEach([&contracts](const QString &, const QString &, const QJsonObject &body) {
        contracts += body.value(u"number"_s).toString() == u"V-20411";
    }));
    QCOMPARE(contracts, 1);
    // Beside what belongs there nothing is left: no copies, no staging, no mark.
    QCOMPARE(QDir(m_desk->second() + u"/profiles"_s).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{BackupDesk::id});
    QVERIFY(!QFile::exists(m_desk->secondPaths().profileFolder() + u"/restore.pending"_s));
    QVERIFY(!QDir(m_desk->paths().profileFolder() + u"/.backup"_s).exists());
    // What is here is never touched.
    const auto again = m_desk->restore({m_desk->file(), {}, {}});
    QCOMPARE(again.error().code, u"profile_exists"_s);
    const auto other = m_desk->restore({m_desk->file(), u"kunde-2"_s, m_desk->secondPaths().archiveFolder()});
    QCOMPARE(other.error().code, u"archive_folder_taken"_s);
    QVERIFY(m_desk->restore({m_desk->file(), u"kunde-2"_s, {}}));
    QCOMPARE(ProfileRegistry(m_desk->secondPaths().settingsFile()).profiles(), (QStringList{u"kunde"_s, u"kunde-2"_s}));
}

void TestProfileBackup::B_13_nothingSecretIsInTheFile()
{
    QVERIFY(m_desk->backup(true));
    QVERIFY(m_desk->restore({m_desk->file(), {}, {}}));
    int own = 0;
    for (const QByteArray &bytes : contents(m_desk->second())) {
        QVERIFY(!bytes.contains(BackupDesk::token));
        own += bytes.contains("customer9000000");
    }
    QVERIFY2(own > 0, "the files were read");
    QCOMPARE(m_desk->secrets.size(), 1); // nothing was put into the keychain for the new one
}

void TestProfileBackup::B_13_settingsAreAsTheyWere()
{
    ProfileRegistry registry(m_desk->paths().settingsFile());
    ProfileConfig config = registry.profile(BackupDesk::id);
    config.caFile = m_desk->home.filePath(u"own-ca.pem"_s);
    QVERIFY(ArchiveKit::write(config.caFile, "-----BEGIN CERTIFICATE-----"));
    QVERIFY(registry.save(config));
    QVERIFY(m_desk->backup(false));
    QVERIFY(m_desk->restore({m_desk->file(), {}, {}}));
    const ProfileConfig there = ProfileRegistry(m_desk->secondPaths().settingsFile()).profile(BackupDesk::id);
    QCOMPARE(there.title, config.title);
    QCOMPARE(there.colour, config.colour);
    QCOMPARE(there.portal, config.portal);
    QCOMPARE(there.userName, config.userName);
    QVERIFY(there.proxy.mode == ProxyConfig::Mode::Manual);
    QCOMPARE(there.proxy.host, config.proxy.host);
    QCOMPARE(int(there.proxy.port), 3128);
    QVERIFY(there.retention == config.retention && there.retentionAsked);
    QVERIFY(there.lastSession == config.lastSession && there.contacts == config.contacts);
    QCOMPARE(there.archiveFolder, QString()); // the standard one of this computer
    QCOMPARE(there.caFile, m_desk->secondPaths().profileFolder() + u"/ca.pem"_s);
    QCOMPARE(ArchiveKit::read(there.caFile), QByteArray("-----BEGIN CERTIFICATE-----"));
}

void TestProfileBackup::B_13_callRecordsGoAlong()
{
    const QString csv = m_desk->home.filePath(u"evn.csv"_s);
    QVERIFY(ArchiveKit::write(csv, "Datum;Uhrzeit;Rufnummer;Zielrufnummer;Dauer;Netto\r\n"
                                   "05.11.2026;08:15:00;+4920155512;+49301234567;00:01:30;0,0450\r\n"
                                   "06.11.2026;09:15:00;+4920155512;+49891234567;00:02:30;0,0750\r\n"));
    {
        const auto calls = CallStore::open(m_desk->paths().callFolder());
        QVERIFY(calls);
        CallImport import;
        import.file = csv;
        const auto report = (*calls)->import(import);
        QVERIFY2(report && report->outcome == CallImportReport::Outcome::Imported,
                 report ? qPrintable(QString::number(int(report->outcome))) : qPrintable(report.error().code));
    }
    const auto written = m_desk->backup(false);
    QVERIFY2(written, written ? "" : qPrintable(written.error().code + written.error().detail));
    const auto restored = m_desk->restore({m_desk->file(), {}, {}});
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().code + restored.error().detail));
    QMap<QString, QByteArray> here = contents(m_desk->paths().callFolder());
    here.remove(u"import.lock"_s);
    QMap<QString, QByteArray> there = contents(m_desk->secondPaths().callFolder());
    there.remove(u"import.lock"_s);
    QCOMPARE(there, here);
    QCOMPARE(here.size(), 2);
    const auto calls = CallStore::open(m_desk->secondPaths().callFolder());
    QVERIFY(calls && (*calls)->broken().isEmpty());
    // Somebody imports: not now.
    Platform::LockFile importing;
    QVERIFY(!importing.acquire(StoreError::toPath(m_desk->paths().callFolder() + u"/import.lock"_s), {}));
    QFile::remove(m_desk->file());
    QCOMPARE(m_desk->backup(false).error().code, u"in_use"_s);
}

void TestProfileBackup::B_13_whileTheStoresAreOpenAndWritten()
{
    // As beside a window: connections are open, rows lie in the write-ahead log, one transaction is under way.
    auto audit = AuditStore::open(m_desk->paths().auditFile(), m_desk->clock);
    const auto papers = m_desk->archive(m_desk->paths());
    QVERIFY(m_desk->addAudit(1));
    QVERIFY(QFileInfo(m_desk->paths().auditFile() + u"-wal"_s).size() > 0);
    const auto written = m_desk->backup(true);
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    QCOMPARE(written->manifest.audit.count, 6);
    QVERIFY(m_desk->addAudit(3)); // afterwards: not in it
    QVERIFY(m_desk->restore({m_desk->file(), {}, {}}));
    auto there = AuditStore::open(m_desk->secondPaths().auditFile(), m_desk->clock);
    QCOMPARE((*there)->entries()->size(), 6);
    QCOMPARE((*audit)->entries()->size(), 9);
}

void TestProfileBackup::B_13_chainsArePlainlyUnprovenAfterwards()
{
    const auto written = m_desk->backup(false);
    QVERIFY(written && written->manifest.audit.good && !written->manifest.audit.proven); // asked without the keychain
    QVERIFY(m_desk->restore({m_desk->file(), {}, {}}));
    auto audit = AuditStore::open(m_desk->secondPaths().auditFile(), m_desk->clock);
    const auto check = (*audit)->check({});
    QVERIFY(check->chainGood && !check->tailProven);
    QCOMPARE(check->head, written->manifest.audit.head());
    QVERIFY((*audit)->check(written->manifest.audit.head())->tailProven); // the heads that were printed prove it by eye
}

void TestProfileBackup::B_13_withoutDocumentsTheFolderOfOldServes()
{
    QVERIFY(m_desk->backup(false));
    const auto restored = m_desk->restore({m_desk->file(), {}, m_desk->paths().archiveFolder()});
    QVERIFY(restored);
    QCOMPARE(restored->manifest.files.size(), 6);
    const ProfileConfig there = ProfileRegistry(m_desk->secondPaths().settingsFile()).profile(BackupDesk::id);
    QCOMPARE(there.archiveFolder, m_desk->paths().archiveFolder());
    auto papers =
        Archive::open({there.archiveFolder, NameTemplate::standard(), m_desk->secondPaths().archiveFile()}, m_desk->clock);
    QVERIFY(papers && (*papers)->verify({})->differences.isEmpty());
}

void TestProfileBackup::B_13_missingAndChangedDocumentsAreNamed()
{
    const QString folder = m_desk->paths().archiveFolder();
    const auto rows = *m_desk->archive(m_desk->paths())->rows();
    QVERIFY(QFile::remove(folder + u'/' + rows[0].path));
    QVERIFY(ArchiveKit::write(folder + u'/' + rows[1].path, "changed"));
    const auto written = m_desk->backup(true);
    QVERIFY(written);
    QStringList expected{rows[0].path, rows[1].path};
    QStringList found = written->differences;
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
    QVERIFY(m_desk->restore({m_desk->file(), {}, {}}));
    const auto report = m_desk->archive(m_desk->secondPaths())->verify({});
    QCOMPARE(report->differences.size(), 2); // it says so there, too
}

void TestProfileBackup::B_13_anExistingFileIsNeverReplaced()
{
    QVERIFY(ArchiveKit::write(m_desk->file(), "mine"));
    QCOMPARE(m_desk->backup(false).error().code, u"file_exists"_s);
    QCOMPARE(ArchiveKit::read(m_desk->file()), QByteArray("mine"));
    QCOMPARE(m_desk->backupTo(m_desk->home.filePath(u"no/such/folder.tar.zst"_s), false).error().code, u"path_not_found"_s);
}

void TestProfileBackup::B_13_cancelledLeavesNothing()
{
    std::stop_source stop;
    BackupWatch watch;
    watch.stop = stop.get_token();
    watch.told = [&stop](const BackupProgress &progress) {
        if (progress.files == 5) // in the midst of the documents
            stop.request_stop();
    };
    const QStringList before = ArchiveKit::files(m_desk->home.path());
    QCOMPARE(m_desk->backup(true, watch).error().kind, Error::Kind::Cancelled);
    QStringList after = ArchiveKit::files(m_desk->home.path());
    for (const QString &lock : {u"old/profiles/kunde/backup.lock"_s, u"old/profiles/kunde/fetch.lock"_s})
        if (!before.contains(lock))
            after.removeAll(lock);
    QCOMPARE(after, before);
    QVERIFY(m_desk->backup(true));
    std::stop_source second;
    watch.stop = second.get_token();
    watch.told = [&second](const BackupProgress &progress) {
        if (progress.step == BackupProgress::Step::Copying && progress.files == 5)
            second.request_stop();
    };
    QCOMPARE(m_desk->restore({m_desk->file(), {}, {}}, watch).error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_desk->leftInSecond(), QStringList());
    QVERIFY(m_desk->restore({m_desk->file(), {}, {}}));
}

void TestProfileBackup::B_13_aFullDiskIsAClearError()
{
#ifdef Q_OS_UNIX
    // Larger than any of the databases, and nothing that packing makes smaller.
    QByteArray bytes(400'000, Qt::Uninitialized);
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    QVERIFY(m_desk->archive(m_desk->paths())->store({{ArchiveKit::document(4, bytes), {}, bytes}}, u"test"_s));
    QVERIFY(m_desk->backup(true));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto limit = [&old](rlim_t most) {
        const rlimit now{most, old.rlim_max};
        return setrlimit(RLIMIT_FSIZE, &now) == 0;
    };
    const QString other = m_desk->home.filePath(u"other.tar.zst"_s);
    QVERIFY(limit(300'000));
    const auto written = m_desk->backupTo(other, true);
    const auto restored = m_desk->restore({m_desk->file(), {}, {}});
    QVERIFY(limit(old.rlim_cur));
    QCOMPARE(written.error().code, u"disk_full"_s);
    QCOMPARE(restored.error().code, u"disk_full"_s);
    QVERIFY(!QFile::exists(other));
    QCOMPARE(m_desk->leftInSecond(), QStringList());
    QVERIFY(ArchiveKit::files(m_desk->home.path()).filter(u"fernamt-part"_s).isEmpty());
    QVERIFY(m_desk->restore({m_desk->file(), {}, {}})); // control: it was the disk
#endif
}

void TestProfileBackup::B_13_leftoversOfAKilledRunAreNoHindrance()
{
    QVERIFY(QDir().mkpath(m_desk->paths().profileFolder() + u"/.backup"_s));
    QVERIFY(ArchiveKit::write(m_desk->paths().profileFolder() + u"/.backup/audit.db"_s, "half"));
    QVERIFY(ArchiveKit::write(m_desk->home.filePath(u".profile.tar.zst.fernamt-part"_s), "half"));
    QVERIFY(m_desk->backup(false));
    // Killed after the folder took its place and before the settings named it.
    const ClientPaths there = m_desk->secondPaths();
    QVERIFY(QDir().mkpath(there.profileFolder()) && QDir().mkpath(m_desk->second() + u"/profiles/.restore-kunde"_s));
    for (const QString &name : {u"kunde/restore.pending"_s, u"kunde/audit.db"_s, u".restore-kunde/cache.db"_s})
        QVERIFY(ArchiveKit::write(m_desk->second() + u"/profiles/"_s + name, "half"));
    QVERIFY(m_desk->restore({m_desk->file(), {}, {}}));
    // Without the mark it is somebody's.
    const ClientPaths taken(u"andere"_s, m_desk->second());
    QVERIFY(QDir().mkpath(taken.profileFolder()) && ArchiveKit::write(taken.auditFile(), "half"));
    QCOMPARE(m_desk->restore({m_desk->file(), u"andere"_s, {}}).error().code, u"profile_exists"_s);
    QCOMPARE(ArchiveKit::read(taken.auditFile()), QByteArray("half"));
}

void TestProfileBackup::B_13_unknownProfilesAndNamesAreRefused()
{
    const ProfileRegistry registry(m_desk->paths().settingsFile());
    const ProfileBackup backup(registry, m_desk->root(), m_desk->clock, u"1.0"_s);
    for (const QString &name : {u".."_s, u"../kunde"_s, u""_s})
        QCOMPARE(backup.write({name, m_desk->file(), false, {}, {}, {}}, {}).error().code, u"profile_name"_s);
    QCOMPARE(backup.write({u"niemand"_s, m_desk->file(), false, {}, {}, {}}, {}).error().code, u"no_profile"_s);
    QVERIFY(!QDir(m_desk->root() + u"/profiles/niemand"_s).exists());
    QVERIFY(m_desk->backup(false));
    QCOMPARE(m_desk->restore({m_desk->file(), u"../weg"_s, {}}).error().code, u"profile_name"_s);
    QCOMPARE(m_desk->restore({m_desk->file(), {}, u"relative/folder"_s}).error().code, u"folder_not_absolute"_s);
    QCOMPARE(m_desk->leftInSecond(), QStringList());
}

void TestProfileBackup::B_13_serviceTellsProgressAndProvesTheHeads()
{
    ProfileRegistry registry(m_desk->paths().settingsFile());
    BackupService service({m_desk->root(), u"1.0"_s, {}}, registry, &m_desk->secrets, m_desk->clock);
    QSignalSpy told(&service, &BackupService::progressed);
    auto task = service.backup(BackupDesk::id, m_desk->file(), true);
    QVERIFY(service.running());
    QCOMPARE(QCoro::waitFor(service.backup(BackupDesk::id, m_desk->file(), true)).error().code, u"backup_running"_s);
    const auto written = QCoro::waitFor(std::move(task));
    QVERIFY(written && !service.running() && told.size() >= 2);
    QVERIFY(written->manifest.audit.proven && written->manifest.journal.proven);
    // An entry that was cut off before is not called proven.
    QVERIFY(m_desk->addAudit(1));
    QFile::remove(m_desk->file());
    QVERIFY(!QCoro::waitFor(service.backup(BackupDesk::id, m_desk->file(), true))->manifest.audit.proven);
    QSignalSpy changed(&registry, &ProfileRegistry::changed);
    const auto restored = QCoro::waitFor(service.restore({m_desk->file(), u"zweite"_s, {}}));
    QVERIFY(restored && registry.profiles().contains(u"zweite"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(service.suggestedName(u"kunde"_s), u"fernamt-kunde-2026-11-15.tar.zst"_s);
}

QTEST_GUILESS_MAIN(TestProfileBackup)
#include "tst_profilebackup.moc"

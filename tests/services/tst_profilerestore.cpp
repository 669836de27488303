#include "backupcrafter.h"
#include "backupdesk.h"
#include "backupseal.h"
#include "databasecopy.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Edit = std::function<void(QByteArray &)>;
using Craft = std::function<void(BackupCrafter &)>;
Q_DECLARE_METATYPE(Edit)
Q_DECLARE_METATYPE(Craft)

/// Files that are no good backup: each is refused, and of none a trace is left. Controls: the same way with nothing done to the
/// file is restored.
class TestProfileRestore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void B_13_damagedBytesAreRefused_data();
    void B_13_damagedBytesAreRefused();
    void B_13_anyByteCounts();
    void B_13_craftedFilesAreRefused_data();
    void B_13_craftedFilesAreRefused();

private:
    void refuse(const QString &file, const QString &code, bool untouched);
    BackupDesk m_desk;
    QByteArray m_good;
};

namespace
{
/// The bytes of a database after one statement.
QByteArray after(const QByteArray &database, const QString &sql)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"x.db"_s), copy = folder.filePath(u"y.db"_s);
    if (!ArchiveKit::write(file, database))
        return {};
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"craft"_s);
        connection.setDatabaseName(file);
        if (!connection.open())
            return {};
        for (const QString &statement : sql.split(u"; "_s))
            if (QSqlQuery query(connection); !query.exec(statement))
                return {};
        connection.close();
    }
    QSqlDatabase::removeDatabase(u"craft"_s);
    return DatabaseCopy::make(file, copy) ? ArchiveKit::read(copy) : QByteArray();
}
} // namespace

void TestProfileRestore::initTestCase()
{
    QVERIFY(m_desk.fill());
    QVERIFY(m_desk.backup(true));
    m_good = ArchiveKit::read(m_desk.file());
    QVERIFY(m_good.size() > 4000);
}

void TestProfileRestore::refuse(const QString &file, const QString &code, bool untouched)
{
    QDir(m_desk.second()).removeRecursively();
    const auto restored = m_desk.restore({file, {}, {}});
    if (code.isEmpty()) {
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().code + u' ' + restored.error().detail));
        return;
    }
    QVERIFY2(!restored, "it was restored");
    QVERIFY2(restored.error().code == code, qPrintable(restored.error().code + u' ' + restored.error().detail));
    QCOMPARE(m_desk.leftInSecond(), QStringList());
    QVERIFY(!QFile::exists(m_desk.home.filePath(u"escaped"_s)));
    if (untouched)
        QVERIFY(!QDir(m_desk.second()).exists());
    QVERIFY(!QDir(m_desk.secondPaths().profileFolder()).exists());
    QVERIFY(!QDir(m_desk.secondPaths().archiveFolder()).exists());
}

void TestProfileRestore::B_13_damagedBytesAreRefused_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, Edit edit) {
        QTest::newRow(name) << edit << QString::fromLatin1(code);
    };
    row("B-13 control: untouched", "", [](QByteArray &) {});
    row("B-13 empty", "backup_foreign", [](QByteArray &b) { b.clear(); });
    row("B-13 a text", "backup_foreign", [](QByteArray &b) { b = "This is no backup.\n"; });
    row("B-13 another tar", "backup_damaged", [](QByteArray &b) { b.chop(BackupSeal::size); });
    row("B-13 half of it", "backup_damaged", [](QByteArray &b) { b.truncate(b.size() / 2); });
    row("B-13 last byte missing", "backup_damaged", [](QByteArray &b) { b.chop(1); });
    row("B-13 first bytes alone", "backup_damaged", [](QByteArray &b) { b.truncate(5); });
    row("B-13 one byte more", "backup_damaged", [](QByteArray &b) { b.append('\0'); });
    row("B-13 twice in a row", "backup_damaged", [](QByteArray &b) { b += b; });
    row("B-13 a bit in the middle", "backup_damaged", [](QByteArray &b) { b[b.size() / 2] = char(b[b.size() / 2] ^ 1); });
    row("B-13 a bit in the seal", "backup_damaged", [](QByteArray &b) { b[b.size() - 1] = char(b[b.size() - 1] ^ 1); });
    row("B-13 a block of zeros", "backup_damaged", [](QByteArray &b) { b.replace(1000, 512, QByteArray(512, '\0')); });
    row("B-13 sealed rubbish", "backup_damaged", [](QByteArray &b) {
        b = QByteArray("\x28\xb5\x2f\xfd", 4) + QByteArray(3000, 'x');
        b += BackupSeal::frame(Sha256::hash(b));
    });
}

void TestProfileRestore::B_13_damagedBytesAreRefused()
{
    QFETCH(Edit, edit);
    QFETCH(QString, code);
    QByteArray bytes = m_good;
    edit(bytes);
    const QString file = m_desk.home.filePath(u"damaged.tar.zst"_s);
    QVERIFY(ArchiveKit::write(file, bytes));
    refuse(file, code, true);
}

void TestProfileRestore::B_13_anyByteCounts()
{
    const QString file = m_desk.home.filePath(u"byte.tar.zst"_s);
    for (qsizetype at = 4; at < m_good.size(); at += 97) {
        QByteArray bytes = m_good;
        bytes[at] = char(bytes[at] ^ 0x20);
        QVERIFY(ArchiveKit::write(file, bytes));
        QCOMPARE(BackupSeal::check(file, {}).error().code, u"backup_damaged"_s);
    }
}

void TestProfileRestore::B_13_craftedFilesAreRefused_data()
{
    QTest::addColumn<Craft>("craft");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("untouched"); // refused before anything was written
    const auto row = [](const char *name, const char *code, Craft craft, bool untouched = true) {
        QTest::newRow(name) << craft << QString::fromLatin1(code) << untouched;
    };
    const auto extra = [](BackupCrafter &c, const BackupCrafter::Entry &entry) {
        c.entries.insert(c.entries.size() - 1, entry);
        c.listAgain();
    };
    row("B-13 control: listed again", "", [](BackupCrafter &c) { c.listAgain(); });
    row("B-13 of a later version", "backup_newer",
        [](BackupCrafter &c) { c.at(BackupFormat::head).bytes = R"({"format":"fernamt-profile","version":2})"; });
    row("B-13 of another program", "backup_foreign",
        [](BackupCrafter &c) { c.at(BackupFormat::head).bytes = R"({"format":"something","version":1})"; });
    row("B-13 without its head", "backup_foreign", [](BackupCrafter &c) { c.entries.removeFirst(); });
    row("B-13 without its list", "backup_damaged", [](BackupCrafter &c) { c.entries.removeLast(); });
    row("B-13 a list that is none", "backup_damaged", [](BackupCrafter &c) { c.entries.last().bytes = "{}"; });
    row("B-13 something behind the list", "backup_damaged", [](BackupCrafter &c) {
        c.entries.append({u"profile/cache.db"_s, "x"});
    });
    row("B-13 a file altered", "backup_damaged", [](BackupCrafter &c) { c.at(u"profile/audit.db"_s).bytes += 'x'; });
    row("B-13 a file left out", "backup_damaged", [](BackupCrafter &c) { c.entries.removeAt(2); });
    row("B-13 a file too many", "backup_damaged", [](BackupCrafter &c) { c.entries.insert(1, {u"documents/x.pdf"_s, "x"}); });
    row("B-13 a file twice", "backup_damaged", [extra](BackupCrafter &c) { extra(c, c.entries[1]); });
    row("B-13 two names that are one elsewhere", "backup_damaged", [extra](BackupCrafter &c) {
        extra(c, {u"documents/A.pdf"_s, "x"});
        extra(c, {u"documents/a.pdf"_s, "y"});
    });
    row("B-13 a name of no file of ours", "backup_damaged", [extra](BackupCrafter &c) {
        extra(c, {u"profile/window.lock"_s, "x"});
    });
    row("B-13 out of the folder", "backup_unsafe", [extra](BackupCrafter &c) { extra(c, {u"documents/../../escaped"_s, "x"}); });
    row("B-13 an absolute path", "backup_unsafe", [extra](BackupCrafter &c) { extra(c, {u"/tmp/escaped"_s, "x"}); });
    row("B-13 a drive", "backup_unsafe", [extra](BackupCrafter &c) { extra(c, {u"documents/C:escaped"_s, "x"}); });
    row("B-13 a backslash", "backup_unsafe", [extra](BackupCrafter &c) { extra(c, {u"documents\\..\\x"_s, "x"}); });
    row("B-13 a symbolic link", "backup_unsafe", [extra](BackupCrafter &c) {
        extra(c, {u"documents/link"_s, {}, BackupCrafter::Kind::SymbolicLink, "../../escaped"});
    });
    row("B-13 a hard link", "backup_unsafe", [extra](BackupCrafter &c) {
        extra(c, {u"documents/hard"_s, {}, BackupCrafter::Kind::HardLink, "profile/audit.db"});
    });
    row("B-13 a folder", "backup_unsafe", [extra](BackupCrafter &c) {
        extra(c, {u"documents/f"_s, {}, BackupCrafter::Kind::Folder});
    });
    row("B-13 a name that leads out", "backup_unsafe", [](BackupCrafter &c) {
        BackupManifest manifest = c.manifest();
        manifest.profile = u"../kunde"_s;
        c.setManifest(manifest);
    });
    row("B-13 a portal without encryption", "portal_url_not_https", [](BackupCrafter &c) {
        BackupManifest manifest = c.manifest();
        manifest.settings.portal = u"ftp://portal.example"_s;
        c.setManifest(manifest);
    });
    row(
        "B-13 a database of a later version", "database_newer",
        [](BackupCrafter &c) {
            c.at(u"profile/outbox.db"_s).bytes = after(c.at(u"profile/outbox.db"_s).bytes, u"PRAGMA user_version=99"_s);
            c.listAgain();
        },
        false);
    row(
        "B-13 an entry of the trail changed", "backup_damaged",
        [](BackupCrafter &c) {
            c.at(u"profile/audit.db"_s).bytes =
                after(c.at(u"profile/audit.db"_s).bytes, u"UPDATE entries SET who = 'jemand' WHERE seq = 2"_s);
            c.listAgain();
        },
        false);
    row(
        "B-13 the end of the trail cut off", "backup_damaged",
        [](BackupCrafter &c) {
            c.at(u"profile/audit.db"_s).bytes = after(c.at(u"profile/audit.db"_s).bytes, u"DELETE FROM entries WHERE seq = 5"_s);
            c.listAgain();
        },
        false);
    row(
        "B-13 the trail left out", "backup_damaged",
        [](BackupCrafter &c) {
            c.entries.removeIf([](const BackupCrafter::Entry &e) { return e.path == u"profile/audit.db"; });
            c.listAgain();
        },
        false);
    row(
        "B-13 a database that is none", "database_damaged",
        [](BackupCrafter &c) {
            c.at(u"profile/archive.db"_s).bytes = QByteArray(8192, 'x');
            c.listAgain();
        },
        false);
}

void TestProfileRestore::B_13_craftedFilesAreRefused()
{
    QFETCH(Craft, craft);
    QFETCH(QString, code);
    QFETCH(bool, untouched);
    BackupCrafter crafter;
    QVERIFY(crafter.load(m_desk.file()));
    craft(crafter);
    const QString file = m_desk.home.filePath(u"crafted.tar.zst"_s);
    QVERIFY(crafter.save(file));
    refuse(file, code, untouched);
}

QTEST_GUILESS_MAIN(TestProfileRestore)
#include "tst_profilerestore.moc"

#include "backupdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Profiles at the command line: listed, written into one file, restored into a second data folder and verified there.
class TestCtlProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void B_13_listNamesThem();
    void B_13_restoredElsewhereBothVerify();
    void B_13_exitCodes();
    void B_13_namesAreKeptInAnyLocale();

private:
    struct Ended {
        int exit = -1;
        QByteArray out, err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    static Ended run(const QStringList &words, const QString &folder, const QByteArray &locale = "C.UTF-8");
    Ended backup(const QStringList &more = {}) const
    {
        return run(QStringList{u"profile"_s, u"backup"_s, m_desk->file(), u"--profile"_s, BackupDesk::id} + more, m_desk->root());
    }
    std::unique_ptr<BackupDesk> m_desk;
};

TestCtlProfile::Ended TestCtlProfile::run(const QStringList &words, const QString &folder, const QByteArray &locale)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s); // no keychain
    environment.insert(u"LC_ALL"_s, QString::fromLatin1(locale));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(FERNAMT_BIN_DIR "/fernamtctl"), words + QStringList{u"--json"_s, u"--data"_s, folder});
    Ended ended;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        ended.exit = process.exitCode();
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}

void TestCtlProfile::init()
{
    m_desk = std::make_unique<BackupDesk>();
    QVERIFY(m_desk->fill());
}

void TestCtlProfile::B_13_listNamesThem()
{
    const auto list = run({u"profile"_s, u"list"_s}, m_desk->root());
    QCOMPARE(list.exit, 0);
    const QJsonArray items = list.json().value(u"items"_s).toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0][u"id"_s].toString(), BackupDesk::id);
    QCOMPARE(items[0][u"title"_s].toString(), u"Müller & Söhne"_s);
    QCOMPARE(run({u"profile"_s, u"list"_s}, m_desk->second()).json().value(u"items"_s).toArray().size(), 0);
}

void TestCtlProfile::B_13_restoredElsewhereBothVerify()
{
    const auto written = backup({u"--documents"_s});
    QVERIFY2(written.exit == 0, written.err.constData());
    QCOMPARE(written.json().value(u"sha256"_s).toString().toLatin1(), Sha256::hex(ArchiveKit::read(m_desk->file())));
    QVERIFY(!written.json()[u"audit"_s][u"proven"_s].toBool(true));
    const auto restored = run({u"profile"_s, u"restore"_s, m_desk->file()}, m_desk->second());
    QVERIFY2(restored.exit == 0, restored.err.constData());
    QCOMPARE(restored.json().value(u"profile"_s).toString(), BackupDesk::id);
    QCOMPARE(restored.json()[u"audit"_s][u"hash"_s], written.json()[u"audit"_s][u"hash"_s]);
    const QStringList here{u"--profile"_s, BackupDesk::id};
    const auto archive = run(QStringList{u"archive"_s, u"verify"_s} + here, m_desk->second());
    QVERIFY2(archive.exit == 0, archive.err.constData());
    QCOMPARE(archive.json().value(u"checked"_s).toInt(), 3);
    QVERIFY(archive.json().value(u"chainGood"_s).toBool() && !archive.json().value(u"tailProven"_s).toBool(true));
    const auto audit = run(QStringList{u"audit"_s, u"verify"_s} + here, m_desk->second());
    QVERIFY2(audit.exit == 0, audit.err.constData());
    QVERIFY(audit.json().value(u"chainGood"_s).toBool() && !audit.json().value(u"tailProven"_s).toBool(true));
    QCOMPARE(audit.json()[u"chain"_s][u"hash"_s], written.json()[u"audit"_s][u"hash"_s]);
}

void TestCtlProfile::B_13_exitCodes()
{
    QCOMPARE(backup().exit, 0);
    QCOMPARE(backup().exit, 7); // never replaced
    QCOMPARE(run({u"profile"_s, u"backup"_s, m_desk->home.filePath(u"x"_s), u"--profile"_s, u"niemand"_s}, m_desk->root()).exit,
             2);
    QCOMPARE(run({u"profile"_s, u"backup"_s}, m_desk->root()).exit, 2);
    const QStringList restore{u"profile"_s, u"restore"_s, m_desk->file()};
    QCOMPARE(run(restore, m_desk->second()).exit, 0);
    const auto again = run(restore, m_desk->second());
    QCOMPARE(again.exit, 2);
    QVERIFY2(again.err.contains("--profile NAME"), again.err.constData());
    QCOMPARE(run(restore + QStringList{u"--profile"_s, u"zweite"_s}, m_desk->second()).exit, 0);
    QCOMPARE(run({u"profile"_s, u"restore"_s, m_desk->home.filePath(u"no"_s)}, m_desk->second()).exit, 7);
    QByteArray bytes = ArchiveKit::read(m_desk->file());
    bytes[bytes.size() / 3] = char(bytes[bytes.size() / 3] ^ 4);
    QVERIFY(ArchiveKit::write(m_desk->file(), bytes));
    QCOMPARE(run(restore + QStringList{u"--profile"_s, u"dritte"_s}, m_desk->second()).exit, 8);
    // A document that is not as it was fetched: written, and said.
    QVERIFY(QFile::remove(m_desk->file()));
    QVERIFY(QFile::remove(m_desk->paths().archiveFolder() + u'/' + m_desk->archive(m_desk->paths())->rows()->first().path));
    const auto partly = backup({u"--documents"_s});
    QCOMPARE(partly.exit, 8);
    QCOMPARE(partly.json().value(u"differences"_s).toArray().size(), 1);
    QVERIFY(QFile::exists(m_desk->file()));
}

void TestCtlProfile::B_13_namesAreKeptInAnyLocale()
{
    const QByteArray bytes = "%PDF-1.7 umlaut";
    Document paper = ArchiveKit::document(9, bytes);
    paper.number = u"Überfällig-ß"_s;
    QVERIFY(m_desk->archive(m_desk->paths())->store({{paper, {}, bytes}}, u"test"_s));
    QString path;
    const auto rows = *m_desk->archive(m_desk->paths())->rows();
    for (const ArchivedDocument &row : rows)
        if (row.document.id == paper.id)
            path = row.path;
    QVERIFY2(path.contains(u'Ü'), qPrintable(path));
    for (const QByteArray &locale : {QByteArray("C"), QByteArray("C.UTF-8")}) {
        const QString file = m_desk->home.filePath(QString::fromLatin1(locale));
        const auto written =
            run({u"profile"_s, u"backup"_s, file, u"--profile"_s, BackupDesk::id, u"--documents"_s}, m_desk->root(), locale);
        QVERIFY2(written.exit == 0, written.err.constData());
        const QString folder = m_desk->home.filePath(u"to-"_s + QString::fromLatin1(locale));
        QCOMPARE(run({u"profile"_s, u"restore"_s, file}, folder, locale).exit, 0);
        QVERIFY(QFile::exists(ClientPaths(BackupDesk::id, folder).archiveFolder() + u'/' + path));
    }
}

QTEST_GUILESS_MAIN(TestCtlProfile)
#include "tst_ctlprofile.moc"

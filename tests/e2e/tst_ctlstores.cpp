#include "gateway.h"
#include "nightlyctl.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

/// Databases of the client that are damaged or held by another program; the archive's files stay what they are.
class tst_CtlStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void damagedCacheIsRebuilt_data();
    void damagedCacheIsRebuilt();
    void damagedIndexIsBegunAnew_data();
    void damagedIndexIsBegunAnew();
    void damagedIndexBesideADamagedFile();
    void lockedDatabase_data();
    void lockedDatabase();
    void adoptsTheArchiveOfAnotherComputer();
    void adoptsNothingWhenOneFileDiffers();

private:
    QString database(const char *name) const
    {
        return m_ctl->folder() + QStringLiteral("/profiles/default/") + QLatin1String(name);
    }
    QStringList setAside(const char *name) const
    {
        return QDir(m_ctl->folder() + QStringLiteral("/profiles/default"))
            .entryList({QLatin1String(name) + QStringLiteral(".damaged-*")}, QDir::Files);
    }
    static bool spoil(const QString &path, qint64 from, qint64 bytes);
    std::unique_ptr<PortalProcess> m_portal;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<NightlyCtl> m_ctl;
    QStringList m_listed;
};

void tst_CtlStores::init()
{
    m_portal = std::make_unique<PortalProcess>(PortalProcess::Seed::Demo);
    QVERIFY2(m_portal->start(), m_portal->log().constData());
    m_gateway = std::make_unique<Gateway>(m_portal->url());
    m_ctl = std::make_unique<NightlyCtl>(m_gateway->url());
    m_listed = NightlyCtl::listed(*m_portal);
    QVERIFY(m_ctl->signInWithGrant(*m_portal));
    const auto ended = m_ctl->fetch();
    QVERIFY2(ended.exit == 0, ended.err.constData());
    QCOMPARE(NightlyCtl::hashes(m_ctl->archive()), m_listed);
}

void tst_CtlStores::cleanup()
{
    m_ctl.reset();
    m_gateway.reset();
    m_portal.reset();
}

bool tst_CtlStores::spoil(const QString &path, qint64 from, qint64 bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(from) && file.write(QByteArray(bytes, '\x5a')) == bytes;
}

void tst_CtlStores::damagedCacheIsRebuilt_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("no database any more") << qint64(0) << qint64(4096);
    QTest::newRow("pages overwritten") << qint64(4096) << qint64(8 * 4096);
}

void tst_CtlStores::damagedCacheIsRebuilt()
{
    QFETCH(qint64, from);
    QFETCH(qint64, bytes);
    QVERIFY(spoil(database("cache.db"), from, bytes));
    const int before = m_gateway->contents();
    const auto ended = m_ctl->fetch();
    QVERIFY2(ended.exit == 3, ended.err.constData());
    const QStringList aside = setAside("cache.db");
    QCOMPARE(aside.size(), 1);
    QVERIFY2(ended.err.contains("The cache was damaged") && ended.err.contains(aside.first().toUtf8()), ended.err.constData());
    QCOMPARE(m_gateway->contents(), before);
    const auto list = m_ctl->serve(NightlyCtl::words("documents list"));
    QCOMPARE(list.json()[u"items"].toArray().size(), m_listed.size());
    QCOMPARE(NightlyCtl::hashes(m_ctl->archive()), m_listed);
    QCOMPARE(m_ctl->serve(NightlyCtl::words("archive verify")).exit, 0);
}

void tst_CtlStores::damagedIndexIsBegunAnew_data()
{
    damagedCacheIsRebuilt_data();
}

void tst_CtlStores::damagedIndexIsBegunAnew()
{
    QFETCH(qint64, from);
    QFETCH(qint64, bytes);
    // One document the portal no longer has: only SHA256SUMS knows it then.
    QVERIFY(m_portal->advanceClock(200 * 86400));
    QVERIFY(spoil(database("archive.db"), from, bytes));
    const auto listedOnly = m_ctl->serve(NightlyCtl::words("archive verify"));
    QCOMPARE(listedOnly.exit, 8);
    QVERIFY2(listedOnly.err.contains("The index of the archive was damaged"), listedOnly.err.constData());
    const QStringList aside = setAside("archive.db");
    QCOMPARE(aside.size(), 1);
    QVERIFY(listedOnly.err.contains(aside.first().toUtf8()));

    QVERIFY(m_ctl->signInWithGrant(*m_portal)); // the old grant has ended meanwhile
    const int before = m_gateway->contents();
    const auto ended = m_ctl->fetch();
    QVERIFY2(ended.exit == 3, ended.err.constData());
    QCOMPARE(m_gateway->contents(), before);
    QCOMPARE(NightlyCtl::hashes(m_ctl->archive()), m_listed);
    const auto verify = m_ctl->serve(NightlyCtl::words("archive verify"));
    QCOMPARE(verify.json()[u"checked"].toInt(), int(m_listed.size()));
    QCOMPARE(verify.json()[u"differences"].toArray().size(), 0);
    QVERIFY(verify.json()[u"chainGood"].toBool()); // a journal of its own; the old one lies aside
    QProcess sums;
    sums.setWorkingDirectory(m_ctl->archive());
    sums.start(QStringLiteral("sha256sum"), NightlyCtl::words("--quiet -c SHA256SUMS"));
    QVERIFY(sums.waitForFinished() && sums.exitCode() == 0);
    QFile list(m_ctl->archive() + QStringLiteral("/SHA256SUMS"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(list.readAll().count('\n'), m_listed.size());
}

void tst_CtlStores::damagedIndexBesideADamagedFile()
{
    QDirIterator it(m_ctl->archive(), {QStringLiteral("*.pdf")}, QDir::Files, QDirIterator::Subdirectories);
    const QString victim = it.next();
    QVERIFY(spoil(victim, 100, 1));
    QVERIFY(spoil(database("archive.db"), 0, 4096));
    QFile list(m_ctl->archive() + QStringLiteral("/SHA256SUMS"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray before = list.readAll();
    for (int i = 0; i < 2; ++i) {
        const auto ended = m_ctl->fetch();
        QCOMPARE(ended.exit, 8);
        QVERIFY2(ended.err.contains(QFileInfo(victim).fileName().toUtf8()), ended.err.constData());
        list.seek(0);
        QCOMPARE(list.readAll(), before);
    }
}

void tst_CtlStores::lockedDatabase_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("cache") << QStringLiteral("cache.db");
    QTest::newRow("index of the archive") << QStringLiteral("archive.db");
}

void tst_CtlStores::lockedDatabase()
{
    QFETCH(QString, name);
    m_portal->operatorCommand(NightlyCtl::words("document issue --type invoice_pdf --number RE-LOCK-1"));
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        holder.setDatabaseName(database(name.toUtf8()));
        QVERIFY(holder.open());
        QVERIFY(QSqlQuery(holder).exec(QStringLiteral("BEGIN EXCLUSIVE")));
        const auto ended = m_ctl->fetch();
        QVERIFY2(ended.exit == 9 || ended.exit == 10, ended.err.constData());
        QVERIFY2(ended.err.contains("Another program holds the database"), ended.err.constData());
        QVERIFY(ended.err.contains(name.toUtf8()));
        QCOMPARE(ended.json()[u"fetched"].toInt(), 0);
        QVERIFY(QSqlQuery(holder).exec(QStringLiteral("ROLLBACK")));
        holder.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    QCOMPARE(setAside(name.toUtf8()), QStringList()); // locked is not damaged
    const auto again = m_ctl->fetch();
    QVERIFY2(again.exit == 0 || again.json()[u"alreadyThere"].toInt() == m_listed.size() + 1, again.err.constData());
    QCOMPARE(NightlyCtl::hashes(m_ctl->archive()), NightlyCtl::listed(*m_portal));
    QCOMPARE(m_ctl->serve(NightlyCtl::words("archive verify")).exit, 0);
}

void tst_CtlStores::adoptsTheArchiveOfAnotherComputer()
{
    NightlyCtl other(m_gateway->url());
    const auto adopted = other.serve({QStringLiteral("archive"), QStringLiteral("adopt"), m_ctl->archive()});
    QVERIFY2(adopted.exit == 0, adopted.err.constData());
    QCOMPARE(adopted.json()[u"adopted"].toInt(), int(m_listed.size()));
    QCOMPARE(NightlyCtl::hashes(other.archive()), m_listed);
    QCOMPARE(NightlyCtl::hashes(m_ctl->archive()), m_listed);
    QCOMPARE(other.serve(NightlyCtl::words("archive verify")).exit, 0);
    // The portal's documents are known again by their hashes: nothing comes over the wire.
    QVERIFY(other.signInWithGrant(*m_portal));
    const int before = m_gateway->contents();
    const auto fetched = other.fetch();
    QVERIFY2(fetched.exit == 3, fetched.err.constData());
    QCOMPARE(m_gateway->contents(), before);
    QCOMPARE(NightlyCtl::hashes(other.archive()), m_listed);
    QCOMPARE(other.serve({QStringLiteral("archive"), QStringLiteral("adopt"), m_ctl->archive()}).exit, 3);
}

void tst_CtlStores::adoptsNothingWhenOneFileDiffers()
{
    QDirIterator it(m_ctl->archive(), {QStringLiteral("*.pdf")}, QDir::Files, QDirIterator::Subdirectories);
    const QString victim = it.next();
    QVERIFY(spoil(victim, 100, 1));
    NightlyCtl other(m_gateway->url());
    const auto refused = other.serve({QStringLiteral("archive"), QStringLiteral("adopt"), m_ctl->archive()});
    QVERIFY2(refused.exit == 8, refused.err.constData());
    QVERIFY2(refused.err.contains(QFileInfo(victim).fileName().toUtf8()), refused.err.constData());
    QCOMPARE(NightlyCtl::hashes(other.archive()), QStringList());
    const auto none = other.serve({QStringLiteral("archive"), QStringLiteral("adopt"), QStringLiteral("/nonexistent")});
    QCOMPARE(none.exit, 1);
    QVERIFY2(none.err.contains("There is no archive"), none.err.constData());
}

QTEST_GUILESS_MAIN(tst_CtlStores)
#include "tst_ctlstores.moc"

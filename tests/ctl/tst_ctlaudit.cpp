#include "ctlprocess.h"
#include "database.h"
#include "portalprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace
{
QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ');
}
} // namespace

/// The audit trail at the command line, with a real keyring.
class TestCtlAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void B_16_listTellsWhatWasChanged();
    void B_16_exportIsACsvFile();
    void B_17_verifyEndsWith8WhenItDiffers_data();
    void B_17_verifyEndsWith8WhenItDiffers();
    void B_17_anEntryThatWentIsNoticedThroughTheKeychain();
    void B_16_anEmptyTrailIsGood();

private:
    QString file() const { return m_ctl->folder() + u"/profiles/default/audit.db"_s; }
    void change(const QString &sql) const;

    PortalProcess m_portal{PortalProcess::Seed::Users};
    std::unique_ptr<CtlProcess> m_ctl;
    QString m_safe;
};

void TestCtlAudit::initTestCase()
{
    QVERIFY2(m_portal.start(), m_portal.log().constData());
    m_ctl = std::make_unique<CtlProcess>(m_portal.url());
    QProcess login;
    m_ctl->start(login, words("login --password-stdin --pin-stdin --user customer9000000"),
                 PortalProcess::administratorPassword.toUtf8() + '\n');
    login.write(m_portal.lastPin().toUtf8() + '\n');
    const auto ended = CtlProcess::finish(login);
    QVERIFY2(ended.exit == 0, ended.err.constData());
    for (int n = 0; n < 2; ++n) {
        QCOMPARE(m_ctl->run(words("grant create --name Nachtlauf")).exit, 0);
        QCOMPARE(m_ctl->run(words("grant revoke this")).exit, 0);
    }
    m_safe = m_ctl->folder() + u"/safe.db"_s;
    change(u"VACUUM INTO '%1'"_s.arg(m_safe));
}

void TestCtlAudit::change(const QString &sql) const
{
    auto database = Database::open(file(), {.migrations = u":/fernamt/store/audit"_s, .applicationId = 0x464e4155});
    QVERIFY(database);
    for (const QString &statement : sql.split(u"; "_s)) {
        const auto done = (*database)->execute(statement);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
}

void TestCtlAudit::B_16_listTellsWhatWasChanged()
{
    const auto list = m_ctl->run(words("audit list"));
    QCOMPARE(list.exit, 0);
    const QJsonArray items = list.json().value(u"items"_s).toArray();
    QCOMPARE(items.size(), 4);
    QCOMPARE(items[0][u"action"_s].toString(), u"grant_deleted"_s);
    QCOMPARE(items[3][u"action"_s].toString(), u"grant_created"_s);
    QCOMPARE(items[3][u"who"_s].toString(), u"customer9000000"_s);
    QCOMPARE(items[3][u"after"_s][u"name"_s].toString(), u"Nachtlauf"_s);
    QVERIFY(!items[3][u"after"_s].toObject().contains(u"token"_s));
    QCOMPARE(m_ctl->run(words("audit")).exit, 2);
    QCOMPARE(m_ctl->run(words("audit export")).exit, 2);
}

void TestCtlAudit::B_16_exportIsACsvFile()
{
    const QString path = m_ctl->folder() + u"/trail.csv"_s;
    const auto ended = m_ctl->run(words("audit export") + QStringList{path});
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.json().value(u"entries"_s).toInt(), 4);
    QFile csv(path);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    QVERIFY(bytes.startsWith("\xef\xbb\xbfTime;"));
    QCOMPARE(bytes.count("\r\n"), 5);
    QCOMPARE(m_ctl->run(words("audit export /nonexistent/folder/x.csv")).exit, 7);
}

void TestCtlAudit::B_17_verifyEndsWith8WhenItDiffers_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("exit");
    QTest::newRow("B-17 untouched") << QString() << 0;
    QTest::newRow("B-17 changed") << u"UPDATE entries SET who = 'jemand' WHERE seq = 2"_s << 8;
    QTest::newRow("B-17 removed") << u"DELETE FROM entries WHERE seq = 2"_s << 8;
    QTest::newRow("B-17 swapped")
        << u"UPDATE entries SET seq = -1 WHERE seq = 2; UPDATE entries SET seq = 2 WHERE seq = 3; UPDATE entries SET seq = 3 WHERE seq = -1"_s
        << 8;
    QTest::newRow("B-17 tail removed") << u"DELETE FROM entries WHERE seq = 4"_s << 8;
}

void TestCtlAudit::B_17_verifyEndsWith8WhenItDiffers()
{
    QFETCH(QString, sql);
    QFETCH(int, exit);
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(file() + QLatin1String(suffix));
    QVERIFY(QFile::copy(m_safe, file()));
    if (!sql.isEmpty())
        change(sql);
    const auto ended = m_ctl->run(words("audit verify"));
    QCOMPARE(ended.exit, exit);
    QCOMPARE(ended.json().value(u"chainGood"_s).toBool(), exit == 0);
    QCOMPARE(ended.json().value(u"tailProven"_s).toBool(), exit == 0);
}

void TestCtlAudit::B_17_anEntryThatWentIsNoticedThroughTheKeychain()
{
    // As without a keychain: what is left is good in itself.
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(file() + QLatin1String(suffix));
    QVERIFY(QFile::copy(m_safe, file()));
    change(u"DELETE FROM entries WHERE seq = 4"_s);
    CtlProcess blind(m_portal.url());
    QVERIFY(QDir().mkpath(blind.folder() + u"/profiles/default"_s));
    QVERIFY(QFile::copy(file(), blind.folder() + u"/profiles/default/audit.db"_s));
    const auto ended = blind.run(words("audit verify"));
    QCOMPARE(ended.exit, 0);
    QVERIFY(ended.json().value(u"chainGood"_s).toBool() && !ended.json().value(u"tailProven"_s).toBool(true));
}

void TestCtlAudit::B_16_anEmptyTrailIsGood()
{
    CtlProcess fresh(m_portal.url());
    QCOMPARE(fresh.run(words("audit verify")).exit, 0);
    QCOMPARE(fresh.run(words("audit list")).json().value(u"items"_s).toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestCtlAudit)
#include "tst_ctlaudit.moc"

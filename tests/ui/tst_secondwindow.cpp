#include "portalprocess.h"
#include "waiting.h"

/// The window program itself, started twice on one profile.
class TestSecondWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void secondRaisesTheFirst();

private:
    void start(QProcess &process, const QString &data, const QString &profile = QStringLiteral("default")) const
    {
        process.start(QStringLiteral(FERNAMT_BIN_DIR "/fernamt"),
                      {QStringLiteral("--data"), data, QStringLiteral("--profile"), profile, QStringLiteral("--portal"),
                       QStringLiteral("http://127.0.0.1:9")});
        QVERIFY(process.waitForStarted());
    }
    /// Its log is opened when the profile is its own.
    static bool isOpen(const QProcess &process, const QString &data)
    {
        return QTest::qWaitFor([&] { return QFile::exists(data + QStringLiteral("/logs/fernamt.log")); }, patience) &&
               process.state() == QProcess::Running;
    }
};

void TestSecondWindow::secondRaisesTheFirst()
{
    const QTemporaryDir data, other;
    QProcess first, second, elsewhere, later;
    start(first, data.path());
    QVERIFY(isOpen(first, data.path()));
    start(second, data.path());
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    // Control: another profile has a window of its own.
    start(elsewhere, other.path());
    QVERIFY(isOpen(elsewhere, other.path()));
    elsewhere.kill();
    QVERIFY(elsewhere.waitForFinished());
    // The lock of a killed one holds nobody up.
    first.kill();
    QVERIFY(first.waitForFinished());
    QVERIFY(QFile::remove(data.path() + QStringLiteral("/logs/fernamt.log")));
    start(later, data.path());
    QVERIFY(isOpen(later, data.path()));
    later.kill();
    QVERIFY(later.waitForFinished());
}

QTEST_GUILESS_MAIN(TestSecondWindow)
#include "tst_secondwindow.moc"

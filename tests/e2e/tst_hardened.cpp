#include "waiting.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <csignal>

// What each program that holds secrets or foreign bytes leaves behind where it crashes: no core, but the frames.

using namespace Qt::Literals::StringLiterals;

namespace
{
/// `Max core file size` of a running process: soft and hard limit.
QByteArray coreLimits(qint64 process)
{
    QFile file(u"/proc/%1/limits"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return "<gone>";
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("Max core file size"))
            return line.mid(18).simplified();
    return "<none>";
}
} // namespace

class TestHardened : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noProgramWritesACore_data()
    {
        QVERIFY(m_silent.listen(QHostAddress::LocalHost));
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<bool>("tells"); // the two in the sandbox may not even say it
        QTest::newRow("fernamt") << QStringList{u"fernamt"_s, u"--data"_s, m_folder.filePath(u"window"_s)} << true;
        QTest::newRow("fernamtctl") << QStringList{u"fernamtctl"_s,
                                                   u"login"_s,
                                                   u"--password-stdin"_s,
                                                   u"--portal"_s,
                                                   u"http://127.0.0.1:%1"_s.arg(m_silent.serverPort()),
                                                   u"--user"_s,
                                                   u"nobody"_s,
                                                   u"--data"_s,
                                                   m_folder.filePath(u"ctl"_s)}
                                    << true;
        QTest::newRow("fernamt-portal")
            << QStringList{u"fernamt-portal"_s, u"--port"_s, u"0"_s, u"--data"_s, m_folder.filePath(u"portal"_s), u"--demo"_s}
            << true;
        QTest::newRow("fernamt-preview") << QStringList{u"fernamt-preview"_s} << false;
        QTest::newRow("fernamt-einvoice") << QStringList{u"fernamt-einvoice"_s} << false;
    }
    void noProgramWritesACore()
    {
        QFETCH(QStringList, command);
        QFETCH(bool, tells);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.start(u"" FERNAMT_BIN_DIR "/"_s + command.first(), command.mid(1));
        QVERIFY(process.waitForStarted());
        QTRY_COMPARE(coreLimits(process.processId()), QByteArray("0 0 bytes"));
        ::kill(pid_t(process.processId()), SIGSEGV);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(said.contains("crashed: signal 11\n"), tells);
        QCOMPARE(said.contains("/" + command.first().toUtf8() + "("), tells);
    }

private:
    QTemporaryDir m_folder;
    QTcpServer m_silent; ///< a portal that never answers
};

QTEST_GUILESS_MAIN(TestHardened)
#include "tst_hardened.moc"

#include "ctlprocess.h"

#include <QDir>
#include <QTest>

/// The nightly timer: unit files that systemd takes, named by what systemctl is told; removed without a trace.
class tst_CtlTimer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void unitsAreGoodForSystemd();
    void systemctlIsToldAndUndone();
    void withoutSystemdTheUnitsLieThere();
    void wrongUnitIsFound();
    void wrongTimeIsUsage();

private:
    QString unit(const char *ending) const
    {
        return m_home->filePath(QStringLiteral("config/systemd/user/fernamt-default.") + QLatin1String(ending));
    }
    static QByteArray text(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A systemctl that notes its words and ends with `code`, first in PATH.
    void useSystemctl(int code);
    /// What systemd-analyze has to say about our own units; empty: nothing.
    QByteArray verified() const;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<CtlProcess> m_ctl;
};

void tst_CtlTimer::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_ctl = std::make_unique<CtlProcess>(QUrl(QStringLiteral("http://127.0.0.1:9")));
    m_ctl->setEnvironment(QStringLiteral("XDG_CONFIG_HOME"), m_home->filePath(QStringLiteral("config")));
    useSystemctl(0);
}

void tst_CtlTimer::useSystemctl(int code)
{
    QFile script(m_home->filePath(QStringLiteral("systemctl")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho \"$@\" >>\"$0.log\"\necho 'no bus' >&2\nexit " + QByteArray::number(code) + "\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner));
    m_ctl->setEnvironment(QStringLiteral("PATH"), m_home->path() + u':' + qEnvironmentVariable("PATH"));
}

QByteArray tst_CtlTimer::verified() const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home->path());
    environment.insert(QStringLiteral("HOME"), m_home->path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("systemd-analyze"), {QStringLiteral("verify"), QStringLiteral("--user"),
                                                      QStringLiteral("--man=no"), unit("timer"), unit("service")});
    if (!process.waitForFinished())
        return process.errorString().toUtf8();
    QByteArray ours;
    for (const QByteArray &line : process.readAllStandardError().split('\n'))
        if (line.contains("fernamt-default"))
            ours += line + '\n';
    return process.exitCode() != 0 && ours.isEmpty() ? QByteArray("exit ") + QByteArray::number(process.exitCode()) : ours;
}

void tst_CtlTimer::unitsAreGoodForSystemd()
{
    const auto ended =
        m_ctl->run({QStringLiteral("schedule"), QStringLiteral("install"), QStringLiteral("--at"), QStringLiteral("03:15")});
    QVERIFY2(ended.exit == 0, ended.err.constData());
    QVERIFY(ended.json().value(QLatin1String("enabled")).toBool());
    QCOMPARE(verified(), QByteArray());
    QVERIFY(text(unit("timer")).contains("OnCalendar=*-*-* 03:15:00"));
    const QByteArray service = text(unit("service"));
    QVERIFY(service.contains("\"documents\" \"fetch\""));
    QVERIFY(service.contains(m_ctl->folder().toUtf8()));
    QVERIFY(service.contains("SuccessExitStatus=3")); // a night with nothing new is no failure
}

void tst_CtlTimer::systemctlIsToldAndUndone()
{
    const QStringList remove{QStringLiteral("schedule"), QStringLiteral("remove")};
    QCOMPARE(m_ctl->run({QStringLiteral("schedule"), QStringLiteral("install")}).exit, 0);
    const QString log = m_home->filePath(QStringLiteral("systemctl.log"));
    QCOMPARE(text(log), QByteArray("--user daemon-reload\n--user enable --now fernamt-default.timer\n"));
    const auto removed = m_ctl->run(remove);
    QCOMPARE(removed.exit, 0);
    QVERIFY(text(log).endsWith("--user disable --now fernamt-default.timer\n--user daemon-reload\n"));
    QVERIFY(!QFile::exists(unit("timer")) && !QFile::exists(unit("service")));
    QCOMPARE(m_ctl->run(remove).exit, 3);
}

void tst_CtlTimer::withoutSystemdTheUnitsLieThere()
{
    useSystemctl(1);
    const auto ended = m_ctl->run({QStringLiteral("schedule"), QStringLiteral("install")});
    QCOMPARE(ended.exit, 10);
    QVERIFY2(ended.err.contains("no bus") && ended.err.contains("systemctl --user enable --now fernamt-default.timer"),
             ended.err.constData());
    QVERIFY(QFile::exists(unit("timer")));
}

/// The control of unitsAreGoodForSystemd.
void tst_CtlTimer::wrongUnitIsFound()
{
    QCOMPARE(m_ctl->run({QStringLiteral("schedule"), QStringLiteral("install")}).exit, 0);
    QFile timer(unit("timer"));
    QVERIFY(timer.open(QIODevice::ReadWrite));
    const QByteArray changed = timer.readAll().replace("*-*-*", "*-13-*");
    timer.resize(0);
    timer.write(changed);
    timer.close();
    QVERIFY(!verified().isEmpty());
}

void tst_CtlTimer::wrongTimeIsUsage()
{
    const auto ended =
        m_ctl->run({QStringLiteral("schedule"), QStringLiteral("install"), QStringLiteral("--at"), QStringLiteral("25:00")});
    QCOMPARE(ended.exit, 2);
    QVERIFY(ended.err.contains("25:00"));
    QVERIFY(!QFile::exists(unit("timer")));
}

QTEST_GUILESS_MAIN(tst_CtlTimer)
#include "tst_ctltimer.moc"

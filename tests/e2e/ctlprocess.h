#pragma once
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// fernamtctl with a data folder of its own.
class CtlProcess
{
public:
    struct Ended {
        int exit = -1;
        QByteArray out, err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    explicit CtlProcess(const QUrl &portal) : m_portal(portal) {}
    QString folder() const { return m_folder.path(); }
    QString archive() const { return m_folder.path() + QStringLiteral("/archive/default"); }
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }
    /// A command that runs the program, as in `faketime DATE fernamtctl …`.
    void setWrapper(const QStringList &command) { m_wrapper = command; }

    void start(QProcess &process, const QStringList &words, const QByteArray &input = {}) const
    {
        process.setProcessEnvironment(m_environment);
        const QStringList command = m_wrapper + QStringList(QStringLiteral(FERNAMT_BIN_DIR "/fernamtctl")) + words +
                                    QStringList{QStringLiteral("--json"), QStringLiteral("--data"), m_folder.path(),
                                                QStringLiteral("--portal"), m_portal.toString()};
        process.start(command.first(), command.mid(1));
        process.waitForStarted();
        process.write(input);
        while (process.bytesToWrite() > 0 && process.waitForBytesWritten())
            ;
    }
    static Ended finish(QProcess &process)
    {
        process.closeWriteChannel();
        Ended ended;
        const bool over = process.state() == QProcess::NotRunning || process.waitForFinished(120'000);
        if (over && process.exitStatus() == QProcess::NormalExit)
            ended.exit = process.exitCode();
        ended.out = process.readAllStandardOutput();
        ended.err = process.readAllStandardError();
        return ended;
    }
    Ended run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        start(process, words, input);
        return finish(process);
    }

private:
    QTemporaryDir m_folder;
    QUrl m_portal;
    QStringList m_wrapper;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

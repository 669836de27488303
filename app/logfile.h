#pragma once
#include <QFile>
#include <QMutex>
#include <QString>

/// The program's log: one line per event, 5 files of 5 MB, 0600. Nothing secret reaches it: Secret cannot be printed, URLs come
/// without query, headers and bodies not at all. One per program; installed until it goes.
class LogFile
{
public:
    enum class Level { Quiet, Verbose, Debug }; ///< what also goes to standard error: warnings; info; everything

    LogFile(QString folder, QString name, Level level);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(QtMsgType type, const QString &line);
    void rotate();

    QString m_path;
    Level m_level;
    QFile m_file;
    QMutex m_mutex;
};

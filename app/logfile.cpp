#include "logfile.h"

#include "durable.h"
#include "storeerror.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <cstdio>

namespace
{
constexpr qint64 maxBytes = 5 * 1024 * 1024;
constexpr int files = 5;
// Qt's message handler knows no context: the one place of the program that needs a global.
LogFile *current = nullptr;

const char *word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    default:
        return "error";
    }
}
} // namespace

LogFile::LogFile(QString folder, QString name, Level level)
    : m_path(folder + u'/' + name + QStringLiteral(".log")), m_level(level)
{
    if (!Platform::makeOwnerFolder(StoreError::toPath(folder))) {
        m_file.setFileName(m_path);
        if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    QLoggingCategory::setFilterRules(m_level == Level::Debug ? QStringLiteral("fernamt.*.debug=true\nfernamt.*.info=true")
                                                             : QStringLiteral("fernamt.*.debug=false\nfernamt.*.info=true"));
    current = this;
    qInstallMessageHandler(handle);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(nullptr);
    current = nullptr;
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    line += u' ' + QLatin1String(word(type)) + u' ' + QLatin1String(context.category ? context.category : "default") + u' ';
    line += QString(text).replace(u'\n', u' ') + u'\n';
    if (current)
        current->write(type, line);
}

void LogFile::write(QtMsgType type, const QString &line)
{
    const QMutexLocker locked(&m_mutex);
    const QByteArray bytes = line.toUtf8();
    const bool bad = type != QtDebugMsg && type != QtInfoMsg;
    if (bad || m_level == Level::Debug || (m_level == Level::Verbose && type == QtInfoMsg))
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    if (!m_file.isOpen())
        return;
    if (m_file.size() + bytes.size() > maxBytes)
        rotate();
    m_file.write(bytes);
    m_file.flush();
}

void LogFile::rotate()
{
    m_file.close();
    const auto numbered = [this](int n) { return n == 0 ? m_path : m_path + u'.' + QString::number(n); };
    QFile::remove(numbered(files - 1));
    for (int n = files - 2; n >= 0; --n)
        QFile::rename(numbered(n), numbered(n + 1));
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

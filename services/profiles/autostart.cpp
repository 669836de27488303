#include "autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace
{
const QString name = QStringLiteral("de.fernamt.Fernamt");
#ifdef Q_OS_WIN
const QString runKey = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
#endif
} // namespace

Autostart::Autostart(QString program, QString place) : m_program(std::move(program)), m_place(std::move(place))
{
    if (!m_place.isEmpty())
        return;
#if defined(Q_OS_WIN)
    m_place = runKey;
#elif defined(Q_OS_MACOS)
    m_place = QDir::homePath() + QStringLiteral("/Library/LaunchAgents");
#else
    m_place = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart");
#endif
}

QString Autostart::file() const
{
#ifdef Q_OS_MACOS
    return m_place + u'/' + name + QStringLiteral(".plist");
#else
    return m_place + u'/' + name + QStringLiteral(".desktop");
#endif
}

QByteArray Autostart::desktopEntry(const QString &program)
{
    // Desktop Entry Specification: within quotes these four are escaped, once more for the value itself; "%" is doubled.
    QString quoted;
    for (const QChar c : program) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            quoted += QStringLiteral("\\\\");
        if (c == u'\\')
            quoted += u'\\';
        quoted += c == u'%' ? QStringLiteral("%%") : QString(c);
    }
    return QStringLiteral("[Desktop Entry]\nType=Application\nName=Fernamt\nExec=\"%1\"\nIcon=%2\nTerminal=false\n")
        .arg(quoted, name)
        .toUtf8();
}

QByteArray Autostart::launchAgent(const QString &program)
{
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<plist version=\"1.0\"><dict>\n<key>Label</key><string>%1</string>\n"
                          "<key>ProgramArguments</key><array><string>%2</string></array>\n"
                          "<key>RunAtLoad</key><true/>\n</dict></plist>\n")
        .arg(name, program.toHtmlEscaped())
        .toUtf8();
}

QString Autostart::windowsCommand(const QString &program)
{
    return u'"' + QDir::toNativeSeparators(program) + u'"';
}

#ifdef Q_OS_WIN
bool Autostart::isOn() const
{
    return QSettings(m_place, QSettings::NativeFormat).contains(name);
}

Result<void> Autostart::set(bool on)
{
    QSettings run(m_place, QSettings::NativeFormat);
    if (on)
        run.setValue(name, windowsCommand(m_program));
    else
        run.remove(name);
    run.sync();
    if (run.status() != QSettings::NoError)
        return fail(Error::Kind::Storage, QStringLiteral("settings_not_written"), m_place);
    return {};
}
#else
bool Autostart::isOn() const
{
    return QFile::exists(file());
}

Result<void> Autostart::set(bool on)
{
    if (!on && (!isOn() || QFile::remove(file())))
        return {};
#ifdef Q_OS_MACOS
    const QByteArray text = launchAgent(m_program);
#else
    const QByteArray text = desktopEntry(m_program);
#endif
    QSaveFile out(file());
    if (!on || !QDir().mkpath(m_place) || !out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        return fail(Error::Kind::Storage, QStringLiteral("settings_not_written"), file());
    return {};
}
#endif

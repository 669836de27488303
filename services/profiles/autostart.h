#pragma once
#include "result.h"

/// Whether this program starts when its user signs in to the system: an entry in ~/.config/autostart (XDG), a LaunchAgent on
/// macOS, a value below the user's Run key on Windows. Never without being asked.
class Autostart
{
public:
    /// `program`: its full path. `place`: a folder or, on Windows, a registry key; empty: the system's.
    explicit Autostart(QString program, QString place = {});
    bool isOn() const;
    /// Error: Storage/settings_not_written with the place.
    Result<void> set(bool on);

    /// What stands in the file; the path is quoted as the format wants it.
    static QByteArray desktopEntry(const QString &program);
    static QByteArray launchAgent(const QString &program);
    static QString windowsCommand(const QString &program);

private:
    QString file() const;
    QString m_program;
    QString m_place;
};

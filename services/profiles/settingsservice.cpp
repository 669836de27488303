#include "settingsservice.h"

#include <QSettings>
#include <algorithm>

QVariant SettingsService::value(const char *name, const QVariant &standard) const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    return settings.value(QLatin1String(name), standard);
}

Result<void> SettingsService::setValue(const char *name, const QVariant &value)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(QLatin1String(name), value);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return fail(Error::Kind::Storage, QStringLiteral("settings_not_written"), m_file);
    Q_EMIT changed();
    return {};
}

SettingsService::Language SettingsService::language() const
{
    const QString word = value("language", QString()).toString();
    return word == QLatin1String("de") ? Language::German : word == QLatin1String("en") ? Language::English : Language::System;
}

Result<void> SettingsService::setLanguage(Language language)
{
    constexpr const char *words[] = {"system", "de", "en"};
    return setValue("language", QString::fromLatin1(words[int(language)]));
}

SettingsService::Theme SettingsService::theme() const
{
    const QString word = value("theme", QString()).toString();
    return word == QLatin1String("light") ? Theme::Light : word == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

Result<void> SettingsService::setTheme(Theme theme)
{
    constexpr const char *words[] = {"system", "light", "dark"};
    return setValue("theme", QString::fromLatin1(words[int(theme)]));
}

int SettingsService::pollSeconds() const
{
    return std::clamp(value("poll_seconds", 4).toInt(), 2, 3600);
}

Result<void> SettingsService::setPollSeconds(int seconds)
{
    return setValue("poll_seconds", seconds);
}

bool SettingsService::backgroundFetch() const
{
    return value("background_fetch", true).toBool();
}

Result<void> SettingsService::setBackgroundFetch(bool on)
{
    return setValue("background_fetch", on);
}

int SettingsService::noticeDays() const
{
    return std::clamp(value("notice_days", 14).toInt(), 0, 180);
}

Result<void> SettingsService::setNoticeDays(int days)
{
    return setValue("notice_days", days);
}

bool SettingsService::desktopNotices() const
{
    return value("desktop_notices", true).toBool();
}

Result<void> SettingsService::setDesktopNotices(bool on)
{
    return setValue("desktop_notices", on);
}

bool SettingsService::trayIcon() const
{
    return value("tray_icon", false).toBool();
}

Result<void> SettingsService::setTrayIcon(bool on)
{
    return setValue("tray_icon", on);
}

QVariant SettingsService::windowState(const QString &name) const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    return settings.value(QStringLiteral("window/") + name);
}

void SettingsService::setWindowState(const QString &name, const QVariant &state)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/") + name, state);
}

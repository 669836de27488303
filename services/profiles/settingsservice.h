#pragma once
#include "result.h"

#include <QObject>
#include <QVariant>

/// Settings of the program itself (those of a profile: ProfileRegistry), in settings.ini of the data folder.
class SettingsService final : public QObject
{
    Q_OBJECT
public:
    enum class Language { System, German, English };
    Q_ENUM(Language)
    enum class Theme { System, Light, Dark };
    Q_ENUM(Theme)

    explicit SettingsService(QString settingsFile) : m_file(std::move(settingsFile)) {}

    Language language() const;
    Result<void> setLanguage(Language language);
    Theme theme() const;
    Result<void> setTheme(Theme theme);
    /// Seconds between two looks at the provider while the window is visible; hidden and without desktopNotices(): fifteen times
    /// as long, at least a minute.
    int pollSeconds() const;
    Result<void> setPollSeconds(int seconds);
    /// Fetch everything new after sign-in and at each look.
    bool backgroundFetch() const;
    Result<void> setBackgroundFetch(bool on);
    /// Banner when something unarchived vanishes within so many days; 0: none.
    int noticeDays() const;
    Result<void> setNoticeDays(int days);

    /// Notices on the desktop when the support answers or asks to be contacted, or a new invoice is there; also while the window
    /// is hidden (docs/adr/0015).
    bool desktopNotices() const;
    Result<void> setDesktopNotices(bool on);
    /// An icon in the notification area, which keeps the program running when its window is closed; off at first.
    bool trayIcon() const;
    Result<void> setTrayIcon(bool on);

    /// Of the window alone: geometry, columns, sorting; opaque here.
    QVariant windowState(const QString &name) const;
    void setWindowState(const QString &name, const QVariant &value);

Q_SIGNALS:
    void changed();

private:
    QVariant value(const char *name, const QVariant &standard) const;
    Result<void> setValue(const char *name, const QVariant &value);
    QString m_file;
};

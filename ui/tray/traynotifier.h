#pragma once
#include "desktopnotifier.h"

#include <QSystemTrayIcon>

class QMenu;
class QTimer;
class SettingsService;

/// Notices by the icon in the notification area. The icon stays there when the settings say so (then closing the window does not
/// end the program); else it appears with a notice and goes with it.
class TrayNotifier final : public DesktopNotifier
{
    Q_OBJECT
public:
    explicit TrayNotifier(SettingsService &settings, QObject *parent = nullptr);
    ~TrayNotifier() override;
    bool show(const Notice &notice) override;
    /// The icon is there to stay.
    bool stays() const;

Q_SIGNALS:
    /// A click on the icon, or »Open« of its menu.
    void raiseWanted();

private:
    void follow();

    SettingsService &m_settings;
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    QTimer *m_hide = nullptr;
    Notice m_last;
};

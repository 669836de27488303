#pragma once
#include "autostart.h"
#include "backupservice.h"
#include "callexporter.h"
#include "composition.h"
#include "demooutbox.h"
#include "demoportal.h"
#include "filechooser.h"
#include "language.h"
#include "mainwindow.h"
#include "profileglances.h"
#include "singlewindow.h"
#include "theme.h"
#include "traynotifier.h"
#include "uicore.h"
#include "windowoptions.h"

#include <QTemporaryDir>

class LogFile;
class QApplication;

/// The window of one profile with everything behind it.
class WindowApp final : public QObject
{
    Q_OBJECT
public:
    WindowApp(QApplication &app, const WindowOptions &options);
    ~WindowApp() override;

    enum class Begun { Running, OtherWindow, NeedsPortal };
    /// Starts the demo portal where wanted and builds the graph. NeedsPortal: no address yet, see askPortal().
    Result<Begun> begin();
    /// Makes the window and brings back the session.
    void open();
    /// The first question of a new profile: the portal's address, or a backup to restore.
    void askPortal(const std::function<void()> &then);

    Composition &graph() { return *m_graph; }
    UiCore &core() { return *m_core; }
    MainWindow &window() { return *m_window; }
    DemoPortal *portal() { return m_portal.get(); }
    BackupService &backups() { return m_backups; }
    Theme &theme() { return m_theme; }
    Language &language() { return m_language; }

private:
    void addBackupAction();
    /// In this window; one that another window has comes to the front there.
    void openProfile(const QString &id);
    void switchTo(const QString &id, const QUrl &portal);
    /// Keeps that the profile shall have no portal.
    void goWithoutPortal(const QString &id);
    Result<std::unique_ptr<Composition>> build(const QString &id, const QUrl &portal);
    QCoro::Task<QList<ProfileGlance>> glances() const;
    QString root() const;

    QApplication &m_app;
    WindowOptions m_options;
    QTemporaryDir m_demoFolder;
    std::unique_ptr<Clock> m_fixed;
    SystemClock m_clock;
    Theme m_theme;
    Language m_language;
    DesktopFiles m_files;
    std::unique_ptr<DemoPortal> m_portal;
    std::unique_ptr<DemoOutbox> m_outbox;
    std::unique_ptr<LogFile> m_log;
    std::unique_ptr<SingleWindow> m_single;
    KeychainStore m_keychain; ///< for entries of other profiles
    ProfileRegistry m_registry;
    BackupService m_backups; ///< goes on while the window changes to another profile
    mutable WorkThread m_reader{QStringLiteral("fernamt-overview")};
    CallExporter m_exporter;
    std::unique_ptr<Composition> m_graph;
    std::unique_ptr<Autostart> m_autostart;
    std::unique_ptr<TrayNotifier> m_tray;
    std::unique_ptr<UiCore> m_core;
    std::unique_ptr<MainWindow> m_window;
};

#include "traynotifier.h"

#include "settingsservice.h"

#include <QApplication>
#include <QMenu>
#include <QTimer>

namespace
{
constexpr int shownMs = 12'000;
}

TrayNotifier::TrayNotifier(SettingsService &settings, QObject *parent)
    : DesktopNotifier(parent),
      m_settings(settings),
      m_icon(QIcon(QStringLiteral(":/icons/fernamt.svg"))),
      m_menu(std::make_unique<QMenu>()),
      m_hide(new QTimer(this))
{
    m_icon.setToolTip(QStringLiteral("Fernamt"));
    QAction *open = m_menu->addAction(QString());
    QAction *quit = m_menu->addAction(QString());
    connect(m_menu.get(), &QMenu::aboutToShow, this, [open, quit] { // in the language of the moment
        open->setText(tr("Open Fernamt"));
        quit->setText(tr("Quit"));
    });
    m_icon.setContextMenu(m_menu.get());
    m_hide->setSingleShot(true);
    connect(open, &QAction::triggered, this, &TrayNotifier::raiseWanted);
    connect(quit, &QAction::triggered, qApp, &QCoreApplication::quit);
    connect(m_hide, &QTimer::timeout, this, [this] { follow(); });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT raiseWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT chosen(m_last.page, m_last.argument); });
    connect(&settings, &SettingsService::changed, this, [this] { follow(); });
    follow();
}

TrayNotifier::~TrayNotifier() = default;

bool TrayNotifier::stays() const
{
    return m_settings.trayIcon() && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayNotifier::follow()
{
    m_icon.setVisible(stays() || m_hide->isActive());
    QGuiApplication::setQuitOnLastWindowClosed(!stays());
}

bool TrayNotifier::show(const Notice &notice)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    m_last = notice;
    m_hide->start(shownMs);
    m_icon.show();
    m_icon.showMessage(notice.title, notice.text, m_icon.icon(), shownMs);
    return true;
}

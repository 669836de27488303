#include "mainwindow.h"

#include "actionregistry.h"
#include "documentservice.h"
#include "icons.h"
#include "livetext.h"
#include "lockpage.h"
#include "profileband.h"
#include "profileregistry.h"
#include "providerservice.h"
#include "retentiondialog.h"
#include "settingsservice.h"
#include "signinpage.h"
#include "syncloop.h"
#include "toast.h"
#include "uicore.h"
#include "workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

MainWindow::MainWindow(UiCore &core, QWidget *parent) : QWidget(parent), m_core(core), m_actions(new ActionRegistry(this))
{
    const UiContext &context = core.context();
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(Icons::get(QStringLiteral("fernamt")));
    setMinimumSize(960, 620);
    // With room for the frame that the desktop draws around it.
    const QSize room = screen()->availableGeometry().size() - QSize(16, 48);
    resize(QSize(1440, 900).boundedTo(room));
    restoreGeometry(context.settings.windowState(QStringLiteral("geometry")).toByteArray());
    m_signIn = new SignInPage(context, this);
    m_lock = new LockPage(context, this);
    m_workspace = new Workspace(context, *m_actions, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *band = new ProfileBand(context, this);
    whole->addWidget(band);
    m_stack = new QStackedLayout;
    whole->addLayout(m_stack, 1);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_signIn);
    m_stack->addWidget(m_lock);
    m_stack->addWidget(m_workspace);
    new Toast(context.notices, this);
    QAction *quit = m_actions->add(
        QStringLiteral("window"), QStringLiteral("window.quit"), this, [] { return tr("Quit"); },
        QKeySequence(QStringLiteral("Ctrl+Q")));
    connect(quit, &QAction::triggered, this, &QWidget::close);
    connect(&context.session, &SessionService::stateChanged, this, [this](SessionService::State state) { follow(state); });
    connect(&context.notices, &Notices::signInWanted, this, [this] {
        m_stack->setCurrentWidget(m_signIn);
        m_signIn->activate();
    });
    connect(&context.notices, &Notices::retryWanted, &core.syncLoop(), &SyncLoop::searchNow);
    connect(&core.syncLoop(), &SyncLoop::searchFailed, &context.notices, &Notices::failed);
    // At most every few seconds: the service needs to know that somebody is there, not each key.
    m_activity = new QTimer(this);
    m_activity->setSingleShot(true);
    m_activity->setInterval(5000);
    qApp->installEventFilter(this);
    const auto title = [this, band] { setWindowTitle(band->wanted() ? tr("Fernamt – %1").arg(band->name()) : tr("Fernamt")); };
    LiveText::on(this, title);
    connect(&context.registry, &ProfileRegistry::changed, this, title);
    if (core.context().session.state() == SessionService::State::Local)
        m_stack->setCurrentWidget(m_workspace); // there is nothing to sign in to
    else
        m_signIn->activate();
}

MainWindow::~MainWindow() = default;

void MainWindow::start()
{
    m_core.context().provider.refresh();
    QCoro::connect(m_core.context().session.restore(), this, [this](Result<bool>) {
        // No session: whoever has begun to sign in meanwhile stays where he is.
        if (const auto state = m_core.context().session.state(); state != SessionService::State::SignedOut)
            follow(state);
        else
            m_signIn->sayWhetherRemembered();
    });
}

void MainWindow::follow(SessionService::State state)
{
    using S = SessionService::State;
    switch (state) {
    case S::SignedIn:
    case S::Expired:
    case S::Local:
        m_stack->setCurrentWidget(m_workspace);
        if (!std::exchange(m_entered, true))
            m_workspace->goHome();
        if (state != S::Expired)
            askRetention();
        break;
    case S::Locked:
        m_stack->setCurrentWidget(m_lock);
        m_lock->activate();
        break;
    case S::SignedOut:
        m_entered = false;
        for (QWidget *dialog : findChildren<QDialog *>())
            dialog->close();
        m_stack->setCurrentWidget(m_signIn);
        m_signIn->activate();
        break;
    case S::AwaitingPassword: // the portal has answered: it can also say who it is
        m_core.context().provider.refresh();
        [[fallthrough]];
    case S::AwaitingPin:
    case S::AwaitingTotp:
        m_stack->setCurrentWidget(m_signIn);
        break;
    }
}

void MainWindow::askRetention()
{
    if (RetentionDialog::wanted(m_core.context()) && !findChild<RetentionDialog *>())
        (new RetentionDialog(m_core.context(), this))->open();
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::noteActivity()
{
    if (m_activity->isActive())
        return;
    m_activity->start();
    m_core.context().session.noteUserActivity();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::MouseMove:
        if (event->spontaneous() || event->type() == QEvent::KeyPress)
            noteActivity();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_core.context().settings.setWindowState(QStringLiteral("geometry"), saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::updateVisibility()
{
    m_core.syncLoop().setVisible(isVisible() && !isMinimized());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateVisibility();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateVisibility();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        updateVisibility();
}

#include "usermenu.h"

#include "aboutdialog.h"
#include "actionregistry.h"
#include "diagnostics.h"
#include "filechooser.h"
#include "grantsdialog.h"
#include "icons.h"
#include "livetext.h"
#include "notices.h"
#include "passworddialog.h"
#include "portalaccess.h"
#include "sessionservice.h"
#include "totpdialog.h"
#include "uicontext.h"

#include <QMenu>
#include <QMessageBox>

UserMenu::UserMenu(const UiContext &context, ActionRegistry &actions, QWidget *parent) : QPushButton(parent), m_context(context)
{
    setObjectName(QStringLiteral("userMenu"));
    setIcon(Icons::get(QStringLiteral("user")));
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("userMenuMenu"));
    m_who = menu->addAction(QString());
    m_who->setObjectName(QStringLiteral("userName"));
    m_who->setEnabled(false);
    menu->addSeparator();
    SessionService &session = context.session;
    const QString window = QStringLiteral("window");
    QAction *password = actions.add(
        window, QStringLiteral("session.password"), this, [] { return tr("Change password …"); }, {}, QStringLiteral("key"));
    connect(password, &QAction::triggered, this, [this] { (new PasswordDialog(m_context, this->window()))->open(); });
    QAction *totp = actions.add(
        window, QStringLiteral("session.totp"), this, [] { return tr("Authenticator app …"); }, {}, QStringLiteral("key"));
    connect(totp, &QAction::triggered, this, [this] { (new TotpDialog(m_context, this->window()))->open(); });
    totp->setVisible(m_context.security);
    if (QAction *profile = actions.find(QStringLiteral("go.profile")))
        menu->addAction(profile);
    menu->addAction(password);
    menu->addAction(totp);
    menu->addSeparator();
    QAction *lock = actions.add(
        window, QStringLiteral("session.lock"), this, [] { return tr("Lock"); }, QKeySequence(QStringLiteral("Ctrl+L")),
        QStringLiteral("lock"));
    connect(lock, &QAction::triggered, this, [this, &session] {
        QCoro::connect(session.lock(), this, [this](Result<void> done) {
            if (!done)
                m_context.notices.failed(done.error());
        });
    });
    QAction *grants = actions.add(
        window, QStringLiteral("session.grants"), this, [] { return tr("Sessions and device grants …"); }, {},
        QStringLiteral("key"));
    connect(grants, &QAction::triggered, this, [this] { (new GrantsDialog(m_context, this->window()))->open(); });
    QAction *out = actions.add(
        window, QStringLiteral("session.signOut"), this, [] { return tr("Sign out"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+Q")), QStringLiteral("signout"));
    const auto signOut = [this, &session](bool remove) {
        QCoro::connect(session.signOut(remove), this, [this](Result<void> done) {
            if (!done)
                m_context.notices.failed(done.error());
        });
    };
    connect(out, &QAction::triggered, this, [signOut] { signOut(false); });
    QAction *wipe = actions.add(
        window, QStringLiteral("session.signOutAndRemove"), this, [] { return tr("Sign out and remove local data …"); }, {},
        QStringLiteral("trash"));
    connect(wipe, &QAction::triggered, this, [this] { confirmRemoval(); });
    QAction *diagnostics =
        actions.add(window, QStringLiteral("help.diagnostics"), this, [] { return tr("Save diagnostic bundle …"); });
    connect(diagnostics, &QAction::triggered, this, [this] { saveDiagnostics(); });
    QAction *about = actions.add(
        window, QStringLiteral("help.about"), this, [] { return tr("About Fernamt"); }, QKeySequence(QStringLiteral("F1")),
        QStringLiteral("info"));
    connect(about, &QAction::triggered, this, [this] { (new AboutDialog(m_context.version, this->window()))->open(); });
    menu->addActions({grants, lock});
    menu->addSeparator();
    menu->addActions({out, wipe});
    menu->addSeparator();
    if (QAction *backup = actions.find(QStringLiteral("profiles.backup"))) // of the program, where it has profiles
        menu->addAction(backup);
    menu->addActions({diagnostics, about});
    if (PortalAccess::isLocal(context)) // there is nobody to sign in or out
        for (QAction *action : {password, totp, grants, lock, out, wipe}) {
            action->setVisible(false);
            action->setEnabled(false);
        }
    setMenu(menu);
    connect(&session, &SessionService::stateChanged, this, [this] { refresh(); });
    connect(&session, &SessionService::userChanged, this, [this] { refresh(); });
    LiveText::on(this, [this] { refresh(); });
}

void UserMenu::refresh()
{
    const UserInfo user = m_context.session.session().user;
    setText(user.userName.isEmpty() ? tr("Not signed in") : user.userName);
    m_who->setText(user.fullName.isEmpty() ? user.userName : QStringLiteral("%1 · %2").arg(user.userName, user.fullName));
    setAccessibleName(tr("User menu: %1").arg(text()));
}

void UserMenu::confirmRemoval()
{
    const CustomerInfo customer = m_context.session.session().customer;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Sign out and remove local data"),
                                tr("Remove the cached lists of %1 from this computer?").arg(customer.companyName),
                                QMessageBox::Ok | QMessageBox::Cancel, window());
    box->setObjectName(QStringLiteral("confirmRemoval"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("The archive with your documents stays where it is, and so do orders that are not confirmed yet."));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this](int result) {
        if (result != QMessageBox::Ok)
            return;
        QCoro::connect(m_context.session.signOut(true), this, [this](Result<void> done) {
            if (!done)
                m_context.notices.failed(done.error());
        });
    });
    box->open();
}

void UserMenu::saveDiagnostics()
{
    m_context.files.save(
        window(), tr("Save diagnostic bundle"), QStringLiteral("fernamt-diagnostics.txt"), [this](const QString &path) {
            if (Diagnostics::write(m_context, path))
                m_context.notices.toast(tr("Saved. The bundle holds no passwords, names or numbers of documents."), Tone::Good);
            else
                m_context.notices.failed(Error::make(Error::Kind::Storage, QStringLiteral("not_writable")));
        });
}

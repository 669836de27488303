#include "sidebar.h"

#include "livetext.h"
#include "notices.h"
#include "portalaccess.h"
#include "profilebutton.h"
#include "profilecolours.h"
#include "profileregistry.h"
#include "profilesdialog.h"
#include "semanticcolours.h"
#include "sessionservice.h"
#include "sidebarlist.h"
#include "statusfooter.h"
#include "uicontext.h"

#include <QInputDialog>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

Sidebar::Sidebar(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("sidebar"));
    m_profile = new ProfileButton(this);
    m_profile->setObjectName(QStringLiteral("profileSwitcher"));
    m_profile->setMenu(new QMenu(m_profile));
    m_areas = new SidebarList(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 1, 0);
    column->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 0, 10, 0);
    top->addWidget(m_profile);
    column->addLayout(top);
    column->addWidget(m_areas, 1);
    column->addWidget(new StatusFooter(context, this));
    connect(m_profile->menu(), &QMenu::aboutToShow, this, [this] { fillProfiles(); });
    connect(m_areas, &SidebarList::fittingWidthChanged, this, [this] { fit(); });
    connect(&context.session, &SessionService::stateChanged, this, [this] { refresh(); });
    connect(&context.session, &SessionService::rolesChanged, this, [this] { refresh(); });
    connect(&context.registry, &ProfileRegistry::changed, this, [this] { refresh(); });
    LiveText::on(this, [this] {
        m_areas->setAccessibleName(tr("Areas"));
        refresh();
        fit();
    });
}

void Sidebar::fit()
{
    constexpr int usual = 226, most = 320; // a large font must not take the window from the pages
    setFixedWidth(qBound(usual, m_areas->fittingWidth() + layout()->contentsMargins().right(), most));
}

void Sidebar::refresh()
{
    const SessionInfo session = m_context.session.session();
    QString company = session.customer.companyName;
    if (company.isEmpty())
        company = m_context.registry.profile(m_context.profile).title;
    if (company.isEmpty())
        company = m_context.profile;
    QString role;
    using R = Contract::Role;
    if (PortalAccess::isLocal(m_context))
        role = tr("Without provider access");
    else if (m_context.session.hasRole(R::AdministratorKundenportal))
        role = tr("Administrator");
    else if (m_context.session.hasRole(R::BuchhaltungKunde))
        role = tr("Accounting");
    else if (m_context.session.hasRole(R::AdministratorTelefonanlage))
        role = tr("Telephone system");
    QStringList below;
    if (!session.customer.customerNumber.isEmpty())
        below << tr("No. %1").arg(session.customer.customerNumber);
    if (!role.isEmpty())
        below << role;
    static_cast<ProfileButton *>(m_profile)->setTexts(company, below.join(QStringLiteral(" · ")));
    m_profile->setAccessibleName(tr("Profile: %1").arg(company));
}

void Sidebar::fillProfiles()
{
    QMenu *menu = m_profile->menu();
    menu->clear();
    QStringList ids = m_context.registry.profiles();
    if (!ids.contains(m_context.profile))
        ids.prepend(m_context.profile);
    for (const QString &id : std::as_const(ids)) {
        const ProfileConfig profile = m_context.registry.profile(id);
        QString title = profile.title.isEmpty() ? profile.userName : profile.title;
        title = title.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(title, id);
        QPixmap dot(12, 12);
        dot.fill(ProfileColours::of(profile.colour));
        QAction *action = menu->addAction(dot, title);
        action->setCheckable(true);
        action->setChecked(id == m_context.profile);
        connect(action, &QAction::triggered, this, [this, id] {
            if (id != m_context.profile)
                m_context.openProfile(id);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Manage profiles …")), &QAction::triggered, this,
            [this] { (new ProfilesDialog(m_context, window()))->open(); });
    connect(menu->addAction(tr("New profile …")), &QAction::triggered, this, [this] { addProfile(); });
}

void Sidebar::addProfile()
{
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(QStringLiteral("newProfile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New profile"));
    dialog->setLabelText(tr("Short name: small letters, digits, - and _"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_context.openProfile(name.trimmed());
    });
    dialog->open();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(SemanticColours::of(palette()).border);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

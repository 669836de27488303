#include "linksbutton.h"

#include "filechooser.h"
#include "icons.h"
#include "livetext.h"
#include "notices.h"
#include "portalaccess.h"
#include "providerservice.h"
#include "uicontext.h"

#include <QMenu>

LinksButton::LinksButton(const UiContext &context, QWidget *parent) : QToolButton(parent), m_context(context)
{
    setObjectName(QStringLiteral("linksButton"));
    setIcon(Icons::get(QStringLiteral("tiles")));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("linksMenu"));
    setMenu(menu);
    connect(&context.provider, &ProviderService::linksChanged, this, [this] { refresh(); });
    LiveText::on(this, [this] { refresh(); });
}

void LinksButton::refresh()
{
    setVisible(!PortalAccess::isLocal(m_context));
    setAccessibleName(tr("More important links"));
    setToolTip(tr("More important links"));
    menu()->clear();
    menu()->addSection(tr("More important links"));
    const QList<PortalLink> links = m_context.provider.links();
    for (const PortalLink &link : links) {
        const bool mail = link.purpose == u"contact_form";
        QAction *action = menu()->addAction(Icons::get(mail ? QStringLiteral("mail") : QStringLiteral("external")),
                                            QString(link.title).replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("link_") + link.purpose);
        action->setToolTip(link.url);
        connect(action, &QAction::triggered, this, [this, url = link.url] {
            if (!m_context.files.show(QUrl(url, QUrl::StrictMode)))
                m_context.notices.toast(tr("The browser could not be opened: %1").arg(url), Tone::Warning);
        });
    }
    if (links.isEmpty())
        menu()->addAction(tr("The portal has named none yet."))->setEnabled(false);
}

#include "providerservice.h"

#include "calls.h"
#include "profileregistry.h"

#include <QPointer>
#include <QUrl>

ProviderService::ProviderService(Channel &transport, ProfileRegistry &registry, QString profile)
    : m_transport(transport),
      m_registry(registry),
      m_profile(std::move(profile)),
      m_contacts(registry.profile(m_profile).contacts),
      m_links(registry.profile(m_profile).links)
{
}

QCoro::Task<void> ProviderService::refresh()
{
    const QPointer<ProviderService> self(this);
    const Result<PortalInfo> portal = co_await Calls::portal(m_transport);
    if (!self || !portal)
        co_return;
    const bool newContacts = !portal->contacts.isEmpty() && portal->contacts != m_contacts;
    const bool newLinks = portal->links != m_links;
    if (!newContacts && !newLinks)
        co_return;
    if (newContacts)
        m_contacts = portal->contacts;
    m_links = portal->links;
    ProfileConfig config = m_registry.profile(m_profile);
    config.contacts = m_contacts;
    config.links = m_links;
    m_registry.save(config); // in vain: asked again at the next start
    if (newContacts)
        Q_EMIT contactsChanged();
    if (self && newLinks)
        Q_EMIT linksChanged();
}

QList<PortalLink> ProviderService::links() const
{
    QList<PortalLink> safe;
    for (const PortalLink &link : m_links) {
        const QUrl url(link.url, QUrl::StrictMode);
        if (url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty())
            safe << link;
    }
    return safe;
}

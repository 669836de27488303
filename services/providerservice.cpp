#include "providerservice.h"

#include "calls.h"
#include "profileregistry.h"

#include <QPointer>

ProviderService::ProviderService(Channel &transport, ProfileRegistry &registry, QString profile)
    : m_transport(transport),
      m_registry(registry),
      m_profile(std::move(profile)),
      m_contacts(registry.profile(m_profile).contacts)
{
}

QCoro::Task<void> ProviderService::refresh()
{
    const QPointer<ProviderService> self(this);
    const Result<PortalInfo> portal = co_await Calls::portal(m_transport);
    if (!self || !portal || portal->contacts.isEmpty() || portal->contacts == m_contacts)
        co_return;
    m_contacts = portal->contacts;
    ProfileConfig config = m_registry.profile(m_profile);
    config.contacts = m_contacts;
    m_registry.save(config); // in vain: asked again at the next start
    Q_EMIT contactsChanged();
}

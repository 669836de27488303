#pragma once
#include "accounttypes.h"

#include <QCoroTask>
#include <QObject>

class Channel;
class ProfileRegistry;

/// Who the provider is: its hotlines and web pages as the portal names them (G-01, R3-030). Remembered in the profile, so that
/// they are there offline.
class ProviderService final : public QObject
{
    Q_OBJECT
public:
    ProviderService(Channel &transport, ProfileRegistry &registry, QString profile);

    /// Empty before the first contact.
    QList<Contact> contacts() const { return m_contacts; }
    /// Pages for the browser in the portal's order (R3-030, R3-031), only those that lead to a host by https; `contact_form` is
    /// »Mail an ecotel«. Empty before the first contact.
    QList<PortalLink> links() const;
    /// Asks the portal; in vain: what is known stays.
    QCoro::Task<void> refresh();

Q_SIGNALS:
    void contactsChanged();
    void linksChanged();

private:
    Channel &m_transport;
    ProfileRegistry &m_registry;
    QString m_profile;
    QList<Contact> m_contacts;
    QList<PortalLink> m_links;
};

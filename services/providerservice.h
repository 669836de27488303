#pragma once
#include "accounttypes.h"

#include <QCoroTask>
#include <QObject>

class Channel;
class ProfileRegistry;

/// Who the provider is: its hotlines as the portal names them (G-01). Remembered in the profile, so that they are there offline.
class ProviderService final : public QObject
{
    Q_OBJECT
public:
    ProviderService(Channel &transport, ProfileRegistry &registry, QString profile);

    /// Empty before the first contact.
    QList<Contact> contacts() const { return m_contacts; }
    /// Asks the portal; in vain: what is known stays.
    QCoro::Task<void> refresh();

Q_SIGNALS:
    void contactsChanged();

private:
    Channel &m_transport;
    ProfileRegistry &m_registry;
    QString m_profile;
    QList<Contact> m_contacts;
};

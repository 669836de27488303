#pragma once
#include "clientpaths.h"
#include "profileregistry.h"
#include "secretstore.h"

/// Removes a profile from this computer: its settings, databases (cache, index, drafts and orders, audit trail) and its entry in
/// the keychain. The archive's files stay where they are.
class ProfileKeeper
{
public:
    /// `secrets` may be null: there is no keychain.
    ProfileKeeper(ProfileRegistry &registry, QString dataFolder, SecretStore *secrets)
        : m_registry(registry), m_dataFolder(std::move(dataFolder)), m_secrets(secrets)
    {
    }
    /// Error: Invalid/profile_name; Conflict/profile_in_use while a window or a fetch has it; Storage.
    QCoro::Task<Result<void>> remove(QString id);

private:
    ProfileRegistry &m_registry;
    QString m_dataFolder;
    SecretStore *m_secrets;
};

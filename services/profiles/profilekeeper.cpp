#include "profilekeeper.h"

#include "profilelocks.h"

#include <QDir>

QCoro::Task<Result<void>> ProfileKeeper::remove(QString id)
{
    if (const auto good = ClientPaths::checkProfile(id); !good)
        co_return fail(good.error());
    const ClientPaths paths(id, m_dataFolder);
    SecretStore *secrets = m_secrets;
    ProfileRegistry &registry = m_registry;
    if (QDir(paths.profileFolder()).exists()) {
        if (const auto unused = ProfileLocks::free(paths); !unused)
            co_return fail(unused.error());
        if (!QDir(paths.profileFolder()).removeRecursively())
            co_return fail(Error::Kind::Storage, QStringLiteral("access_denied"), paths.profileFolder());
    }
    if (secrets)
        co_await secrets->remove(paths.secretKey()); // without a keychain there is nothing to remove
    co_return registry.remove(id);
}

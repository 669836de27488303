#include "profilekeeper.h"

#include "lockfile.h"
#include "storeerror.h"

#include <QDir>
#include <QLockFile>

QCoro::Task<Result<void>> ProfileKeeper::remove(QString id)
{
    if (const auto good = ClientPaths::checkProfile(id); !good)
        co_return fail(good.error());
    const ClientPaths paths(id, m_dataFolder);
    SecretStore *secrets = m_secrets;
    ProfileRegistry &registry = m_registry;
    if (QDir(paths.profileFolder()).exists()) {
        QLockFile window(paths.windowLock());
        window.setStaleLockTime(0);
        if (!window.tryLock(0))
            co_return fail(Error::Kind::Conflict, QStringLiteral("profile_in_use"), id);
        window.unlock();
        for (const QString &file : {paths.fetchLock(), paths.orderLock()}) { // a command that fetches or orders
            Platform::LockFile lock;
            if (lock.acquire(StoreError::toPath(file), {}))
                co_return fail(Error::Kind::Conflict, QStringLiteral("profile_in_use"), id);
        }
        if (!QDir(paths.profileFolder()).removeRecursively())
            co_return fail(Error::Kind::Storage, QStringLiteral("access_denied"), paths.profileFolder());
    }
    if (secrets)
        co_await secrets->remove(paths.secretKey()); // without a keychain there is nothing to remove
    co_return registry.remove(id);
}

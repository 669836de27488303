#include "profilelocks.h"

#include "lockfile.h"
#include "storeerror.h"

#include <QFileInfo>
#include <QLockFile>

Result<void> ProfileLocks::free(const ClientPaths &paths)
{
    QLockFile window(paths.windowLock());
    window.setStaleLockTime(0);
    if (!window.tryLock(0))
        return fail(Error::Kind::Conflict, QStringLiteral("profile_in_use"), paths.profile());
    window.unlock();
    for (const QString &file : {paths.fetchLock(), paths.orderLock()}) { // a command that fetches or orders
        Platform::LockFile lock;
        if (lock.acquire(StoreError::toPath(file), {}))
            return fail(Error::Kind::Conflict, QStringLiteral("profile_in_use"), paths.profile());
    }
    return {};
}

QStringList ProfileLocks::names()
{
    const ClientPaths any(QStringLiteral("any"), QStringLiteral("/"));
    QStringList names{QStringLiteral("backup.lock")};
    for (const QString &file : {any.windowLock(), any.fetchLock(), any.orderLock()})
        names << QFileInfo(file).fileName();
    return names;
}

#include "localuser.h"

#include "jsoncodec.h"

#include <QMetaEnum>

SessionInfo LocalUser::session()
{
    SessionInfo session;
    // One and the same for every account: the rows of cache and archive belong to the profile.
    session.user.id = QStringLiteral("local");
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    session.user.userName = account.isEmpty() ? session.user.id : account;
    session.user.roles = {
        JsonCodec::enumToWire(QMetaEnum::fromType<Contract::Role>(), int(Contract::Role::AdministratorKundenportal))};
    return session;
}

#include "usercalls.h"

#include <QUrl>

using namespace CallKit;

namespace
{
const auto users = QStringLiteral("/v1/users");
} // namespace

Reply<PortalUser> UserCalls::create(Channel &channel, NewUser user)
{
    return ask<PortalUser>(channel, post(users, user));
}

Reply<PortalUser> UserCalls::change(Channel &channel, QString id, qint64 rev, UserChange change)
{
    return ask<PortalUser>(channel, Request::patch(users + u'/' + segment(id), rev, JsonCodec::toJson(change)));
}

Reply<void> UserCalls::remove(Channel &channel, QString id, qint64 rev, QString confirm)
{
    Request request = Request::remove(users + u'/' + segment(id));
    request.ifMatch = rev;
    request.query.addQueryItem(QStringLiteral("confirm"), QString::fromLatin1(QUrl::toPercentEncoding(confirm)));
    return tell(channel, request);
}

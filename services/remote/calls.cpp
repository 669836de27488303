#include "calls.h"

#include "callkit.h"
#include "securitytypes.h"

using namespace CallKit;

namespace
{
Request withToken(Request request, const Secret &token)
{
    request.bearer = token;
    return request;
}

QString signIn(const QString &id, const char *step)
{
    return QStringLiteral("/v1/sign-ins/%1/%2").arg(segment(id), QString::fromLatin1(step));
}
} // namespace

Reply<PortalInfo> Calls::portal(Channel &channel)
{
    return ask<PortalInfo>(channel, Request::get(QStringLiteral("/v1/portal")));
}

Reply<SignInStarted> Calls::startSignIn(Channel &channel, QString userName, QString device)
{
    return ask<SignInStarted>(channel, post(QStringLiteral("/v1/sign-ins"), SignInStart{.userName = userName, .device = device}));
}

Reply<SignInResult> Calls::givePassword(Channel &channel, QString signInId, Secret password)
{
    return ask<SignInResult>(channel, post(signIn(signInId, "password"), PasswordStep{.password = password}));
}

Reply<SignInResult> Calls::givePin(Channel &channel, QString signInId, Secret pin)
{
    return ask<SignInResult>(channel, post(signIn(signInId, "pin"), PinStep{.pin = pin}));
}

Reply<SignInResult> Calls::giveTotp(Channel &channel, QString signInId, Secret code)
{
    return ask<SignInResult>(channel, post(signIn(signInId, "totp"), TotpStep{.code = code}));
}

Reply<SignInResult> Calls::resendPin(Channel &channel, QString signInId)
{
    return ask<SignInResult>(channel, Request::post(signIn(signInId, "pin/resend")));
}

Reply<void> Calls::requestPasswordReset(Channel &channel, QString userName)
{
    return tell(channel, post(QStringLiteral("/v1/password-resets"), PasswordResetRequest{.userName = userName}));
}

Reply<void> Calls::requestUserNameReminder(Channel &channel, QString email)
{
    return tell(channel, post(QStringLiteral("/v1/user-name-reminders"), UserNameReminderRequest{.email = email}));
}

Reply<LinkInfo> Calls::inspectLink(Channel &channel, Secret token)
{
    return ask<LinkInfo>(channel, post(QStringLiteral("/v1/links/inspect"), LinkToken{.token = token}));
}

Reply<void> Calls::redeemLink(Channel &channel, Secret token, Secret password)
{
    return tell(channel, post(QStringLiteral("/v1/links/redeem"), LinkRedemption{.token = token, .password = password}));
}

Reply<SessionInfo> Calls::sessionOf(Channel &transport, Secret token)
{
    return ask<SessionInfo>(transport, withToken(Request::get(QStringLiteral("/v1/session")), token));
}

Reply<SessionInfo> Calls::unlock(Channel &transport, Secret token, Secret password)
{
    return ask<SessionInfo>(transport,
                            withToken(post(QStringLiteral("/v1/session/unlock"), UnlockRequest{.password = password}), token));
}

Reply<void> Calls::lock(Channel &transport, Secret token)
{
    return tell(transport, withToken(Request::post(QStringLiteral("/v1/session/lock")), token));
}

Reply<void> Calls::signOut(Channel &transport, Secret token)
{
    return tell(transport, withToken(Request::remove(QStringLiteral("/v1/session")), token));
}

Reply<DeviceGrantList> Calls::grants(Channel &channel)
{
    return ask<DeviceGrantList>(channel, Request::get(QStringLiteral("/v1/device-grants")));
}

Reply<DeviceGrant> Calls::createGrant(Channel &channel, QString name)
{
    return ask<DeviceGrant>(channel, post(QStringLiteral("/v1/device-grants"), DeviceGrantRequest{.name = name}));
}

Reply<void> Calls::revokeGrant(Channel &channel, QString id, qint64 rev)
{
    Request request = Request::remove(QStringLiteral("/v1/device-grants/") + segment(id));
    request.ifMatch = rev;
    return tell(channel, request);
}

Reply<ChangePage> Calls::changes(Channel &channel, QString since, bool background, std::stop_token stop)
{
    Request request = Request::get(QStringLiteral("/v1/changes"), background);
    if (!since.isEmpty())
        request.query.addQueryItem(QStringLiteral("since"), QString::fromLatin1(QUrl::toPercentEncoding(since)));
    return ask<ChangePage>(channel, request, stop);
}

Reply<DocumentPage> Calls::documents(Channel &channel, QUrlQuery filter)
{
    Request request = Request::get(QStringLiteral("/v1/documents"));
    request.query = filter;
    return ask<DocumentPage>(channel, request);
}

Reply<Document> Calls::document(Channel &channel, QString id)
{
    return ask<Document>(channel, Request::get(QStringLiteral("/v1/documents/") + segment(id)));
}

Reply<void> Calls::documentContent(Channel &channel, QString id, bool background, std::shared_ptr<DownloadSink> sink,
                                   std::stop_token stop)
{
    const Request request = Request::get(QStringLiteral("/v1/documents/%1/content").arg(segment(id)), background);
    return channel.download(request, sink, stop);
}

Reply<Profile> Calls::profile(Channel &channel)
{
    return ask<Profile>(channel, Request::get(QStringLiteral("/v1/profile")));
}

Reply<Profile> Calls::changeProfile(Channel &channel, qint64 rev, ProfileChange change)
{
    return ask<Profile>(channel, Request::patch(QStringLiteral("/v1/profile"), rev, JsonCodec::toJson(change)));
}

Reply<PinChallenge> Calls::sendProfilePin(Channel &channel, Secret password)
{
    return ask<PinChallenge>(channel, post(QStringLiteral("/v1/profile/pin"), ProfilePinRequest{.currentPassword = password}));
}

Reply<void> Calls::changePassword(Channel &channel, Secret current, Secret next)
{
    return tell(channel,
                post(QStringLiteral("/v1/profile/password"), PasswordChange{.currentPassword = current, .newPassword = next}));
}

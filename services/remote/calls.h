#pragma once
#include "accounttypes.h"
#include "channel.h"
#include "documenttypes.h"

/// One small typed function per endpoint of api/openapi.yaml. Those of the first group need no session and go to the bare
/// transport; the others go through the session gate.
namespace Calls
{
template <typename T>
using Reply = QCoro::Task<Result<T>>;

Reply<PortalInfo> portal(Channel &channel);
Reply<SignInStarted> startSignIn(Channel &channel, QString userName, QString device);
Reply<SignInResult> givePassword(Channel &channel, QString signInId, Secret password);
Reply<SignInResult> givePin(Channel &channel, QString signInId, Secret pin);
Reply<SignInResult> giveTotp(Channel &channel, QString signInId, Secret code);
Reply<SignInResult> resendPin(Channel &channel, QString signInId);
Reply<void> requestPasswordReset(Channel &channel, QString userName);
Reply<void> requestUserNameReminder(Channel &channel, QString email);
Reply<LinkInfo> inspectLink(Channel &channel, Secret token);
Reply<void> redeemLink(Channel &channel, Secret token, Secret password);

/// The session of this token, past the gate: restoring must not park.
Reply<SessionInfo> sessionOf(Channel &transport, Secret token);
Reply<SessionInfo> unlock(Channel &transport, Secret token, Secret password);
Reply<void> lock(Channel &transport, Secret token);
Reply<void> signOut(Channel &transport, Secret token);

Reply<DeviceGrantList> grants(Channel &channel);
Reply<DeviceGrant> createGrant(Channel &channel, QString name);
Reply<void> revokeGrant(Channel &channel, QString id, qint64 rev);

Reply<ChangePage> changes(Channel &channel, QString since, bool background, std::stop_token stop = {});
Reply<DocumentPage> documents(Channel &channel, QUrlQuery filter);
Reply<Document> document(Channel &channel, QString id);
Reply<void> documentContent(Channel &channel, QString id, bool background, std::shared_ptr<DownloadSink> sink,
                            std::stop_token stop);

Reply<Profile> profile(Channel &channel);
Reply<Profile> changeProfile(Channel &channel, qint64 rev, ProfileChange change);
Reply<PinChallenge> sendProfilePin(Channel &channel, Secret password);
Reply<void> changePassword(Channel &channel, Secret current, Secret next);
} // namespace Calls

#pragma once
#include "callkit.h"
#include "carttypes.h"

/// The telephone system's remote half (R3-012): each write carries the token of the system beside that of the session.
namespace PbxCalls
{
using CallKit::Reply;

Reply<PbxToken> token(Channel &channel, PbxTokenRequest request);
Reply<PbxWebLink> webLink(Channel &channel, PbxTokenRequest request);

/// What is written and under which token. `path` is below /v1/pbx, made by the functions that follow.
Request put(const QString &path, qint64 rev, const QJsonObject &body);
Request post(const QString &path, const QJsonObject &body = {});
Request post(const QString &path, qint64 rev, const QJsonObject &body = {});
Request remove(const QString &path, qint64 rev);
/// "/v1/pbx/seats/ID/settings"
QString path(const char *collection, const QString &id = {}, const char *part = "");

/// The payload of its kind alone, settings only when there are any.
QJsonObject cartBody(const NewCartItem &item);
Reply<AssignmentEffect> assignmentEffect(Channel &channel, QString numberId);
} // namespace PbxCalls

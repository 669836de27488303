#pragma once
#include "httpmessage.h"
#include "scope.h"

struct PortalContext;
struct Route;

/// The portal's own record (security_log): sign-ins, reads of documents with call data, every change; who, when, what, from
/// where. Written after the answer is known and outside its transaction: a crash in between may lose the line of that one
/// request.
namespace SecurityLog
{
/// Never throws: what was carried out is answered as carried out. `body` tells a step of a sign-in from its end.
void note(PortalContext &context, const Request &request, const Route &route, const Scope &scope, int status,
          const QByteArray &body);
/// Newest last, as JSON lines.
QByteArray list(PortalContext &context, int limit);
} // namespace SecurityLog

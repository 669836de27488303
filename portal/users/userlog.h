#pragma once
#include "accounts.h"
#include "portalcontext.h"
#include "scope.h"

#include <QJsonObject>

/// Who did what with which user, kept as rows also when the user is gone (G-31). Neither addresses nor numbers are written.
namespace UserLog
{
/// `event`: created, renamed, changed, locked, unlocked, deleted; inside the caller's transaction.
void write(PortalContext &context, const Scope &scope, const Account &account, const char *event, const QJsonObject &detail = {});
} // namespace UserLog

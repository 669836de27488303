#pragma once
#include "portalcontext.h"
#include "scope.h"

/// Who did what with a contract's technical side, kept as rows: sip_read, cpe_read, sip_password, dsl_password, clip_entitled
/// (G-25; subject: the number).
namespace ContractLog
{
void write(PortalContext &context, const Scope &scope, const QString &contractId, const char *event, const QString &subject = {});
} // namespace ContractLog

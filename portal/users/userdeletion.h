#pragma once
#include "accounts.h"
#include "portalcontext.h"
#include "scope.h"

struct Request;

/// »Inaktiv« (R3-117, G-31): the account is deleted for good. Its person's data, roles, links, sessions and device grants go, the
/// name is held back, the log entry stays.
class UserDeletion
{
public:
    explicit UserDeletion(PortalContext &context) : m_context(context) {}
    /// Throws 404 not_found, 403 user_not_editable, 412, and 422 confirmation_required unless `confirm` repeats the user name.
    void apply(const Request &request, const Scope &scope, const QString &userId);

private:
    void remove(const Scope &scope, const Account &account);
    PortalContext &m_context;
};

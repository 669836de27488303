#pragma once
#include "portalcontext.h"
#include "scope.h"
#include "usertypes.h"

struct Request;

/// »Benutzerkonto erstellen« (R3-110): account, mail with the link for the first password and log entry in one transaction.
class UserCreation
{
public:
    explicit UserCreation(PortalContext &context) : m_context(context) {}
    /// Throws 400 invalid_body, 422 user_name_rule with every fault in `errors`; 422 role_needs_product; the refusals of
    /// UserNames.
    PortalUser create(const Request &request, const Scope &scope);

private:
    void requireForm(const NewUser &user) const;
    void requireProduct(const NewUser &user, const Scope &scope) const;
    PortalContext &m_context;
};

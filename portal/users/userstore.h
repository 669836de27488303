#pragma once
#include "accounts.h"
#include "portalcontext.h"
#include "scope.h"
#include "usertypes.h"

/// The customer's users as its administrator sees them (R3-110, R3-111).
class UserStore
{
public:
    explicit UserStore(PortalContext &context) : m_context(context) {}
    /// By user name; deleted ones are gone.
    QList<PortalUser> all(const Scope &scope) const;
    /// 404 not_found for another customer's, deleted and unknown ones alike.
    Account require(const Scope &scope, const QString &id) const;
    static PortalUser toUser(const Account &account);

private:
    PortalContext &m_context;
};

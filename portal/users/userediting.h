#pragma once
#include "accounts.h"
#include "portalcontext.h"
#include "scope.h"
#include "usertypes.h"

struct Request;

/// Changes of a user by the administrator (R3-113…117), all in one transaction with their mails and log entries.
/// Another name: the old password, sessions and device grants end, a link for a new password goes to the account's address.
/// Another address: a mail to the one before, links sent there are void. Another mobile number: PINs sent to the one before are
/// void. Locked: sessions and device grants end and do not come back.
class UserEditing
{
public:
    explicit UserEditing(PortalContext &context) : m_context(context) {}
    /// Throws 404 not_found, 403 user_not_editable, 412, 400 invalid_body, 422 user_name_rule, the refusals of UserNames.
    PortalUser apply(const Request &request, const Scope &scope, const QString &userId);

private:
    /// What the account shall be, and what of it is new.
    struct Wanted {
        Account after;
        bool renamed = false, email = false, mobile = false, locked = false, unlocked = false;
        QStringList fields; ///< names of what changes, for the log
    };
    Wanted read(const UserChange &change, const Account &before) const;
    void write(const Scope &scope, const Account &before, const Wanted &wanted);
    void sendMails(const Account &before, const Wanted &wanted);
    void log(const Scope &scope, const Account &before, const Wanted &wanted);
    PortalContext &m_context;
};

#pragma once
#include "accounts.h"

/// One-time links (R3-002, R3-017): 256 bits, stored as hash, 24 h, used once; a newer one ends the older.
class Links
{
public:
    struct Live {
        QString hash;
        QString userId;
        LinkInfo info;
    };

    explicit Links(PortalContext &context) : m_context(context) {}
    /// Makes a link and mails it with the button »Passwort vergeben« (R3-019) to `to`; inside the caller's transaction.
    void send(const Account &account, Contract::LinkPurpose purpose, const QString &to);
    /// Throws 404 `link_invalid`, 410 `link_expired`, 410 `link_used`; consumes nothing.
    Live inspect(const QByteArray &token);
    /// Sets the password, ends all sessions and device grants of the user (a mail names the grants); exactly one of several at
    /// the same time succeeds. Throws as inspect(), and 422 `password_rule`.
    void redeem(const QByteArray &token, const Secret &password);

    /// Where links lead: --public-url, else where the portal listened last; empty before its first start.
    QString publicUrl() const;

private:
    PortalContext &m_context;
};

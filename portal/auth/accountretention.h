#pragma once

struct PortalContext;

/// Removes what sign-ins leave behind as soon as no limit counts it, no answer depends on it and no record of reads names it:
/// sign-ins, PINs, failures, attempts, sessions, links, device grants, delivered messages (GDPR art. 5: no longer than needed).
class AccountRetention
{
public:
    explicit AccountRetention(PortalContext &context) : m_context(context) {}
    /// One turn, in one transaction; the number of rows removed.
    int run();

private:
    PortalContext &m_context;
};

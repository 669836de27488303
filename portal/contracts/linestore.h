#pragma once
#include "contracttypes.h"
#include "portalcontext.h"
#include "selfcaretypes.h"

/// A contract's line as the network knows it. Passwords are not part of it: they are only replaced.
struct Line {
    QString contractId;
    bool registered = false;
    QDateTime since; ///< of the present registration, or of its loss
    SipAccess sip;   ///< registered, since and blocked do not count here
    Cpe cpe;
};

/// Lines as rows; not part of the changes feed.
class LineStore
{
public:
    enum class Password { Sip, Dsl };

    explicit LineStore(PortalContext &context) : m_context(context) {}
    /// A contract without a row has a line that nobody has registered yet.
    Line of(const ServiceContract &contract);
    /// The line as the customer may see it (R3-057, R3-058).
    static SipAccess shown(const Line &line, bool blocked);
    /// These are inside the caller's transaction.
    void save(const Line &line); ///< of a contract that has none
    void setRegistered(const ServiceContract &contract, bool registered, const QDateTime &since);
    /// Sealed; the one before is gone (R3-059).
    void setPassword(const ServiceContract &contract, Password which, const Secret &password);

private:
    void ensure(const ServiceContract &contract);
    PortalContext &m_context;
};

#pragma once
#include "portalcontext.h"
#include "selfcaretypes.h"

#include <optional>

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
    std::optional<Line> find(const QString &contractId);
    /// The line as the customer may see it (R3-057, R3-058).
    static SipAccess shown(const Line &line, bool blocked);
    /// These are inside the caller's transaction.
    void save(const Line &line);
    void setRegistered(const QString &contractId, bool registered, const QDateTime &since);
    /// Sealed; the one before is gone (R3-059).
    void setPassword(const QString &contractId, Password which, const Secret &password);

private:
    PortalContext &m_context;
};

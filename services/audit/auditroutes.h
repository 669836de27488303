#pragma once
#include "auditentry.h"
#include "request.h"

#include <optional>

/// Which calls of the contract change something, and what of them the audit trail keeps. A write that is not named here is kept
/// as action "other" with its route and without any value: what nobody has looked at cannot carry a secret into the trail.
class AuditRoutes
{
public:
    /// Nothing: the call reads, or belongs to the sign-in.
    static std::optional<AuditRoutes> of(const Request &request);

    /// Before it is sent: action, kind, object.
    AuditEntry intent() const { return m_intent; }
    bool keepsValues() const { return m_values; }
    /// It makes a new object: nothing was before.
    bool makesNew() const { return m_new; }
    /// With the object's new state, as the answer tells it.
    AuditEntry done(const QJsonObject &before, const QJsonObject &answer) const;
    /// An order's key was asked about and there is an order: it was placed here, whatever became of that answer.
    static bool findsOrder(const Request &request);

private:
    AuditEntry m_intent;
    bool m_values = false;
    bool m_new = false;
};

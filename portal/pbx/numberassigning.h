#pragma once
#include "pbxstore.h"

/// To whom a number belongs (R1-010, R1-011, G-15) and who gets the credentials of its E-Fax (R1-013).
class NumberAssigning
{
public:
    explicit NumberAssigning(PortalContext &context) : m_context(context) {}
    /// What a deleting assignment would remove of the seat before.
    AssignmentEffect effect(const PbxNumber &number) const;
    /// 409 effect_changed when other data would go than were shown.
    PbxNumber assign(const Request &request, const Scope &scope, const QString &id);
    /// A mail to each; the password is made once for a number.
    void sendFaxCredentials(const Request &request, const Scope &scope, const QString &id);

private:
    void deleteData(const QString &seatId);
    PortalContext &m_context;
};

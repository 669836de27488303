#pragma once
#include "documenttype.h"

#include <QList>
#include <QString>

/// Who asks. Every query of a feature is limited by it; empty on public routes.
struct Scope {
    QString customerId;
    QString userId;
    QList<Contract::Role> roles;
    QString sessionId; ///< empty for a grant
    QString grantId;   ///< empty for a session

    bool isGrant() const { return !grantId.isEmpty(); }
    bool hasRole(Contract::Role role) const { return roles.contains(role); }
};

#pragma once
#include "scope.h"

#include <QString>
#include <optional>

/// Where a client stands in the changes feed; opaque to it. Not signed: it holds nothing that the scope of the request does not
/// check.
struct ChangesCursor {
    static constexpr int schema = 3; ///< raised with new kinds: who has an older cursor begins anew and gets all of them
    QString customerId;
    QString scopeHash;
    qint64 rev = 0;       ///< everything up to here was sent …
    QString id;           ///< … or, when not empty, of this rev everything up to this id …
    QString kind;         ///< … and of this id up to this kind
    qint64 snapshot = -1; ///< while a snapshot runs: the rev at its start
    int version = schema;

    QString encode() const;
    /// nullopt: not a cursor at all.
    static std::optional<ChangesCursor> decode(const QString &text);
    /// Changes with the user, the roles and between session and grant: what was visible is then unknown.
    static QString hashOf(const Scope &scope);
};

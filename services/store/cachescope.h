#pragma once
#include "documenttype.h"

#include <QList>
#include <QString>

/// Who may see a cached row: user and set of roles. What was cached under another scope cannot be reached (offline neither).
struct CacheScope {
    QString userId;
    QList<Contract::Role> roles;

    /// SHA-256 over user and sorted roles; the column of every cached row.
    QString key() const;
    QString userKey() const;
    bool operator==(const CacheScope &) const = default;
};

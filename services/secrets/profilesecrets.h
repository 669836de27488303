#pragma once
#include "result.h"
#include "secret.h"

#include <QDateTime>

/// All secrets of one profile; one keychain entry, so that a system asks at most once.
struct ProfileSecrets {
    Secret session; ///< token
    Secret grant;   ///< token of the device grant (G-37)
    QString grantId;
    QDateTime grantExpiresAt;
    Secret password; ///< only when the user asked to remember it
    Secret proxyPassword;
    qint64 chainCount = 0; ///< head of the archive's journal; without it its tail cannot be proven
    QString chainHash;
    qint64 auditCount = 0; ///< head of the audit trail, as above
    QString auditHash;
    bool operator==(const ProfileSecrets &) const = default;

    bool isEmpty() const { return *this == ProfileSecrets(); }
    Secret toEntry() const;
    /// Error: Secret/keychain_entry (somebody else wrote there).
    static Result<ProfileSecrets> fromEntry(const Secret &entry);
};

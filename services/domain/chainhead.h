#pragma once
#include <QString>

/// Head of a hash chain, kept in the keychain too: without it the tail cannot be proven.
struct ChainHead {
    qint64 count = 0;
    QString hash; ///< hex; of the empty chain: empty
    bool operator==(const ChainHead &) const = default;
};

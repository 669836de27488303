#pragma once
#include "result.h"
#include "secret.h"

#include <QCoroTask>
#include <optional>

/// One entry per profile, under 2,000 bytes. Error: Secret/no_keychain (none works here), Secret/keychain_too_large,
/// Cancelled (the store went meanwhile).
class SecretStore
{
public:
    static constexpr qint64 maxBytes = 2000; ///< Windows holds 2,560

    virtual ~SecretStore();
    /// Writes, reads and deletes an entry of its own: only that tells whether a keychain works.
    virtual QCoro::Task<Result<void>> probe() = 0;
    /// Nothing: no such entry, which is a normal state.
    virtual QCoro::Task<Result<std::optional<Secret>>> read(QString key) = 0;
    virtual QCoro::Task<Result<void>> write(QString key, Secret value) = 0;
    virtual QCoro::Task<Result<void>> remove(QString key) = 0;
};

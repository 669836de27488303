#pragma once
#include "secretstore.h"

#include <QHash>

/// A keychain that works and forgets with the test. Outlives the services that use it.
class MemoryStore final : public SecretStore
{
public:
    QCoro::Task<Result<void>> probe() override { co_return Result<void>(); }
    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override
    {
        std::optional<Secret> found;
        if (m_entries.contains(key))
            found = m_entries.value(key);
        co_return Result<std::optional<Secret>>(found);
    }
    QCoro::Task<Result<void>> write(QString key, Secret value) override
    {
        if (value.reveal().size() > maxBytes)
            co_return fail(Error::Kind::Secret, QStringLiteral("keychain_too_large"));
        m_entries.insert(key, value);
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> remove(QString key) override
    {
        m_entries.remove(key);
        co_return Result<void>();
    }
    int size() const { return int(m_entries.size()); }

private:
    QHash<QString, Secret> m_entries;
};

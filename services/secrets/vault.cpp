#include "vault.h"

#include <QPointer>

QCoro::Task<void> Vault::load()
{
    if (m_loaded || !m_store)
        co_return;
    m_loaded = true;
    const QPointer<Vault> self(this);
    Result<void> works = co_await m_store->probe();
    if (!self)
        co_return;
    if (!works) {
        m_reason = works.error().detail;
        co_return;
    }
    m_remembers = true;
    Result<std::optional<Secret>> entry = co_await m_store->read(m_key);
    if (!self || !entry || !entry->has_value())
        co_return;
    // An entry that is not ours is like none: the next change replaces it.
    if (auto secrets = ProfileSecrets::fromEntry(**entry))
        m_secrets = *secrets;
}

QCoro::Task<Result<void>> Vault::change(std::function<void(ProfileSecrets &)> edit)
{
    const QPointer<Vault> self(this);
    co_await load();
    if (!self)
        co_return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    edit(m_secrets);
    if (!m_remembers)
        co_return Result<void>();
    Result<std::optional<Secret>> entry = co_await m_store->read(m_key);
    if (!self)
        co_return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    if (entry && entry->has_value())
        if (auto theirs = ProfileSecrets::fromEntry(**entry)) {
            edit(*theirs);
            m_secrets = *theirs;
        }
    // g++ 12: no co_await in a conditional expression.
    const Secret now = m_secrets.toEntry();
    Result<void> done;
    if (m_secrets.isEmpty())
        done = co_await m_store->remove(m_key);
    else
        done = co_await m_store->write(m_key, now);
    if (!self || done)
        co_return done;
    if (done.error().kind == Error::Kind::Secret) {
        m_remembers = false;
        m_reason = done.error().detail;
    }
    co_return done;
}

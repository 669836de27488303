#include "keychainstore.h"

#include "keychainwait.h"

#include <QLoggingCategory>
#include <QUuid>
#include <qt6keychain/keychain.h>

Q_LOGGING_CATEGORY(logSecrets, "fernamt.secrets")

KeychainStore::KeychainStore(QString service, std::chrono::milliseconds timeout)
    : m_service(std::move(service)), m_timeout(timeout)
{
}

KeychainStore::~KeychainStore()
{
    const auto waits = m_waits;
    for (const QPointer<KeychainWait> &wait : waits)
        if (wait)
            wait->finish(KeychainWait::End::Cancelled);
}

Error KeychainStore::refusal(const Outcome &outcome)
{
    if (outcome.error < 0)
        return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    return Error::make(Error::Kind::Secret, QStringLiteral("no_keychain"),
                       QStringLiteral("%1 (%2)").arg(outcome.text).arg(outcome.error));
}

QCoro::Task<KeychainStore::Outcome> KeychainStore::run(QKeychain::Job *job)
{
    const auto wait = std::make_unique<KeychainWait>(m_timeout);
    m_waits.removeIf([](const QPointer<KeychainWait> &w) { return w.isNull(); });
    m_waits.append(wait.get());
    Outcome outcome;
    // The job deletes itself at its end, maybe long after we have given it up.
    connect(job, &QKeychain::Job::finished, wait.get(), [w = wait.get(), &outcome](QKeychain::Job *done) {
        outcome.error = done->error();
        outcome.text = done->errorString();
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done))
            outcome.value = Secret::fromUtf8(read->binaryData());
        w->finish(KeychainWait::End::Done);
    });
    job->start();
    co_await wait->event.next();
    if (wait->end == KeychainWait::End::Cancelled)
        outcome.error = -1;
    if (wait->end == KeychainWait::End::TimedOut) {
        outcome.error = QKeychain::OtherError;
        outcome.text = QStringLiteral("the keychain did not answer in time");
    }
    if (outcome.error > 0 && outcome.error != QKeychain::EntryNotFound)
        qCInfo(logSecrets).noquote() << "keychain:" << outcome.text << outcome.error;
    co_return outcome;
}

QCoro::Task<Result<std::optional<Secret>>> KeychainStore::read(QString key)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    const Outcome outcome = co_await run(job);
    if (outcome.error == QKeychain::EntryNotFound)
        co_return std::optional<Secret>();
    if (outcome.error != QKeychain::NoError)
        co_return fail(refusal(outcome));
    co_return std::optional<Secret>(outcome.value);
}

QCoro::Task<Result<void>> KeychainStore::write(QString key, Secret value)
{
    if (value.reveal().size() >= maxBytes)
        co_return fail(Error::Kind::Secret, QStringLiteral("keychain_too_large"), QString::number(value.reveal().size()));
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setBinaryData(value.reveal());
    const Outcome outcome = co_await run(job);
    if (outcome.error != QKeychain::NoError)
        co_return fail(refusal(outcome));
    co_return Result<void>();
}

QCoro::Task<Result<void>> KeychainStore::remove(QString key)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    const Outcome outcome = co_await run(job);
    if (outcome.error != QKeychain::NoError && outcome.error != QKeychain::EntryNotFound)
        co_return fail(refusal(outcome));
    co_return Result<void>();
}

QCoro::Task<Result<void>> KeychainStore::probe()
{
    const QPointer<KeychainStore> self(this);
    const QString key = QStringLiteral("probe-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Secret value(key);
    Result<void> written = co_await write(key, value);
    if (!self || !written)
        co_return written;
    Result<std::optional<Secret>> back = co_await read(key);
    if (!self)
        co_return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    Result<void> removed = co_await remove(key);
    if (!back)
        co_return fail(back.error());
    if (*back != value)
        co_return fail(Error::Kind::Secret, QStringLiteral("no_keychain"),
                       QStringLiteral("the keychain forgot what was written"));
    co_return removed;
}

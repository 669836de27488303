#pragma once
#include "secretstore.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <chrono>

class KeychainWait;
namespace QKeychain
{
class Job;
}

/// The keychain of the system (Secret Service, KWallet, Keychain, Credential Manager). Every error but "not found" counts as
/// "none works here"; a keychain that does not answer (KWallet may wait for days) is given up after 30 s.
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    explicit KeychainStore(QString service = QStringLiteral("Fernamt"),
                           std::chrono::milliseconds timeout = std::chrono::seconds(30));
    ~KeychainStore() override;

    QCoro::Task<Result<void>> probe() override;
    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, Secret value) override;
    QCoro::Task<Result<void>> remove(QString key) override;

private:
    struct Outcome {
        int error = 0;
        QString text;
        Secret value;
    };
    /// Takes the job over.
    QCoro::Task<Outcome> run(QKeychain::Job *job);
    static Error refusal(const Outcome &outcome);

    QString m_service;
    std::chrono::milliseconds m_timeout;
    QList<QPointer<KeychainWait>> m_waits;
};

#pragma once
#include "event.h"
#include "profilesecrets.h"
#include "secretstore.h"

#include <QObject>
#include <functional>

/// The secrets of one profile in memory, written through to the keychain where one works. Without one everything works for this
/// run and remembers() is false: there is no file to fall back to.
class Vault final : public QObject
{
    Q_OBJECT
public:
    /// `store` may be null: memory only.
    Vault(SecretStore *store, QString key) : m_store(store), m_key(std::move(key)) {}

    /// Reads the entry once; later calls answer from memory. Never fails: what cannot be read is empty and not remembered.
    QCoro::Task<void> load();
    const ProfileSecrets &secrets() const { return m_secrets; }
    bool remembers() const { return m_remembers; }
    /// Why nothing is remembered, for Details.
    QString reason() const { return m_reason; }

    /// Changes what is held and writes it through. Another process may have written meanwhile: its fields that `edit` does not
    /// touch are kept.
    QCoro::Task<Result<void>> change(std::function<void(ProfileSecrets &)> edit);

private:
    SecretStore *m_store;
    QString m_key;
    ProfileSecrets m_secrets;
    QString m_reason;
    bool m_loaded = false;
    bool m_remembers = false;
};

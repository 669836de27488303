#pragma once
#include "result.h"

#include <QString>

/// Where this profile's files lie. `dataFolder` empty: databases under AppLocalDataLocation, the archive under Documents;
/// given (--data): everything below it.
class ClientPaths
{
public:
    ClientPaths(QString profile, QString dataFolder);

    /// Lower-case letters, digits, '-' and '_', 1…40: it becomes a folder. Error: Invalid/profile_name.
    static Result<void> checkProfile(const QString &profile);

    QString profile() const { return m_profile; }
    QString root() const { return m_root; }
    QString settingsFile() const { return m_root + QStringLiteral("/settings.ini"); }
    QString logFolder() const { return m_root + QStringLiteral("/logs"); }
    QString profileFolder() const { return m_root + QStringLiteral("/profiles/") + m_profile; }
    QString cacheFile() const { return profileFolder() + QStringLiteral("/cache.db"); }
    QString archiveFile() const { return profileFolder() + QStringLiteral("/archive.db"); }
    QString outboxFile() const { return profileFolder() + QStringLiteral("/outbox.db"); }
    QString auditFile() const { return profileFolder() + QStringLiteral("/audit.db"); }
    QString callFolder() const { return profileFolder() + QStringLiteral("/calls"); }
    /// What was learned of each sender's invoices.
    QString senderRulesFile() const { return profileFolder() + QStringLiteral("/senders.json"); }
    /// Which files of the watched folders are done with.
    QString watchLedger() const { return profileFolder() + QStringLiteral("/watched.json"); }
    QString orderLock() const { return profileFolder() + QStringLiteral("/order.lock"); }
    QString fetchLock() const { return profileFolder() + QStringLiteral("/fetch.lock"); }
    QString windowLock() const { return profileFolder() + QStringLiteral("/window.lock"); }
    /// Unless the settings name another.
    QString archiveFolder() const { return m_archive; }
    /// The profile's entry in the keychain: two data folders never share one.
    QString secretKey() const;

    /// Makes the folders, 0700. Error: Storage.
    Result<void> make() const;

private:
    QString m_profile;
    QString m_root;
    QString m_archive;
    bool m_standard;
};

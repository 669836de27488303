#pragma once
#include "accounttypes.h"
#include "archiverecord.h"
#include "transportconfig.h"

#include <QObject>
#include <QStringList>

/// One profile: provider, customer and user. No secret is in here.
struct ProfileConfig {
    QString id;     ///< see ClientPaths::checkProfile
    QString title;  ///< shown in the switcher; empty: the user name
    QString colour; ///< word of ProfileColours; empty: the first
    QUrl portal;
    bool withoutPortal = false; ///< wanted so, see isLocal()
    QString userName;
    QString caFile;        ///< PEM, trusted besides the system's
    ProxyConfig proxy;     ///< without its password
    QString archiveFolder; ///< empty: the standard one
    QString nameTemplate;  ///< empty: NameTemplate::standard()
    RetentionRule retention;
    bool retentionAsked = false; ///< G-42 is asked at first run
    SessionInfo lastSession;     ///< who it was: names and roles, for reading offline
    QList<Contact> contacts;     ///< hotlines as the portal last named them (G-01)
    QList<PortalLink> links;     ///< pages of the provider, likewise (R3-030)
    QStringList watchedFolders;  ///< new files in them are imported

    /// Without provider access: no sign-in, no network. An address given later ends that.
    bool isLocal() const { return withoutPortal && portal.isEmpty(); }
};

/// The profiles of this computer's user, in settings.ini of the data folder.
class ProfileRegistry final : public QObject
{
    Q_OBJECT
public:
    explicit ProfileRegistry(QString settingsFile) : m_file(std::move(settingsFile)) {}

    QStringList profiles() const;
    /// Of an unknown id: an empty one of that id.
    ProfileConfig profile(const QString &id) const;
    /// Error: Storage/settings_not_written.
    Result<void> save(const ProfileConfig &profile);
    Result<void> remove(const QString &id);
    /// The one opened last.
    QString current() const;
    Result<void> setCurrent(const QString &id);

    /// https anywhere, plain http only to loopback. Error: Invalid/portal_url_*.
    static Result<void> checkPortal(const QUrl &portal);
    static QString standardNames();
    /// The path a name template makes of a document. Error: Invalid/unknown_placeholder ….
    static Result<QString> nameFor(const QString &nameTemplate, const Document &document);

Q_SIGNALS:
    void changed();
    /// save() has replaced one by the other.
    void saved(const ProfileConfig &before, const ProfileConfig &after);

private:
    QString m_file;
};

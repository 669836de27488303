#pragma once
#include "accounttypes.h"
#include "chainhead.h"

#include <QDateTime>

// The JSON inside of a profile's backup; docs/adr/0020-backup-of-a-profile.md says what is in it and what is not.

/// One file of the backup.
struct BackupFile {
    Q_GADGET
    Q_CLASSINFO("required", "path,size,sha256")
    Q_PROPERTY(QString path MEMBER path)
    Q_PROPERTY(qint64 size MEMBER size)
    Q_PROPERTY(QString sha256 MEMBER sha256)
public:
    QString path; ///< profile/… or documents/…, '/' between
    qint64 size = 0;
    QString sha256; ///< hex
    bool operator==(const BackupFile &) const = default;
};

/// How one hash chain ended when it was copied.
struct BackupHead {
    Q_GADGET
    Q_PROPERTY(qint64 count MEMBER count)
    Q_PROPERTY(QString hash MEMBER hash)
    Q_PROPERTY(bool good MEMBER good)
    Q_PROPERTY(bool proven MEMBER proven)
public:
    qint64 count = 0;
    QString hash;
    bool good = true;    ///< every link followed
    bool proven = false; ///< the keychain of the computer it comes from knew exactly this head
    ChainHead head() const { return {count, hash}; }
    bool operator==(const BackupHead &) const = default;
};

/// The profile's settings; no secret. Paths of the old computer are left out.
struct BackupSettings {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString colour MEMBER colour)
    Q_PROPERTY(QString portal MEMBER portal)
    Q_PROPERTY(bool withoutPortal MEMBER withoutPortal)
    Q_PROPERTY(QString userName MEMBER userName)
    Q_PROPERTY(int proxyMode MEMBER proxyMode)
    Q_PROPERTY(QString proxyHost MEMBER proxyHost)
    Q_PROPERTY(int proxyPort MEMBER proxyPort)
    Q_PROPERTY(QString proxyUser MEMBER proxyUser)
    Q_PROPERTY(QString nameTemplate MEMBER nameTemplate)
    Q_PROPERTY(int retention MEMBER retention)
    Q_PROPERTY(int retentionMonths MEMBER retentionMonths)
    Q_PROPERTY(bool retentionAsked MEMBER retentionAsked)
    Q_PROPERTY(SessionInfo lastSession MEMBER lastSession)
    Q_PROPERTY(PortalInfo provider MEMBER provider)
public:
    QString title, colour, portal, userName;
    bool withoutPortal = false;
    int proxyMode = 0; ///< ProxyConfig::Mode
    QString proxyHost;
    int proxyPort = 0;
    QString proxyUser, nameTemplate;
    int retention = 0; ///< RetentionRule::Action
    int retentionMonths = 0;
    bool retentionAsked = false;
    SessionInfo lastSession;
    PortalInfo provider; ///< hotlines and links as the portal last named them
    bool operator==(const BackupSettings &) const = default;
};

/// manifest.json, the last entry.
struct BackupManifest {
    Q_GADGET
    Q_CLASSINFO("required", "profile,files,settings")
    Q_PROPERTY(QString profile MEMBER profile)
    Q_PROPERTY(QString program MEMBER program)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt)
    Q_PROPERTY(bool documents MEMBER documents)
    Q_PROPERTY(BackupSettings settings MEMBER settings)
    Q_PROPERTY(BackupHead journal MEMBER journal)
    Q_PROPERTY(BackupHead audit MEMBER audit)
    Q_PROPERTY(QList<BackupFile> files MEMBER files)
public:
    QString profile; ///< its short name
    QString program; ///< version that wrote it
    QDateTime createdAt;
    bool documents = false; ///< the archived documents are in it
    BackupSettings settings;
    BackupHead journal, audit;
    QList<BackupFile> files; ///< every other entry but the first
    qint64 bytes() const;
    bool operator==(const BackupManifest &) const = default;
};

/// Names and numbers of the format.
namespace BackupFormat
{
inline const QString head = QStringLiteral("fernamt.json"); ///< the first entry: {"format","version"}
inline const QString manifest = QStringLiteral("manifest.json");
inline const QString name = QStringLiteral("fernamt-profile");
inline const QString profileFolder = QStringLiteral("profile/");
inline const QString callFolder = QStringLiteral("profile/calls/"); ///< imported call records
inline const QString documentsFolder = QStringLiteral("documents/");
inline const QString certificates = QStringLiteral("ca.pem");
inline const QString suffix = QStringLiteral(".tar.zst");
constexpr int version = 1;
constexpr qint64 mostManifest = 64 << 20;
/// Names below profile/.
const QStringList &databases();
} // namespace BackupFormat

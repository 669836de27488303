#pragma once
#include "documenttype.h"
#include "secret.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

// The authenticator app and the own sessions: bodies of api/openapi.yaml, one gadget per schema of the same name.

/// Step of the sign-in after password and PIN: a code of the app, or a recovery code.
struct TotpStep {
    Q_GADGET
    Q_CLASSINFO("required", "code")
    Q_PROPERTY(Secret code MEMBER code)
public:
    Secret code;
    bool operator==(const TotpStep &) const = default;
};

/// The own authenticator app. `stopped`: ten wrong codes in a row; a recovery code or the provider helps.
struct TotpStatus {
    Q_GADGET
    Q_PROPERTY(Contract::TotpPolicy policy MEMBER policy)
    Q_PROPERTY(bool enrolled MEMBER enrolled)
    Q_PROPERTY(QDateTime enrolledAt MEMBER enrolledAt)
    Q_PROPERTY(bool stopped MEMBER stopped)
    Q_PROPERTY(int codesLeft MEMBER codesLeft)
public:
    Contract::TotpPolicy policy = Contract::TotpPolicy::Unknown;
    bool enrolled = false;
    QDateTime enrolledAt;
    bool stopped = false;
    int codesLeft = 0;
    bool operator==(const TotpStatus &) const = default;
};

/// Asks for a new secret: the own password, and a PIN to the stored mobile number where there is one (G-43).
struct TotpEnrolmentRequest {
    Q_GADGET
    Q_CLASSINFO("required", "currentPassword")
    Q_PROPERTY(Secret currentPassword MEMBER currentPassword)
    Q_PROPERTY(Secret pin MEMBER pin)
public:
    Secret currentPassword;
    Secret pin;
    bool operator==(const TotpEnrolmentRequest &) const = default;
};

/// The new secret, shown this once; counts from TotpConfirmation on, within ten minutes.
struct TotpEnrolment {
    Q_GADGET
    Q_PROPERTY(Secret key MEMBER key)
    Q_PROPERTY(Secret uri MEMBER uri)
public:
    Secret key;
    Secret uri;
    bool operator==(const TotpEnrolment &) const = default;
};

/// One right code of the app completes the enrolment.
struct TotpConfirmation {
    Q_GADGET
    Q_CLASSINFO("required", "code")
    Q_PROPERTY(Secret code MEMBER code)
public:
    Secret code;
    bool operator==(const TotpConfirmation &) const = default;
};

/// Ten codes, shown this once; each stands for one code of the app.
struct RecoveryCodes {
    Q_GADGET
    Q_PROPERTY(QStringList codes MEMBER codes)
public:
    QStringList codes;
    bool operator==(const RecoveryCodes &) const = default;
};

/// Password and a code of the app, or a recovery code (G-43).
struct TotpRemoval {
    Q_GADGET
    Q_CLASSINFO("required", "currentPassword,code")
    Q_PROPERTY(Secret currentPassword MEMBER currentPassword)
    Q_PROPERTY(Secret code MEMBER code)
public:
    Secret currentPassword;
    Secret code;
    bool operator==(const TotpRemoval &) const = default;
};

/// One of the own sessions. `address`: where it was opened; `current`: the one that asks.
struct SessionEntry {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString device MEMBER device)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt)
    Q_PROPERTY(QDateTime lastUsedAt MEMBER lastUsedAt)
    Q_PROPERTY(QDateTime expiresAt MEMBER expiresAt)
    Q_PROPERTY(bool current MEMBER current)
public:
    QString id;
    QString device;
    QString address;
    QDateTime createdAt;
    QDateTime lastUsedAt;
    QDateTime expiresAt;
    bool current = false;
    bool operator==(const SessionEntry &) const = default;
};

/// Live sessions, newest first.
struct SessionList {
    Q_GADGET
    Q_PROPERTY(QList<SessionEntry> items MEMBER items)
public:
    QList<SessionEntry> items;
    bool operator==(const SessionList &) const = default;
};

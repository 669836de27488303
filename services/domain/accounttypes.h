#pragma once
#include "documenttype.h"
#include "secret.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

// Sign-in, session, links, device grants and profile: bodies of api/openapi.yaml, one gadget per schema of the same name.

/// A PIN on its way (G-08). The number tells which of several late SMS is meant.
struct PinChallenge {
    Q_GADGET
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QString maskedMobile MEMBER maskedMobile)
    Q_PROPERTY(QDateTime expiresAt MEMBER expiresAt)
    Q_PROPERTY(QDateTime resendAt MEMBER resendAt)
    Q_PROPERTY(int triesLeft MEMBER triesLeft)
public:
    int number = 0;
    QString maskedMobile;
    QDateTime expiresAt;
    QDateTime resendAt;
    int triesLeft = 0;
    bool operator==(const PinChallenge &) const = default;
};

/// First step of the sign-in: the user name alone (R3-003). `device` names the computer in the list of sessions.
struct SignInStart {
    Q_GADGET
    Q_CLASSINFO("required", "userName")
    Q_PROPERTY(QString userName MEMBER userName)
    Q_PROPERTY(QString device MEMBER device)
public:
    QString userName;
    QString device;
    bool operator==(const SignInStart &) const = default;
};

/// Answer to the first step; the same for known and unknown names. `suggestion` for a bare Kundennummer (G-02).
struct SignInStarted {
    Q_GADGET
    Q_PROPERTY(QString signInId MEMBER signInId)
    Q_PROPERTY(Contract::SignInStep next MEMBER next)
    Q_PROPERTY(QDateTime expiresAt MEMBER expiresAt)
    Q_PROPERTY(QString suggestion MEMBER suggestion)
public:
    QString signInId;
    Contract::SignInStep next = Contract::SignInStep::Unknown;
    QDateTime expiresAt;
    QString suggestion;
    bool operator==(const SignInStarted &) const = default;
};

/// Second step.
struct PasswordStep {
    Q_GADGET
    Q_CLASSINFO("required", "password")
    Q_PROPERTY(Secret password MEMBER password)
public:
    Secret password;
    bool operator==(const PasswordStep &) const = default;
};

/// Third step, where the role demands it (R3-010, R3-011).
struct PinStep {
    Q_GADGET
    Q_CLASSINFO("required", "pin")
    Q_PROPERTY(Secret pin MEMBER pin)
public:
    Secret pin;
    bool operator==(const PinStep &) const = default;
};

/// The customer an account belongs to.
struct CustomerInfo {
    Q_GADGET
    Q_PROPERTY(QString customerNumber MEMBER customerNumber)
    Q_PROPERTY(QString companyName MEMBER companyName)
public:
    QString customerNumber;
    QString companyName;
    bool operator==(const CustomerInfo &) const = default;
};

/// The signed-in user. `roles` are words of Contract::Role.
struct UserInfo {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString userName MEMBER userName)
    Q_PROPERTY(QString fullName MEMBER fullName)
    Q_PROPERTY(QStringList roles MEMBER roles)
public:
    QString id;
    QString userName;
    QString fullName;
    QStringList roles;
    bool operator==(const UserInfo &) const = default;
};

/// A session (G-35): 12 h at most, locked after 30 minutes without a request that a user caused.
struct SessionInfo {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(UserInfo user MEMBER user)
    Q_PROPERTY(CustomerInfo customer MEMBER customer)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt)
    Q_PROPERTY(QDateTime expiresAt MEMBER expiresAt)
    Q_PROPERTY(bool locked MEMBER locked)
public:
    QString id;
    UserInfo user;
    CustomerInfo customer;
    QDateTime createdAt;
    QDateTime expiresAt;
    bool locked = false;
    bool operator==(const SessionInfo &) const = default;
};

/// Answer to password and PIN: what comes next, and with `done` the session and its token.
struct SignInResult {
    Q_GADGET
    Q_PROPERTY(Contract::SignInStep next MEMBER next)
    Q_PROPERTY(PinChallenge pin MEMBER pin)
    Q_PROPERTY(Secret token MEMBER token)
    Q_PROPERTY(SessionInfo session MEMBER session)
public:
    Contract::SignInStep next = Contract::SignInStep::Unknown;
    PinChallenge pin;
    Secret token;
    SessionInfo session;
    bool operator==(const SignInResult &) const = default;
};

/// Unlocks a locked session: password, no PIN (G-35).
struct UnlockRequest {
    Q_GADGET
    Q_CLASSINFO("required", "password")
    Q_PROPERTY(Secret password MEMBER password)
public:
    Secret password;
    bool operator==(const UnlockRequest &) const = default;
};

/// Kennwort vergessen (R3-016…018).
struct PasswordResetRequest {
    Q_GADGET
    Q_CLASSINFO("required", "userName")
    Q_PROPERTY(QString userName MEMBER userName)
public:
    QString userName;
    bool operator==(const PasswordResetRequest &) const = default;
};

/// Benutzernamen vergessen (G-40): the mail goes only to the stored address.
struct UserNameReminderRequest {
    Q_GADGET
    Q_CLASSINFO("required", "email")
    Q_PROPERTY(QString email MEMBER email)
public:
    QString email;
    bool operator==(const UserNameReminderRequest &) const = default;
};

/// A one-time link, pasted into the window.
struct LinkToken {
    Q_GADGET
    Q_CLASSINFO("required", "token")
    Q_PROPERTY(Secret token MEMBER token)
public:
    Secret token;
    bool operator==(const LinkToken &) const = default;
};

/// What a one-time link is for; looking does not consume it.
struct LinkInfo {
    Q_GADGET
    Q_PROPERTY(Contract::LinkPurpose purpose MEMBER purpose)
    Q_PROPERTY(QString userName MEMBER userName)
    Q_PROPERTY(QDateTime expiresAt MEMBER expiresAt)
public:
    Contract::LinkPurpose purpose = Contract::LinkPurpose::Unknown;
    QString userName;
    QDateTime expiresAt;
    bool operator==(const LinkInfo &) const = default;
};

/// Sets the password by a one-time link (R3-002, R3-017).
struct LinkRedemption {
    Q_GADGET
    Q_CLASSINFO("required", "token,password")
    Q_PROPERTY(Secret token MEMBER token)
    Q_PROPERTY(Secret password MEMBER password)
public:
    Secret token;
    Secret password;
    bool operator==(const LinkRedemption &) const = default;
};

/// Asks for a device grant (G-37).
struct DeviceGrantRequest {
    Q_GADGET
    Q_CLASSINFO("required", "name")
    Q_PROPERTY(QString name MEMBER name)
public:
    QString name;
    bool operator==(const DeviceGrantRequest &) const = default;
};

/// documents:read for 90 days without a PIN, revocable (G-37). `token` only in the answer to its creation.
struct DeviceGrant {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt)
    Q_PROPERTY(QDateTime expiresAt MEMBER expiresAt)
    Q_PROPERTY(QDateTime lastUsedAt MEMBER lastUsedAt)
    Q_PROPERTY(Secret token MEMBER token)
public:
    QString id;
    qint64 rev = 0;
    QString name;
    QDateTime createdAt;
    QDateTime expiresAt;
    QDateTime lastUsedAt;
    Secret token;
    bool operator==(const DeviceGrant &) const = default;
};

struct DeviceGrantList {
    Q_GADGET
    Q_PROPERTY(QList<DeviceGrant> items MEMBER items)
public:
    QList<DeviceGrant> items;
    bool operator==(const DeviceGrantList &) const = default;
};

/// Own profile. The mobile number is masked to its last four digits.
struct Profile {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString userName MEMBER userName)
    Q_PROPERTY(QString fullName MEMBER fullName)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(QString phoneNumber MEMBER phoneNumber)
    Q_PROPERTY(QString maskedMobile MEMBER maskedMobile)
    Q_PROPERTY(QStringList roles MEMBER roles)
public:
    QString id;
    qint64 rev = 0;
    QString userName;
    QString fullName;
    QString email;
    QString phoneNumber;
    QString maskedMobile;
    QStringList roles;
    bool operator==(const Profile &) const = default;
};

/// Changes of the own profile; only the fields given. Number, address and name need the password, and a PIN to the old number
/// where one exists (G-43).
struct ProfileChange {
    Q_GADGET
    Q_PROPERTY(QString userName MEMBER userName)
    Q_PROPERTY(QString fullName MEMBER fullName)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(QString phoneNumber MEMBER phoneNumber)
    Q_PROPERTY(QString mobileNumber MEMBER mobileNumber)
    Q_PROPERTY(Secret currentPassword MEMBER currentPassword)
    Q_PROPERTY(Secret pin MEMBER pin)
public:
    QString userName;
    QString fullName;
    QString email;
    QString phoneNumber;
    QString mobileNumber;
    Secret currentPassword;
    Secret pin;
    bool operator==(const ProfileChange &) const = default;
};

/// Sends a PIN to the old mobile number before the profile is changed (G-43).
struct ProfilePinRequest {
    Q_GADGET
    Q_CLASSINFO("required", "currentPassword")
    Q_PROPERTY(Secret currentPassword MEMBER currentPassword)
public:
    Secret currentPassword;
    bool operator==(const ProfilePinRequest &) const = default;
};

/// Kennwort ändern; active at once.
struct PasswordChange {
    Q_GADGET
    Q_CLASSINFO("required", "currentPassword,newPassword")
    Q_PROPERTY(Secret currentPassword MEMBER currentPassword)
    Q_PROPERTY(Secret newPassword MEMBER newPassword)
public:
    Secret currentPassword;
    Secret newPassword;
    bool operator==(const PasswordChange &) const = default;
};

/// A hotline of the provider: data, never a constant of the program (G-01).
struct Contact {
    Q_GADGET
    Q_PROPERTY(QString purpose MEMBER purpose)
    Q_PROPERTY(QString phone MEMBER phone)
    Q_PROPERTY(QString email MEMBER email)
public:
    QString purpose;
    QString phone;
    QString email;
    bool operator==(const Contact &) const = default;
};

/// A page of the provider for the browser (R3-030, R3-031). `purpose`: `contact_form`, `help` …
struct PortalLink {
    Q_GADGET
    Q_PROPERTY(QString purpose MEMBER purpose)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString url MEMBER url)
public:
    QString purpose;
    QString title;
    QString url;
    bool operator==(const PortalLink &) const = default;
};

/// Who answers here.
struct PortalInfo {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString version MEMBER version)
    Q_PROPERTY(QDateTime time MEMBER time)
    Q_PROPERTY(QList<Contact> contacts MEMBER contacts)
    Q_PROPERTY(QList<PortalLink> links MEMBER links)
    Q_PROPERTY(QStringList capabilities MEMBER capabilities)
public:
    QString name;
    QString version;
    QDateTime time;
    QList<Contact> contacts;
    QList<PortalLink> links;
    QStringList capabilities;
    bool operator==(const PortalInfo &) const = default;
};

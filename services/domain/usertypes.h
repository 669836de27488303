#pragma once
#include "documenttype.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

// Benutzerverwaltung: bodies of api/openapi.yaml, one gadget per schema of the same name.

/// A user of the customer as the administrator sees it (R3-111). The mobile number is masked to its last four digits.
struct PortalUser {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString userName MEMBER userName)
    Q_PROPERTY(QString fullName MEMBER fullName)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(QString phoneNumber MEMBER phoneNumber)
    Q_PROPERTY(QString maskedMobile MEMBER maskedMobile)
    Q_PROPERTY(QStringList roles MEMBER roles)
    Q_PROPERTY(Contract::UserStatus status MEMBER status)
    Q_PROPERTY(Contract::PinUse signInPin MEMBER signInPin)
    Q_PROPERTY(bool editable MEMBER editable)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt)
public:
    QString id;
    qint64 rev = 0;
    QString userName;
    QString fullName;
    QString email;
    QString phoneNumber;
    QString maskedMobile;
    QStringList roles; ///< words of Contract::Role
    Contract::UserStatus status = Contract::UserStatus::Unknown;
    Contract::PinUse signInPin = Contract::PinUse::Unknown;
    bool editable = false; ///< an Administrator Kundenportal is not changed here (R3-112)
    QDateTime createdAt;

    bool hasRole(const QString &word) const { return roles.contains(word); }
    bool operator==(const PortalUser &) const = default;
};

struct PortalUserList {
    Q_GADGET
    Q_PROPERTY(QList<PortalUser> items MEMBER items)
public:
    QList<PortalUser> items;
    bool operator==(const PortalUserList &) const = default;
};

/// »Benutzerkonto erstellen« (R3-110). The link for the first password goes to `email`.
struct NewUser {
    Q_GADGET
    Q_CLASSINFO("required", "userName,fullName,email,roles")
    Q_PROPERTY(QString userName MEMBER userName)
    Q_PROPERTY(QString fullName MEMBER fullName)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(QString phoneNumber MEMBER phoneNumber)
    Q_PROPERTY(QString mobileNumber MEMBER mobileNumber)
    Q_PROPERTY(QStringList roles MEMBER roles)
    Q_PROPERTY(Contract::PinUse signInPin MEMBER signInPin)
public:
    QString userName;
    QString fullName;
    QString email;
    QString phoneNumber;
    QString mobileNumber;
    QStringList roles;
    Contract::PinUse signInPin = Contract::PinUse::Unknown; ///< Unknown: as the role demands it
    bool operator==(const NewUser &) const = default;
};

/// Changes of a user by the administrator; only the fields given (R3-113…117). `status`: active or locked.
struct UserChange {
    Q_GADGET
    Q_PROPERTY(QString userName MEMBER userName)
    Q_PROPERTY(QString fullName MEMBER fullName)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(QString phoneNumber MEMBER phoneNumber)
    Q_PROPERTY(QString mobileNumber MEMBER mobileNumber)
    Q_PROPERTY(Contract::UserStatus status MEMBER status)
    Q_PROPERTY(Contract::PinUse signInPin MEMBER signInPin)
public:
    QString userName;
    QString fullName;
    QString email;
    QString phoneNumber;
    QString mobileNumber;
    Contract::UserStatus status = Contract::UserStatus::Unknown;
    Contract::PinUse signInPin = Contract::PinUse::Unknown;
    bool operator==(const UserChange &) const = default;
};

#pragma once
#include "money.h"
#include "secret.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

// Kundendaten: bodies of api/openapi.yaml, one gadget per schema.

namespace Company
{
Q_NAMESPACE
/// Rechnungsversandart (R3-104).
enum class DispatchMode { Unknown, Portal, PortalAndPost };
Q_ENUM_NS(DispatchMode)
} // namespace Company

/// A contact person of the customer (R3-102, R3-037). `roles`: words of ContactRole; at most one person is `telecommunication`,
/// the »Ansprechpartner Telekommunikation« (G-23).
struct ContactPerson {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QStringList roles MEMBER roles)
    Q_PROPERTY(QString phone MEMBER phone)
    Q_PROPERTY(QString email MEMBER email)
public:
    QString id; ///< empty in a change: a new person
    QString name;
    QStringList roles;
    QString phone; ///< E.164
    QString email;
    bool operator==(const ContactPerson &) const = default;
};

namespace ContactRole
{
inline const QString telecommunication = QStringLiteral("telecommunication");
inline const QString technical = QStringLiteral("technical");
inline const QString accounting = QStringLiteral("accounting");
inline const QString management = QStringLiteral("management");
inline const QString outage = QStringLiteral("outage");
/// In the order in which they are shown.
inline const QStringList all{telecommunication, technical, accounting, management, outage};
} // namespace ContactRole

/// One of the ways in which the customer may agree to be contacted (R3-105, G-32); which there are, and their names, is data of
/// the provider. `exclusive`: cannot be given together with another.
struct ConsentOption {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool exclusive MEMBER exclusive)
    Q_PROPERTY(bool given MEMBER given)
    Q_PROPERTY(QDateTime givenAt MEMBER givenAt)
public:
    QString code;
    QString name;
    bool exclusive = false;
    bool given = false;
    QDateTime givenAt;
    bool operator==(const ConsentOption &) const = default;
};

/// What a Rechnungsversandart costs a month in the next billing month.
struct DispatchPrice {
    Q_GADGET
    Q_PROPERTY(Company::DispatchMode mode MEMBER mode)
    Q_PROPERTY(Money monthlyNet MEMBER monthlyNet)
public:
    Company::DispatchMode mode = Company::DispatchMode::Unknown;
    Money monthlyNet;
    bool operator==(const DispatchPrice &) const = default;
};

/// What of the Kundendaten may be changed (R3-102, R3-103, R3-105, R3-106); always the whole of it. `consents`: codes of those
/// that are given.
struct CompanyChange {
    Q_GADGET
    Q_CLASSINFO("required", "email,mainNumber,contacts,termsOnInvoice,consents")
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(QString mainNumber MEMBER mainNumber)
    Q_PROPERTY(QList<ContactPerson> contacts MEMBER contacts)
    Q_PROPERTY(bool termsOnInvoice MEMBER termsOnInvoice)
    Q_PROPERTY(QStringList consents MEMBER consents)
public:
    QString email;
    QString mainNumber;
    QList<ContactPerson> contacts;
    bool termsOnInvoice = false;
    QStringList consents;
    bool operator==(const CompanyChange &) const = default;
};

/// Another Rechnungsversandart, with the price and the first day that were shown (R3-104, G-33).
struct DispatchChange {
    Q_GADGET
    Q_CLASSINFO("required", "mode,monthlyNet,effectiveFrom")
    Q_PROPERTY(Company::DispatchMode mode MEMBER mode)
    Q_PROPERTY(Money monthlyNet MEMBER monthlyNet)
    Q_PROPERTY(QDate effectiveFrom MEMBER effectiveFrom)
public:
    Company::DispatchMode mode = Company::DispatchMode::Unknown;
    Money monthlyNet;
    QDate effectiveFrom;
    bool operator==(const DispatchChange &) const = default;
};

/// »Kundenkennwort ändern« behind the own login password (R3-101).
struct KundenkennwortChange {
    Q_GADGET
    Q_CLASSINFO("required", "password,kundenkennwort")
    Q_PROPERTY(Secret password MEMBER password)
    Q_PROPERTY(Secret kundenkennwort MEMBER kundenkennwort)
public:
    Secret password;
    Secret kundenkennwort;
    bool operator==(const KundenkennwortChange &) const = default;
};

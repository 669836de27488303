#pragma once
#include "ordering.h"
#include "secret.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

// Self-care of a contract and its technical data: bodies of api/openapi.yaml, one gadget per schema.

/// A row of »Rufumleitung | Rufnummer | Zielnummer« (R2-003). `number`: the block's first, the extension's full or the single
/// number, E.164. `divertingSince`: only while the registration is away (G-17).
struct Diversion {
    Q_GADGET
    Q_CLASSINFO("required", "number,target")
    Q_PROPERTY(Ordering::DiversionKind kind MEMBER kind)
    Q_PROPERTY(Ordering::DiversionScope scope MEMBER scope)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString target MEMBER target)
    Q_PROPERTY(bool active MEMBER active)
    Q_PROPERTY(QDateTime divertingSince MEMBER divertingSince)
public:
    Ordering::DiversionKind kind = Ordering::DiversionKind::Unknown;
    Ordering::DiversionScope scope = Ordering::DiversionScope::Unknown;
    QString number;
    QString target;
    bool active = false;
    QDateTime divertingSince;
    bool operator==(const Diversion &) const = default;
};

/// All diversions of a contract, replaced as a whole (R3-063).
struct DiversionList {
    Q_GADGET
    Q_CLASSINFO("required", "items")
    Q_PROPERTY(QList<Diversion> items MEMBER items)
public:
    QList<Diversion> items;
    bool operator==(const DiversionList &) const = default;
};

/// A number that may be shown to the called side (R0-013…016). `entitled` must be ticked; the portal adds who and when (G-25).
struct ClipNumber {
    Q_GADGET
    Q_CLASSINFO("required", "number,entitled")
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(bool entitled MEMBER entitled)
    Q_PROPERTY(QString confirmedBy MEMBER confirmedBy)
    Q_PROPERTY(QDateTime confirmedAt MEMBER confirmedAt)
public:
    QString number;
    bool entitled = false;
    QString confirmedBy;
    QDateTime confirmedAt;
    bool operator==(const ClipNumber &) const = default;
};

/// All CLIP numbers of a contract, replaced as a whole.
struct ClipNumberList {
    Q_GADGET
    Q_CLASSINFO("required", "items")
    Q_PROPERTY(QList<ClipNumber> items MEMBER items)
public:
    QList<ClipNumber> items;
    bool operator==(const ClipNumberList &) const = default;
};

/// Mehrfachregistrierung of a SIP trunk: one or two addresses (R3-067).
struct Registration {
    Q_GADGET
    Q_CLASSINFO("required", "mode,addresses")
    Q_PROPERTY(Ordering::RegistrationMode mode MEMBER mode)
    Q_PROPERTY(QStringList addresses MEMBER addresses)
public:
    Ordering::RegistrationMode mode = Ordering::RegistrationMode::Unknown;
    QStringList addresses;
    bool operator==(const Registration &) const = default;
};

/// What the customer may configure of a contract; `id` is the contract's. `divertingSince` is set by the portal alone.
struct SelfCare {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QList<Diversion> diversions MEMBER diversions)
    Q_PROPERTY(QList<ClipNumber> clipNumbers MEMBER clipNumbers)
    Q_PROPERTY(Registration registration MEMBER registration)
public:
    QString id;
    qint64 rev = 0;
    QList<Diversion> diversions;
    QList<ClipNumber> clipNumbers;
    Registration registration;
    bool operator==(const SelfCare &) const = default;
};

/// One account of sipAccount (R3-058).
struct SipAccount {
    Q_GADGET
    Q_PROPERTY(QString userName MEMBER userName)
    Q_PROPERTY(bool registered MEMBER registered)
public:
    QString userName;
    bool registered = false;
    bool operator==(const SipAccount &) const = default;
};

/// Registration of a trunk or of accounts, as the network sees it (R3-057).
struct SipAccess {
    Q_GADGET
    Q_PROPERTY(QString userName MEMBER userName)
    Q_PROPERTY(bool registered MEMBER registered)
    Q_PROPERTY(QDateTime since MEMBER since)
    Q_PROPERTY(QString proxy MEMBER proxy)
    Q_PROPERTY(bool blocked MEMBER blocked)
    Q_PROPERTY(QList<SipAccount> accounts MEMBER accounts)
public:
    QString userName;
    bool registered = false;
    QDateTime since;
    QString proxy;
    bool blocked = false;
    QList<SipAccount> accounts;
    bool operator==(const SipAccess &) const = default;
};

/// One event of a shipment (R3-069).
struct Shipment {
    Q_GADGET
    Q_PROPERTY(Ordering::ShipmentState state MEMBER state)
    Q_PROPERTY(QDateTime at MEMBER at)
    Q_PROPERTY(QString carrier MEMBER carrier)
    Q_PROPERTY(QString trackingNumber MEMBER trackingNumber)
public:
    Ordering::ShipmentState state = Ordering::ShipmentState::Unknown;
    QDateTime at;
    QString carrier;
    QString trackingNumber;
    bool operator==(const Shipment &) const = default;
};

/// The customer's router (R3-069); shipments newest first.
struct Cpe {
    Q_GADGET
    Q_PROPERTY(QString serialNumber MEMBER serialNumber)
    Q_PROPERTY(QString model MEMBER model)
    Q_PROPERTY(Ordering::ConnectionState state MEMBER state)
    Q_PROPERTY(QDateTime since MEMBER since)
    Q_PROPERTY(QList<Shipment> shipments MEMBER shipments)
public:
    QString serialNumber;
    QString model;
    Ordering::ConnectionState state = Ordering::ConnectionState::Unknown;
    QDateTime since;
    QList<Shipment> shipments;
    bool operator==(const Cpe &) const = default;
};

/// Answer of a password reset (R3-059, R3-068). A replayed one comes without the password: `secretDelivered` is then true.
struct NewPassword {
    Q_GADGET
    Q_PROPERTY(Secret password MEMBER password)
    Q_PROPERTY(bool secretDelivered MEMBER secretDelivered)
public:
    Secret password;
    bool secretDelivered = false;
    bool operator==(const NewPassword &) const = default;
};

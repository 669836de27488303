#pragma once
#include "money.h"
#include "pbx.h"
#include "secret.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

// The telephone system of a cloud.phone contract: bodies of api/openapi.yaml, one gadget per schema. What may be changed stands
// in `settings` and is written as a whole (PUT, If-Match). Numbers are E.164; internal numbers are digits alone.

/// A product a seat can have; net prices per seat.
struct SeatProduct {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(Money onceNet MEMBER onceNet)
    Q_PROPERTY(Money monthlyNet MEMBER monthlyNet)
public:
    QString code;
    QString name;
    Money onceNet;
    Money monthlyNet;
    bool operator==(const SeatProduct &) const = default;
};

/// Company level (R4-014). Empty profile: the Systemsperrprofil, which allows all.
struct PbxSystemSettings {
    Q_GADGET
    Q_PROPERTY(QString blockingProfileId MEMBER blockingProfileId)
public:
    QString blockingProfileId;
    bool operator==(const PbxSystemSettings &) const = default;
};

/// The telephone system; `id` is the contract's. `mobileIntegration`: MagentaEINS Business Integration, with rules of its own for
/// internal numbers (R4-007).
struct PbxSystem {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString contractNumber MEMBER contractNumber)
    Q_PROPERTY(bool mobileIntegration MEMBER mobileIntegration)
    Q_PROPERTY(QList<SeatProduct> products MEMBER products)
    Q_PROPERTY(Money numberMonthlyNet MEMBER numberMonthlyNet)
    Q_PROPERTY(PbxSystemSettings settings MEMBER settings)
public:
    QString id;
    qint64 rev = 0;
    QString contractNumber;
    bool mobileIntegration = false;
    QList<SeatProduct> products;
    Money numberMonthlyNet;
    PbxSystemSettings settings;
    bool operator==(const PbxSystem &) const = default;
};

/// Group level. Empty profile: the company's holds.
struct PbxGroupSettings {
    Q_GADGET
    Q_CLASSINFO("required", "name")
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString blockingProfileId MEMBER blockingProfileId)
public:
    QString name;
    QString blockingProfileId;
    bool operator==(const PbxGroupSettings &) const = default;
};

/// A Gruppe/Standort (R4-001).
struct PbxGroup {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString contractId MEMBER contractId)
    Q_PROPERTY(QString locationId MEMBER locationId)
    Q_PROPERTY(QString areaCode MEMBER areaCode)
    Q_PROPERTY(QString timeZone MEMBER timeZone)
    Q_PROPERTY(PbxGroupSettings settings MEMBER settings)
public:
    QString id;
    qint64 rev = 0;
    QString contractId;
    QString locationId;
    QString areaCode;
    QString timeZone; ///< IANA
    PbxGroupSettings settings;
    bool operator==(const PbxGroup &) const = default;
};

/// Weiterleitungen of a seat; empty: none. `notRegistered` is ecotel@once in the telephone system (R3-065).
struct SeatDiversions {
    Q_GADGET
    Q_PROPERTY(QString always MEMBER always)
    Q_PROPERTY(QString busy MEMBER busy)
    Q_PROPERTY(QString noAnswer MEMBER noAnswer)
    Q_PROPERTY(int noAnswerSeconds MEMBER noAnswerSeconds)
    Q_PROPERTY(QString notRegistered MEMBER notRegistered)
public:
    QString always;
    QString busy;
    QString noAnswer;
    int noAnswerSeconds = 0;
    QString notRegistered;
    bool operator==(const SeatDiversions &) const = default;
};

/// A geographic number of CLIP no screening at a seat with its Durchwahl (R0-018); shown to the called side: number, then
/// extension.
struct CallerNumber {
    Q_GADGET
    Q_CLASSINFO("required", "numberId")
    Q_PROPERTY(QString numberId MEMBER numberId)
    Q_PROPERTY(QString extension MEMBER extension)
public:
    QString numberId;
    QString extension;
    bool operator==(const CallerNumber &) const = default;
};

/// Mails to the seat's address (R1-012).
struct SeatNotices {
    Q_GADGET
    Q_PROPERTY(bool missedCalls MEMBER missedCalls)
    Q_PROPERTY(bool faxes MEMBER faxes)
    Q_PROPERTY(bool other MEMBER other)
public:
    bool missedCalls = false;
    bool faxes = false;
    bool other = false;
    bool operator==(const SeatNotices &) const = default;
};

/// What can be changed of a seat without cost.
struct SeatSettings {
    Q_GADGET
    Q_CLASSINFO("required", "name,groupId,extension")
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(QString groupId MEMBER groupId)
    Q_PROPERTY(QString extension MEMBER extension)
    Q_PROPERTY(bool serviceNumberFeature MEMBER serviceNumberFeature)
    Q_PROPERTY(QString serviceNumber MEMBER serviceNumber)
    Q_PROPERTY(QList<CallerNumber> callerNumbers MEMBER callerNumbers)
    Q_PROPERTY(QString callbackNumber MEMBER callbackNumber)
    Q_PROPERTY(QStringList parallelNumbers MEMBER parallelNumbers)
    Q_PROPERTY(SeatDiversions diversions MEMBER diversions)
    Q_PROPERTY(QString blockingProfileId MEMBER blockingProfileId)
    Q_PROPERTY(SeatNotices notices MEMBER notices)
public:
    QString name;
    QString email;
    QString groupId;
    QString extension;                 ///< 2 to 6 digits, unique in the system (R4-014)
    bool serviceNumberFeature = false; ///< Leistungspaket »Servicenummer« (R0-017)
    QString serviceNumber;             ///< shown to the called side; needs the feature
    QList<CallerNumber> callerNumbers; ///< »Zugeordnete Rufnummern«
    QString callbackNumber;            ///< »Rückrufnummer«, one of them; excludes the service number (R0-019)
    QStringList parallelNumbers;       ///< 1 to 5 (R4-002)
    SeatDiversions diversions;
    QString blockingProfileId; ///< empty: the group's holds
    SeatNotices notices;
    bool operator==(const SeatSettings &) const = default;
};

/// The telephone of a seat and whether it is registered, as the network sees it.
struct SeatDevice {
    Q_GADGET
    Q_PROPERTY(QString model MEMBER model)
    Q_PROPERTY(QString macAddress MEMBER macAddress)
    Q_PROPERTY(bool registered MEMBER registered)
    Q_PROPERTY(QDateTime since MEMBER since)
public:
    QString model;
    QString macAddress;
    bool registered = false;
    QDateTime since;
    bool operator==(const SeatDevice &) const = default;
};

/// A Teilnehmer. Its own numbers are those whose `seatId` is its id.
struct Seat {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString contractId MEMBER contractId)
    Q_PROPERTY(QString productCode MEMBER productCode)
    Q_PROPERTY(SeatDevice device MEMBER device)
    Q_PROPERTY(bool voicemailPinSet MEMBER voicemailPinSet)
    Q_PROPERTY(SeatSettings settings MEMBER settings)
public:
    QString id;
    qint64 rev = 0;
    QString contractId;
    QString productCode;
    SeatDevice device;
    bool voicemailPinSet = false;
    SeatSettings settings;
    bool operator==(const Seat &) const = default;
};

/// Sprachbox-PIN, 4 to 8 digits; never answered back.
struct VoicemailPin {
    Q_GADGET
    Q_CLASSINFO("required", "pin")
    Q_PROPERTY(Secret pin MEMBER pin)
public:
    Secret pin;
    bool operator==(const VoicemailPin &) const = default;
};

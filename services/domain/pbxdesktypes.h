#pragma once
#include "pbxnumbertypes.h"
#include "seattypes.h"

// Sperrprofile, templates, Anywhere-Portale, PBX users and the Warenkorb: bodies of api/openapi.yaml, one gadget per schema.

/// A Rufnummerngasse: numbers that begin with `prefix` (E.164, »+« alone: all).
struct BlockedRange {
    Q_GADGET
    Q_CLASSINFO("required", "direction,prefix")
    Q_PROPERTY(Pbx::CallDirection direction MEMBER direction)
    Q_PROPERTY(QString prefix MEMBER prefix)
public:
    Pbx::CallDirection direction = Pbx::CallDirection::Unknown;
    QString prefix;
    bool operator==(const BlockedRange &) const = default;
};

struct BlockingProfileSettings {
    Q_GADGET
    Q_CLASSINFO("required", "name,ranges")
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QList<BlockedRange> ranges MEMBER ranges)
public:
    QString name;
    QList<BlockedRange> ranges;
    bool operator==(const BlockingProfileSettings &) const = default;
};

/// A Sperrprofil at Unternehmens-Ebene (R4-008). Of seat, group and company the lowest that names one holds. In use it cannot be
/// deleted.
struct BlockingProfile {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString contractId MEMBER contractId)
    Q_PROPERTY(BlockingProfileSettings settings MEMBER settings)
public:
    QString id;
    qint64 rev = 0;
    QString contractId;
    BlockingProfileSettings settings;
    bool operator==(const BlockingProfile &) const = default;
};

struct SeatTemplateSettings {
    Q_GADGET
    Q_CLASSINFO("required", "name,productCode")
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString productCode MEMBER productCode)
    Q_PROPERTY(QString deviceModel MEMBER deviceModel)
    Q_PROPERTY(QString groupId MEMBER groupId)
    Q_PROPERTY(QString blockingProfileId MEMBER blockingProfileId)
    Q_PROPERTY(bool serviceNumberFeature MEMBER serviceNumberFeature)
    Q_PROPERTY(SeatNotices notices MEMBER notices)
public:
    QString name;
    QString productCode;
    QString deviceModel;
    QString groupId;
    QString blockingProfileId;
    bool serviceNumberFeature = false;
    SeatNotices notices;
    bool operator==(const SeatTemplateSettings &) const = default;
};

/// Template for new seats.
struct SeatTemplate {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString contractId MEMBER contractId)
    Q_PROPERTY(SeatTemplateSettings settings MEMBER settings)
public:
    QString id;
    qint64 rev = 0;
    QString contractId;
    SeatTemplateSettings settings;
    bool operator==(const SeatTemplate &) const = default;
};

/// `name` is prefilled from both names (G-27). `areaGroupId`: Bereich, empty: whole level. Without PIN `pinOffAcknowledged` is
/// needed (R4-012, G-29).
struct AnywhereSettings {
    Q_GADGET
    Q_CLASSINFO("required", "name,firstName,lastName,timeZone,level")
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString firstName MEMBER firstName)
    Q_PROPERTY(QString lastName MEMBER lastName)
    Q_PROPERTY(QString areaGroupId MEMBER areaGroupId)
    Q_PROPERTY(QString timeZone MEMBER timeZone)
    Q_PROPERTY(Pbx::AnywhereLevel level MEMBER level)
    Q_PROPERTY(QString internalNumber MEMBER internalNumber)
    Q_PROPERTY(bool silent MEMBER silent)
    Q_PROPERTY(bool pinRequired MEMBER pinRequired)
    Q_PROPERTY(bool pinOffAcknowledged MEMBER pinOffAcknowledged)
    Q_PROPERTY(QString blockingProfileId MEMBER blockingProfileId)
public:
    QString name;
    QString firstName;
    QString lastName;
    QString areaGroupId;
    QString timeZone;
    Pbx::AnywhereLevel level = Pbx::AnywhereLevel::Unknown;
    QString internalNumber;
    bool silent = false; ///< Leisemodus; pickup by *11 (R4-011)
    bool pinRequired = false;
    bool pinOffAcknowledged = false;
    QString blockingProfileId;
    bool operator==(const AnywhereSettings &) const = default;
};

/// R4-001. Whoever calls `numberId` from one of a seat's parallel numbers gets through as that seat.
struct AnywherePortal {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString contractId MEMBER contractId)
    Q_PROPERTY(QString groupId MEMBER groupId)
    Q_PROPERTY(QString numberId MEMBER numberId)
    Q_PROPERTY(AnywhereSettings settings MEMBER settings)
public:
    QString id;
    qint64 rev = 0;
    QString contractId;
    QString groupId;
    QString numberId;
    AnywhereSettings settings;
    bool operator==(const AnywherePortal &) const = default;
};

struct PbxUserSettings {
    Q_GADGET
    Q_CLASSINFO("required", "userName,fullName,email,role")
    Q_PROPERTY(QString userName MEMBER userName)
    Q_PROPERTY(QString fullName MEMBER fullName)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(Pbx::UserRole role MEMBER role)
    Q_PROPERTY(QString seatId MEMBER seatId)
public:
    QString userName;
    QString fullName;
    QString email;
    Pbx::UserRole role = Pbx::UserRole::Unknown;
    QString seatId;
    bool operator==(const PbxUserSettings &) const = default;
};

/// A user of the telephone system itself (R3-118).
struct PbxUser {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString contractId MEMBER contractId)
    Q_PROPERTY(PbxUserSettings settings MEMBER settings)
public:
    QString id;
    qint64 rev = 0;
    QString contractId;
    PbxUserSettings settings;
    bool operator==(const PbxUser &) const = default;
};

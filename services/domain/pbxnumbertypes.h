#pragma once
#include "money.h"
#include "pbx.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

// Numbers of the telephone system: bodies of api/openapi.yaml, one gadget per schema. Numbers are E.164.

/// Where calls go: to a seat or to a number; both empty: to the seat the number is assigned to.
struct RouteTarget {
    Q_GADGET
    Q_PROPERTY(QString seatId MEMBER seatId)
    Q_PROPERTY(QString number MEMBER number)
public:
    QString seatId;
    QString number;
    bool operator==(const RouteTarget &) const = default;
};

/// One row of the time-table (zeitbedingte Weiterleitung, R1-007), in the time zone of the group. `from` and `to` are »HH:mm«;
/// `to` is not part of it and may be »24:00«.
struct RoutePeriod {
    Q_GADGET
    Q_CLASSINFO("required", "days,from,to,target")
    Q_PROPERTY(QStringList days MEMBER days)
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(RouteTarget target MEMBER target)
public:
    QStringList days; ///< mon … sun
    QString from;
    QString to;
    RouteTarget target;
    bool operator==(const RoutePeriod &) const = default;
};

/// The first period that holds decides; else `target`.
struct NumberRouting {
    Q_GADGET
    Q_PROPERTY(RouteTarget target MEMBER target)
    Q_PROPERTY(QList<RoutePeriod> periods MEMBER periods)
public:
    RouteTarget target;
    QList<RoutePeriod> periods;
    bool operator==(const NumberRouting &) const = default;
};

/// What can be changed of a number (R1-007); lost with a deactivation or swap (R1-004, R1-008).
struct NumberSettings {
    Q_GADGET
    Q_CLASSINFO("required", "groupId,usage")
    Q_PROPERTY(QString groupId MEMBER groupId)
    Q_PROPERTY(Pbx::NumberUsage usage MEMBER usage)
    Q_PROPERTY(NumberRouting routing MEMBER routing)
public:
    QString groupId;
    Pbx::NumberUsage usage = Pbx::NumberUsage::Unknown;
    NumberRouting routing;
    bool operator==(const NumberSettings &) const = default;
};

/// A number of the telephone system. `until`: Kündigungsdatum of a planned deactivation, last day of use; `from`: first day of a
/// coming one. CLIP numbers are for outgoing presentation alone (R0-016, G-26): never a target, never assigned.
struct PbxNumber {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString contractId MEMBER contractId)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(Pbx::NumberKind kind MEMBER kind)
    Q_PROPERTY(Pbx::NumberState state MEMBER state)
    Q_PROPERTY(QDate from MEMBER from)
    Q_PROPERTY(QDate until MEMBER until)
    Q_PROPERTY(QString seatId MEMBER seatId)
    Q_PROPERTY(Money monthlyNet MEMBER monthlyNet)
    Q_PROPERTY(NumberSettings settings MEMBER settings)
public:
    QString id;
    qint64 rev = 0;
    QString contractId;
    QString number;
    Pbx::NumberKind kind = Pbx::NumberKind::Unknown;
    Pbx::NumberState state = Pbx::NumberState::Unknown;
    QDate from;
    QDate until;
    QString seatId;
    Money monthlyNet;
    NumberSettings settings;
    bool operator==(const PbxNumber &) const = default;
};

/// »Rufnummerntausch«: the number of the path becomes inactive at once, this inactive one takes its place (R1-008, G-14).
struct NumberSwap {
    Q_GADGET
    Q_CLASSINFO("required", "inactiveNumberId,inactiveNumberRev")
    Q_PROPERTY(QString inactiveNumberId MEMBER inactiveNumberId)
    Q_PROPERTY(qint64 inactiveNumberRev MEMBER inactiveNumberRev)
public:
    QString inactiveNumberId;
    qint64 inactiveNumberRev = 0;
    bool operator==(const NumberSwap &) const = default;
};

/// Both numbers after the swap.
struct SwappedNumbers {
    Q_GADGET
    Q_PROPERTY(PbxNumber replaced MEMBER replaced)
    Q_PROPERTY(PbxNumber active MEMBER active)
public:
    PbxNumber replaced;
    PbxNumber active;
    bool operator==(const SwappedNumbers &) const = default;
};

/// Assigns a number to a seat, or to none (R1-010, R1-011). With `deleteData` the data of the seat before are deleted, its EVN
/// included: `shownEvn` must be their number (G-15).
struct NumberAssignment {
    Q_GADGET
    Q_PROPERTY(QString seatId MEMBER seatId)
    Q_PROPERTY(bool deleteData MEMBER deleteData)
    Q_PROPERTY(int shownEvn MEMBER shownEvn)
public:
    QString seatId;
    bool deleteData = false;
    int shownEvn = 0;
    bool operator==(const NumberAssignment &) const = default;
};

/// »Zugangsdaten an Mitarbeiter versenden« (R1-013).
struct FaxCredentials {
    Q_GADGET
    Q_CLASSINFO("required", "seatIds")
    Q_PROPERTY(QStringList seatIds MEMBER seatIds)
public:
    QStringList seatIds;
    bool operator==(const FaxCredentials &) const = default;
};

/// What a deleting assignment would remove.
struct AssignmentEffect {
    Q_GADGET
    Q_PROPERTY(int evn MEMBER evn)
public:
    int evn = 0; ///< call records of the seat before
    bool operator==(const AssignmentEffect &) const = default;
};

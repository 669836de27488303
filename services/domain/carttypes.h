#pragma once
#include "ordertypes.h"
#include "pbxdesktypes.h"

// The Warenkorb of the telephone system and its access: bodies of api/openapi.yaml, one gadget per schema.

/// A new seat; `numberId` may be empty.
struct SeatCreation {
    Q_GADGET
    Q_CLASSINFO("required", "productCode,settings")
    Q_PROPERTY(QString productCode MEMBER productCode)
    Q_PROPERTY(QString deviceModel MEMBER deviceModel)
    Q_PROPERTY(QString numberId MEMBER numberId)
    Q_PROPERTY(SeatSettings settings MEMBER settings)
public:
    QString productCode;
    QString deviceModel;
    QString numberId;
    SeatSettings settings;
    bool operator==(const SeatCreation &) const = default;
};

/// Another product for a seat as it was seen.
struct SeatProductChange {
    Q_GADGET
    Q_CLASSINFO("required", "seatId,seatRev,productCode")
    Q_PROPERTY(QString seatId MEMBER seatId)
    Q_PROPERTY(qint64 seatRev MEMBER seatRev)
    Q_PROPERTY(QString productCode MEMBER productCode)
public:
    QString seatId;
    qint64 seatRev = 0;
    QString productCode;
    bool operator==(const SeatProductChange &) const = default;
};

/// »Rufnummern jetzt kostenpflichtig aktivieren« (R1-003). `settings` may carry back those of before (G-13).
struct NumberActivation {
    Q_GADGET
    Q_CLASSINFO("required", "numberId,numberRev")
    Q_CLASSINFO("optional", "settings")
    Q_PROPERTY(QString numberId MEMBER numberId)
    Q_PROPERTY(qint64 numberRev MEMBER numberRev)
    Q_PROPERTY(NumberSettings settings MEMBER settings)
public:
    QString numberId;
    qint64 numberRev = 0;
    NumberSettings settings;
    bool operator==(const NumberActivation &) const = default;
};

/// A new Anywhere-Portal, kostenlos (R4-009).
struct AnywhereCreation {
    Q_GADGET
    Q_CLASSINFO("required", "groupId,numberId,settings")
    Q_PROPERTY(QString groupId MEMBER groupId)
    Q_PROPERTY(QString numberId MEMBER numberId)
    Q_PROPERTY(AnywhereSettings settings MEMBER settings)
public:
    QString groupId;
    QString numberId;
    AnywhereSettings settings;
    bool operator==(const AnywhereCreation &) const = default;
};

/// What goes into the Warenkorb: of the payloads the one of `kind` alone.
struct NewCartItem {
    Q_GADGET
    Q_CLASSINFO("required", "contractId,kind")
    Q_CLASSINFO("optional", "seatCreation,seatProductChange,numberActivation,anywhereCreation")
    Q_PROPERTY(QString contractId MEMBER contractId)
    Q_PROPERTY(Pbx::CartKind kind MEMBER kind)
    Q_PROPERTY(SeatCreation seatCreation MEMBER seatCreation)
    Q_PROPERTY(SeatProductChange seatProductChange MEMBER seatProductChange)
    Q_PROPERTY(NumberActivation numberActivation MEMBER numberActivation)
    Q_PROPERTY(AnywhereCreation anywhereCreation MEMBER anywhereCreation)
public:
    QString contractId;
    Pbx::CartKind kind = Pbx::CartKind::Unknown;
    SeatCreation seatCreation;
    SeatProductChange seatProductChange;
    NumberActivation numberActivation;
    AnywhereCreation anywhereCreation;
    bool operator==(const NewCartItem &) const = default;
};

/// A costly or ordered change that waits (G-28). Net prices are its effect. `problem`: the code of why it cannot be ordered any
/// more.
struct CartItem {
    Q_GADGET
    Q_CLASSINFO("optional", "seatCreation,seatProductChange,numberActivation,anywhereCreation")
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString contractId MEMBER contractId)
    Q_PROPERTY(Pbx::CartState state MEMBER state)
    Q_PROPERTY(QString problem MEMBER problem)
    Q_PROPERTY(Money onceNet MEMBER onceNet)
    Q_PROPERTY(Money monthlyNet MEMBER monthlyNet)
    Q_PROPERTY(QString createdBy MEMBER createdBy)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt)
    Q_PROPERTY(Pbx::CartKind kind MEMBER kind)
    Q_PROPERTY(SeatCreation seatCreation MEMBER seatCreation)
    Q_PROPERTY(SeatProductChange seatProductChange MEMBER seatProductChange)
    Q_PROPERTY(NumberActivation numberActivation MEMBER numberActivation)
    Q_PROPERTY(AnywhereCreation anywhereCreation MEMBER anywhereCreation)
public:
    QString id;
    qint64 rev = 0;
    QString contractId;
    Pbx::CartState state = Pbx::CartState::Unknown;
    QString problem;
    Money onceNet;
    Money monthlyNet;
    QString createdBy;
    QDateTime createdAt;
    Pbx::CartKind kind = Pbx::CartKind::Unknown;
    SeatCreation seatCreation;
    SeatProductChange seatProductChange;
    NumberActivation numberActivation;
    AnywhereCreation anywhereCreation;
    bool operator==(const CartItem &) const = default;
};

/// All items of the customer.
struct Cart {
    Q_GADGET
    Q_PROPERTY(QList<CartItem> items MEMBER items)
public:
    QList<CartItem> items;
    bool operator==(const Cart &) const = default;
};

/// An item as it was seen.
struct CartPick {
    Q_GADGET
    Q_CLASSINFO("required", "id,rev")
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
public:
    QString id;
    qint64 rev = 0;
    bool operator==(const CartPick &) const = default;
};

/// Items that wait for the Administrator Kundenportal (G-36).
struct CartRelease {
    Q_GADGET
    Q_CLASSINFO("required", "items")
    Q_PROPERTY(QList<CartPick> items MEMBER items)
public:
    QList<CartPick> items;
    bool operator==(const CartRelease &) const = default;
};

/// Orders items of one contract as a whole (R4-009): header Order-Release carries the Kundenkennwort, Idempotency-Key the key.
/// Other sums than those shown refuse it.
struct CartOrder {
    Q_GADGET
    Q_CLASSINFO("required", "contractId,items,shownOnceNet,shownMonthlyNet")
    Q_PROPERTY(QString contractId MEMBER contractId)
    Q_PROPERTY(QList<CartPick> items MEMBER items)
    Q_PROPERTY(Money shownOnceNet MEMBER shownOnceNet)
    Q_PROPERTY(Money shownMonthlyNet MEMBER shownMonthlyNet)
public:
    QString contractId;
    QList<CartPick> items;
    Money shownOnceNet;
    Money shownMonthlyNet;
    bool operator==(const CartOrder &) const = default;
};

struct PbxTokenRequest {
    Q_GADGET
    Q_CLASSINFO("required", "contractId")
    Q_PROPERTY(QString contractId MEMBER contractId)
public:
    QString contractId;
    bool operator==(const PbxTokenRequest &) const = default;
};

/// Opens one telephone system to one session (R3-012, R3-093): header Pbx-Token beside the session's token. Never stored.
struct PbxToken {
    Q_GADGET
    Q_PROPERTY(Secret token MEMBER token)
    Q_PROPERTY(QString audience MEMBER audience)
    Q_PROPERTY(QDateTime expiresAt MEMBER expiresAt)
public:
    Secret token;
    QString audience;
    QDateTime expiresAt;
    bool operator==(const PbxToken &) const = default;
};

/// The provider's web administration in the browser; `url` works once.
struct PbxWebLink {
    Q_GADGET
    Q_PROPERTY(QString url MEMBER url)
    Q_PROPERTY(QDateTime expiresAt MEMBER expiresAt)
public:
    QString url;
    QDateTime expiresAt;
    bool operator==(const PbxWebLink &) const = default;
};

#pragma once
#include "contracttypes.h"

#include <QDateTime>

// Orders: bodies of api/openapi.yaml, one gadget per schema.

/// The wanted total of an option (R3-083); 0 cancels it.
struct QuantityWish {
    Q_GADGET
    Q_CLASSINFO("required", "productCode,quantity")
    Q_PROPERTY(QString productCode MEMBER productCode)
    Q_PROPERTY(int quantity MEMBER quantity)
public:
    QString productCode;
    int quantity = 0;
    bool operator==(const QuantityWish &) const = default;
};

/// Numbers to be added (R3-076…079). `count` 1…10 for single numbers (R3-077), `size` for a block. `first`: the (first) number to
/// be ported, E.164.
struct NumberAddition {
    Q_GADGET
    Q_CLASSINFO("required", "kind,locationId")
    Q_PROPERTY(Ordering::NumberOffer kind MEMBER kind)
    Q_PROPERTY(QString locationId MEMBER locationId)
    Q_PROPERTY(int size MEMBER size)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(QString first MEMBER first)
    Q_PROPERTY(QString uploadId MEMBER uploadId)
public:
    Ordering::NumberOffer kind = Ordering::NumberOffer::Unknown;
    QString locationId;
    int size = 0;
    int count = 0;
    QString first;
    QString uploadId;
    bool operator==(const NumberAddition &) const = default;
};

/// The option journey as one order (R3-070). It carries the rev of the contract and the prices that were shown: another rev or
/// another price refuses it.
struct OrderRequest {
    Q_GADGET
    Q_CLASSINFO("required",
                "contractId,contractRev,quantities,numberAdditions,numberRemovals,acknowledgements,shownOnceNet,shownMonthlyNet")
    Q_PROPERTY(QString contractId MEMBER contractId)
    Q_PROPERTY(qint64 contractRev MEMBER contractRev)
    Q_PROPERTY(QList<QuantityWish> quantities MEMBER quantities)
    Q_PROPERTY(QList<NumberAddition> numberAdditions MEMBER numberAdditions)
    Q_PROPERTY(QStringList numberRemovals MEMBER numberRemovals)
    Q_PROPERTY(QStringList acknowledgements MEMBER acknowledgements)
    Q_PROPERTY(Money shownOnceNet MEMBER shownOnceNet)
    Q_PROPERTY(Money shownMonthlyNet MEMBER shownMonthlyNet)
public:
    QString contractId;
    qint64 contractRev = 0;
    QList<QuantityWish> quantities;
    QList<NumberAddition> numberAdditions;
    QStringList numberRemovals;
    QStringList acknowledgements;
    Money shownOnceNet;
    Money shownMonthlyNet;
    bool operator==(const OrderRequest &) const = default;
};

/// A position of an order (R0-003). `onceNet` and `monthlyNet` are net sums of the change: 3 more seats, 2 less channels.
/// `before` and `after` are totals.
struct OrderItem {
    Q_GADGET
    Q_PROPERTY(Ordering::ChangeMark mark MEMBER mark)
    Q_PROPERTY(QString productCode MEMBER productCode)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString location MEMBER location)
    Q_PROPERTY(int before MEMBER before)
    Q_PROPERTY(int after MEMBER after)
    Q_PROPERTY(Ordering::QuantityKind quantityKind MEMBER quantityKind)
    Q_PROPERTY(bool contractBound MEMBER contractBound)
    Q_PROPERTY(Term term MEMBER term)
    Q_PROPERTY(Money onceNet MEMBER onceNet)
    Q_PROPERTY(Money monthlyNet MEMBER monthlyNet)
    Q_PROPERTY(QDate effectiveOn MEMBER effectiveOn)
public:
    Ordering::ChangeMark mark = Ordering::ChangeMark::Unknown;
    QString productCode;
    QString name;
    QString location;
    int before = 0;
    int after = 0;
    Ordering::QuantityKind quantityKind = Ordering::QuantityKind::Unknown;
    bool contractBound = false;
    Term term;
    Money onceNet;
    Money monthlyNet;
    QDate effectiveOn;
    bool operator==(const OrderItem &) const = default;
};

/// A provisioning step with its time (R3-047); `subject` names what it is about.
struct OrderStep {
    Q_GADGET
    Q_PROPERTY(Ordering::StepCode code MEMBER code)
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(Ordering::StepState state MEMBER state)
    Q_PROPERTY(QDateTime at MEMBER at)
public:
    Ordering::StepCode code = Ordering::StepCode::Unknown;
    QString subject;
    Ordering::StepState state = Ordering::StepState::Unknown;
    QDateTime at;
    bool operator==(const OrderStep &) const = default;
};

/// Head of the order details (R0-001).
struct OrderHeader {
    Q_GADGET
    Q_PROPERTY(QString companyName MEMBER companyName)
    Q_PROPERTY(QString companyForm MEMBER companyForm)
    Q_PROPERTY(QString registerEntry MEMBER registerEntry)
    Q_PROPERTY(QString street MEMBER street)
    Q_PROPERTY(QString postCode MEMBER postCode)
    Q_PROPERTY(QString city MEMBER city)
    Q_PROPERTY(QString customerNumber MEMBER customerNumber)
    Q_PROPERTY(QString contractNumber MEMBER contractNumber)
    Q_PROPERTY(QString tariff MEMBER tariff)
    Q_PROPERTY(QDate priceListFrom MEMBER priceListFrom)
public:
    QString companyName;
    QString companyForm;
    QString registerEntry;
    QString street;
    QString postCode;
    QString city;
    QString customerNumber;
    QString contractNumber;
    QString tariff;
    QDate priceListFrom;
    bool operator==(const OrderHeader &) const = default;
};

/// An order (R3-040…047). `legacy`: tab »NGN-Aufträge« (R2-009). Amounts are net; `monthlyBeforeNet` and `monthlyAfterNet` are
/// those of the whole contract.
struct Order {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(Ordering::OrderKind kind MEMBER kind)
    Q_PROPERTY(Ordering::OrderState state MEMBER state)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt)
    Q_PROPERTY(QString contractId MEMBER contractId)
    Q_PROPERTY(QString contractNumber MEMBER contractNumber)
    Q_PROPERTY(QString product MEMBER product)
    Q_PROPERTY(QString orderedBy MEMBER orderedBy)
    Q_PROPERTY(bool legacy MEMBER legacy)
    Q_PROPERTY(OrderHeader header MEMBER header)
    Q_PROPERTY(QList<OrderItem> items MEMBER items)
    Q_PROPERTY(QList<OrderStep> steps MEMBER steps)
    Q_PROPERTY(Money onceNet MEMBER onceNet)
    Q_PROPERTY(Money monthlyBeforeNet MEMBER monthlyBeforeNet)
    Q_PROPERTY(Money monthlyAfterNet MEMBER monthlyAfterNet)
    Q_PROPERTY(QString recipient MEMBER recipient)
    Q_PROPERTY(QString confirmationId MEMBER confirmationId)
    Q_PROPERTY(QString cancelledBecause MEMBER cancelledBecause)
public:
    QString id;
    qint64 rev = 0;
    QString number;
    Ordering::OrderKind kind = Ordering::OrderKind::Unknown;
    Ordering::OrderState state = Ordering::OrderState::Unknown;
    QDateTime createdAt;
    QString contractId;
    QString contractNumber;
    QString product;
    QString orderedBy;
    bool legacy = false;
    OrderHeader header;
    QList<OrderItem> items;
    QList<OrderStep> steps;
    Money onceNet;
    Money monthlyBeforeNet;
    Money monthlyAfterNet;
    QString recipient;
    QString confirmationId;
    QString cancelledBecause;
    bool operator==(const Order &) const = default;
};

/// One page of orders, newest first; `next` is the opaque cursor of the following page.
struct OrderPage {
    Q_GADGET
    Q_PROPERTY(QList<Order> items MEMBER items)
    Q_PROPERTY(QString next MEMBER next)
public:
    QList<Order> items;
    QString next;
    bool operator==(const OrderPage &) const = default;
};

/// A file that an order refers to: PDF, JPG or PNG, found by its content (G-21). Bound to the user, 24 hours.
struct Upload {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(Ordering::UploadPurpose purpose MEMBER purpose)
    Q_PROPERTY(QString mediaType MEMBER mediaType)
    Q_PROPERTY(qint64 size MEMBER size)
    Q_PROPERTY(int pages MEMBER pages)
    Q_PROPERTY(QString sha256 MEMBER sha256)
    Q_PROPERTY(QDateTime expiresAt MEMBER expiresAt)
public:
    QString id;
    Ordering::UploadPurpose purpose = Ordering::UploadPurpose::Unknown;
    QString mediaType;
    qint64 size = 0;
    int pages = 0;
    QString sha256;
    QDateTime expiresAt;
    static constexpr qint64 maxBytes = 10'000'000;
    bool operator==(const Upload &) const = default;
};

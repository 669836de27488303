#pragma once
#include "companytypes.h"
#include "documenttype.h"
#include "money.h"
#include "ordering.h"
#include "secret.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

// Contracts with their positions, numbers and terms, and the customer's own record: bodies of api/openapi.yaml, one gadget per
// schema.

/// Minimum term, notice period and renewal (R3-055, R0-003). `renewalMonths` 0: unbestimmte Laufzeit. Dates come from TermRules.
struct Term {
    Q_GADGET
    Q_PROPERTY(int minimumMonths MEMBER minimumMonths)
    Q_PROPERTY(int notice MEMBER notice)
    Q_PROPERTY(Ordering::TermUnit noticeUnit MEMBER noticeUnit)
    Q_PROPERTY(int renewalMonths MEMBER renewalMonths)
public:
    int minimumMonths = 0;
    int notice = 0;
    Ordering::TermUnit noticeUnit = Ordering::TermUnit::Unknown;
    int renewalMonths = 0;
    bool operator==(const Term &) const = default;
};

/// A Standort (R3-056).
struct Location {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString street MEMBER street)
    Q_PROPERTY(QString postCode MEMBER postCode)
    Q_PROPERTY(QString city MEMBER city)
    Q_PROPERTY(QString areaCode MEMBER areaCode)
    Q_PROPERTY(bool addressVerified MEMBER addressVerified)
public:
    QString id;
    QString name;
    QString street;
    QString postCode;
    QString city;
    QString areaCode;
    bool addressVerified = false;
    bool operator==(const Location &) const = default;
};

/// A block or a single number. `first` in E.164; `count` numbers from there on. `monthlyNet` is the price of the whole object, as
/// agreed when it was ordered. `until`: last day of an object whose removal is ordered; it no longer counts for G-19.
struct NumberObject {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(Ordering::NumberKind kind MEMBER kind)
    Q_PROPERTY(QString first MEMBER first)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(Ordering::NumberState state MEMBER state)
    Q_PROPERTY(QString locationId MEMBER locationId)
    Q_PROPERTY(QDate from MEMBER from)
    Q_PROPERTY(QDate portingDate MEMBER portingDate)
    Q_PROPERTY(Money monthlyNet MEMBER monthlyNet)
    Q_PROPERTY(QDate until MEMBER until)
public:
    QString id;
    Ordering::NumberKind kind = Ordering::NumberKind::Unknown;
    QString first;
    int count = 0;
    Ordering::NumberState state = Ordering::NumberState::Unknown;
    QString locationId;
    QDate from;
    QDate portingDate;
    Money monthlyNet;
    QDate until;
    bool operator==(const NumberObject &) const = default;
};

/// A booked position. `contractBound`: »Entspricht der Vertragslaufzeit«, `term` is then empty. Prices are net and per piece. A
/// reduction that waits for its day stands in `plannedQuantity` and `plannedFrom` (the first day of the new quantity).
struct ContractItem {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString productCode MEMBER productCode)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int quantity MEMBER quantity)
    Q_PROPERTY(Ordering::QuantityKind quantityKind MEMBER quantityKind)
    Q_PROPERTY(bool contractBound MEMBER contractBound)
    Q_PROPERTY(Term term MEMBER term)
    Q_PROPERTY(Money onceNet MEMBER onceNet)
    Q_PROPERTY(Money monthlyNet MEMBER monthlyNet)
    Q_PROPERTY(QDate from MEMBER from)
    Q_PROPERTY(QString locationId MEMBER locationId)
    Q_PROPERTY(int plannedQuantity MEMBER plannedQuantity)
    Q_PROPERTY(QDate plannedFrom MEMBER plannedFrom)
public:
    QString id;
    QString productCode;
    QString name;
    int quantity = 0;
    Ordering::QuantityKind quantityKind = Ordering::QuantityKind::Unknown;
    bool contractBound = false;
    Term term;
    Money onceNet;
    Money monthlyNet;
    QDate from;
    QString locationId;
    int plannedQuantity = 0;
    QDate plannedFrom;
    bool operator==(const ContractItem &) const = default;
};

/// A contract (R3-050…056). The first item is the product itself. `endsOn`: Kündigungsdatum of a terminated one (R3-053).
struct ServiceContract {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString productCode MEMBER productCode)
    Q_PROPERTY(QString product MEMBER product)
    Q_PROPERTY(Ordering::ContractState state MEMBER state)
    Q_PROPERTY(QDate begin MEMBER begin)
    Q_PROPERTY(Term term MEMBER term)
    Q_PROPERTY(QDate endsOn MEMBER endsOn)
    Q_PROPERTY(Contract::EvnKind evnKind MEMBER evnKind)
    Q_PROPERTY(bool voice MEMBER voice)
    Q_PROPERTY(bool numbersAddable MEMBER numbersAddable)
    Q_PROPERTY(QStringList features MEMBER features)
    Q_PROPERTY(QList<Location> locations MEMBER locations)
    Q_PROPERTY(QList<ContractItem> items MEMBER items)
    Q_PROPERTY(QList<NumberObject> numbers MEMBER numbers)
public:
    QString id;
    qint64 rev = 0;
    QString number;
    QString productCode;
    QString product;
    Ordering::ContractState state = Ordering::ContractState::Unknown;
    QDate begin;
    Term term;
    QDate endsOn;
    Contract::EvnKind evnKind = Contract::EvnKind::Unknown;
    bool voice = false;
    bool numbersAddable = false;
    QStringList features;
    QList<Location> locations;
    QList<ContractItem> items;
    QList<NumberObject> numbers;
    bool operator==(const ServiceContract &) const = default;
};

/// The customer's master data (R3-100, R0-001), and who gets confirmations (G-23). Of the bank account only the ends are shown.
/// `dispatch` is in force; `nextDispatch` follows on `nextDispatchFrom`, Unknown when nothing is planned (G-33).
struct CustomerRecord {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString customerNumber MEMBER customerNumber)
    Q_PROPERTY(QString companyName MEMBER companyName)
    Q_PROPERTY(QString companyForm MEMBER companyForm)
    Q_PROPERTY(QString registerEntry MEMBER registerEntry)
    Q_PROPERTY(QString street MEMBER street)
    Q_PROPERTY(QString postCode MEMBER postCode)
    Q_PROPERTY(QString city MEMBER city)
    Q_PROPERTY(QString recipientName MEMBER recipientName)
    Q_PROPERTY(QString recipientEmail MEMBER recipientEmail)
    Q_PROPERTY(bool recipientIsContact MEMBER recipientIsContact)
    Q_PROPERTY(QList<ContactPerson> contacts MEMBER contacts)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(QString mainNumber MEMBER mainNumber)
    Q_PROPERTY(QString vatId MEMBER vatId)
    Q_PROPERTY(QString maskedIban MEMBER maskedIban)
    Q_PROPERTY(QString mandate MEMBER mandate)
    Q_PROPERTY(bool termsOnInvoice MEMBER termsOnInvoice)
    Q_PROPERTY(QList<ConsentOption> consents MEMBER consents)
    Q_PROPERTY(Company::DispatchMode dispatch MEMBER dispatch)
    Q_PROPERTY(Money dispatchNet MEMBER dispatchNet)
    Q_PROPERTY(Company::DispatchMode nextDispatch MEMBER nextDispatch)
    Q_PROPERTY(Money nextDispatchNet MEMBER nextDispatchNet)
    Q_PROPERTY(QDate nextDispatchFrom MEMBER nextDispatchFrom)
    Q_PROPERTY(QList<DispatchPrice> dispatchPrices MEMBER dispatchPrices)
public:
    QString id;
    qint64 rev = 0;
    QString customerNumber;
    QString companyName;
    QString companyForm;
    QString registerEntry;
    QString street;
    QString postCode;
    QString city;
    QString recipientName;
    QString recipientEmail;
    bool recipientIsContact = false;
    QList<ContactPerson> contacts;
    QString email;
    QString mainNumber; ///< E.164
    QString vatId;
    QString maskedIban;
    QString mandate;
    bool termsOnInvoice = false; ///< R3-103
    QList<ConsentOption> consents;
    Company::DispatchMode dispatch = Company::DispatchMode::Portal;
    Money dispatchNet; ///< as agreed
    Company::DispatchMode nextDispatch = Company::DispatchMode::Unknown;
    Money nextDispatchNet;
    QDate nextDispatchFrom;
    QList<DispatchPrice> dispatchPrices;
    bool operator==(const CustomerRecord &) const = default;
};

/// Shows the Kundenkennwort behind the own login password (R3-032).
struct KundenkennwortRequest {
    Q_GADGET
    Q_CLASSINFO("required", "password")
    Q_PROPERTY(Secret password MEMBER password)
public:
    Secret password;
    bool operator==(const KundenkennwortRequest &) const = default;
};

/// Releases orders and names the customer at the hotline; not a user's password (R3-032).
struct Kundenkennwort {
    Q_GADGET
    Q_PROPERTY(Secret kundenkennwort MEMBER kundenkennwort)
public:
    Secret kundenkennwort;
    bool operator==(const Kundenkennwort &) const = default;
};

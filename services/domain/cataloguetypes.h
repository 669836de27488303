#pragma once
#include "contracttypes.h"

// Products, options and prices: data of the provider; bodies of api/openapi.yaml, one gadget per schema.

/// A bookable option of a product. Prices are net and per piece. `aliases` are found by the search as well (G-24).
struct CatalogueOption {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QStringList aliases MEMBER aliases)
    Q_PROPERTY(Ordering::QuantityKind quantityKind MEMBER quantityKind)
    Q_PROPERTY(int minimum MEMBER minimum)
    Q_PROPERTY(int maximum MEMBER maximum)
    Q_PROPERTY(bool contractBound MEMBER contractBound)
    Q_PROPERTY(Term term MEMBER term)
    Q_PROPERTY(Money onceNet MEMBER onceNet)
    Q_PROPERTY(Money monthlyNet MEMBER monthlyNet)
    Q_PROPERTY(Ordering::Bookability bookability MEMBER bookability)
public:
    QString code;
    QString name;
    QStringList aliases;
    Ordering::QuantityKind quantityKind = Ordering::QuantityKind::Unknown;
    int minimum = 0;
    int maximum = 0;
    bool contractBound = false;
    Term term;
    Money onceNet;
    Money monthlyNet;
    Ordering::Bookability bookability = Ordering::Bookability::Unknown;
    bool operator==(const CatalogueOption &) const = default;
};

/// One of the six ways to add numbers (R3-076); a block has a `size` (G-20).
struct CatalogueNumberOffer {
    Q_GADGET
    Q_PROPERTY(Ordering::NumberOffer kind MEMBER kind)
    Q_PROPERTY(int size MEMBER size)
    Q_PROPERTY(Money onceNet MEMBER onceNet)
    Q_PROPERTY(Money monthlyNet MEMBER monthlyNet)
public:
    Ordering::NumberOffer kind = Ordering::NumberOffer::Unknown;
    int size = 0;
    Money onceNet;
    Money monthlyNet;
    bool operator==(const CatalogueNumberOffer &) const = default;
};

/// A product (R2-007, R0-004). Numbers are only for Voice, adding them only for SIP-Trunk and Centrex (R3-074). `channelOption`:
/// code of the option that is counted in voice channels, followed by options of QuantityKind::PerVoiceChannel (R0-007).
struct CatalogueProduct {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool voice MEMBER voice)
    Q_PROPERTY(bool numbersAddable MEMBER numbersAddable)
    Q_PROPERTY(Term term MEMBER term)
    Q_PROPERTY(Money monthlyNet MEMBER monthlyNet)
    Q_PROPERTY(Money onceNet MEMBER onceNet)
    Q_PROPERTY(QString channelOption MEMBER channelOption)
    Q_PROPERTY(QList<CatalogueOption> options MEMBER options)
    Q_PROPERTY(QList<CatalogueNumberOffer> numberOffers MEMBER numberOffers)
public:
    QString code;
    QString name;
    bool voice = false;
    bool numbersAddable = false;
    Term term;
    Money monthlyNet;
    Money onceNet;
    QString channelOption;
    QList<CatalogueOption> options;
    QList<CatalogueNumberOffer> numberOffers;
    bool operator==(const CatalogueProduct &) const = default;
};

/// The price list in force. `expressRepairNet`: an »Einmalige Express-Entstörung« (R3-036); zero: there is none.
struct Catalogue {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QDate validFrom MEMBER validFrom)
    Q_PROPERTY(QList<CatalogueProduct> products MEMBER products)
    Q_PROPERTY(Money expressRepairNet MEMBER expressRepairNet)
public:
    QString id;
    qint64 rev = 0;
    QDate validFrom;
    QList<CatalogueProduct> products;
    Money expressRepairNet;
    bool operator==(const Catalogue &) const = default;
};

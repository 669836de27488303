#pragma once
#include "ordering.h"

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

/// One step of how a day came about; the wording is the reader's.
struct DerivationStep {
    Q_GADGET
public:
    enum class Kind {
        Begin,        ///< `date`: first day of the contract or position
        Minimum,      ///< `number` `unit`: runs through `date`
        Renewal,      ///< renewed `times` times by `number` `unit`: runs through `date`
        Unlimited,    ///< unbestimmte Laufzeit: no last day, the end follows the notice
        Notice,       ///< `number` `unit`: must arrive by `date`; invalid: any day
        DocumentDate, ///< `date` of the document
        Kept,         ///< `number` `unit`: at the provider through `date`
        Objection     ///< `number` `unit` to object, through `date`
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Begin;
    QDate date;
    int number = 0;
    Ordering::TermUnit unit = Ordering::TermUnit::Unknown;
    int times = 0;
    bool operator==(const DerivationStep &) const = default;
};

/// A last day on which something can still be done, with its derivation (R3-055, G-04, G-11).
struct Deadline {
    Q_GADGET
public:
    enum class Kind {
        ContractNotice,   ///< notice of a contract, in writing only (R3-044)
        OptionReduction,  ///< fewer pieces or none of an option
        DocumentDeletion, ///< the provider deletes call records
        Objection         ///< against an invoice that deviates (TKG § 67)
    };
    Q_ENUM(Kind)

    QString uid; ///< a UUID that stays the same for the same subject and the same end
    Kind kind = Kind::ContractNotice;
    QDate date;        ///< the last day; invalid: any day, the end moves on
    QDate effectiveOn; ///< what is done by then takes effect at the end of this day
    QString contractId;
    QString contractNumber;
    QString product;         ///< of the contract
    QString itemId;          ///< OptionReduction
    QString itemName;        ///< OptionReduction; Objection: number of the invoice
    int quantity = 0;        ///< OptionReduction: pieces; DocumentDeletion: documents
    QStringList documentIds; ///< DocumentDeletion, Objection
    QList<DerivationStep> derivation;
    bool operator==(const Deadline &) const = default;
};

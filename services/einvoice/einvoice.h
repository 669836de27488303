#pragma once
#include "archiverecord.h"
#include "decimal.h"

#include <QByteArray>
#include <QStringList>

// One e-invoice, whichever syntax it came in. BT and BG are the terms of EN 16931. Empty or unset: the file does not have it.
// Amounts are in `currency`, in millionths, with the sign of the file: a credit note's are positive there.

/// BG-4 the seller, BG-7 the buyer.
struct EInvoiceParty {
    QString name;              ///< BT-27, BT-44
    QString tradingName;       ///< BT-28, BT-45
    QStringList ids;           ///< BT-29, BT-46; never the creditor identifier
    QString legalId;           ///< BT-30, BT-47
    QString vatId;             ///< BT-31, BT-48
    QString taxNumber;         ///< BT-32
    QString electronicAddress; ///< BT-34, BT-49
    QString street;            ///< BT-35, BT-50
    QString postcode;          ///< BT-38, BT-53
    QString city;              ///< BT-37, BT-52
    QString country;           ///< BT-40, BT-55
    QString contact;           ///< BT-41, BT-56
    QString phone;             ///< BT-42, BT-57
    QString email;             ///< BT-43, BT-58
    bool operator==(const EInvoiceParty &) const = default;
};

/// BG-16: one way to pay.
struct EInvoicePayment {
    QString meansCode;   ///< BT-81: 58 SEPA transfer, 59 SEPA debit
    QString iban;        ///< BT-84
    QString bic;         ///< BT-86
    QString debitedIban; ///< BT-91
    bool operator==(const EInvoicePayment &) const = default;
};

/// BG-20, BG-21 of the document, BG-27, BG-28 of a line.
struct EInvoiceAllowance {
    bool charge = false;
    std::optional<Money> amount; ///< BT-92, BT-99, BT-136, BT-141
    QString reason;              ///< BT-97, BT-104, BT-139, BT-144
    bool operator==(const EInvoiceAllowance &) const = default;
};

/// BG-23: one row of the VAT breakdown.
struct EInvoiceVat {
    std::optional<Money> taxable; ///< BT-116
    std::optional<Money> tax;     ///< BT-117
    QString category;             ///< BT-118: S, Z, E, AE, K, G, O
    std::optional<Decimal> rate;  ///< BT-119, percent
    QString exemptionReason;      ///< BT-120
    bool operator==(const EInvoiceVat &) const = default;
};

/// BG-25. A line that only groups or explains others does not count into BT-106.
struct EInvoiceLine {
    QString id;                          ///< BT-126
    QString note;                        ///< BT-127
    QString objectId;                    ///< BT-128, a subscriber number for instance
    std::optional<Decimal> quantity;     ///< BT-129
    QString unit;                        ///< BT-130
    std::optional<Money> net;            ///< BT-131
    QString accountingReference;         ///< BT-133, cost centre of the line
    QDate periodFrom;                    ///< BT-134
    QDate periodTo;                      ///< BT-135
    QList<EInvoiceAllowance> allowances; ///< BG-27, BG-28
    std::optional<Decimal> price;        ///< BT-146
    std::optional<Decimal> baseQuantity; ///< BT-149; unset: 1
    QString vatCategory;                 ///< BT-151
    std::optional<Decimal> vatRate;      ///< BT-152
    QString name;                        ///< BT-153
    QString description;                 ///< BT-154
    QString sellerItemId;                ///< BT-155
    bool counts = true;
    bool operator==(const EInvoiceLine &) const = default;
};

/// BG-24, and what else is embedded in the PDF beside the invoice (`reference` empty then). An EVN may travel here.
struct EInvoiceAttachment {
    QString reference;   ///< BT-122
    QString description; ///< BT-123
    QString location;    ///< BT-124, shown as text only
    QString fileName;    ///< shown as text only, never a path
    QString mediaType;
    QByteArray bytes; ///< BT-125, decoded
    bool operator==(const EInvoiceAttachment &) const = default;
};

/// BG-22.
struct EInvoiceTotals {
    std::optional<Money> lines;      ///< BT-106
    std::optional<Money> allowances; ///< BT-107
    std::optional<Money> charges;    ///< BT-108
    std::optional<Money> net;        ///< BT-109
    std::optional<Money> vat;        ///< BT-110
    std::optional<Money> gross;      ///< BT-112
    std::optional<Money> paid;       ///< BT-113
    std::optional<Money> rounding;   ///< BT-114
    std::optional<Money> due;        ///< BT-115
    std::optional<Money> thirdParty; ///< sum of BT-DEX-002: services of others collected with the telephone bill
    bool operator==(const EInvoiceTotals &) const = default;
};

struct EInvoice {
    enum class Syntax { Cii, Zugferd1, UblInvoice, UblCreditNote };

    QByteArray xml; ///< as received
    QString name;   ///< embedded name, shown as text only; empty: the XML came by itself
    Syntax syntax = Syntax::Cii;
    /// BT-1, 2, 9, 109, 110, 112. A net or VAT amount that the file leaves out is what is missing to the gross amount.
    InvoiceFigures figures;
    QString typeCode;                ///< BT-3: 380 invoice, 381 credit note, 384 correction, 389 self-billed, 326 partial …
    QString currency;                ///< BT-5
    QString buyerReference;          ///< BT-10, Leitweg-ID
    QString contractNumber;          ///< BT-12
    QString orderNumber;             ///< BT-13
    QString invoicedObject;          ///< BT-18
    QString accountingReference;     ///< BT-19, cost centre
    QString paymentTerms;            ///< BT-20
    QStringList notes;               ///< BT-22
    QString profile;                 ///< BT-24
    QStringList precedingInvoices;   ///< BT-25
    EInvoiceParty seller, buyer;     ///< BG-4, BG-7
    QDate deliveryDate;              ///< BT-72
    QDate periodFrom, periodTo;      ///< BT-73, BT-74
    QString remittance;              ///< BT-83
    QString mandate;                 ///< BT-89
    QString creditorId;              ///< BT-90
    QList<EInvoicePayment> payments; ///< BG-16
    QList<EInvoiceAllowance> allowances;
    EInvoiceTotals totals;
    QList<EInvoiceVat> vat;
    QList<EInvoiceAttachment> attachments;
    QList<EInvoiceLine> lines;
    QStringList unreadable;    ///< what could not be read as a number, in words of the file: "LineTotalAmount: 1e3"
    bool repaired = false;     ///< the structure of the PDF was damaged and had to be rebuilt to find it
    QStringList otherInvoices; ///< embedded names of further e-invoices of the same number and totals in this PDF

    /// A credit note by BT-3 or by its root: its amounts lower what is owed.
    bool isCreditNote() const;
    /// Profiles without lines (MINIMUM, BASIC WL) are no invoices in German VAT law.
    bool isBookingAid() const;
};

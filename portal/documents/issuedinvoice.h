#pragma once
#include "money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// A side of an invoice. Empty fields are left out of the XML.
struct BillingParty {
    QString id; ///< BT-29 or BT-46, the Kundennummer of the buyer
    QString name;
    QString street;
    QString postCode;
    QString city;
    QString country = QStringLiteral("DE");
    QString vatId;
    QString taxNumber;
    QString registerEntry;
    QString contactName;
    QString phone;
    QString email;
    QString iban;
    QString bic;
    QString creditorId; ///< SEPA-Gläubiger-ID, seller only
};

/// One position. `net` is rounded to cents, `unitPriceNet` may carry up to six decimals (the exact sum of an EVN).
struct IssuedLine {
    QString name;
    QString description;
    QString contractNumber; ///< BT-133, and the group heading in the PDF
    QString contractTitle;
    QString unit = QStringLiteral("C62"); ///< UN/ECE Rec. 20
    qint64 quantity = 1;
    Money unitPriceNet;
    QDate from;
    QDate to;

    Money net() const { return (unitPriceNet * quantity).roundedToCents(); }
};

/// Laufzeit and Kündigungsfrist of a contract as the invoice prints them (R3-103, § 5 TKTransparenzV); German words.
struct IssuedTerm {
    QString contractNumber;
    QString contractTitle;
    QDate begin;
    QString minimum;  ///< "12 Monate bis 31.12.2026"
    QString notice;   ///< "1 Monat"
    QString end;      ///< "31.12.2026"
    QString noticeBy; ///< "30.11.2026", »gekündigt«, »jederzeit«

    /// The same in one line, for the XML.
    QString sentence() const;
};

/// A Rechnung or Gutschrift as it is issued: the source of both the page image and the embedded XML (R3-095).
struct IssuedInvoice {
    bool creditNote = false; ///< type code 381 instead of 380
    QString number;
    QDate issued;
    QDate due; ///< day of the SEPA debit; invalid for a Gutschrift
    QDate from;
    QDate to;
    QString precedingNumber; ///< BT-25, of the invoice that a Gutschrift corrects
    QDate precedingDate;
    QString mandate; ///< BT-89
    BillingParty seller;
    BillingParty buyer;
    QStringList evnNumbers; ///< BT-122
    QString note;
    QList<IssuedLine> lines;
    QList<IssuedTerm> terms; ///< empty: not printed

    static constexpr int vatHundredths = 1900;
    Money net() const;   ///< BT-109 = BT-106, sum of the lines
    Money vat() const;   ///< BT-110, 19 % of the net sum, half-up at cents, once per invoice
    Money gross() const; ///< BT-112 = BT-115
    QString fileName() const;
    QString title() const;
};

#pragma once
#include "money.h"

#include <QDate>
#include <QList>
#include <QString>

/// Where a part of an invoice is to be booked. `gross` is positive also in a credit note.
struct VoucherPart {
    QString account;    ///< Sachkonto
    QString taxKey;     ///< BU-Schlüssel; empty: an automatic account, or no input tax
    QString costCentre; ///< KOST1
    QString costUnit;   ///< KOST2
    QString text;
    Money gross;
    int vatHundredths = 1900;
    bool operator==(const VoucherPart &) const = default;
};

/// A file of the archive that goes along.
struct VoucherFile {
    QString path; ///< absolute
    QString name; ///< in the package
    bool operator==(const VoucherFile &) const = default;
};

/// An invoice or credit note as it is handed over.
struct Voucher {
    QString documentId;
    QString guid; ///< upper case, without braces; joins booking and picture
    QString number;
    bool creditNote = false;
    QDate date, due, serviceDate;
    QString supplier;
    QString creditor; ///< Personenkonto, a digit longer than a Sachkonto
    Money gross;      ///< positive; the sum of its parts
    QList<VoucherPart> parts;
    QList<VoucherFile> files;
    bool operator==(const Voucher &) const = default;
};

/// Something that was written otherwise than it is, so that the import takes it.
struct HandoverChange {
    QString number; ///< of the invoice
    QString field;  ///< belegfeld1, buchungstext, kost1, kost2, invoice_id, file
    QString before, after;
    bool operator==(const HandoverChange &) const = default;
};

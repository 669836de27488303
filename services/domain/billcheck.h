#pragma once
#include "billfinding.h"

/// An invoice with all that was found, in the order of its positions; findings about the whole at the end.
struct BillCheck {
    Q_GADGET
    Q_PROPERTY(QString invoiceNumber MEMBER invoiceNumber)
    Q_PROPERTY(QDate month MEMBER month)
    Q_PROPERTY(QList<BillFinding> findings MEMBER findings)
public:
    QString invoiceNumber;
    QDate month;
    QList<BillFinding> findings;
    bool operator==(const BillCheck &) const = default;

    int count(BillFinding::Verdict verdict) const;
    /// Deviates if anything does; NotCheckable if nothing could be checked.
    BillFinding::Verdict verdict() const;
    Money difference() const;
    QList<BillFinding> deviations() const;
};

#pragma once
#include "money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// A number of pieces in 1/1,000,000, as invoices carry fractions ("0.5" of an hour).
using BilledQuantity = qint64;
constexpr BilledQuantity wholePiece = 1'000'000;

/// A position as the invoice tells it (EN 16931 BG-25). All amounts net.
struct BilledLine {
    QString id; ///< BT-126
    QString name;
    QString description;
    QString contractNumber; ///< BT-133; empty: the invoice does not say
    BilledQuantity quantity = wholePiece;
    Money unitNet; ///< BT-146, of one piece: a base quantity (BT-149) is divided out already
    Money net;     ///< BT-131
    QDate from, to;
    int vatHundredths = 1900; ///< BT-152
    bool operator==(const BilledLine &) const = default;

    /// Quantity times price, half-up at cents.
    Money computedNet() const;
};

/// An invoice or a credit note as far as it can be checked. Amounts of a credit note are positive, as on its paper.
struct BilledInvoice {
    bool creditNote = false;
    QString number;
    QString precedingNumber; ///< BT-25
    QString currency = QStringLiteral("EUR");
    QDate issued;
    QDate from, to;         ///< the billing period; invalid: the month before `issued`
    QStringList evnNumbers; ///< BT-122
    QList<BilledLine> lines;
    Money net, vat, gross; ///< BT-109, BT-110, BT-112
    bool operator==(const BilledInvoice &) const = default;

    /// First day of the month that is billed.
    QDate month() const;
};

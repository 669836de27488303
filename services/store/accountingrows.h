#pragma once
#include "money.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

/// The result of a check, kept because a later one knows less: contracts tell only their present state.
struct StoredBillCheck {
    QString documentId;
    QString sha256;      ///< of the invoice
    QString basis;       ///< names what it was measured by; the same again needs no new check
    bool recent = false; ///< contracts were those of the billed month
    QByteArray findings; ///< JSON
    bool operator==(const StoredBillCheck &) const = default;
};

/// What all calls of an EVN come to.
struct StoredEvnSum {
    qint64 calls = 0;
    Money net;
    bool operator==(const StoredEvnSum &) const = default;
};

/// A document that was handed over, as it was then.
struct HandedDocument {
    QString documentId;
    QString number;
    QString sha256;
    bool operator==(const HandedDocument &) const = default;
};

/// One hand-over: what, when, by whom, whereto.
struct Handover {
    QString id;
    QDateTime at;
    QString by;
    QString kind;   ///< datev_bookings, datev_ledgers, folder, gdpdu
    QString target; ///< file or folder
    QList<HandedDocument> documents;
    bool operator==(const Handover &) const = default;
};

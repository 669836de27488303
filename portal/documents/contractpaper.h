#pragma once
#include "documenttype.h"
#include "issuedinvoice.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

/// A position of a contract: what is billed each month and what once, in the month it begins.
struct ContractPosition {
    QString name;
    QString term = QStringLiteral("Entspricht der Vertragslaufzeit"); ///< words of the order, R0-003
    qint64 quantity = 1;
    Money onceNet;    ///< per piece
    Money monthlyNet; ///< per piece
    QDate from;
};

/// What a Vertragsunterlage tells about a contract (R3-097).
struct ContractPaper {
    BillingParty seller;
    BillingParty customer;
    QString number;
    QString product;
    QString signer;
    QString orderNumber;
    QString mandate;
    QDate day;   ///< of the document
    QDate begin; ///< of the contract
    QDate end;   ///< Kündigungsbestätigung only
    QStringList phoneNumbers;
    QList<ContractPosition> positions;

    /// `type` is one of the five kinds of R3-097.
    QByteArray pdf(Contract::DocumentType type) const;
    static QString title(Contract::DocumentType type);
};

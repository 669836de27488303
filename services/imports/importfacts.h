#pragma once
#include "archiverecord.h"
#include "einvoice.h"

/// What an import found out about one document. `figures.number` and `figures.issueDate` are the document's.
struct ImportFacts {
    Contract::DocumentType type = Contract::DocumentType::InvoicePdf;
    Contract::DocumentVariant variant = Contract::DocumentVariant::Original;
    InvoiceFigures figures;
    QString currency = QStringLiteral("EUR");
    std::optional<Money> due; ///< BT-115 of an e-invoice: what is left to pay
    QDate periodFrom, periodTo;
    QString sender;   ///< shown; empty: nobody knows
    QString senderId; ///< VAT number, else IBAN or name: what tells two senders apart; empty: nobody knows
    QString contractNumber;
    QString correctsNumber;

    /// Of an e-invoice.
    static ImportFacts of(const EInvoice &invoice);
    /// What the archive writes down of it.
    Document document(const QString &fileName, const QString &mediaType, qint64 size, const QString &sha256) const;
};

#pragma once
#include "archiverecord.h"
#include "billedinvoice.h"
#include "costsplit.h"
#include "handovertable.h"

/// An archived invoice with its positions, as hand-overs use it.
struct HandoverItem {
    Document document;
    QString path; ///< absolute
    BilledInvoice invoice;
    QString supplier;
    QDate due;
    QString name; ///< of its file in the hand-over
};

/// Tables for people and auditors; German headings, as their readers are. Amounts of credit notes are negative.
namespace AccountingTables
{
HandoverTable invoices(const QList<HandoverItem> &items);
HandoverTable positions(const QList<HandoverItem> &items);
/// `first`: what the shares are by, e.g. »Kostenstelle«.
HandoverTable shares(const QString &first, const QList<CostShare> &shares);
} // namespace AccountingTables

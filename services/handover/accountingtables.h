#pragma once
#include "archiverecord.h"
#include "billedinvoice.h"
#include "costsplit.h"
#include "handovertable.h"

/// An EVN of the archive that goes along with its invoice.
struct HandoverEvn {
    QString number;
    QString path;   ///< absolute
    QString sha256; ///< empty: masked since it came
    QString name;   ///< of its file in the hand-over
};

/// An archived invoice with its positions, as hand-overs use it.
struct HandoverItem {
    Document document;
    QString path; ///< absolute
    BilledInvoice invoice;
    QString supplier;
    QDate due;
    QString name;            ///< of its file in the hand-over
    QList<HandoverEvn> evns; ///< none unless wanted
};

/// Tables for people and auditors; German headings, as their readers are. Amounts of credit notes are negative.
namespace AccountingTables
{
HandoverTable invoices(const QList<HandoverItem> &items);
HandoverTable positions(const QList<HandoverItem> &items);
HandoverTable shares(CostSplit::By by, const QList<CostShare> &shares);
} // namespace AccountingTables

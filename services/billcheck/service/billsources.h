#pragma once
#include "accountingrows.h"
#include "archiverecord.h"
#include "billfacts.h"
#include "ordertypes.h"

/// Makes the facts of a check from what the services hold; pure.
namespace BillSources
{
/// What orders took away by `today`.
QList<PastReduction> reductions(const QList<Order> &orders, const QDate &today);
/// `sums` by the hash of the file; an EVN without sum is left out.
QList<KnownEvn> evns(const QList<DocumentRow> &rows, const QHash<QString, StoredEvnSum> &sums);
/// The contracts shown now are those that `month` was billed by.
bool isRecent(const QDate &month, const QDate &today);
/// Names what an invoice of `month` is measured by: the same name, the same result.
QString basis(const BillFacts &facts, const QDate &month);
} // namespace BillSources

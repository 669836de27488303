#pragma once
#include "accountingtables.h"

/// Which archived EVN belong to an invoice.
namespace EvnOfInvoice
{
/// Those it names; when it names none that is known, those of its contracts and its month: the first ones of an invoice, their
/// corrections of a credit note. PDF before CSV, by number.
QList<HandoverEvn> of(const BilledInvoice &invoice, const QList<DocumentRow> &rows);
} // namespace EvnOfInvoice

#pragma once
#include "costsplit.h"
#include "datevsettings.h"
#include "voucher.h"

/// What an archived invoice becomes in the books.
namespace VoucherBuilder
{
/// Connections go to the cost centres of their `calls` (keys are cost centres), everything else to that of its contract.
/// Positions are put together by account, tax key, cost centre and rate; the gross amounts of the parts add up to that of the
/// invoice to the cent. `guid` follows from the file's hash: the same picture keeps its link when it is handed over again. An
/// invoice without positions becomes one part.
Voucher of(const BilledInvoice &invoice, const DatevSettings &settings, const QString &sha256,
           const QList<CallShare> &calls = {});
/// How the costs of an invoice go to cost centres.
CostSplit::Basis basis(const DatevSettings &settings, const QList<CallShare> &calls);
QString guid(const QString &sha256);
} // namespace VoucherBuilder

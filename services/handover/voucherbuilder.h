#pragma once
#include "billedinvoice.h"
#include "datevsettings.h"
#include "voucher.h"

/// What an archived invoice becomes in the books.
namespace VoucherBuilder
{
/// Positions are put together by account, tax key, cost centre and rate; the gross amounts of the parts add up to that of the
/// invoice to the cent. `guid` follows from the file's hash: the same picture keeps its link when it is handed over again. An
/// invoice without positions becomes one part.
Voucher of(const BilledInvoice &invoice, const DatevSettings &settings, const QString &sha256);
QString guid(const QString &sha256);
} // namespace VoucherBuilder

#pragma once
#include "costsplit.h"

#include <QDateTime>
#include <QStringList>
#include <stop_token>

/// Who pays what of some invoices, as a PDF for a cost centre's owner: the dearest as bars, then all of them. German, as its
/// readers are. Needs a QGuiApplication.
namespace CostPaper
{
struct Report {
    CostSplit::By by = CostSplit::By::Contract;
    QList<CostShare> shares;
    QStringList numbers; ///< of the invoices
    QString currency;
    QDateTime createdLocal;
    QString createdBy;
};
/// Empty: stopped.
QByteArray write(const Report &report, const std::stop_token &stop = {});
} // namespace CostPaper

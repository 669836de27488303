#include "dispatchquote.h"

#include <algorithm>

using Company::DispatchMode;

QDate DispatchQuote::nextBillingMonth(const QDate &today)
{
    return QDate(today.year(), today.month(), 1).addMonths(1);
}

DispatchQuote DispatchQuote::of(const CustomerRecord &record, DispatchMode mode, const QDate &today)
{
    DispatchQuote quote;
    quote.effectiveFrom = nextBillingMonth(today);
    const bool planned = record.nextDispatch != DispatchMode::Unknown;
    quote.changes = mode != (planned ? record.nextDispatch : record.dispatch);
    quote.takesBack = planned && mode == record.dispatch;
    if (mode == record.dispatch) {
        quote.monthlyNet = record.dispatchNet;
        quote.isOffered = true;
        return quote;
    }
    const auto price = std::find_if(record.dispatchPrices.cbegin(), record.dispatchPrices.cend(),
                                    [mode](const DispatchPrice &p) { return p.mode == mode; });
    quote.isOffered = price != record.dispatchPrices.cend();
    if (quote.isOffered)
        quote.monthlyNet = price->monthlyNet;
    return quote;
}

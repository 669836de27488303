#pragma once
#include "contracttypes.h"

/// What another Rechnungsversandart costs and from when (R3-104, G-33): the client shows it before saving, the portal decides by
/// it. A change takes effect with the next billing month; going back to what is in force before that takes the plan back and
/// costs what was agreed.
struct DispatchQuote {
    Money monthlyNet;
    QDate effectiveFrom;    ///< first day of the next billing month
    bool takesBack = false; ///< a planned change is given up; nothing changes
    bool changes = false;   ///< false: `mode` is what is in force, or planned, already
    bool isOffered = false; ///< the provider has a price for it

    static DispatchQuote of(const CustomerRecord &record, Company::DispatchMode mode, const QDate &today);
    /// First day of the month after `today`.
    static QDate nextBillingMonth(const QDate &today);
};

#pragma once
#include "companytypes.h"
#include "portalcontext.h"
#include "scope.h"

/// The Rechnungsversandart over time, by billing months (R3-104, G-33). Inside the caller's transaction.
class DispatchPeriods
{
public:
    explicit DispatchPeriods(PortalContext &context) : m_context(context) {}
    /// From `firstDay` on; replaces what was planned for that day.
    void plan(const Scope &scope, Company::DispatchMode mode, Money monthlyNet, const QDate &firstDay);
    void takeBack(const QString &customerId, const QDate &firstDay);
    /// What is to be billed for the month that begins on `month`; portal and free before the first change.
    DispatchPrice inMonth(const QString &customerId, const QDate &month);
    /// A new price for all customers from the next billing month on; each sees it under a rev of his own. What was agreed stays.
    void publishPrice(Company::DispatchMode mode, Money monthlyNet);

    static QString word(Company::DispatchMode mode);

private:
    PortalContext &m_context;
};

#pragma once
#include "contracttypes.h"
#include "portalcontext.h"

#include <QDate>

/// A seat less on the contract: its option's term tells from which day on (R0-005, G-04).
class SeatBilling
{
public:
    explicit SeatBilling(PortalContext &context) : m_context(context) {}
    /// Inside the caller's transaction. A contract that has booked none of this product stays as it is.
    void removeOne(const QString &contractId, const QString &productCode) const;
    /// One piece less from `from` on. A position has one planned day: pieces that leave on another one become a position of their
    /// own.
    static void reduce(ServiceContract &contract, const QString &itemId, const QDate &from);

private:
    PortalContext &m_context;
};

#pragma once
#include "ordercheck.h"
#include "orderplan.h"

/// Brings a placed order into its contract: more pieces from today, fewer from their day on, numbers ordered or being ported, and
/// takes it out again when the order is cancelled.
class ContractChange
{
public:
    explicit ContractChange(PortalContext &context) : m_context(context) {}
    /// Changes checked.contract, notes in `plan` what was done, and gives new numbers in `items` (the order's) their names.
    /// Inside the caller's transaction.
    void apply(CheckedOrder &checked, const OrderRequest &request, QList<OrderItem> &items, OrderPlan &plan);
    /// What apply() did and has not been overtaken since.
    static void undo(ServiceContract &contract, const OrderPlan &plan);

    /// A position of `option` that begins on `from`.
    static ContractItem itemOf(const CatalogueOption &option, int quantity, const QDate &from);

private:
    void changeItems(CheckedOrder &checked, OrderPlan &plan) const;
    void addNumbers(CheckedOrder &checked, const NumberAddition &wish, OrderItem &item, OrderPlan &plan);
    PortalContext &m_context;
};

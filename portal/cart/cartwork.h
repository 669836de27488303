#pragma once
#include "carttypes.h"
#include "orderplacement.h"
#include "portalcontext.h"
#include "quoteproblem.h"
#include "scope.h"

#include <memory>

/// What one kind of cart item does to the telephone system, and what it books.
class CartWork
{
public:
    virtual ~CartWork() = default;
    CartWork(const CartWork &) = delete;
    CartWork &operator=(const CartWork &) = delete;
    /// The one for the item's kind; knows the item.
    static std::unique_ptr<CartWork> of(PortalContext &context, const Scope &scope, const CartItem &item);

    /// Does it. Throws the Problem that refuses it, with pointers into the item. Inside the caller's transaction, which takes
    /// back what was written before the Problem.
    virtual void apply() = 0;
    /// By how many pieces options of the contract grow (R0-004); after apply().
    virtual QList<QuantityWish> options() const { return {}; }
    /// What else stands in the order; after apply().
    virtual QList<OrderExtra> positions() const { return {}; }

protected:
    CartWork(PortalContext &context, const Scope &scope, const CartItem &item) : m_context(context), m_scope(scope), m_item(item)
    {
    }
    /// 422 with pointers below `below`.
    void refuse(QList<QuoteProblem> problems, const char *below) const;
    PortalContext &m_context;
    const Scope &m_scope;
    const CartItem &m_item;
};

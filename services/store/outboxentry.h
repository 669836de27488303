#pragma once
#include "carttypes.h"
#include "contracttypes.h"
#include "orderdraft.h"

/// A row of outbox.db. The Kundenkennwort is no part of it.
struct OutboxEntry {
    OrderDraft draft;
    QString userId;                      ///< whose key it is; others never see it
    std::optional<ServiceContract> seen; ///< the contract as it was when the draft last agreed with it
    CartOrder cart = {};                 ///< of the Warenkorb; then the draft's request names the contract alone
    bool isCart() const { return !cart.items.isEmpty(); }
    bool operator==(const OutboxEntry &) const = default;
};

#pragma once
#include "contracttypes.h"
#include "orderdraft.h"

/// A row of outbox.db. The Kundenkennwort is no part of it.
struct OutboxEntry {
    OrderDraft draft;
    QString userId;                      ///< whose key it is; others never see it
    std::optional<ServiceContract> seen; ///< the contract as it was when the draft last agreed with it
    bool operator==(const OutboxEntry &) const = default;
};

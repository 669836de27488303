#pragma once
#include "contracttypes.h"
#include "rules.h"
#include "selfcaretypes.h"

/// What a contract allows at all, before anything is looked at closer.
namespace ContractGuard
{
/// Only an active contract is changed by the customer (R3-051…053). 422 contract_not_changeable.
void requireChangeable(const ServiceContract &contract, const Rules &rules);
/// 422 feature_not_available (G-16, R2-002, R3-065).
void requireFeature(const ServiceContract &contract, Ordering::Feature feature, const Rules &rules);
/// Each kind of the list, and at least one of them for an empty one.
void requireDiversions(const ServiceContract &contract, const QList<Diversion> &items, const Rules &rules);
} // namespace ContractGuard

#pragma once
#include "contracttypes.h"
#include "quoteproblem.h"
#include "selfcaretypes.h"

/// The part of SelfCareRules about diversions.
namespace DiversionRules
{
QList<QuoteProblem> check(const QList<NumberObject> &numbers, const QList<Diversion> &items);
} // namespace DiversionRules

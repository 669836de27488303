#pragma once
#include "contracttypes.h"

/// What was typed on one state of the Kundendaten, carried over to a newer one that somebody else made: fields that were not
/// touched take the new value, touched ones keep what was typed, so that nobody's work is lost.
namespace CompanyMerge
{
/// `typed` and the result as CompanyRules::normalised() gives them. A person that was typed anew and is in the newer state
/// already (the answer to saving it was lost) is not doubled.
CompanyChange rebased(const CompanyChange &typed, const CustomerRecord &before, const CustomerRecord &now);
} // namespace CompanyMerge

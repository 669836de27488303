#pragma once
#include "contractdifference.h"

/// What changed in a contract, in words.
namespace DifferenceWords
{
QString one(const ContractDifference &difference);
/// All of them, with commas; "other details" when nothing that counts is among them.
QString sentence(const QList<ContractDifference> &differences);
} // namespace DifferenceWords

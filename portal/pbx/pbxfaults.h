#pragma once
#include "quoteproblem.h"
#include "rules.h"

/// Refusals of the telephone system: each code belongs to a named rule.
namespace PbxFaults
{
/// 422 with the first code and all fields, unless the rules are off; nothing for none.
void refuse(const Rules &rules, QList<QuoteProblem> problems);
void refuse(const Rules &rules, const char *code, const char *pointer);
} // namespace PbxFaults

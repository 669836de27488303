#pragma once
#include "changequote.h"

/// What stands in the way of an order, before it is sent, in the words of the same refusal by the portal.
namespace ProblemWords
{
QString sentence(const QuoteProblem &problem);
} // namespace ProblemWords

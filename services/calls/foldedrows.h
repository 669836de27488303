#pragma once
#include "calltable.h"

/// Germany's clocks show the hour from two to three twice on the last Sunday of October. A file does not say which of the two a
/// call began in; where its rows follow the time, the step back tells.
namespace FoldedRows
{
/// Rows of the second such hour, ascending.
std::vector<quint32> of(const CallTable &table);
} // namespace FoldedRows

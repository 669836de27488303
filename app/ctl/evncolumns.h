#pragma once
#include "evnlayout.h"

/// `--columns begin=1,number=4,duration=5,net=7`: what the columns of a file without headings hold, counted from 1.
namespace EvnColumns
{
/// `layout` with these columns and no others. Error: Invalid/evn_option.
Result<EvnLayout> of(const QString &words, EvnLayout layout);
} // namespace EvnColumns

#pragma once
#include "layoutsample.h"

/// Which column holds what, by the headings and, where those leave it open, by the cells.
namespace HeadingColumns
{
/// False: several columns are meant alike and hold different things; which one counts is to be asked.
bool choose(EvnLayout &layout, const LayoutSample &sample);
} // namespace HeadingColumns

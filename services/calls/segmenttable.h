#pragma once
#include "segment.h"

/// A segment's rows in memory, to write them again.
namespace SegmentTable
{
CallTable of(const Segment &segment);
} // namespace SegmentTable

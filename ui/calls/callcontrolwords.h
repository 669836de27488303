#pragma once
#include "recordcontrol.h"

/// What a file says of itself and was not read so, in words.
namespace CallControlWords
{
QString sentence(const RecordControl &control);
} // namespace CallControlWords

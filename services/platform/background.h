#pragma once
#include "failure.h"

namespace Platform
{
/// The calling thread works behind all others from now on, for good: what nobody waits for must not slow what somebody does.
Failed workBehindOthers();
} // namespace Platform

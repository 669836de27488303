#pragma once
#include "sandbox.h"

/// Core size 0, file size 0, few open files, processor time, memory.
bool setLimits(const SandboxLimits &limits, std::string *why);

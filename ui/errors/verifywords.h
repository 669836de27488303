#pragma once
#include "documentservice.h"

/// What a check of the archive found, in words.
namespace VerifyWords
{
bool good(const VerifyReport &report);
QString text(const VerifyReport &report);
} // namespace VerifyWords

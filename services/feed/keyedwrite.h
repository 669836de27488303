#pragma once
#include "result.h"

/// Writes that the portal does once under their key: a lost answer is asked for again under the same key.
namespace KeyedWrite
{
constexpr int mostAsked = 3;

/// Whether this error leaves open what the portal did.
bool answerLost(const Error &error);
/// After the `asked`th time.
bool askAgain(const Error &error, int asked);
} // namespace KeyedWrite

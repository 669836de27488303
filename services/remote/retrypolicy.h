#pragma once
#include "result.h"

#include <chrono>
#include <optional>

/// When a failed idempotent call is tried again: at most six times for an overloaded portal, twice for one that cannot be
/// reached; exponential with jitter; Retry-After is honoured. Background calls come again by themselves and are not repeated
/// when the portal is away.
class RetryPolicy
{
public:
    explicit RetryPolicy(std::chrono::milliseconds base) : m_base(base) {}

    static constexpr int most = 6;
    /// `attempt` counts from 1. `jitter` in [0, 1). Nothing: give up.
    std::optional<std::chrono::milliseconds> pause(const Error &error, int attempt, bool background, double jitter) const;

private:
    std::chrono::milliseconds m_base;
};

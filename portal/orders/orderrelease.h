#pragma once
#include "httpmessage.h"
#include "scope.h"
#include "secret.h"

struct PortalContext;

/// The Kundenkennwort that releases an order (R3-071, R0-010). Five wrong ones in a row pause the user for 15 minutes (G-22); the
/// count is a row and survives a restart.
class OrderRelease
{
public:
    explicit OrderRelease(PortalContext &context) : m_context(context) {}
    /// Counts, compares and says why not: 403 `wrong_order_release` with triesLeft, 429 `order_release_paused`. Inside the
    /// caller's transaction, which must be committed also after a refusal.
    std::optional<Problem> check(const Scope &scope, const Secret &given);

    static constexpr int tries = 5;
    static constexpr qint64 pauseMs = 15 * 60000LL;

private:
    PortalContext &m_context;
};

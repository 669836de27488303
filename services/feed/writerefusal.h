#pragma once
#include "result.h"

#include <optional>

class PortalFeed;
class SessionService;

/// Why nothing can be written at the portal just now, for the words beside a button.
namespace WriteRefusal
{
/// Auth: not signed in, locked, over.
std::optional<Error> of(const SessionService &session);
/// Offline: the last look found no portal.
std::optional<Error> of(const PortalFeed &feed);
} // namespace WriteRefusal

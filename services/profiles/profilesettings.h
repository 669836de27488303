#pragma once
#include "auditentry.h"
#include "profileregistry.h"

#include <optional>

/// What of a profile's settings the audit trail keeps.
namespace ProfileSettings
{
/// Nothing: no setting differs (who signed in last and the provider's hotlines are none).
std::optional<AuditEntry> difference(const ProfileConfig &before, const ProfileConfig &after);
} // namespace ProfileSettings

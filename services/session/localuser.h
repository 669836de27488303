#pragma once
#include "accounttypes.h"

/// Who works in a profile without provider access: the account of this computer, allowed everything there is.
namespace LocalUser
{
SessionInfo session();
} // namespace LocalUser

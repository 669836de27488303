#pragma once
#include "secret.h"

/// Passwords that the portal gives out: 16 characters from a set without those that are read for each other (about 93 bits).
namespace RandomPassword
{
Secret make();
}

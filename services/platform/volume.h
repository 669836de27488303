#pragma once
#include "failure.h"

#include <cstdint>

namespace Platform
{
/// Bytes this user may still write on the volume of an existing path.
Failed freeSpace(const Path &path, std::uint64_t &bytes);
/// True on NFS, SMB and their like, where databases must not lie. The nearest existing folder decides.
bool isNetworkVolume(const Path &path);
} // namespace Platform

#pragma once
#include "failure.h"

#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

namespace Platform
{
/// The failure that GetLastError names now.
Failure windowsFailure(const char *step, const Path &path, DWORD number = GetLastError());

/// A security descriptor for the present user alone, nothing inherited: what 0600 and 0700 are elsewhere.
class OwnerOnly
{
public:
    OwnerOnly();
    ~OwnerOnly();
    OwnerOnly(const OwnerOnly &) = delete;
    OwnerOnly &operator=(const OwnerOnly &) = delete;
    /// Null when the descriptor could not be made; then nothing may be created.
    SECURITY_ATTRIBUTES *attributes() { return m_attributes.lpSecurityDescriptor ? &m_attributes : nullptr; }

private:
    SECURITY_ATTRIBUTES m_attributes{};
};
} // namespace Platform

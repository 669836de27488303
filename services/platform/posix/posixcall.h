#pragma once
#include "failure.h"

#include <cerrno>

namespace Platform
{
/// The failure that errno names now.
Failure posixFailure(const char *step, const Path &path, int number = errno);

/// Repeats a call that a signal interrupted.
template <typename Call>
auto again(Call call)
{
    decltype(call()) r;
    do
        r = call();
    while (r == -1 && errno == EINTR);
    return r;
}
} // namespace Platform

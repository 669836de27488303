#include "hardening.h"

#include "crashtrace.h"
#include "posixcall.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#elif defined(__APPLE__)
#include <sys/ptrace.h>
#include <sys/types.h>
#endif

namespace Platform
{
Failed hardenProcess()
{
    traceCrashes();
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return posixFailure("limit_core", {});
#ifdef __linux__
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return posixFailure("not_dumpable", {});
#elif defined(__APPLE__)
    ::ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
    return {};
}

Failed markFromOutside(const Path &)
{
    return {};
}
} // namespace Platform

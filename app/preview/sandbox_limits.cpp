// The limits every Unix system has; sandbox_linux.cpp adds the filter.
#include "sandbox_limits.h"
#include <cerrno>
#include <cstring>
#include <sys/resource.h>
#include <sys/stat.h>

// Sanitizers map terabytes of shadow and never come under an address limit.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

namespace
{
bool limit(int what, rlim_t value, const char *name, std::string *why)
{
    const rlimit both{value, value};
    if (::setrlimit(what, &both) == 0)
        return true;
    *why = std::string(name) + ": " + std::strerror(errno);
    return false;
}

// Nothing may be written to files; but whoever sends the pictures into one, with > in a shell, wants them there.
bool outputIsFile()
{
    struct stat info = {};
    return ::fstat(1, &info) == 0 && S_ISREG(info.st_mode);
}
} // namespace

bool setLimits(const SandboxLimits &limits, std::string *why)
{
    return limit(RLIMIT_CORE, 0, "core size", why) && limit(RLIMIT_NOFILE, 64, "open files", why) &&
           (outputIsFile() || limit(RLIMIT_FSIZE, 0, "file size", why)) &&
           limit(RLIMIT_CPU, limits.cpuSeconds, "processor time", why) &&
           (sanitized || limit(RLIMIT_AS, rlim_t(limits.memoryMiB) << 20, "memory", why));
}

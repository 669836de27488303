#include "background.h"

#include "windowscall.h"

namespace Platform
{
Failed workBehindOthers()
{
    if (!SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_LOWEST))
        return windowsFailure("thread_priority", {});
    return {};
}
} // namespace Platform

#include "background.h"

#include "posixcall.h"

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#elif defined(__APPLE__)
#include <pthread/qos.h>
#endif

namespace Platform
{
Failed workBehindOthers()
{
#ifdef __linux__
    // Against POSIX, Linux has this figure per thread.
    if (::setpriority(PRIO_PROCESS, id_t(::syscall(SYS_gettid)), 19) != 0)
        return posixFailure("thread_priority", {});
#elif defined(__APPLE__)
    ::pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0);
#endif
    return {};
}
} // namespace Platform

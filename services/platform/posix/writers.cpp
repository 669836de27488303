#include "writers.h"

#include "posixcall.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Platform
{
Writers writersOf(const Path &file)
{
#ifdef F_SETLEASE
    // A read lease is given only where nobody writes; it goes back at once.
    const int handle = again([&] { return ::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC); });
    if (handle < 0)
        return Writers::Unknown;
    Writers found = Writers::Unknown;
    // Who opens the file in just this moment sends a signal; the one that is usual for it would end the program.
    if (::fcntl(handle, F_SETSIG, SIGURG) == 0) {
        if (::fcntl(handle, F_SETLEASE, F_RDLCK) == 0) {
            ::fcntl(handle, F_SETLEASE, F_UNLCK);
            found = Writers::None;
        } else if (errno == EAGAIN) {
            found = Writers::Some;
        }
    }
    ::close(handle);
    return found;
#else
    static_cast<void>(file);
    return Writers::Unknown;
#endif
}
} // namespace Platform

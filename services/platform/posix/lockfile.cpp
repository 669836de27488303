#include "lockfile.h"

#include "posixcall.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace Platform
{
Failed LockFile::tryOnce(const Path &path)
{
    if (m_descriptor >= 0)
        return Failure{Failure::Reason::TimedOut, 0, "lock", path};
    const int descriptor = again([&] { return ::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600); });
    if (descriptor < 0)
        return posixFailure("lock", path);
    if (again([&] { return ::flock(descriptor, LOCK_EX | LOCK_NB); }) != 0) {
        const int number = errno;
        ::close(descriptor);
        if (number == EWOULDBLOCK)
            return Failure{Failure::Reason::TimedOut, 0, "lock", path};
        return posixFailure("lock", path, number);
    }
    m_descriptor = descriptor;
    return {};
}

bool LockFile::isHeld() const
{
    return m_descriptor >= 0;
}

void LockFile::release()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor); // the file stays: removing it would let two hold a lock on two files of one name
    m_descriptor = -1;
}
} // namespace Platform

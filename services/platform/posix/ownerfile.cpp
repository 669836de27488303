#include "ownerfile.h"

#include "posixcall.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Platform
{
OwnerFile::~OwnerFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Failed OwnerFile::open(const Path &path, Mode mode)
{
    if (Failed failed = close())
        return failed;
    m_path = path;
    int flags = O_NOFOLLOW | O_CLOEXEC;
    switch (mode) {
    case Mode::CreateNew:
        flags |= O_WRONLY | O_CREAT | O_EXCL;
        break;
    case Mode::Append:
        flags |= O_WRONLY | O_CREAT | O_APPEND;
        break;
    case Mode::Read:
        flags |= O_RDONLY | O_NONBLOCK;
        break; // a FIFO must not hang us
    }
    m_descriptor = again([&] { return ::open(path.c_str(), flags, 0600); });
    if (m_descriptor < 0)
        return posixFailure("open", path);
    struct stat info;
    if (::fstat(m_descriptor, &info) != 0 || !S_ISREG(info.st_mode)) {
        ::close(m_descriptor);
        m_descriptor = -1;
        return Failure{Failure::Reason::Other, EINVAL, "open", path};
    }
    return {};
}

bool OwnerFile::isOpen() const
{
    return m_descriptor >= 0;
}

Failed OwnerFile::write(const void *bytes, std::size_t size)
{
    auto at = static_cast<const char *>(bytes);
    while (size > 0) {
        const ssize_t n = again([&] { return ::write(m_descriptor, at, size); });
        if (n < 0)
            return posixFailure("write", m_path);
        at += n;
        size -= std::size_t(n);
    }
    return {};
}

Failed OwnerFile::read(void *bytes, std::size_t size, std::size_t &got)
{
    const ssize_t n = again([&] { return ::read(m_descriptor, bytes, size); });
    got = n > 0 ? std::size_t(n) : 0;
    if (n < 0)
        return posixFailure("read", m_path);
    return {};
}

Failed OwnerFile::size(std::uint64_t &bytes) const
{
    struct stat info;
    if (::fstat(m_descriptor, &info) != 0)
        return posixFailure("size", m_path);
    bytes = std::uint64_t(info.st_size);
    return {};
}

Failed OwnerFile::sync()
{
#ifdef F_FULLFSYNC // macOS: fsync alone leaves the bytes in the drive
    if (::fcntl(m_descriptor, F_FULLFSYNC) == 0)
        return {};
#endif
    if (again([&] { return ::fsync(m_descriptor); }) != 0)
        return posixFailure("sync", m_path);
    return {};
}

Failed OwnerFile::close()
{
    if (m_descriptor < 0)
        return {};
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    if (::close(descriptor) != 0 && errno != EINTR) // NFS tells a full disk only here
        return posixFailure("close", m_path);
    return {};
}
} // namespace Platform

#include "lockfile.h"

#include "windowscall.h"

namespace Platform
{
// A handle that nobody may share is the lock: Windows closes it when the process ends.
Failed LockFile::tryOnce(const Path &path)
{
    if (m_handle)
        return Failure{Failure::Reason::TimedOut, 0, "lock", path};
    OwnerOnly owner;
    if (!owner.attributes())
        return windowsFailure("owner", path);
    HANDLE handle = CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, owner.attributes(), OPEN_ALWAYS,
                                FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        const DWORD number = GetLastError();
        if (number == ERROR_SHARING_VIOLATION)
            return Failure{Failure::Reason::TimedOut, 0, "lock", path};
        return windowsFailure("lock", path, number);
    }
    m_handle = handle;
    return {};
}

bool LockFile::isHeld() const
{
    return m_handle != nullptr;
}

void LockFile::release()
{
    if (m_handle)
        CloseHandle(m_handle);
    m_handle = nullptr;
}
} // namespace Platform

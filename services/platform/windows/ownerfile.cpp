#include "ownerfile.h"

#include "windowscall.h"

#include <algorithm>

namespace Platform
{
OwnerFile::~OwnerFile()
{
    if (m_handle)
        CloseHandle(m_handle);
}

Failed OwnerFile::open(const Path &path, Mode mode)
{
    if (Failed failed = close())
        return failed;
    m_path = path;
    OwnerOnly owner;
    const bool reads = mode == Mode::Read;
    if (!reads && !owner.attributes())
        return windowsFailure("owner", path);
    const DWORD access = reads                  ? GENERIC_READ
                         : mode == Mode::Append ? FILE_APPEND_DATA | FILE_READ_ATTRIBUTES | SYNCHRONIZE
                                                : GENERIC_WRITE;
    const DWORD disposition = reads ? OPEN_EXISTING : mode == Mode::Append ? OPEN_ALWAYS : CREATE_NEW;
    // FILE_FLAG_OPEN_REPARSE_POINT opens a link itself instead of what it points to; then it is refused.
    HANDLE handle = CreateFileW(path.c_str(), access, FILE_SHARE_READ | FILE_SHARE_DELETE, reads ? nullptr : owner.attributes(),
                                disposition, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return windowsFailure("open", path);
    BY_HANDLE_FILE_INFORMATION info;
    if (!GetFileInformationByHandle(handle, &info) || (info.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0) {
        CloseHandle(handle);
        return Failure{Failure::Reason::IsLink, 0, "open", path};
    }
    m_handle = handle;
    return {};
}

bool OwnerFile::isOpen() const
{
    return m_handle != nullptr;
}

Failed OwnerFile::write(const void *bytes, std::size_t size)
{
    auto at = static_cast<const char *>(bytes);
    while (size > 0) {
        DWORD done = 0;
        if (!WriteFile(m_handle, at, static_cast<DWORD>(std::min<std::size_t>(size, 1u << 30)), &done, nullptr))
            return windowsFailure("write", m_path);
        at += done;
        size -= done;
    }
    return {};
}

Failed OwnerFile::read(void *bytes, std::size_t size, std::size_t &got)
{
    DWORD done = 0;
    if (!ReadFile(m_handle, bytes, static_cast<DWORD>(std::min<std::size_t>(size, 1u << 30)), &done, nullptr)) {
        got = 0;
        return windowsFailure("read", m_path);
    }
    got = done;
    return {};
}

Failed OwnerFile::size(std::uint64_t &bytes) const
{
    LARGE_INTEGER value;
    if (!GetFileSizeEx(m_handle, &value))
        return windowsFailure("size", m_path);
    bytes = static_cast<std::uint64_t>(value.QuadPart);
    return {};
}

Failed OwnerFile::sync()
{
    if (!FlushFileBuffers(m_handle))
        return windowsFailure("sync", m_path);
    return {};
}

Failed OwnerFile::close()
{
    if (!m_handle)
        return {};
    HANDLE handle = m_handle;
    m_handle = nullptr;
    if (!CloseHandle(handle))
        return windowsFailure("close", m_path);
    return {};
}
} // namespace Platform

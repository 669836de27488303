#include "windowscall.h"

#include <sddl.h>
#include <vector>

namespace Platform
{
Failure windowsFailure(const char *step, const Path &path, DWORD number)
{
    using Reason = Failure::Reason;
    Failure f;
    f.number = static_cast<int>(number);
    f.step = step;
    f.path = path;
    switch (number) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case 1295: // ERROR_DISK_QUOTA_EXCEEDED, missing in mingw
        f.reason = Reason::DiskFull;
        break;
    case ERROR_WRITE_PROTECT:
        f.reason = Reason::ReadOnly;
        break;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
        f.reason = Reason::Denied;
        break;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        f.reason = Reason::NotFound;
        break;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        f.reason = Reason::Exists;
        break;
    case ERROR_FILENAME_EXCED_RANGE:
        f.reason = Reason::TooLong;
        break;
    default:
        f.reason = Reason::Other;
    }
    return f;
}

OwnerOnly::OwnerOnly()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return;
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    std::vector<unsigned char> buffer(size);
    LPWSTR sid = nullptr;
    const bool known = size > 0 && GetTokenInformation(token, TokenUser, buffer.data(), size, &size) &&
                       ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(buffer.data())->User.Sid, &sid);
    CloseHandle(token);
    if (!known)
        return;
    const std::wstring text = L"D:P(A;OICI;FA;;;" + std::wstring(sid) + L")"; // protected: nothing inherited from above
    LocalFree(sid);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(text.c_str(), SDDL_REVISION_1, &descriptor, nullptr))
        return;
    m_attributes.nLength = sizeof(m_attributes);
    m_attributes.lpSecurityDescriptor = descriptor;
    m_attributes.bInheritHandle = FALSE;
}

OwnerOnly::~OwnerOnly()
{
    if (m_attributes.lpSecurityDescriptor)
        LocalFree(m_attributes.lpSecurityDescriptor);
}
} // namespace Platform

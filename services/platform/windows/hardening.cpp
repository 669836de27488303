#include "hardening.h"

#include "windowscall.h"

#include <string_view>

namespace Platform
{
// Windows writes no core file; its error reports must not carry memory either. Other users have no access to the process by
// default.
Failed hardenProcess()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    return {};
}

Failed markFromOutside(const Path &file)
{
    const std::wstring stream = file.wstring() + L":Zone.Identifier";
    HANDLE handle =
        CreateFileW(stream.c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return windowsFailure("mark", file); // FAT and some shares know no streams
    constexpr std::string_view text = "[ZoneTransfer]\r\nZoneId=3\r\n";
    DWORD done = 0;
    const BOOL good = WriteFile(handle, text.data(), static_cast<DWORD>(text.size()), &done, nullptr);
    const DWORD number = GetLastError();
    CloseHandle(handle);
    if (!good)
        return windowsFailure("mark", file, number);
    return {};
}
} // namespace Platform

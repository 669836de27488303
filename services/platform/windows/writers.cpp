#include "writers.h"

#include "windowscall.h"

namespace Platform
{
Writers writersOf(const Path &file)
{
    // Opening it without sharing it for writing is refused while somebody has it open for that.
    const HANDLE handle = CreateFileW(file.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION ? Writers::Some : Writers::Unknown;
    CloseHandle(handle);
    return Writers::None;
}
} // namespace Platform

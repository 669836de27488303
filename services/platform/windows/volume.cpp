#include "volume.h"

#include "windowscall.h"

namespace Platform
{
Failed freeSpace(const Path &path, std::uint64_t &bytes)
{
    ULARGE_INTEGER available;
    if (!GetDiskFreeSpaceExW(path.c_str(), &available, nullptr, nullptr))
        return windowsFailure("free_space", path);
    bytes = available.QuadPart;
    return {};
}

bool isNetworkVolume(const Path &path)
{
    std::error_code ignored;
    const std::wstring absolute = std::filesystem::absolute(path, ignored).wstring();
    if (absolute.rfind(L"\\\\", 0) == 0 && absolute.rfind(L"\\\\?\\", 0) != 0 && absolute.rfind(L"\\\\.\\", 0) != 0)
        return true; // \\server\share
    wchar_t volume[MAX_PATH + 1] = {};
    if (!GetVolumePathNameW(absolute.c_str(), volume, MAX_PATH))
        return false;
    return GetDriveTypeW(volume) == DRIVE_REMOTE;
}
} // namespace Platform

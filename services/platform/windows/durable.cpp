#include "durable.h"

#include "ownerfile.h"
#include "windowscall.h"

#include <atomic>

namespace Platform
{
namespace
{
bool isFolder(const Path &path)
{
    const DWORD attributes = GetFileAttributesW(path.c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

Failed makeOne(const Path &folder)
{
    OwnerOnly owner;
    if (!owner.attributes())
        return windowsFailure("owner", folder);
    if (CreateDirectoryW(folder.c_str(), owner.attributes()) || (GetLastError() == ERROR_ALREADY_EXISTS && isFolder(folder)))
        return {};
    return windowsFailure("make_folder", folder);
}
} // namespace

bool isLink(const Path &path)
{
    const DWORD attributes = GetFileAttributesW(path.c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0;
}

Failed makeOwnerFolder(const Path &folder)
{
    if (isFolder(folder))
        return {};
    const Path parent = folder.parent_path();
    if (!parent.empty() && parent != folder)
        if (Failed failed = makeOwnerFolder(parent))
            return failed;
    return makeOne(folder);
}

Failed makeFolderBelow(const Path &root, const Path &relative)
{
    Path at = root;
    for (const Path &step : relative) {
        if (step.empty() || step == L".")
            continue;
        at /= step;
        if (step == L".." || step.is_absolute() || step.has_root_name() || isLink(at))
            return Failure{Failure::Reason::IsLink, 0, "make_folder", at};
        if (Failed failed = makeOne(at))
            return failed;
    }
    return {};
}

// NTFS keeps its folders in a journal; MOVEFILE_WRITE_THROUGH below returns after the entry is on the disk.
Failed syncFolder(const Path &)
{
    return {};
}

Failed syncFile(const Path &path)
{
    // FlushFileBuffers needs a handle that may write.
    HANDLE handle = CreateFileW(path.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return windowsFailure("open", path);
    const BOOL good = FlushFileBuffers(handle);
    const DWORD number = GetLastError();
    CloseHandle(handle);
    if (!good)
        return windowsFailure("sync", path, number);
    return {};
}

Failed moveNew(const Path &from, const Path &to)
{
    if (!MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_WRITE_THROUGH))
        return windowsFailure("rename", to);
    return {};
}

Failed durableReplace(const Path &file, std::string_view bytes)
{
    static std::atomic<unsigned> counter{0};
    Path temp = file.parent_path();
    temp /= L"." + file.filename().wstring() + L"." + std::to_wstring(GetCurrentProcessId()) + L"-" +
            std::to_wstring(counter.fetch_add(1)) + L".tmp";
    if (Failed failed = removeFile(temp))
        return failed;
    OwnerFile out;
    Failed failed = out.open(temp, OwnerFile::Mode::CreateNew);
    if (failed)
        return failed;
    failed = out.write(bytes.data(), bytes.size());
    if (!failed)
        failed = out.sync();
    if (Failed atClose = out.close(); !failed)
        failed = atClose;
    // Not ReplaceFile: it keeps the old file's name and access list alive in between and can fail half done.
    if (!failed && !MoveFileExW(temp.c_str(), file.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        failed = windowsFailure("rename", file);
    if (failed)
        DeleteFileW(temp.c_str());
    return failed;
}

Failed removeFile(const Path &file)
{
    if (DeleteFileW(file.c_str()))
        return {};
    const DWORD number = GetLastError();
    if (number == ERROR_FILE_NOT_FOUND || number == ERROR_PATH_NOT_FOUND)
        return {};
    return windowsFailure("remove", file, number);
}
} // namespace Platform

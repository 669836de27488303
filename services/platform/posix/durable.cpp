#include "durable.h"

#include "ownerfile.h"
#include "posixcall.h"

#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Platform
{
namespace
{
Path parentOf(const Path &path)
{
    const Path parent = path.parent_path();
    return parent.empty() ? Path(".") : parent;
}

Failed makeOne(const Path &folder)
{
    if (::mkdir(folder.c_str(), 0700) == 0)
        return syncFolder(parentOf(folder));
    const int number = errno;
    struct stat info;
    if (number == EEXIST && ::stat(folder.c_str(), &info) == 0 && S_ISDIR(info.st_mode))
        return {};
    return posixFailure("make_folder", folder, number == EEXIST ? ENOTDIR : number);
}
} // namespace

bool isLink(const Path &path)
{
    struct stat info;
    return ::lstat(path.c_str(), &info) == 0 && S_ISLNK(info.st_mode);
}

Failed makeOwnerFolder(const Path &folder)
{
    struct stat info;
    if (::stat(folder.c_str(), &info) == 0 && S_ISDIR(info.st_mode))
        return {};
    const Path parent = parentOf(folder);
    if (parent != folder && parent != Path("."))
        if (Failed failed = makeOwnerFolder(parent))
            return failed;
    return makeOne(folder);
}

Failed makeFolderBelow(const Path &root, const Path &relative)
{
    Path at = root;
    for (const Path &step : relative) {
        if (step.empty() || step == ".")
            continue;
        at /= step;
        if (step == ".." || step.is_absolute() || isLink(at))
            return Failure{Failure::Reason::IsLink, 0, "make_folder", at};
        if (Failed failed = makeOne(at))
            return failed;
    }
    return {};
}

Failed syncFolder(const Path &folder)
{
    const int descriptor = again([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (descriptor < 0)
        return posixFailure("sync_folder", folder);
    const int result = again([&] { return ::fsync(descriptor); });
    const int number = errno;
    ::close(descriptor);
    if (result != 0 && number != EINVAL && number != ENOTSUP)
        return posixFailure("sync_folder", folder, number);
    return {};
}

Failed syncFile(const Path &path)
{
    OwnerFile file;
    if (Failed failed = file.open(path, OwnerFile::Mode::Read))
        return failed;
    if (Failed failed = file.sync())
        return failed;
    return file.close();
}

Failed moveNew(const Path &from, const Path &to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return posixFailure("rename", to);
#endif
    // A file system without it (NFS, some FUSE): look first. Only our own processes write here, one at a time (fetch.lock).
    struct stat info;
    if (::lstat(to.c_str(), &info) == 0)
        return Failure{Failure::Reason::Exists, EEXIST, "rename", to};
    if (::rename(from.c_str(), to.c_str()) != 0)
        return posixFailure("rename", to);
    return {};
}

Failed durableReplace(const Path &file, std::string_view bytes)
{
    static std::atomic<unsigned> counter{0};
    const Path temp = parentOf(file) / ("." + file.filename().string() + "." + std::to_string(::getpid()) + "-" +
                                        std::to_string(counter.fetch_add(1)) + ".tmp");
    if (Failed failed = removeFile(temp)) // left by a killed process that had our number
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
    if (!failed && ::rename(temp.c_str(), file.c_str()) != 0)
        failed = posixFailure("rename", file);
    if (failed) {
        ::unlink(temp.c_str());
        return failed;
    }
    return syncFolder(parentOf(file));
}

Failed removeFile(const Path &file)
{
    if (::unlink(file.c_str()) != 0 && errno != ENOENT)
        return posixFailure("remove", file);
    return {};
}
} // namespace Platform

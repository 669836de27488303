#include "volume.h"

#include "posixcall.h"

#include <cstring>
#include <sys/statvfs.h>
#ifdef __linux__
#include <fstream>
#include <sys/vfs.h>
#else
#include <sys/mount.h>
#include <sys/param.h>
#endif

namespace Platform
{
namespace
{
Path nearestExisting(Path path)
{
    std::error_code ignored;
    path = std::filesystem::absolute(path, ignored);
    while (!std::filesystem::exists(path, ignored) && path.has_relative_path())
        path = path.parent_path();
    return path;
}

#ifdef __linux__
/// FUSE says nothing about what lies behind it; the mount table does.
bool fuseIsRemote(const Path &path)
{
    std::error_code ignored;
    const std::string real = std::filesystem::canonical(path, ignored).string();
    std::ifstream mounts("/proc/self/mounts");
    std::string device, point, type, rest, best;
    std::size_t length = 0;
    while (mounts >> device >> point >> type && std::getline(mounts, rest)) {
        const bool covers =
            real.rfind(point, 0) == 0 && (point == "/" || real.size() == point.size() || real[point.size()] == '/');
        if (covers && point.size() >= length) {
            length = point.size();
            best = type;
        }
    }
    for (const char *remote : {"fuse.sshfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.davfs2", "fuse.smbnetfs", "fuse.glusterfs",
                               "fuse.s3fs", "fuse.ceph-fuse"})
        if (best == remote)
            return true;
    return false;
}
#endif
} // namespace

Failed freeSpace(const Path &path, std::uint64_t &bytes)
{
    struct statvfs info;
    if (again([&] { return ::statvfs(path.c_str(), &info); }) != 0)
        return posixFailure("free_space", path);
    bytes = std::uint64_t(info.f_bavail) * info.f_frsize;
    return {};
}

bool isNetworkVolume(const Path &path)
{
    const Path existing = nearestExisting(path);
    struct statfs info;
    if (again([&] { return ::statfs(existing.c_str(), &info); }) != 0)
        return false;
#ifdef __linux__
    switch (static_cast<unsigned long>(info.f_type) & 0xffffffffUL) {
    case 0x6969:     // NFS
    case 0x517B:     // SMB
    case 0xFF534D42: // CIFS
    case 0xFE534D42: // SMB2
    case 0x73757245: // Coda
    case 0x5346414F: // AFS
    case 0x00C36400: // Ceph
    case 0x0BD00BD0: // Lustre
    case 0x564C:     // NCP
        return true;
    case 0x65735546:
        return fuseIsRemote(existing);
    default:
        return false;
    }
#else
    return (info.f_flags & MNT_LOCAL) == 0;
#endif
}
} // namespace Platform

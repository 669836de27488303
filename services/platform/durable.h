#pragma once
#include "failure.h"

#include <string_view>

/// Writing so that neither a kill nor a power loss leaves half a file: temp file, sync, rename, sync of the folder.
namespace Platform
{
/// Makes `folder` and what is missing above it, new ones 0700, each entry synced. An existing folder is left as it is.
Failed makeOwnerFolder(const Path &folder);
/// Makes `relative` below `root`; no step of it may be a link, so that nothing is written elsewhere.
Failed makeFolderBelow(const Path &root, const Path &relative);
/// Makes the names in `folder` durable. File systems that cannot do it (some shares) count as done.
Failed syncFolder(const Path &folder);
/// Opens the file without following a link, syncs it and closes it.
Failed syncFile(const Path &file);
/// Renames, never replaces: Exists when `to` is taken. The caller syncs the folder.
Failed moveNew(const Path &from, const Path &to);
/// Replaces `file` as a whole, mode 0600; after a failure the old content stands and no temp file is left.
Failed durableReplace(const Path &file, std::string_view bytes);
/// Removes a file or a link itself. What is not there counts as removed.
Failed removeFile(const Path &file);
/// True for a symbolic link or junction itself.
bool isLink(const Path &path);
} // namespace Platform

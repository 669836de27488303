#pragma once
#include "failure.h"
#include "result.h"

/// Every failure of disk and database is Error::Storage. Codes: disk_full, folder_read_only, access_denied, path_not_found,
/// file_exists, path_is_link, path_too_long, file_failed; of databases see Database.
namespace StoreError
{
/// `detail` names step, path and the system's words.
Error fromPlatform(const Platform::Failure &failure);
Platform::Path toPath(const QString &path);
QString fromPath(const Platform::Path &path);
} // namespace StoreError

#pragma once
#include "result.h"

#include <QByteArray>

/// A file that is to be uploaded.
namespace UploadFile
{
/// Its bytes. Error: Storage/path_not_found, access_denied; Invalid/payload_too_large, upload_invalid (empty), each with the
/// path. What it is, the portal looks itself.
Result<QByteArray> read(const QString &path);
} // namespace UploadFile

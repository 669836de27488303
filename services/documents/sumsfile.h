#pragma once
#include "result.h"

#include <QMap>

/// SHA256SUMS as sha256sum writes and checks it: "hash  path" per line, one line per archived file.
namespace SumsFile
{
using Sums = QMap<QString, QString>; ///< relative path, '/' between -> 64 hex digits

inline const QString name = QStringLiteral("SHA256SUMS");
Result<void> write(const QString &folder, const Sums &sums);
/// Storage/no_checksums when absent, checksums_damaged when a line cannot be read or a path leads out of the folder.
Result<Sums> read(const QString &folder);
/// A relative path that would lie outside of its folder, or is none.
bool leadsOut(const QString &path);
} // namespace SumsFile

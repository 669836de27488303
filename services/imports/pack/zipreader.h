#pragma once
#include "result.h"

#include <QByteArray>
#include <QList>

/// One file of a ZIP. `code` empty: `bytes` are whole; else the code why it was not unpacked.
struct PackedFile {
    QString path; ///< foreign text, shown only; never opened, never written to
    QByteArray bytes;
    QString code;
};

/// Reads a ZIP in memory; nothing is written anywhere. What is no plain file is refused, and so are paths that lead outside
/// (import_unsafe_path), password-protected entries (zip_encrypted) and entries above 64 MiB (import_too_big).
namespace ZipReader
{
constexpr qsizetype entryLimit = 64 << 20;
constexpr qsizetype allLimit = 512 << 20;
constexpr int countLimit = 2000;

/// Invalid/zip_damaged; zip_bomb: more than 512 MiB or 2,000 entries in all — nothing of it is taken.
Result<QList<PackedFile>> read(const QByteArray &zip);
} // namespace ZipReader

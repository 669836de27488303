#pragma once
#include "result.h"

#include <QByteArray>
#include <QStringList>

/// A foreign file on its way in.
struct ReceivedFile {
    QString origin; ///< shown: a path, or "mail.eml › invoice.pdf"
    QString name;   ///< its own name, shown and written down, never a path
    QByteArray bytes;
    QString sha256;

    static ReceivedFile of(const QString &origin, const QString &name, const QByteArray &bytes);
    /// One inside of another.
    ReceivedFile inner(const QString &innerName, const QByteArray &innerBytes) const;
};

namespace ReceivedFiles
{
constexpr qint64 sizeLimit = 512LL << 20;

/// The files of these paths, folders walked, links left out, in a fixed order: XML and mails before PDFs, so that an e-invoice
/// comes before its picture.
QStringList below(const QStringList &paths);
/// Errors: Storage/file_failed …, Invalid/import_too_big above 512 MiB.
Result<ReceivedFile> read(const QString &path);
} // namespace ReceivedFiles

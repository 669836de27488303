#pragma once
#include <QList>
#include <QString>
#include <QStringList>

/// A file as the folder shows it; another size or time is another file.
struct FoundFile {
    QString path;
    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds since 1970, UTC
    bool operator==(const FoundFile &) const = default;
};

/// What of a watched folder may be imported: PDF, XML, CSV, TXT, ZIP and e-mails by the ends of their names, no links, nothing
/// below. Left alone are what a browser or an office program is still making (.part, .crdownload, ~$…, hidden and empty files).
struct FolderListing {
    QString folder;
    bool there = false;
    QList<FoundFile> files;

    /// Reads the disk, which may take long: not on the thread of the window.
    static FolderListing of(const QString &folder);
    static bool isCandidate(const QString &name);
};

#pragma once
#include "backupmanifest.h"

#include <QByteArray>

/// Takes a backup apart and puts it together again as somebody else would. A target of its own: libarchive's archive.h and ours
/// must not meet.
struct BackupCrafter {
    enum class Kind { File, Folder, SymbolicLink, HardLink };
    struct Entry {
        QString path;
        QByteArray bytes;
        Kind kind = Kind::File;
        QByteArray link = {}; ///< where a link leads
    };
    QList<Entry> entries;

    bool load(const QString &file);
    Entry &at(const QString &path);
    BackupManifest manifest();
    void setManifest(const BackupManifest &manifest);
    /// Lists what is there, as the real one does.
    void listAgain();
    /// With a good seal.
    bool save(const QString &file) const;
};

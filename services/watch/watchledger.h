#pragma once
#include "folderlisting.h"
#include "result.h"

#include <QHash>

/// Which files of the watched folders are done with, whatever became of them, so that none is read and reported again at each
/// start. Lost or damaged it costs only that: what is in the archive is known there by its hash.
class WatchLedger
{
public:
    static WatchLedger open(const QString &file);

    bool knows(const FoundFile &file) const;
    void add(const FoundFile &file);
    /// What is gone from a folder that is there is forgotten. True: something was.
    bool keepOnly(const FolderListing &listing);
    /// Error: Storage.
    Result<void> save() const;

private:
    QString m_file;
    QHash<QString, FoundFile> m_done;
};

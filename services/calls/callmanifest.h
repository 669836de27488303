#pragma once
#include "callrecords.h"

/// Which segments live: the file `manifest.json` beside them, replaced as a whole. What it does not name is a leftover.
struct CallManifest {
    /// A record of the source that is no call.
    struct Control {
        qint64 line = 0;
        QString text;
    };
    struct Entry {
        CallSource source;
        QList<Control> control; ///< see EvnSummary
        EvnLayout layout;       ///< to read the source's file again
        bool once = false;      ///< repeated rows do not count
        int generation = 1;

        /// "ID-GENERATION.seg": a name is never used twice.
        QString segmentName() const;
    };
    QList<Entry> entries;

    static QString fileIn(const QString &folder) { return folder + QStringLiteral("/manifest.json"); }
    /// An empty one when there is no file. Errors: Storage/calls_damaged, calls_newer, file_failed.
    static Result<CallManifest> read(const QString &folder);
    Result<void> write(const QString &folder) const;
    Entry *find(const QString &id);
};

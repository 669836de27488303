#pragma once
#include "archiverecord.h"
#include "chainhead.h"

/// One row of the archive's index.
struct ArchivedDocument {
    enum class State {
        Kept,
        Masked,  ///< by the retention rule: `path` is the masked copy
        Removed, ///< by the retention rule: no file any more
    };
    Document document;      ///< as the portal described it; of an adopted file only what its name tells
    QString path;           ///< relative to the archive folder, '/' between; empty when removed
    QString pathKey;        ///< NameTemplate::collisionKey of it; set for writing only
    QString sha256;         ///< of the file as it lies there now
    QString receivedSha256; ///< of the file as it came
    qint64 size = 0;
    QString source; ///< the portal's origin, or "adopted"
    QDateTime fetchedAt;
    State state = State::Kept;
    std::optional<InvoiceFigures> figures;
    Mark checked, booked, forwarded;
};

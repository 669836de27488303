#pragma once
#include <QHash>
#include <QStringList>

/// What one turn of the feed changed in memory.
struct FeedNews {
    bool all = false;                ///< read afresh: any row may be another
    QHash<QString, QStringList> ids; ///< by kind; a removed row is named too. Empty lists when `all`

    bool has(const QString &kind) const { return ids.contains(kind); }
};

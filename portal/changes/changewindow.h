#pragma once
#include "changescursor.h"
#include "documenttypes.h"

#include <QVariantList>

class PortalDatabase;
class Row;

/// What one page of the changes feed may hold: behind the cursor, up to the newest rev that was committed before the first query
/// of the page. Order: rev, id, kind; two kinds may share an id.
struct ChangeWindow {
    ChangesCursor from;
    qint64 newest = 0;
    static constexpr int limit = 501; ///< one more than a page holds

    /// " AND rev <= ? … ORDER BY rev, id LIMIT ?" of a query for rows of one kind, and its bindings in order.
    QString sql(QStringView kind, const char *idColumn = "id") const;
    QVariantList bindings() const;
    bool contains(QStringView kind, qint64 rev, const QString &id) const;

    /// Tombstones of one kind; `more` and `moreBindings` are a further condition, beginning with " AND ".
    QList<Change> removed(PortalDatabase &database, const Scope &scope, const QString &kind, const QString &more = {},
                          const QVariantList &moreBindings = {}) const;
};

#pragma once
#include "changesource.h"

struct PortalContext;

/// One kind of the telephone system in the changes feed: the rows of one table with customer_id, id, rev and body.
class PbxRowChanges final : public ChangeSource
{
public:
    /// `kind` and `table` are literals.
    PbxRowChanges(PortalContext &context, const char *kind, const char *table);
    QList<Change> changed(const Scope &scope, const ChangeWindow &window) override;
    QList<Change> removed(const Scope &scope, const ChangeWindow &window) override;

private:
    PortalContext &m_context;
    QString m_kind;
    QString m_table;
};

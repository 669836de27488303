#pragma once
#include "changesource.h"

struct PortalContext;

/// Kinds customer, catalogue, contract and self_care in the changes feed; for Administrator Kundenportal only.
class ContractChanges final : public ChangeSource
{
public:
    explicit ContractChanges(PortalContext &context) : m_context(context) {}
    void settle(const Scope &scope) override;
    QList<Change> changed(const Scope &scope, const ChangeWindow &window) override;

private:
    QList<Change> rows(const QString &kind, const char *table, const char *idColumn, const Scope &scope,
                       const ChangeWindow &window) const;
    PortalContext &m_context;
};

#pragma once
#include "changesource.h"

struct PortalContext;

/// Kind order in the changes feed; for Administrator Kundenportal only.
class OrderChanges final : public ChangeSource
{
public:
    explicit OrderChanges(PortalContext &context) : m_context(context) {}
    void settle(const Scope &scope) override;
    QList<Change> changed(const Scope &scope, const ChangeWindow &window) override;

private:
    PortalContext &m_context;
};

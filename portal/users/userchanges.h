#pragma once
#include "changesource.h"

struct PortalContext;

/// Kind user in the changes feed; for Administrator Kundenportal only (R3-110).
class UserChanges final : public ChangeSource
{
public:
    explicit UserChanges(PortalContext &context) : m_context(context) {}
    QList<Change> changed(const Scope &scope, const ChangeWindow &window) override;
    QList<Change> removed(const Scope &scope, const ChangeWindow &window) override;

private:
    PortalContext &m_context;
};

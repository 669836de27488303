#pragma once
#include "changesource.h"

struct PortalContext;

/// The telephone system in the changes feed, the kinds of PbxKinds, for its administrators.
class PbxChanges final : public ChangeSource
{
public:
    explicit PbxChanges(PortalContext &context) : m_context(context) {}
    void settle(const Scope &scope) override;
    QList<Change> changed(const Scope &scope, const ChangeWindow &window) override;
    QList<Change> removed(const Scope &scope, const ChangeWindow &window) override;

private:
    PortalContext &m_context;
};

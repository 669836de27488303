#pragma once
#include "changesource.h"

struct PortalContext;

/// Documents and removed documents in the changes feed.
class DocumentChanges final : public ChangeSource
{
public:
    explicit DocumentChanges(PortalContext &context) : m_context(context) {}
    void settle(const Scope &scope) override;
    QList<Change> changed(const Scope &scope, const ChangeWindow &window) override;
    QList<Change> removed(const Scope &scope, const ChangeWindow &window) override;

private:
    PortalContext &m_context;
};

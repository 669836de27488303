#pragma once
#include "changesource.h"

struct PortalContext;

/// Kind ticket in the changes feed: open ones and the last ten closed ones (R3-090). A ticket that was closed and is already
/// beyond the ten is named as removed, so that nobody keeps it as an open one; who saw it closed may keep it.
class TicketChanges final : public ChangeSource
{
public:
    explicit TicketChanges(PortalContext &context) : m_context(context) {}
    QList<Change> changed(const Scope &scope, const ChangeWindow &window) override;
    QList<Change> removed(const Scope &scope, const ChangeWindow &window) override;

private:
    PortalContext &m_context;
};

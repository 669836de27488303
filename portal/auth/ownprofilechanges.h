#pragma once
#include "changesource.h"

struct PortalContext;

/// The own profile in the changes feed; not for grants (G-37).
class OwnProfileChanges final : public ChangeSource
{
public:
    explicit OwnProfileChanges(PortalContext &context) : m_context(context) {}
    QList<Change> changed(const Scope &scope, const ChangeWindow &window) override;

private:
    PortalContext &m_context;
};

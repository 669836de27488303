#pragma once
#include "pbxstore.h"

/// A seat goes: its numbers stay active and belong to nobody, what led to it leads nowhere any more. It is billed to the end of
/// its option's term.
class SeatRemoval
{
public:
    explicit SeatRemoval(PortalContext &context) : m_context(context) {}
    /// Inside the caller's transaction.
    void apply(const Seat &seat);

private:
    PortalContext &m_context;
};

#pragma once
#include "portalcontext.h"
#include "seattypes.h"

/// What the price list in force says about a telephone system.
class PbxProducts
{
public:
    explicit PbxProducts(PortalContext &context) : m_context(context) {}
    /// Products of seats, and the price of an active number.
    void fill(PbxSystem &system) const;

private:
    PortalContext &m_context;
};

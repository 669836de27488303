#pragma once
#include "portalcontext.h"

/// `operator pbx fill`: a telephone system of a size that people do not type in, for measurements and trials.
class PbxFill
{
public:
    static constexpr int numbersPerSeat = 3; ///< one in use, two inactive

    explicit PbxFill(PortalContext &context) : m_context(context) {}
    /// So many seats more with their numbers, in one transaction; the contract gets a block for them. False: no such telephone
    /// system.
    bool run(const QString &contractNumber, int seats);

private:
    PortalContext &m_context;
};

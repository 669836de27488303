#pragma once
#include "pbxstore.h"

/// What changes a telephone system beside its administrator: time, and the contract behind it.
class PbxLife
{
public:
    explicit PbxLife(PortalContext &context) : m_context(context) {}
    /// Numbers whose day has come (R1-005, G-12), then what PbxFollow finds. Not inside a transaction.
    void settle();
    /// Call records of seats go after 180 days (G-11).
    void expire();

    /// Without cost and use, blank settings (R1-004, R1-006, G-13); assigned to nobody.
    static void becomeInactive(PbxNumber &number);

private:
    void settleNumbers();
    PortalContext &m_context;
};

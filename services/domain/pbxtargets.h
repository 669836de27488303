#pragma once
#include "pbxlookup.h"

/// Where calls of a telephone system may go (G-18, G-26), and whether they would come back.
class PbxTargets
{
public:
    explicit PbxTargets(const PbxLookup &pbx) : m_pbx(pbx) {}

    /// The code of what is wrong with a number as target: target_form, target_refused (emergency, 116, 0900, 0137),
    /// target_outgoing_only (a CLIP number, G-26); empty: nothing.
    QString problem(const QString &number) const;
    /// Whether a call that `seatId` diverts always to `target` comes back to it, by way of numbers, time-tables and the
    /// unconditional diversions of other seats; also: the target is one of its own numbers.
    bool returnsToSeat(const QString &seatId, const QString &target) const;
    /// One of the seat's own numbers: also a conditional diversion there rings the same telephone again.
    bool isOwn(const QString &seatId, const QString &target) const;
    /// Whether a call to the number comes back to it when it goes to `target`.
    bool returnsToNumber(const QString &numberId, const RouteTarget &target) const;
    /// Worth a warning: it lies abroad.
    static bool isForeign(const QString &number);

private:
    bool reaches(const QString &node, const QString &goal) const;
    QStringList next(const QString &node) const;

    const PbxLookup &m_pbx;
};

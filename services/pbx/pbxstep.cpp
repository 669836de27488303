#include "pbxstep.h"

using Kind = PbxStep::Kind;
using Pbx::NumberState;

namespace
{
PbxStep step(Kind kind, const QString &id, const QString &contractId)
{
    PbxStep made;
    made.kind = kind;
    made.id = id;
    made.contractId = contractId;
    return made;
}

PbxChange change(const Seat &now, const Seat &wanted)
{
    PbxChange change;
    change.rev = now.rev;
    if (!(now.settings == wanted.settings)) {
        PbxStep there = step(Kind::SaveSeat, now.id, now.contractId), back = there;
        there.seat = wanted.settings;
        back.seat = now.settings;
        change.steps << there;
        change.back << back;
    }
    if (now.productCode != wanted.productCode) {
        PbxStep there = step(Kind::ChangeProduct, now.id, now.contractId);
        there.word = wanted.productCode;
        change.steps << there;
        change.back << there;
    }
    return change;
}

PbxChange change(const PbxNumber &now, const PbxNumber &wanted)
{
    PbxChange change;
    change.rev = now.rev;
    const auto add = [&](PbxStep there, PbxStep back) {
        change.steps << there;
        change.back << back;
    };
    const auto of = [&now](Kind kind) { return step(kind, now.id, now.contractId); };
    const bool activating = now.state == NumberState::Inactive && wanted.state == NumberState::Active;
    if (activating) {
        PbxStep there = of(Kind::Activate);
        there.number = now.settings == wanted.settings ? NumberSettings() : wanted.settings;
        add(there, there);
        return change; // it is used and assigned once it is active
    }
    if (now.state == NumberState::DeactivationPlanned && wanted.state == NumberState::Active)
        add(of(Kind::Withdraw), of(Kind::Deactivate));
    if (!(now.settings == wanted.settings)) {
        PbxStep there = of(Kind::SaveNumber), back = there;
        there.number = wanted.settings;
        back.number = now.settings;
        add(there, back);
    }
    if (now.seatId != wanted.seatId) {
        PbxStep there = of(Kind::Assign), back = there;
        there.word = wanted.seatId;
        back.word = now.seatId;
        add(there, back);
    }
    if (now.state == NumberState::Active && wanted.state != NumberState::Active)
        add(of(Kind::Deactivate), of(Kind::Withdraw));
    return change;
}

template <typename Row>
QList<PbxChange> changes(const QList<SheetRow<Row>> &rows)
{
    QList<PbxChange> list;
    for (const SheetRow<Row> &row : rows) {
        if (!row.faults.isEmpty())
            continue;
        PbxChange made = change(row.now, row.wanted);
        made.line = row.line;
        made.key = row.key;
        if (!made.steps.isEmpty())
            list << made;
    }
    return list;
}
} // namespace

QList<PbxChange> PbxChanges::of(const QList<SheetRow<Seat>> &rows)
{
    return changes(rows);
}

QList<PbxChange> PbxChanges::of(const QList<SheetRow<PbxNumber>> &rows)
{
    return changes(rows);
}

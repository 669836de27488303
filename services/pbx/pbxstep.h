#pragma once
#include "pbxnumbertypes.h"
#include "seattypes.h"
#include "sheet.h"

/// One write that a row of an import is made of. What costs goes into the Warenkorb.
struct PbxStep {
    enum class Kind { SaveSeat, ChangeProduct, SaveNumber, Assign, Deactivate, Withdraw, Activate };
    Kind kind = Kind::SaveSeat;
    QString id; ///< of the seat or number
    QString contractId;
    SeatSettings seat;
    NumberSettings number;
    QString word; ///< the product's code, or the seat's id
};

/// A row that is to be taken over: its writes in their order, and the way back.
struct PbxChange {
    int line = 0;
    QString key;
    QList<PbxStep> steps;
    QList<PbxStep> back; ///< undoes `steps` one by one; an item of the Warenkorb is taken out of it instead
    qint64 rev = 0;      ///< of the row that the difference was made from
};

namespace PbxChanges
{
/// Of rows without a fault.
QList<PbxChange> of(const QList<SheetRow<Seat>> &rows);
QList<PbxChange> of(const QList<SheetRow<PbxNumber>> &rows);
} // namespace PbxChanges

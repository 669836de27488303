#pragma once
#include "evnreader.h"

/// What a file says of itself at its end, compared with what was read of it.
struct RecordControl {
    enum class End {
        None,    ///< it says nothing, as most files
        Missing, ///< files of this kind end with a record that tells count or sum, this one does not: it is cut off
        Unclear, ///< its last record tells nothing that can be compared
        Agrees,
        Differs,
    };
    End end = End::None;
    qint64 line = 0;    ///< of the last record, from 1
    qint64 records = 0; ///< that are no calls
    std::optional<qint64> toldRows;
    std::optional<Money> toldSum;
    qint64 rows = 0;
    Money sum; ///< net, or gross when that is what the file tells
    bool rowsDiffer = false, sumDiffers = false;

    static RecordControl of(const EvnSummary &summary, const EvnLayout &layout);
    /// "missing", "unclear", "agrees", "differs"; empty for None.
    static QString word(End end);
    bool isAlarm() const { return end == End::Missing || end == End::Differs; }
};

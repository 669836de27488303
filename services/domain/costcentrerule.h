#pragma once
#include <QDate>
#include <QString>

/// What a cost centre is charged with: the calls of a seat or of a line, in a period (B-11).
struct CostCentreRule {
    enum class Of {
        Seat, ///< its extension, as the files write it
        Line, ///< the own number, in any notation
    };
    Of of = Of::Seat;
    QString subject;
    QString costCentre;
    QDate from = {}, to = {}; ///< days, both included; invalid: open

    bool operator==(const CostCentreRule &) const = default;
};

#pragma once
#include "money.h"

#include <QDate>
#include <QStringList>
#include <optional>

/// Which calls. Everything left empty lets all through.
struct CallFilter {
    QDate from, to;                                                  ///< days, both included
    QStringList lines, extensions, costCentres, destinations, kinds; ///< one of them, as written
    QString number;                                                  ///< a part of the other side's number, in any notation
    std::optional<Money> least, most;                                ///< net of the single call, both included

    bool operator==(const CallFilter &) const = default;
    bool isEmpty() const { return *this == CallFilter(); }
};

#pragma once
#include "deadline.h"
#include "money.h"

#include <QDateTime>
#include <QMap>

/// What one profile's own stores say about it, for the cross-profile page (B-13): costs and the next last days.
struct ProfileGlance {
    QString id;
    QString title;  ///< as the user calls it; empty: the id
    QString colour; ///< word of ProfileColours
    QString customerName;
    QString customerNumber;
    QMap<QDate, Money> months; ///< first of the month -> net of its archived invoices and credit notes
    QList<Deadline> deadlines; ///< nearest first, those with a day
    QDateTime asOf;            ///< the portal was last asked with success; invalid: never
    QString trouble;           ///< code of why its stores could not be read; empty: they could
    bool operator==(const ProfileGlance &) const = default;
};

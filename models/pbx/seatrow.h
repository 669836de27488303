#pragma once
#include "column.h"
#include "nationalnumbers.h"
#include "pbxlookup.h"

/// A seat as the list shows it: everything in words already, so that thousands are sorted and found at once.
struct SeatRow {
    QString id;
    QString extension;
    QString name;
    QString product;
    QString numbers;  ///< "0201 5500714, 0201 5500715"
    QString outgoing; ///< what the called side sees by its own choice; empty: nothing chosen
    QString group;
    QString device;
    bool hasNumber = false;
    bool registered = false;
    QString find; ///< lower case: all of it, numbers in three notations
    bool operator==(const SeatRow &) const = default;
};

namespace SeatRows
{
/// Of all systems, by contract and extension.
QList<SeatRow> build(const PbxStock &stock, NationalNumbers &form);
QList<Column<SeatRow>> columns();
QString registration(bool registered);
/// What a number is found by: "0201 5500714 02015500714 +492015500714".
QString findable(const QString &e164, const QString &shown);
} // namespace SeatRows

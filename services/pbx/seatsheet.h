#pragma once
#include "pbxlookup.h"
#include "sheet.h"

/// Seats as a file (beyond the documents, §5): key is the internal number. Numbers are read by people only; another product
/// costs.
class SeatSheet
{
public:
    /// `pbx` outlives it.
    explicit SeatSheet(const PbxLookup &pbx);

    /// By extension.
    QByteArray write() const;
    /// Nothing is taken over of a row with a fault.
    Result<QList<SheetRow<Seat>>> read(const QByteArray &bytes) const;

private:
    QList<SheetColumn<Seat>> columns() const;
    const PbxLookup &m_pbx;
    Sheet<Seat> m_sheet;
};

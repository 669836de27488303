#pragma once
#include "pbxlookup.h"
#include "sheet.h"

/// Numbers and their routing as a file (beyond the documents, §5): key is the number. A changed status activates (which costs),
/// deactivates or takes the mark back.
class NumberSheet
{
public:
    /// `pbx` outlives it.
    explicit NumberSheet(const PbxLookup &pbx);

    /// By number.
    QByteArray write() const;
    Result<QList<SheetRow<PbxNumber>>> read(const QByteArray &bytes) const;
    /// The word of the file.
    static QString stateWord(Pbx::NumberState state);

private:
    QList<SheetColumn<PbxNumber>> columns() const;
    QList<QuoteProblem> problems(const SheetRow<PbxNumber> &row) const;

    const PbxLookup &m_pbx;
    Sheet<PbxNumber> m_sheet;
};

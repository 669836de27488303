#pragma once
#include "archiverecord.h"
#include "clock.h"
#include "columnmodel.h"
#include "documentcolumns.h"

/// Documents as a table; rows by DocumentRow, ids by Document::id.
class DocumentsModel final : public ColumnModel<DocumentRow>
{
    Q_OBJECT
public:
    explicit DocumentsModel(const Clock &clock, QObject *parent = nullptr);

    /// Where the column »Prüfung« gets its words (B-09); refreshWords() when they have changed.
    void setBills(DocumentColumns::BillLookup bills) { m_bills = std::move(bills); }
    bool checksBills() const { return bool(m_bills); }
    /// Nothing: not checked.
    std::optional<BillCheck> billCheck(const QString &documentId) const { return m_bills ? m_bills(documentId) : std::nullopt; }

private:
    DocumentColumns::BillLookup m_bills;
};

#pragma once
#include "archiverecord.h"
#include "billcheck.h"

#include <QWidget>
#include <optional>

class BillFindingsModel;
class DataTable;
class QSortFilterProxyModel;
class TextLabel;
struct UiContext;

/// The check of one invoice, position by position (B-09): both figures, where they are from, the difference, and why.
class BillCheckView final : public QWidget
{
    Q_OBJECT
public:
    explicit BillCheckView(const UiContext &context, QWidget *parent = nullptr);
    /// Nothing: not checked; `row` null: nothing chosen.
    void show(const DocumentRow *row, const std::optional<BillCheck> &check);

private:
    void explain();
    QString summary(const DocumentRow *row, const std::optional<BillCheck> &check) const;

    const UiContext &m_context;
    TextLabel *m_summary = nullptr;
    TextLabel *m_objection = nullptr;
    TextLabel *m_reason = nullptr;
    DataTable *m_table = nullptr;
    BillFindingsModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    QString m_shown; ///< id of the document
};

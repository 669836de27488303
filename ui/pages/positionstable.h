#pragma once
#include "datatable.h"
#include "positionrow.h"

#include <optional>

class PositionsModel;

/// What an order or a contract consists of, in its own order; rows merge when it changes.
class PositionsTable final : public DataTable
{
    Q_OBJECT
public:
    /// `shown`: column keys visible at first.
    PositionsTable(const QString &name, const QStringList &shown, SettingsService &settings, QWidget *parent = nullptr);
    void showRows(const QList<PositionRow> &rows);
    PositionsModel &rows() { return *m_model; }
    /// All: positions and quantities only, as legacy orders have them (R2-009).
    enum class Without { Nothing, Marks, All };
    void showWithout(Without without);

private:
    PositionsModel *m_model;
    QStringList m_shown;
    std::optional<Without> m_without;
};

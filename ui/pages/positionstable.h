#pragma once
#include "datatable.h"
#include "positionrow.h"

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
    /// Legacy orders have positions and quantities only (R2-009).
    void showOnly(const QStringList &keys);

private:
    PositionsModel *m_model;
    QStringList m_shown;
};

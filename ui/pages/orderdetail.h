#pragma once
#include "ordertypes.h"

#include <QWidget>
#include <optional>

class DataTable;
class FactGrid;
class OrderStepsModel;
class Pill;
class PositionsTable;
class QPushButton;
class QStackedLayout;
class TextLabel;
struct UiContext;

/// Auftragsdetails (R0-001…008, R3-047): head, positions with their terms and prices, »Statusdetails« with every step.
class OrderDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit OrderDetail(const UiContext &context, QWidget *parent = nullptr);
    /// Null: nothing chosen.
    void show(const Order *order);

private:
    QWidget *content();
    void refresh();

    const UiContext &m_context;
    std::optional<Order> m_order;
    QStackedLayout *m_stack = nullptr;
    TextLabel *m_nothing = nullptr;
    TextLabel *m_title = nullptr;
    Pill *m_state = nullptr;
    TextLabel *m_meaning = nullptr;
    QPushButton *m_confirmation = nullptr;
    FactGrid *m_facts = nullptr;
    PositionsTable *m_positions = nullptr;
    TextLabel *m_sums = nullptr;
    TextLabel *m_stepsTitle = nullptr;
    DataTable *m_steps = nullptr;
    OrderStepsModel *m_stepRows = nullptr;
};

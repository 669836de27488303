#pragma once
#include "columnmodel.h"
#include "optionjourney.h"

#include <QWidget>

class DataTable;
class QSortFilterProxyModel;
class QVBoxLayout;
class StateView;
class TextLabel;
struct UiContext;

/// Step 4: every change with its mark, quantity before and after, price and day (R3-084, G-04), the notices to be ticked and
/// what still stands in the way.
class SummaryStep final : public QWidget
{
    Q_OBJECT
public:
    SummaryStep(const UiContext &context, OptionJourney &journey, QWidget *parent = nullptr);
    void refresh();
    QWidget *firstFocus();

private:
    struct Row {
        OrderItem item;
        int position = 0;
        bool operator==(const Row &) const = default;
    };
    static QList<Column<Row>> columns();
    void refreshNotices();

    OptionJourney &m_journey;
    ColumnModel<Row> *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    DataTable *m_table = nullptr;
    StateView *m_state = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_hint = nullptr;
    QVBoxLayout *m_notices = nullptr;
    QStringList m_shownNotices;
    TextLabel *m_problems = nullptr;
};

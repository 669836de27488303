#pragma once
#include "result.h"

#include <QWidget>
#include <optional>

class ActionRegistry;
class DataTable;
class ListFilterBar;
class ShownRows;
class StateView;
struct UiContext;

/// A list as every page has it: filter bar with "12 of 340", the table in its card, the four view states, F5 asks the provider,
/// Ctrl+F filters, Esc clears the filter.
class ListPane final : public QWidget
{
    Q_OBJECT
public:
    struct Setup {
        QString scope;     ///< of the actions; also names the table: scope + "Table"
        QStringList shown; ///< column keys
        QString sortKey;
        Qt::SortOrder order = Qt::DescendingOrder;
        std::function<QString()> tableName; ///< for the screen reader
        std::function<QString()> emptyTitle;
        std::function<QString()> emptyText;
    };

    ListPane(Setup setup, const UiContext &context, ActionRegistry &actions, ShownRows &rows, QWidget *page);
    ListFilterBar &filter() { return *m_filter; }
    DataTable &table() { return *m_table; }
    /// After the rows or the words of the setup have changed.
    void refresh();
    /// The page has come to the front: a first selection, fitting columns.
    void activate();
    QWidget *firstFocus();
    void clearFilter();

Q_SIGNALS:
    void filterChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();

    const UiContext &m_context;
    Setup m_setup;
    ShownRows &m_rows;
    ListFilterBar *m_filter = nullptr;
    DataTable *m_table = nullptr;
    StateView *m_state = nullptr;
    std::optional<Error> m_failure;
    bool m_searching = false;
    bool m_fitted = false;
};

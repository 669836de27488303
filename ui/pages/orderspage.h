#pragma once
#include "page.h"

class ActionRegistry;
class ListPane;
class OrderDetail;
class QComboBox;
class QTabBar;
class RowsProxy;
struct UiContext;

/// Aufträge (R3-040…047): the list above, the details of the chosen one below; legacy orders on a tab of their own (R2-009).
/// Offers are shown, not accepted; nothing is created here (R3-043, R3-044).
class OrdersPage final : public Page
{
    Q_OBJECT
public:
    OrdersPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    void activate() override;
    /// `id` of an order.
    void openWith(const QString &id) override;
    QWidget *firstFocus() override;

private:
    void applyFilter();
    void chosen();
    void retranslate();

    const UiContext &m_context;
    RowsProxy *m_proxy = nullptr;
    QTabBar *m_tabs = nullptr;
    QComboBox *m_states = nullptr;
    QComboBox *m_kinds = nullptr;
    ListPane *m_list = nullptr;
    OrderDetail *m_detail = nullptr;
};

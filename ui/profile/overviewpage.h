#pragma once
#include "page.h"

class ActionRegistry;
class ListPane;
class OverviewModel;
class QPushButton;
class RowsProxy;
class TextLabel;
struct UiContext;

/// All customers of this computer's user: costs and nearest last days, from what each profile has stored. The only page that
/// shows data of more than one profile (B-13).
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    OverviewPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    void activate() override;
    QWidget *firstFocus() override;

private:
    void load();
    void refreshSum();
    const UiContext &m_context;
    OverviewModel *m_model = nullptr;
    RowsProxy *m_proxy = nullptr;
    ListPane *m_list = nullptr;
    TextLabel *m_sum = nullptr;
    QPushButton *m_open = nullptr;
};

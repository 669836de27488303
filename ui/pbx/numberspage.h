#pragma once
#include "page.h"

class ActionRegistry;
class ChipRow;
class KeptSplitter;
class ListPane;
class NumberDetail;
class NumberPlanModel;
class NumbersModel;
class PbxView;
class QStackedWidget;
class QTabBar;
class QTableView;
struct UiContext;

/// Rufnummern of the telephone system (R1-001…014): the list with its states or the plan of the numbers, beside it the chosen
/// number with its actions. openWith(): a number's id.
class NumbersPage final : public Page
{
    Q_OBJECT
public:
    NumbersPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    void activate() override;
    void openWith(const QString &argument) override;
    QWidget *firstFocus() override;

private:
    void addList(ActionRegistry &actions);
    void addPlan();
    void follow();
    void count();
    void fillPlan();
    void applyChip();
    void chosen();

    const UiContext &m_context;
    PbxView *m_view = nullptr;
    NumbersModel *m_model = nullptr;
    NumberPlanModel *m_plan = nullptr;
    bool m_planned = false; ///< the plan shows the present rows
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_left = nullptr;
    ListPane *m_list = nullptr;
    QTableView *m_planTable = nullptr;
    ChipRow *m_chips = nullptr;
    NumberDetail *m_detail = nullptr;
    KeptSplitter *m_splitter = nullptr;
};

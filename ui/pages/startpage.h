#pragma once
#include "page.h"

class ActionRegistry;
class DataTable;
class LinesCard;
class MonthCostCard;
class NewestProxy;
class Pill;
class QPushButton;
class QTimer;
class QVBoxLayout;
class StateView;
class TextLabel;
struct UiContext;

/// Startseite (R3-020): cost, running orders, next deadlines, newest documents, what needs attention, the archive's state, quick
/// actions. Who may not see contracts has the documents' part alone.
class StartPage final : public Page
{
    Q_OBJECT
public:
    StartPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    QList<QAction *> headActions() const override;
    void activate() override;
    QWidget *firstFocus() override;

private:
    QWidget *newestCard();
    QWidget *archiveCard();
    QWidget *soonCard();
    void addOrdering();
    bool showsOrdering() const;
    void refresh();
    void refreshNewest();
    void refreshCost();
    void refreshSoon();
    void refreshArchive();
    void refreshOrdering();
    void verify();

    const UiContext &m_context;
    QAction *m_fetch = nullptr;
    QAction *m_import = nullptr; ///< in its place without provider access
    QAction *m_verify = nullptr;
    QAction *m_options = nullptr;
    QAction *m_kundenkennwort = nullptr;
    LinesCard *m_orders = nullptr;
    LinesCard *m_deadlines = nullptr;
    LinesCard *m_attention = nullptr;
    QTimer *m_soonOrdering = nullptr;
    QWidget *m_soonCard = nullptr;
    NewestProxy *m_proxy = nullptr;
    DataTable *m_table = nullptr;
    StateView *m_newest = nullptr; ///< around it
    MonthCostCard *m_cost = nullptr;
    TextLabel *m_newestTitle = nullptr;
    TextLabel *m_archiveTitle = nullptr;
    Pill *m_archiveState = nullptr;
    TextLabel *m_archiveText = nullptr;
    QPushButton *m_folder = nullptr;
    TextLabel *m_soonTitle = nullptr;
    QVBoxLayout *m_soon = nullptr;
    bool m_fitted = false;
};

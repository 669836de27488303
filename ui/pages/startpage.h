#pragma once
#include "page.h"

class ActionRegistry;
class DataTable;
class MonthBars;
class NewestProxy;
class Pill;
class QPushButton;
class QVBoxLayout;
class TextLabel;
struct UiContext;

/// Startseite (R3-020): newest documents, what vanishes soon, the archive's state, quick actions.
class StartPage final : public Page
{
    Q_OBJECT
public:
    StartPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    QList<QAction *> headActions() const override { return {m_fetch, m_verify}; }
    void activate() override;
    QWidget *firstFocus() override;

private:
    QWidget *costCard();
    QWidget *newestCard();
    QWidget *archiveCard();
    QWidget *soonCard();
    void refresh();
    void refreshCost();
    void refreshSoon();
    void refreshArchive();
    void verify();

    const UiContext &m_context;
    QAction *m_fetch = nullptr;
    QAction *m_verify = nullptr;
    NewestProxy *m_proxy = nullptr;
    DataTable *m_table = nullptr;
    MonthBars *m_bars = nullptr;
    TextLabel *m_costTitle = nullptr;
    TextLabel *m_amount = nullptr;
    TextLabel *m_month = nullptr;
    Pill *m_trend = nullptr;
    TextLabel *m_newestTitle = nullptr;
    TextLabel *m_archiveTitle = nullptr;
    Pill *m_archiveState = nullptr;
    TextLabel *m_archiveText = nullptr;
    QPushButton *m_folder = nullptr;
    TextLabel *m_soonTitle = nullptr;
    QVBoxLayout *m_soon = nullptr;
    bool m_fitted = false;
};

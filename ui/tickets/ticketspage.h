#pragma once
#include "page.h"

class ActionRegistry;
class ListPane;
class NewTicketForm;
class QAction;
class QComboBox;
class QStackedWidget;
class QTabBar;
class RowsProxy;
class TicketDetail;
struct UiContext;

/// »Deine Support-Tickets« (R3-090…092): the list and beside it the conversation; what the portal no longer lists is on a tab of
/// its own (G-30). A new ticket is written in their place.
class TicketsPage final : public Page
{
    Q_OBJECT
public:
    TicketsPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    QList<QAction *> headActions() const override { return {m_new}; }
    void activate() override;
    /// `argument`: a ticket's id, or a TicketLink for a new one.
    void openWith(const QString &argument) override;
    QWidget *firstFocus() override;

private:
    QWidget *list(ActionRegistry &actions);
    void applyFilter();
    void chosen();
    void showTicket(const QString &id);
    void retranslate();

    const UiContext &m_context;
    RowsProxy *m_proxy = nullptr;
    QAction *m_new = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTabBar *m_tabs = nullptr;
    QComboBox *m_states = nullptr;
    ListPane *m_list = nullptr;
    TicketDetail *m_detail = nullptr;
    NewTicketForm *m_form = nullptr;
};

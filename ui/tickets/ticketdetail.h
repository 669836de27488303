#pragma once
#include "ticketcolumns.h"

#include <QWidget>
#include <optional>

class Conversation;
class FactGrid;
class Pill;
class QPushButton;
class QStackedLayout;
class TextLabel;
class TicketAnswerBox;
struct UiContext;

/// One ticket: what it is about, its conversation, the answer.
class TicketDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit TicketDetail(const UiContext &context, QWidget *parent = nullptr);
    /// Null: nothing chosen.
    void show(const TicketRow *row);

private:
    QWidget *content();
    void refresh();
    void open();

    const UiContext &m_context;
    std::optional<TicketRow> m_row;
    QStackedLayout *m_stack = nullptr;
    TextLabel *m_nothing = nullptr;
    TextLabel *m_title = nullptr;
    Pill *m_state = nullptr;
    Pill *m_flag = nullptr;
    TextLabel *m_hint = nullptr;
    FactGrid *m_facts = nullptr;
    QPushButton *m_open = nullptr;
    Conversation *m_conversation = nullptr;
    TicketAnswerBox *m_answer = nullptr;
};

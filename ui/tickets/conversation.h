#pragma once
#include "tickettypes.h"

#include <QScrollArea>

class QVBoxLayout;
struct UiContext;

/// The messages of a ticket, oldest first, with their files. Texts are shown as they are, never as markup.
class Conversation final : public QScrollArea
{
    Q_OBJECT
public:
    explicit Conversation(const UiContext &context, QWidget *parent = nullptr);
    /// The same ticket again: only new messages are added, and scrolled to.
    void show(const Ticket &ticket);
    void retranslate();

private:
    QWidget *message(const TicketMessage &message);
    void save(const TicketAttachment &file);

    const UiContext &m_context;
    Ticket m_ticket;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_column = nullptr;
};

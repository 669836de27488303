#pragma once
#include "tickettypes.h"

#include <QWidget>

class AttachmentBar;
class QPlainTextEdit;
class QPushButton;
class TextLabel;
struct UiContext;

/// The customer's answer to a ticket. It is sent once: the key lives until the portal has told what became of it.
class TicketAnswerBox final : public QWidget
{
    Q_OBJECT
public:
    explicit TicketAnswerBox(const UiContext &context, QWidget *parent = nullptr);
    /// What was typed belongs to one ticket.
    void show(const Ticket &ticket);

private:
    void send();
    void refresh();

    const UiContext &m_context;
    QString m_ticketId;
    QString m_key;
    bool m_open = false;
    bool m_sending = false;
    QPlainTextEdit *m_text = nullptr;
    AttachmentBar *m_files = nullptr;
    QPushButton *m_send = nullptr;
    TextLabel *m_message = nullptr;
};

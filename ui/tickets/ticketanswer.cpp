#include "ticketanswer.h"

#include "attachmentbar.h"
#include "buttons.h"
#include "livetext.h"
#include "sendwords.h"
#include "textlabel.h"
#include "ticketservice.h"
#include "ticketwords.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QUuid>

TicketAnswerBox::TicketAnswerBox(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("answerText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(84);
    m_files = new AttachmentBar(context, this);
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("answerMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_send = Buttons::primary(QStringLiteral("sendAnswer"), this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_files, 1);
    line->addWidget(m_send, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_message);
    column->addLayout(line);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { refresh(); });
    connect(m_files, &AttachmentBar::changed, this, [this] { refresh(); });
    connect(m_send, &QPushButton::clicked, this, [this] { send(); });
    connect(context.tickets, &TicketService::refusalChanged, this, [this] { refresh(); });
    LiveText::on(this, [this] { refresh(); });
}

void TicketAnswerBox::show(const Ticket &ticket)
{
    m_open = ticket.state == Ticketing::TicketState::Open;
    if (ticket.id != m_ticketId && !m_sending) {
        m_ticketId = ticket.id;
        m_key.clear();
        m_text->clear();
        m_files->clear();
        m_message->hide();
    }
    refresh();
}

void TicketAnswerBox::refresh()
{
    m_text->setPlaceholderText(tr("Your answer to the support"));
    m_text->setAccessibleName(tr("Your answer to the support"));
    m_text->setEnabled(m_open && !m_sending);
    m_files->setEnabled(m_open && !m_sending);
    m_send->setText(m_sending ? tr("Sending …") : tr("Send answer"));
    QString why = m_open ? QString() : tr("This ticket is closed; open a new one.");
    if (why.isEmpty())
        why = SendWords::whyNot(*m_context.tickets, m_sending, m_files->uploading());
    if (why.isEmpty())
        why = TicketWords::textProblem(m_text->toPlainText(), Ticket::textMax);
    Buttons::allow(m_send, why);
}

void TicketAnswerBox::send()
{
    if (m_sending || !m_send->isEnabled())
        return;
    TicketAnswer answer;
    answer.text = m_text->toPlainText();
    answer.attachments = m_files->wishes();
    if (m_key.isEmpty())
        m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_sending = true;
    m_message->hide();
    refresh();
    QCoro::connect(m_context.tickets->answer(m_ticketId, answer, m_key), this, [this](Result<Ticket> sent) {
        m_sending = false;
        if (sent) {
            m_text->clear();
            m_files->clear();
        } else {
            m_message->setText(SendWords::failed(sent.error()));
        }
        m_message->setVisible(!sent);
        if (sent || !SendWords::mayHaveArrived(sent.error()))
            m_key.clear();
        refresh();
    });
}

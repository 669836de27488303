#include "ticketdetail.h"

#include "buttons.h"
#include "card.h"
#include "conversation.h"
#include "displaytext.h"
#include "factgrid.h"
#include "livetext.h"
#include "pagerouter.h"
#include "pagetable.h"
#include "pill.h"
#include "textlabel.h"
#include "ticketanswer.h"
#include "ticketwords.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace
{
/// Where what the ticket is about can be seen; empty: nowhere for this role.
QString pageOf(const Ticket &ticket, const UiContext &context)
{
    const QString id = !ticket.invoiceId.isEmpty()    ? QStringLiteral("invoices")
                       : !ticket.contractId.isEmpty() ? QStringLiteral("contracts")
                                                      : QString();
    const PageEntry *entry = PageTable::find(id);
    return entry && entry->visibleTo(context) ? id : QString();
}
} // namespace

TicketDetail::TicketDetail(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("ticketDetail"));
    auto *card = new Card(this);
    m_stack = new QStackedLayout(card);
    m_nothing = new TextLabel(TextLabel::Role::Muted, card);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(content());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    LiveText::on(this, [this] {
        m_conversation->retranslate();
        refresh();
    });
}

QWidget *TicketDetail::content()
{
    auto *content = new QWidget(this);
    m_title = new TextLabel(TextLabel::Role::Heading, content);
    m_title->setObjectName(QStringLiteral("ticketTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_state = new Pill(content);
    m_state->setObjectName(QStringLiteral("ticketState"));
    m_flag = new Pill(content);
    m_flag->setObjectName(QStringLiteral("ticketFlag"));
    m_open = Buttons::link(QStringLiteral("openRelation"), content);
    connect(m_open, &QPushButton::clicked, this, [this] { open(); });
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title, 1);
    head->addWidget(m_flag);
    head->addWidget(m_state);
    m_hint = new TextLabel(TextLabel::Role::Muted, content);
    m_hint->setObjectName(QStringLiteral("ticketHint"));
    m_hint->setWordWrap(true);
    m_facts = new FactGrid(2, content);
    m_facts->setObjectName(QStringLiteral("ticketFacts"));
    m_conversation = new Conversation(m_context, content);
    m_answer = new TicketAnswerBox(m_context, content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(18, 12, 18, 14);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_facts);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_conversation, 1);
    column->addWidget(m_answer);
    return content;
}

void TicketDetail::show(const TicketRow *row)
{
    m_row = row ? std::optional(*row) : std::nullopt;
    refresh();
}

void TicketDetail::open()
{
    if (m_row)
        m_context.router.open(pageOf(m_row->ticket, m_context),
                              m_row->ticket.invoiceId.isEmpty() ? m_row->ticket.contractId : m_row->ticket.invoiceId);
}

void TicketDetail::refresh()
{
    m_nothing->setText(tr("Choose a ticket to read its conversation here."));
    m_stack->setCurrentIndex(m_row ? 1 : 0);
    if (!m_row)
        return;
    const Ticket &ticket = m_row->ticket;
    m_title->setText(QStringLiteral("%1  %2").arg(ticket.number, ticket.subject));
    m_state->set(TicketWords::state(ticket, m_row->archived), TicketWords::stateTone(ticket, m_row->archived));
    m_flag->setVisible(ticket.contactSupport);
    m_flag->set(TicketWords::flag(ticket), Tone::Warning);
    QString hint;
    if (ticket.contactSupport)
        hint = tr("The support needs to speak with you about this ticket: call the hotline or answer here.");
    else if (m_row->archived)
        hint = tr("The portal lists the last ten closed tickets only. This one is kept on this computer.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_facts->set(
        {{tr("Kind"), TicketWords::kind(ticket.kind)},
         {tr("About"), TicketWords::relation(ticket)},
         {tr("Opened"), DisplayText::instant(ticket.createdAt)},
         {tr("Opened by"), ticket.createdBy},
         {tr("Closed"), ticket.closedAt.isValid() ? DisplayText::instant(ticket.closedAt) : QString()},
         {tr("Contact person"), ticket.contactName},
         {tr("One-time express repair"), ticket.expressRepair ? tr("%1 net").arg(ticket.expressNet.toDisplay()) : QString()}});
    m_open->setVisible(!pageOf(ticket, m_context).isEmpty());
    m_open->setText(ticket.invoiceId.isEmpty() ? tr("Open contract") : tr("Open invoice"));
    m_conversation->show(ticket);
    m_answer->show(ticket);
}

#include "conversation.h"

#include "buttons.h"
#include "card.h"
#include "displaytext.h"
#include "filesaver.h"
#include "notices.h"
#include "pill.h"
#include "textlabel.h"
#include "ticketservice.h"
#include "ticketwords.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>

Conversation::Conversation(const UiContext &context, QWidget *parent) : QScrollArea(parent), m_context(context)
{
    setObjectName(QStringLiteral("conversation"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inside = new QWidget(this);
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(0, 0, 6, 0);
    m_column->setSpacing(10);
    m_column->addStretch();
    setWidget(m_inside);
    m_inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void Conversation::show(const Ticket &ticket)
{
    const bool same = ticket.id == m_ticket.id;
    qsizetype known = same ? m_ticket.messages.size() : 0;
    if (!same || known > ticket.messages.size() || m_ticket.messages != ticket.messages.mid(0, known)) {
        known = 0;
        while (m_column->count() > 1) {
            QLayoutItem *item = m_column->takeAt(0);
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
    }
    m_ticket = ticket;
    for (qsizetype i = known; i < ticket.messages.size(); ++i)
        m_column->insertWidget(m_column->count() - 1, message(ticket.messages.at(i)));
    if (known < ticket.messages.size()) // when the layout knows how high it is
        QTimer::singleShot(0, this, [this] { verticalScrollBar()->setValue(verticalScrollBar()->maximum()); });
}

void Conversation::retranslate()
{
    setAccessibleName(tr("Conversation"));
    const Ticket ticket = m_ticket;
    m_ticket = {};
    if (!ticket.id.isEmpty())
        show(ticket);
}

QWidget *Conversation::message(const TicketMessage &message)
{
    auto *card = new Card(m_inside);
    card->setObjectName(QStringLiteral("message"));
    auto *by = new TextLabel(TextLabel::Role::Heading, card);
    by->setTextFormat(Qt::PlainText);
    by->setText(TicketWords::author(message));
    auto *at = new TextLabel(TextLabel::Role::Muted, card);
    at->setText(DisplayText::instant(message.at));
    auto *text = new TextLabel(TextLabel::Role::Body, card);
    text->setObjectName(QStringLiteral("messageText"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setText(message.text);
    auto *head = new QHBoxLayout;
    head->addWidget(by);
    if (message.author == Ticketing::Author::Support) {
        auto *pill = new Pill(card);
        pill->set(tr("Answer"), Tone::Info);
        head->addWidget(pill);
    }
    head->addStretch();
    head->addWidget(at);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(text);
    for (const TicketAttachment &file : message.attachments) {
        QPushButton *button = Buttons::link(QStringLiteral("attachment"), card);
        // "&" of a file's name is no mnemonic
        button->setText(QStringLiteral("%1 (%2)").arg(QString(file.fileName).replace(u'&', QStringLiteral("&&")),
                                                      DisplayText::size(file.size)));
        button->setAccessibleName(tr("Save %1").arg(file.fileName));
        button->setToolTip(button->accessibleName());
        column->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, file] { save(file); });
    }
    return card;
}

void Conversation::save(const TicketAttachment &file)
{
    // The sender's name is text, never a path: letters, digits and a known ending are suggested.
    QString name = file.fileName.section(u'.', 0, -2);
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u' ')
            c = u'_';
    if (name.trimmed().isEmpty())
        name = QStringLiteral("file");
    const QString ending = file.mediaType == QLatin1String("application/pdf") ? QStringLiteral(".pdf")
                           : file.mediaType == QLatin1String("image/png")     ? QStringLiteral(".png")
                                                                              : QStringLiteral(".jpg");
    QCoro::connect(m_context.tickets->attachment(m_ticket.id, file), this, [this, name, ending](Result<QByteArray> bytes) {
        if (bytes)
            FileSaver::save(m_context, this, tr("Save as"), name + ending, *bytes);
        else
            m_context.notices.failed(bytes.error());
    });
}

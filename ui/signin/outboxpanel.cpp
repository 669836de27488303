#include "outboxpanel.h"

#include "card.h"
#include "displaytext.h"
#include "livetext.h"
#include "outbox.h"
#include "textlabel.h"

#include <QListWidget>
#include <QVBoxLayout>

OutboxPanel::OutboxPanel(Outbox &outbox, QWidget *parent) : QWidget(parent), m_outbox(outbox)
{
    setObjectName(QStringLiteral("outboxPanel"));
    setFixedWidth(320);
    auto *card = new Card(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *heading = new TextLabel(TextLabel::Role::Heading, card);
    auto *hint = new TextLabel(TextLabel::Role::Small, card);
    hint->setWordWrap(true);
    m_list = new QListWidget(card);
    m_list->setObjectName(QStringLiteral("outboxList"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(3);
    m_list->setTextElideMode(Qt::ElideNone);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 16, 18, 16);
    column->addWidget(heading);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    connect(&outbox, &Outbox::changed, this, [this] { refresh(); });
    LiveText::on(this, [this, heading, hint] {
        heading->setText(tr("Demo: what the portal has sent"));
        hint->setText(tr("Nothing leaves this computer; SMS and e-mails land here."));
        m_list->setAccessibleName(heading->text());
        refresh();
    });
}

void OutboxPanel::refresh()
{
    m_list->clear();
    for (const OutboxMessage &message : m_outbox.messages()) {
        const QString kind = message.kind == QLatin1String("sms")      ? tr("SMS to %1")
                             : message.kind == QLatin1String("letter") ? tr("Letter to %1")
                                                                       : tr("E-mail to %1");
        QString text = kind.arg(message.to);
        if (!message.subject.isEmpty())
            text += u'\n' + message.subject;
        text += u'\n' + message.text.trimmed();
        m_list->addItem(text);
    }
    if (m_list->count() == 0)
        m_list->addItem(tr("Nothing yet."));
}

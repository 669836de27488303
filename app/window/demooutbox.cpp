#include "demooutbox.h"

DemoOutbox::DemoOutbox(const DemoPortal &portal) : m_portal(portal)
{
    m_timer.setInterval(500);
    connect(&m_timer, &QTimer::timeout, this, [this] { refresh(); });
    m_timer.start();
    refresh();
}

void DemoOutbox::refresh()
{
    QList<OutboxMessage> messages;
    for (const DemoPortal::Message &message : m_portal.messages()) {
        OutboxMessage shown;
        shown.kind = message.sms ? QStringLiteral("sms") : message.letter ? QStringLiteral("letter") : QStringLiteral("mail");
        shown.to = message.to;
        shown.text = message.sms ? message.text : message.text.left(2000);
        shown.at = message.at;
        messages.append(shown);
    }
    if (messages == m_messages)
        return;
    m_messages = messages;
    Q_EMIT changed();
}

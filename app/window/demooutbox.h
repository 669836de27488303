#pragma once
#include "demoportal.h"
#include "outbox.h"

#include <QTimer>

/// The demo portal's outbox folder as the window shows it.
class DemoOutbox final : public Outbox
{
    Q_OBJECT
public:
    explicit DemoOutbox(const DemoPortal &portal);
    QList<OutboxMessage> messages() const override { return m_messages; }

private:
    void refresh();
    const DemoPortal &m_portal;
    QList<OutboxMessage> m_messages;
    QTimer m_timer;
};

#pragma once
#include <QWidget>

class Outbox;
class QListWidget;

/// With --demo: the SMS and mails that the demo portal has sent.
class OutboxPanel : public QWidget
{
    Q_OBJECT
public:
    explicit OutboxPanel(Outbox &outbox, QWidget *parent = nullptr);

private:
    void refresh();
    Outbox &m_outbox;
    QListWidget *m_list = nullptr;
};

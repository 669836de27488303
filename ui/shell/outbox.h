#pragma once
#include <QDateTime>
#include <QList>
#include <QObject>

/// One message that the demo portal has sent.
struct OutboxMessage {
    QString kind; ///< "sms", "mail" or "letter"
    QString to;
    QString subject;
    QString text;
    QDateTime at;
    bool operator==(const OutboxMessage &) const = default;
};

/// What the demo portal has sent, newest first.
class Outbox : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QList<OutboxMessage> messages() const = 0;

Q_SIGNALS:
    void changed();
};

#pragma once
#include "event.h"

#include <QObject>

/// Something a coroutine of the transport waits for; it can be ended from outside at any time.
class Pending : public QObject
{
    Q_OBJECT
public:
    enum class Trip { None, Connect, Idle, Total, TooLarge, Cancelled };

    using QObject::QObject;
    virtual void cancel(Trip why) = 0;
    Event event;
};

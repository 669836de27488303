#pragma once
#include "event.h"

#include <QObject>
#include <QTimer>

/// One running keychain job: ends when the job does, when the time is over, or when the store goes.
class KeychainWait final : public QObject
{
    Q_OBJECT
public:
    enum class End { Open, Done, TimedOut, Cancelled };

    explicit KeychainWait(std::chrono::milliseconds timeout)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { finish(End::TimedOut); });
        m_timer.start(timeout);
    }
    void finish(End how)
    {
        if (end != End::Open)
            return;
        end = how;
        m_timer.stop();
        event.set();
    }

    End end = End::Open;
    Event event;

private:
    QTimer m_timer;
};

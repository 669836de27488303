#pragma once
#include "clock.h"

#include <QObject>
#include <QTimer>

/// Watches how long no person has done anything (G-35). Measured by the steady clock: setting the wall clock changes nothing.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes limit{30};
    /// Somebody who only reads locally is active too: the portal is told at most this often.
    static constexpr std::chrono::minutes keepAliveEvery{5};

    explicit IdleWatch(const Clock &clock);

    void start();
    void stop();
    void noteActivity();
    /// What the timer does; public for a test with its own clock.
    void look();

Q_SIGNALS:
    void idle();
    void keepAliveDue();

private:
    const Clock &m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_lastActivity{0};
    std::chrono::milliseconds m_lastKeepAlive{0};
    bool m_running = false;
};

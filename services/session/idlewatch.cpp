#include "idlewatch.h"

IdleWatch::IdleWatch(const Clock &clock) : m_clock(clock)
{
    m_timer.setInterval(std::chrono::seconds(5));
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start()
{
    m_running = true;
    m_lastActivity = m_lastKeepAlive = m_clock.steady();
    m_timer.start();
}

void IdleWatch::stop()
{
    m_running = false;
    m_timer.stop();
}

void IdleWatch::noteActivity()
{
    if (!m_running)
        return;
    m_lastActivity = m_clock.steady();
    if (m_lastActivity - m_lastKeepAlive >= keepAliveEvery) {
        m_lastKeepAlive = m_lastActivity;
        Q_EMIT keepAliveDue();
    }
}

void IdleWatch::look()
{
    if (!m_running || m_clock.steady() - m_lastActivity < limit)
        return;
    stop();
    Q_EMIT idle();
}

#include "nap.h"

Nap::Nap(std::chrono::milliseconds length)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may come early, and Retry-After is a least time
    connect(&m_timer, &QTimer::timeout, this, [this] { event.set(); });
    m_timer.start(length);
}

void Nap::cancel(Trip)
{
    m_timer.stop();
    event.set();
}

#pragma once
#include "clock.h"

/// For the demo's pictures: the day stands still, time-outs go on.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now) : m_now(now) {}
    QDateTime nowUtc() const override { return m_now; }
    std::chrono::milliseconds steady() const override { return m_system.steady(); }

private:
    QDateTime m_now;
    SystemClock m_system;
};

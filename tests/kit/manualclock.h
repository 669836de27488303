#pragma once
#include "clock.h"

/// A clock that stands still until it is moved.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &now = QDateTime::fromString(QStringLiteral("2026-11-15T09:00:00Z"), Qt::ISODate))
        : m_now(now)
    {
    }
    QDateTime nowUtc() const override { return m_now; }
    std::chrono::milliseconds steady() const override { return m_steady; }
    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_steady += by;
    }
    /// The wall clock alone, as when somebody sets it.
    void setWall(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
    std::chrono::milliseconds m_steady{0};
};

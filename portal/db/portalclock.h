#pragma once
#include "clock.h"

#include <atomic>

class PortalDatabase;

/// The portal's clock. With --test-controls it adds the offset row of the database, and with --clock it stands still there.
class PortalClock final : public Clock
{
public:
    /// Real time, or standing still at `fixed` when that is valid.
    explicit PortalClock(const QDateTime &fixed = {}) : m_fixed(fixed.toUTC()) {}
    QDateTime nowUtc() const override;
    /// By how much tests have moved it.
    qint64 offsetMs() const { return m_offsetMs.load(); }
    qint64 nowMs() const { return nowUtc().toMSecsSinceEpoch(); }
    std::chrono::milliseconds steady() const override;

    /// Takes the offset over from the database (only with --test-controls); once per request.
    void refresh(PortalDatabase &database);
    /// `operator clock advance`.
    static void advance(PortalDatabase &database, std::chrono::seconds by);
    /// A stored BIGINT as an instant.
    static QDateTime instant(qint64 ms);

private:
    QDateTime m_fixed;
    std::atomic<qint64> m_offsetMs{0};
};

#pragma once
#include <QDate>
#include <QDateTime>
#include <chrono>

/// Where the time comes from; injected, so that tests and the demo decide what "now" is.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    /// For locks and time-outs: never jumps, not comparable between processes.
    virtual std::chrono::milliseconds steady() const = 0;

    /// The business day: Europe/Berlin.
    QDate today() const;
    static QDate berlinDate(const QDateTime &instant);
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    std::chrono::milliseconds steady() const override;
};

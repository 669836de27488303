#include "clock.h"

#include <QTimeZone>

QDate Clock::today() const
{
    return berlinDate(nowUtc());
}

QDate Clock::berlinDate(const QDateTime &instant)
{
    static const QTimeZone berlin("Europe/Berlin");
    return instant.toTimeZone(berlin).date();
}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::steady() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

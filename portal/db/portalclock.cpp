#include "portalclock.h"

#include "portaldatabase.h"

#include <QTimeZone>

QDateTime PortalClock::nowUtc() const
{
    const QDateTime base = m_fixed.isValid() ? m_fixed : QDateTime::currentDateTimeUtc();
    return base.addMSecs(m_offsetMs.load());
}

std::chrono::milliseconds PortalClock::steady() const
{
    return SystemClock().steady();
}

void PortalClock::refresh(PortalDatabase &database)
{
    if (const auto row = database.first(QStringLiteral("SELECT offset_ms FROM clock WHERE id = 1")))
        m_offsetMs.store(row->number("offset_ms"));
}

void PortalClock::advance(PortalDatabase &database, std::chrono::seconds by)
{
    Transaction::run(database, [&] {
        database.write(QStringLiteral("UPDATE clock SET offset_ms = offset_ms + ? WHERE id = 1"), {qint64(by.count()) * 1000});
    });
}

QDateTime PortalClock::instant(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

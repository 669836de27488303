#include "ticker.h"

#include "portalcontext.h"
#include "portallog.h"

namespace
{
constexpr std::chrono::milliseconds look{250};
} // namespace

Ticker::~Ticker()
{
    stop();
}

void Ticker::start()
{
    m_thread = std::thread([this] { loop(); });
}

void Ticker::stop()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stop = true;
        m_wake.wakeAll();
    }
    if (m_thread.joinable())
        m_thread.join();
}

bool Ticker::clockMoved()
{
    if (m_context.options.testControls)
        m_context.clock.refresh(m_context.database);
    return std::exchange(m_offset, m_context.clock.offsetMs()) != m_context.clock.offsetMs();
}

void Ticker::loop()
{
    QList<std::chrono::milliseconds> due(m_jobs.size(), std::chrono::milliseconds::min());
    for (;;) {
        bool moved = false;
        try {
            moved = clockMoved();
        } catch (const std::exception &e) {
            PortalLog::error("tick", QString::fromUtf8(e.what()));
        }
        const auto now = m_context.clock.steady();
        for (qsizetype i = 0; i < m_jobs.size(); ++i) {
            const Job &job = m_jobs[i];
            if (now < due[i] && (!moved || job.period.count() == 0))
                continue;
            due[i] = job.period.count() == 0 ? std::chrono::milliseconds::max() : now + job.period;
            try {
                job.work();
            } catch (const std::exception &e) {
                PortalLog::error("tick", job.name + QStringLiteral(": ") + QString::fromUtf8(e.what()));
            }
        }
        QMutexLocker lock(&m_mutex);
        if (!m_stop)
            m_wake.wait(&m_mutex, look.count());
        if (m_stop)
            break;
    }
    m_context.database.closeThread();
}

#include "documentticker.h"

#include "accountretention.h"
#include "documentretention.h"
#include "portallog.h"

namespace
{
constexpr std::chrono::milliseconds look{250};
constexpr std::chrono::minutes period{1};
} // namespace

DocumentTicker::~DocumentTicker()
{
    stop();
}

void DocumentTicker::start()
{
    m_thread = std::thread([this] { loop(); });
}

void DocumentTicker::stop()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stop = true;
        m_wake.wakeAll();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void DocumentTicker::loop()
{
    QDate done;
    std::chrono::milliseconds last{-period};
    bool swept = false;
    for (;;) {
        try {
            // Another process may be between a file and its row right now: only what is an hour old.
            if (!std::exchange(swept, true))
                DocumentRetention(m_context).removeOrphans(QDateTime::currentDateTimeUtc().addSecs(-3600));
            // Only a test's clock can jump; else a look each minute is enough.
            if (m_context.options.testControls)
                m_context.clock.refresh(m_context.database);
            const auto now = m_context.clock.steady();
            if (now - last >= period || m_context.clock.today() != done) {
                last = now;
                done = m_context.clock.today();
                DocumentRetention(m_context).run();
                AccountRetention(m_context).run();
            }
        } catch (const std::exception &e) {
            PortalLog::error("retention", QString::fromUtf8(e.what()));
        }
        QMutexLocker lock(&m_mutex);
        if (!m_stop)
            m_wake.wait(&m_mutex, look.count());
        if (m_stop)
            break;
    }
    m_context.database.closeThread();
}

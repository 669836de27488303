#pragma once
#include <QMutex>
#include <QWaitCondition>
#include <thread>

struct PortalContext;

/// The thread that runs DocumentRetention at start, each minute, and at once when the portal's clock was moved.
class DocumentTicker
{
public:
    explicit DocumentTicker(PortalContext &context) : m_context(context) {}
    ~DocumentTicker();
    void start();
    void stop();

private:
    void loop();
    PortalContext &m_context;
    std::thread m_thread;
    QMutex m_mutex;
    QWaitCondition m_wake;
    bool m_stop = false;
};

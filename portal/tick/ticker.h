#pragma once
#include <QList>
#include <QMutex>
#include <QString>
#include <QWaitCondition>
#include <chrono>
#include <functional>
#include <thread>

struct PortalContext;

/// The thread of what time alone changes: each job runs at start, after each of its periods, and at once when the portal's clock
/// was moved (only a test moves it).
class Ticker
{
public:
    struct Job {
        QString name;                     ///< for the log
        std::chrono::milliseconds period; ///< 0: at start only
        std::function<void()> work;       ///< may throw; then it is tried again with the next period
    };

    Ticker(PortalContext &context, const QList<Job> &jobs) : m_context(context), m_jobs(jobs) {}
    ~Ticker();
    void start();
    void stop();

private:
    void loop();
    bool clockMoved();
    PortalContext &m_context;
    QList<Job> m_jobs;
    qint64 m_offset = 0; ///< of the portal's clock, when last looked
    std::thread m_thread;
    QMutex m_mutex;
    QWaitCondition m_wake;
    bool m_stop = false;
};

#pragma once
#include <QMutex>
#include <QWaitCondition>
#include <thread>

struct PortalContext;
class Row;

/// The background thread: works off recovery requests (R3-016…018, G-40) and delivers the outbox, each message at least once
/// with a stable Message-ID; failures are tried again, later and later.
class DeliveryWorker
{
public:
    explicit DeliveryWorker(PortalContext &context) : m_context(context) {}
    ~DeliveryWorker();
    void start();
    void stop();
    /// One round on the calling thread; used by `operator user create` too.
    void runOnce();

private:
    void loop();
    void answerRequests();
    /// At most five an hour and twenty a day to one account or address (R3-018, G-40); counts this one.
    bool mayMail(const QString &subject, const QString &kind);
    void resetPassword(const QString &userName);
    void remindOfNames(const QString &email);
    void deliver(const Row &row);
    QString deliverMail(const Row &row, const QByteArray &json);
    QString deliverSms(const Row &row, const QByteArray &json);
    QString toOutbox(const Row &row, const QByteArray &json, const char *suffix);
    PortalContext &m_context;
    std::thread m_thread;
    QMutex m_mutex;
    QWaitCondition m_wake;
    bool m_stop = false;
};

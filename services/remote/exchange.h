#pragma once
#include "answerjudge.h"
#include "pending.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QSslError>
#include <QTimer>
#include <chrono>

/// One HTTP request on the wire with its four limits: time to connect, silence, total time, size. `event` is set on bytes and
/// at the end. Destroying it aborts the reply.
class Exchange final : public Pending
{
    Q_OBJECT
public:
    struct Limits {
        std::chrono::milliseconds connect, idle, total;
        qint64 bytes;
    };

    Exchange(QNetworkReply *reply, const Limits &limits);
    ~Exchange() override;

    void cancel(Trip why) override;
    bool finished() const { return m_finished; }
    bool hasHeader() const;
    QByteArray header(const char *name) const { return m_reply ? m_reply->rawHeader(name) : QByteArray(); }
    QByteArray read(qint64 most);
    /// What is known now; `body` stays with read().
    RawAnswer raw() const;
    qint64 milliseconds() const { return m_since.elapsed(); }

private:
    void end();

    QPointer<QNetworkReply> m_reply; // belongs to its manager
    Limits m_limits;
    QTimer m_connect, m_idle, m_total;
    QElapsedTimer m_since;
    QList<QSslError> m_sslErrors;
    Trip m_trip = Trip::None;
    qint64 m_read = 0;
    bool m_finished = false;
};

#pragma once
#include "channel.h"
#include "retrypolicy.h"
#include "transportconfig.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>

class Clock;
class Exchange;
class Pending;
class QNetworkReply;

/// HTTP to one portal: two managers (calls, downloads), no redirects, no cookies, no compression, TLS 1.2 or newer and always
/// verified, deadlines, size caps, retries of idempotent calls. Nothing is ever sent to another origin than the configured one.
class Transport final : public QObject, public Channel
{
    Q_OBJECT
public:
    /// Error: Invalid/portal_url_*, Storage/ca_file (missing or no PEM certificate).
    static Result<std::unique_ptr<Transport>> create(const TransportConfig &config, const Clock &clock);
    ~Transport() override;

    QCoro::Task<Result<Answer>> send(Request request, std::stop_token stop = {}) override;
    QCoro::Task<Result<void>> download(Request request, std::shared_ptr<DownloadSink> sink, std::stop_token stop = {}) override;

    /// Known only once the keychain has been read.
    void setProxyPassword(const Secret &password)
    {
        m_config.proxy.password = password;
        m_proxyAnswers = 0;
    }
    /// The portal's clock minus ours in seconds, from the last Date header; 0 before the first answer.
    qint64 clockOffset() const { return m_clockOffset; }

Q_SIGNALS:
    /// Our clock is more than five minutes off, or no longer.
    void clockOffsetChanged(qint64 seconds);
    void onlineChanged(bool online);

private:
    Transport(const TransportConfig &config, const Clock &clock, QSslConfiguration tls);

    QNetworkReply *start(QNetworkAccessManager &manager, const Request &request);
    QNetworkRequest networkRequest(const Request &request) const;
    QCoro::Task<Result<Answer>> sendOnce(Request request, std::chrono::milliseconds deadline, std::stop_token stop);
    QCoro::Task<Result<void>> downloadOnce(Request request, std::shared_ptr<DownloadSink> sink,
                                           std::chrono::milliseconds deadline, std::stop_token stop);
    /// False when cancelled or gone meanwhile.
    QCoro::Task<bool> nap(std::chrono::milliseconds length, std::stop_token stop);
    std::optional<std::chrono::milliseconds> pauseBefore(const Error &error, int attempt, const Request &request,
                                                         std::chrono::milliseconds left) const;
    void watch(Pending *pending);
    void noteAnswer(const Request &request, const Exchange &exchange, const std::optional<Error> &error);
    void forgetProxyAnswers();
    void noteDate(const QByteArray &date);

    TransportConfig m_config;
    const Clock &m_clock;
    QSslConfiguration m_tls;
    RetryPolicy m_retry;
    QNetworkAccessManager m_calls;
    QNetworkAccessManager m_downloads;
    QList<QPointer<Pending>> m_pending;
    qint64 m_clockOffset = 0;
    static constexpr int mostProxyAnswers = 4; ///< since the last answer of the portal
    int m_proxyAnswers = 0;
    std::optional<bool> m_online;
    bool m_closing = false;
};

#include "transport.h"

#include "clock.h"
#include "exchange.h"
#include "nap.h"
#include "proxyfactory.h"
#include "remotelog.h"

#include <QAuthenticator>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkCookieJar>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QUuid>

Q_LOGGING_CATEGORY(logRemote, "fernamt.remote")

namespace
{
constexpr qint64 toleratedOffset = 300;

QByteArray verb(Request::Method method)
{
    switch (method) {
    case Request::Method::Get:
        return "GET";
    case Request::Method::Post:
        return "POST";
    case Request::Method::Put:
        return "PUT";
    case Request::Method::Patch:
        return "PATCH";
    case Request::Method::Delete:
        return "DELETE";
    }
    return {};
}

Result<QSslConfiguration> tlsConfiguration(const QString &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return tls;
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, QStringLiteral("ca_file"), caFile + QStringLiteral(": ") + file.errorString());
    const auto certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty())
        return fail(Error::Kind::Storage, QStringLiteral("ca_file"), caFile + QStringLiteral(": no certificate in PEM form"));
    tls.addCaCertificates(certificates);
    return tls;
}
} // namespace

Result<std::unique_ptr<Transport>> Transport::create(const TransportConfig &config, const Clock &clock)
{
    if (auto good = checkPortalUrl(config.portal); !good)
        return fail(good.error());
    auto tls = tlsConfiguration(config.caFile);
    if (!tls)
        return fail(tls.error());
    return std::unique_ptr<Transport>(new Transport(config, clock, *tls));
}

Transport::Transport(const TransportConfig &config, const Clock &clock, QSslConfiguration tls)
    : m_config(config), m_clock(clock), m_tls(std::move(tls)), m_retry(config.retryBase)
{
    for (QNetworkAccessManager *manager : {&m_calls, &m_downloads}) {
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        manager->setProxyFactory(new ProxyFactory(m_config.proxy));
        connect(manager, &QNetworkAccessManager::proxyAuthenticationRequired, this,
                [this](const QNetworkProxy &, QAuthenticator *authenticator) {
                    // Asked again and again means refused, and the authenticator does not tell: each connection may ask once
                    // before Qt remembers the answer. Without a bound a wrong password would be offered without end.
                    if (m_config.proxy.user.isEmpty() || m_proxyAnswers >= mostProxyAnswers)
                        return;
                    m_proxyAnswers++;
                    authenticator->setUser(m_config.proxy.user);
                    authenticator->setPassword(QString::fromUtf8(m_config.proxy.password.reveal()));
                });
    }
}

Transport::~Transport()
{
    // Every waiting task ends here, while the managers still live.
    m_closing = true;
    const auto pending = m_pending;
    for (const QPointer<Pending> &p : pending)
        if (p)
            p->cancel(Pending::Trip::Cancelled);
}

QNetworkRequest Transport::networkRequest(const Request &request) const
{
    QUrl url = m_config.portal;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + request.path, QUrl::TolerantMode);
    url.setQuery(request.query);
    QNetworkRequest r(url);
    r.setSslConfiguration(m_tls);
    r.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    r.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    r.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    r.setRawHeader("User-Agent", "Fernamt/" + QCoreApplication::applicationVersion().toLatin1());
    // Asking for identity ourselves also keeps Qt from inflating: no decompression bombs.
    r.setRawHeader("Accept-Encoding", "identity");
    r.setRawHeader("Fernamt-Request-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    if (request.background)
        r.setRawHeader("Fernamt-Activity", "background");
    if (!request.bearer.isEmpty())
        r.setRawHeader("Authorization", "Bearer " + request.bearer.reveal());
    if (request.ifMatch)
        r.setRawHeader("If-Match", '"' + QByteArray::number(*request.ifMatch) + '"');
    if (!request.idempotencyKey.isEmpty())
        r.setRawHeader("Idempotency-Key", request.idempotencyKey.toLatin1());
    if (!request.orderRelease.isEmpty())
        r.setRawHeader("Order-Release", request.orderRelease.reveal());
    if (!request.pbxToken.isEmpty())
        r.setRawHeader("Pbx-Token", request.pbxToken.reveal());
    if (request.body || request.upload)
        r.setHeader(QNetworkRequest::ContentTypeHeader,
                    request.body ? QStringLiteral("application/json") : QStringLiteral("application/octet-stream"));
    return r;
}

QNetworkReply *Transport::start(QNetworkAccessManager &manager, const Request &request)
{
    const QByteArray body =
        request.body ? QJsonDocument(*request.body).toJson(QJsonDocument::Compact) : request.upload.value_or(QByteArray());
    const QNetworkRequest r = networkRequest(request);
    if (request.method == Request::Method::Get)
        return manager.get(r);
    if (request.method == Request::Method::Post)
        return manager.post(r, body);
    return manager.sendCustomRequest(r, verb(request.method), body);
}

QCoro::Task<Result<Answer>> Transport::send(Request request, std::stop_token stop)
{
    const auto deadline = m_clock.steady() + m_config.totalTimeout;
    for (int attempt = 1;; ++attempt) {
        if (m_closing || stop.stop_requested())
            co_return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
        Result<Answer> answer = co_await sendOnce(request, deadline - m_clock.steady(), stop);
        if (answer || m_closing)
            co_return answer;
        const auto pause = pauseBefore(answer.error(), attempt, request, deadline - m_clock.steady());
        if (!pause)
            co_return answer;
        const bool goOn = co_await nap(*pause, stop);
        if (!goOn)
            co_return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    }
}

QCoro::Task<Result<Answer>> Transport::sendOnce(Request request, std::chrono::milliseconds deadline, std::stop_token stop)
{
    const Exchange::Limits limits{m_config.connectTimeout, m_config.idleTimeout, deadline, m_config.maxJson};
    const auto exchange = std::make_unique<Exchange>(start(m_calls, request), limits);
    watch(exchange.get());
    const auto cancel = [p = exchange.get()] {
        QMetaObject::invokeMethod(
            p, [p] { p->cancel(Pending::Trip::Cancelled); }, Qt::QueuedConnection);
    };
    const std::stop_callback onStop(stop, cancel);
    QByteArray body;
    while (!exchange->finished()) {
        co_await exchange->event.next();
        body += exchange->read(m_config.maxJson + 1);
    }
    RawAnswer raw = exchange->raw();
    raw.body = body;
    const auto error = AnswerJudge::judge(raw, AnswerJudge::Expected::Json);
    noteAnswer(request, *exchange, error);
    if (error)
        co_return fail(*error);
    co_return Answer{raw.status, body, QString::fromLatin1(raw.requestId)};
}

std::optional<std::chrono::milliseconds> Transport::pauseBefore(const Error &error, int attempt, const Request &request,
                                                                std::chrono::milliseconds left) const
{
    if (!request.idempotent())
        return std::nullopt;
    const auto pause = m_retry.pause(error, attempt, request.background, QRandomGenerator::global()->generateDouble());
    // A wait beyond the deadline is the caller's to decide: the error carries retryAfter.
    return pause && *pause < left ? pause : std::nullopt;
}

QCoro::Task<bool> Transport::nap(std::chrono::milliseconds length, std::stop_token stop)
{
    const auto nap = std::make_unique<Nap>(length);
    watch(nap.get());
    const auto cancel = [p = nap.get()] {
        QMetaObject::invokeMethod(
            p, [p] { p->cancel(Pending::Trip::Cancelled); }, Qt::QueuedConnection);
    };
    const std::stop_callback onStop(stop, cancel);
    co_await nap->event.next();
    co_return !m_closing && !stop.stop_requested();
}

void Transport::watch(Pending *pending)
{
    m_pending.removeIf([](const QPointer<Pending> &p) { return p.isNull(); });
    m_pending.append(pending);
}

void Transport::noteAnswer(const Request &request, const Exchange &exchange, const std::optional<Error> &error)
{
    const RawAnswer raw = exchange.raw();
    qCInfo(logRemote).noquote() << verb(request.method) << request.path << raw.status << exchange.milliseconds() << "ms"
                                << raw.requestId << (error ? error->code : QString());
    if (m_closing || raw.trip == Pending::Trip::Cancelled)
        return;
    noteDate(raw.date);
    const bool online = raw.status != 0 && !(error && error->code == QLatin1String("captive_portal"));
    if (online)
        m_proxyAnswers = 0;
    if (error && error->code == QLatin1String("proxy_authentication"))
        QMetaObject::invokeMethod(this, &Transport::forgetProxyAnswers, Qt::QueuedConnection); // not inside the reply
    if (m_online != online) {
        m_online = online;
        Q_EMIT onlineChanged(online);
    }
}

/// Qt would offer the refused password once more with every call.
void Transport::forgetProxyAnswers()
{
    for (QNetworkAccessManager *manager : {&m_calls, &m_downloads})
        manager->clearAccessCache();
}

void Transport::noteDate(const QByteArray &date)
{
    const auto theirs = AnswerJudge::httpDate(date);
    if (!theirs)
        return;
    const qint64 before = m_clockOffset;
    m_clockOffset = m_clock.nowUtc().secsTo(*theirs);
    const auto off = [](qint64 seconds) { return std::abs(seconds) > toleratedOffset; };
    if (off(before) != off(m_clockOffset))
        Q_EMIT clockOffsetChanged(off(m_clockOffset) ? m_clockOffset : 0);
}

#include "exchange.h"

Exchange::Exchange(QNetworkReply *reply, const Limits &limits) : m_reply(reply), m_limits(limits)
{
    m_since.start();
    const auto arm = [this](QTimer &timer, Trip why) {
        timer.setSingleShot(true);
        connect(&timer, &QTimer::timeout, this, [this, why] { cancel(why); });
    };
    arm(m_connect, Trip::Connect);
    arm(m_idle, Trip::Idle);
    arm(m_total, Trip::Total);
    m_total.start(limits.total);

    // A request waits unconnected while six others use the host: the time to connect runs from the first attempt.
    const auto alive = [this] {
        m_connect.stop();
        m_idle.start(m_limits.idle);
    };
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connect.start(m_limits.connect); });
    connect(reply, &QNetworkReply::requestSent, this, alive);
    connect(reply, &QNetworkReply::metaDataChanged, this, alive);
    connect(reply, &QNetworkReply::uploadProgress, this, [alive](qint64 sent, qint64) {
        if (sent > 0)
            alive();
    });
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(reply, &QNetworkReply::readyRead, this, [this, alive] {
        alive();
        if (m_read + m_reply->bytesAvailable() > m_limits.bytes)
            return cancel(Trip::TooLarge);
        event.set();
    });
    connect(reply, &QNetworkReply::finished, this, &Exchange::end);
}

Exchange::~Exchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void Exchange::end()
{
    if (m_finished)
        return;
    m_finished = true;
    for (QTimer *timer : {&m_connect, &m_idle, &m_total})
        timer->stop();
    event.set();
}

void Exchange::cancel(Trip why)
{
    if (m_finished || !m_reply)
        return;
    m_trip = why;
    m_reply->abort(); // emits finished
}

bool Exchange::hasHeader() const
{
    return m_reply && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

QByteArray Exchange::read(qint64 most)
{
    if (!m_reply || !m_reply->isOpen())
        return {};
    const QByteArray bytes = m_reply->read(most);
    m_read += bytes.size();
    return bytes;
}

RawAnswer Exchange::raw() const
{
    RawAnswer raw;
    raw.trip = m_reply ? m_trip : Trip::Cancelled;
    if (!m_reply)
        return raw;
    raw.networkError = m_reply->error();
    raw.networkText = m_reply->errorString();
    raw.sslErrors = m_sslErrors;
    raw.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    raw.contentType = header("Content-Type");
    raw.requestId = header("Fernamt-Request-Id");
    raw.retryAfter = header("Retry-After");
    raw.date = header("Date");
    raw.location = header("Location");
    if (m_reply->hasRawHeader("Content-Length"))
        raw.contentLength = header("Content-Length").toLongLong();
    return raw;
}

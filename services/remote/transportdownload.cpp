#include "clock.h"
#include "exchange.h"
#include "transport.h"

#include <QRegularExpression>

namespace
{
struct ContentRange {
    qint64 first = 0, total = -1;
};

std::optional<ContentRange> contentRange(const QByteArray &header)
{
    static const QRegularExpression form(QStringLiteral("^bytes (\\d+)-(\\d+)/(\\d+)$"));
    const auto match = form.match(QString::fromLatin1(header.trimmed()));
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 first = match.captured(1).toLongLong(), last = match.captured(2).toLongLong(),
                 total = match.captured(3).toLongLong();
    // We only ever ask for "from here to the end".
    if (last + 1 != total || first > last)
        return std::nullopt;
    return ContentRange{first, total};
}

/// The head says that the document's bytes follow, whole or in part; whether all of them come is another question.
bool isDocument(const Exchange &exchange)
{
    if (!exchange.hasHeader())
        return false;
    RawAnswer raw = exchange.raw();
    raw.networkError = QNetworkReply::NoError;
    return (raw.status == 200 || raw.status == 206) && !AnswerJudge::judge(raw, AnswerJudge::Expected::Document);
}

Error wrongRange(const QByteArray &header)
{
    return Error::make(Error::Kind::Protocol, QStringLiteral("wrong_range"), QString::fromLatin1(header));
}

/// Where the body that now arrives starts, and how long the whole is.
Result<ContentRange> placeOf(const Exchange &exchange, const RawAnswer &raw, const DownloadSink &sink)
{
    if (raw.status != 206)
        return ContentRange{0, raw.contentLength.value_or(-1)};
    const auto range = contentRange(exchange.header("Content-Range"));
    if (!range || range->first != sink.received() || exchange.header("ETag") != sink.etag())
        return fail(wrongRange(exchange.header("Content-Range")));
    return *range;
}
} // namespace

QCoro::Task<Result<void>> Transport::download(Request request, std::shared_ptr<DownloadSink> sink, std::stop_token stop)
{
    const QPointer<Transport> self(this);
    const auto deadline = m_clock.steady() + m_config.downloadTimeout;
    for (int attempt = 1;; ++attempt) {
        if (m_closing || stop.stop_requested())
            co_return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
        const qint64 before = sink->received();
        Result<void> done = co_await downloadOnce(request, sink, deadline - m_clock.steady(), stop);
        if (!self || done || m_closing)
            co_return done;
        if (sink->received() > before)
            attempt = 1; // it gets on: a break is not yet a failure
        const auto pause = pauseBefore(done.error(), attempt, request, deadline - m_clock.steady());
        if (!pause)
            co_return done;
        const bool goOn = co_await nap(*pause, stop);
        if (!goOn)
            co_return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
    }
}

QCoro::Task<Result<void>> Transport::downloadOnce(Request request, std::shared_ptr<DownloadSink> sink,
                                                  std::chrono::milliseconds deadline, std::stop_token stop)
{
    QNetworkRequest r = networkRequest(request);
    if (sink->received() > 0 && !sink->etag().isEmpty()) {
        r.setRawHeader("Range", "bytes=" + QByteArray::number(sink->received()) + '-');
        r.setRawHeader("If-Range", sink->etag());
    }
    const Exchange::Limits limits{m_config.connectTimeout, m_config.idleTimeout, deadline, m_config.maxDocument};
    const auto exchange = std::make_unique<Exchange>(m_downloads.get(r), limits);
    watch(exchange.get());
    const QPointer<Transport> self(this); // the sink works on another thread: it may outlast us
    const auto cancel = [p = exchange.get()] {
        QMetaObject::invokeMethod(
            p, [p] { p->cancel(Pending::Trip::Cancelled); }, Qt::QueuedConnection);
    };
    const std::stop_callback onStop(stop, cancel);

    constexpr qint64 block = 512 * 1024;
    QByteArray refusal; // the body of an answer that is not the document
    qint64 total = -1;
    bool begun = false;
    for (bool last = false; !last;) {
        if (!exchange->finished())
            co_await exchange->event.next();
        last = exchange->finished();
        const bool good = isDocument(*exchange);
        for (QByteArray bytes = exchange->read(block); !bytes.isEmpty(); bytes = exchange->read(block)) {
            if (!begun && !good) {
                refusal += bytes.left(block - refusal.size());
                continue;
            }
            if (!begun) {
                const RawAnswer raw = exchange->raw();
                const auto place = placeOf(*exchange, raw, *sink);
                if (!place)
                    co_return fail(place.error());
                total = place->total;
                const Result<void> ready = co_await sink->begin(place->first, total, exchange->header("ETag"));
                if (!self)
                    co_return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
                if (!ready)
                    co_return ready;
                begun = true;
            }
            const Result<void> written = co_await sink->write(bytes);
            if (!self)
                co_return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
            if (!written)
                co_return written;
        }
    }

    RawAnswer raw = exchange->raw();
    raw.body = refusal;
    auto error = AnswerJudge::judge(raw, AnswerJudge::Expected::Document);
    if (!error && raw.status == 416)
        error = wrongRange(exchange->header("Content-Range"));
    if (!error && (!begun || (total >= 0 && sink->received() != total)))
        error = Error::make(Error::Kind::Protocol, QStringLiteral("truncated"),
                            QStringLiteral("%1 of %2 bytes").arg(begun ? sink->received() : 0).arg(total));
    if (error && error->requestId.isEmpty())
        error->requestId = QString::fromLatin1(raw.requestId);
    noteAnswer(request, *exchange, error);
    if (error)
        co_return fail(*error);
    co_return Result<void>();
}

#pragma once
// Included by httpserver.cpp only: Beast is slow to compile.
#include <utility>

#include "clientaddress.h"
#include "dispatcher.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QUrl>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace net = boost::asio;

/// What all connections share.
struct Edge {
    PortalContext &context;
    Dispatcher &dispatcher;
    net::thread_pool &workers;
};

/// One connection, plain or TLS: requests one after the other until somebody has had enough.
template <typename Stream>
class HttpConnection
{
public:
    HttpConnection(Stream stream, Edge edge, const QString &peer) : m_stream(std::move(stream)), m_edge(edge), m_peer(peer) {}

    Stream &stream() { return m_stream; }
    net::awaitable<void> serve();

private:
    using Parser = http::request_parser<http::string_body>;
    using Error = beast::error_code;

    static constexpr auto headerTime = std::chrono::seconds(10), bodyTime = std::chrono::seconds(30),
                          idleTime = std::chrono::seconds(75), writeTime = std::chrono::seconds(60);
    static constexpr qint64 pieceSize = 256 * 1024, drainMax = 64 * 1024 * 1024;
    static constexpr size_t targetMax = 8192;

    net::awaitable<bool> serveOne();
    net::awaitable<bool> readBody(Parser &parser, const Request &request);
    net::awaitable<void> refuse(const Request &request, int status, const char *code, QString detail = {});
    net::awaitable<bool> send(const Request &request, const Response &response, bool keepAlive, unsigned version);
    net::awaitable<Error> sendFile(const FileSlice &slice);
    net::awaitable<void> drainInput();
    bool fill(Request &request, const Parser &parser) const;
    auto token(Error &error) { return net::redirect_error(net::use_awaitable, error); }

    Stream m_stream;
    Edge m_edge;
    QString m_peer;
    beast::flat_buffer m_buffer{64 * 1024};
    bool m_first = true;
};

template <typename Stream>
net::awaitable<void> HttpConnection<Stream>::serve()
{
    for (;;) {
        const bool more = co_await serveOne(); // in a condition, or with temporaries, g++ 12 breaks the frame
        if (!more)
            co_return;
        m_first = false;
    }
}

/// Target into path and query; false for what is no valid path.
template <typename Stream>
bool HttpConnection<Stream>::fill(Request &request, const Parser &parser) const
{
    const auto &message = parser.get();
    const auto raw = [](beast::string_view v) { return QByteArray(v.data(), qsizetype(v.size())); };
    request.method = raw(message.method_string());
    for (const auto &field : message) {
        QByteArray &value = request.headers[raw(field.name_string()).toLower()];
        value = value.isEmpty() ? raw(field.value()) : value + ", " + raw(field.value());
    }
    request.peerAddress =
        ClientAddress::resolve(m_peer, request.header("x-forwarded-for"), m_edge.context.options.trustedProxies);
    QByteArray target = raw(message.target());
    for (const char *scheme : {"http://", "https://"})
        if (target.startsWith(scheme)) { // absolute form
            const qsizetype slash = target.indexOf('/', qsizetype(qstrlen(scheme)));
            target = slash < 0 ? QByteArrayLiteral("/") : target.mid(slash);
        }
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QString() : QString::fromLatin1(target.mid(mark + 1));
    const QByteArray decoded = QByteArray::fromPercentEncoding(path);
    request.path = QString::fromUtf8(decoded);
    return path.startsWith('/') && !path.toLower().contains("%2f") && !decoded.contains('\0') && request.path.toUtf8() == decoded;
}

template <typename Stream>
net::awaitable<bool> HttpConnection<Stream>::serveOne()
{
    Error error;
    Parser parser;
    parser.header_limit(16 * 1024);
    parser.body_limit(
        (std::numeric_limits<quint64>::max)()); // judged below, once the route is known; "none" refuses every body in 1.74
    Request request;
    request.requestId = Dispatcher::newRequestId();
    request.peerAddress = m_peer;

    if (!m_first && m_buffer.size() == 0) { // between two requests a client may rest
        beast::get_lowest_layer(m_stream).expires_after(idleTime);
        const size_t n = co_await m_stream.async_read_some(m_buffer.prepare(4096), token(error));
        if (error)
            co_return false;
        m_buffer.commit(n);
    }
    beast::get_lowest_layer(m_stream).expires_after(headerTime);
    co_await http::async_read_header(m_stream, m_buffer, parser, token(error));
    if (error == beast::error::timeout) {
        co_return false; // the time is over for the answer, too
    }
    if (error == http::error::header_limit || error == http::error::buffer_overflow) {
        co_await refuse(request, 431, "header_too_large");
        co_return false;
    }
    if (error.category() == http::make_error_code(http::error::bad_method).category() && error != http::error::end_of_stream &&
        error != http::error::partial_message)
        co_await refuse(request, 400, "invalid_header", QString::fromStdString(error.message()));
    if (error)
        co_return false;

    const bool good = fill(request, parser);
    if (parser.get().target().size() > targetMax) {
        co_await refuse(request, 414, "uri_too_long");
        co_return false;
    }
    if (!good || (request.headers.contains("transfer-encoding") && request.headers.contains("content-length"))) {
        co_await refuse(request, 400, "invalid_header");
        co_return false;
    }
    const bool complete = co_await readBody(parser, request);
    if (!complete)
        co_return false;
    request.body = QByteArray(parser.get().body().data(), qsizetype(parser.get().body().size()));
    const bool keepAlive = parser.get().keep_alive();
    const unsigned version = parser.get().version();
    Dispatcher &dispatcher = m_edge.dispatcher;
    beast::get_lowest_layer(m_stream).expires_never(); // the handler's time is not the client's
    const auto work = [&dispatcher, &request]() -> net::awaitable<Response> { co_return dispatcher.answer(request); };
    const Response response = co_await net::co_spawn(m_edge.workers, work, net::use_awaitable);
    if (response.hold.count() > 0) {
        net::steady_timer timer(m_stream.get_executor(), response.hold);
        co_await timer.async_wait(token(error));
    }
    const bool again = co_await send(request, response, keepAlive, version);
    co_return again;
}

template <typename Stream>
net::awaitable<bool> HttpConnection<Stream>::readBody(Parser &parser, const Request &request)
{
    Error error;
    const qint64 limit = std::max<qint64>(m_edge.dispatcher.maxBody(request.method, request.path), 0);
    const auto length = parser.content_length();
    if (length && *length > quint64(limit)) {
        co_await refuse(request, 413, "payload_too_large");
        co_return false;
    }
    if (request.header("expect").toLower() == "100-continue") {
        http::response<http::empty_body> proceed{http::status::continue_, parser.get().version()};
        co_await http::async_write(m_stream, proceed, token(error));
        if (error)
            co_return false;
    }
    parser.body_limit(quint64(limit));
    beast::get_lowest_layer(m_stream).expires_after(bodyTime);
    co_await http::async_read(m_stream, m_buffer, parser, token(error));
    if (error == http::error::body_limit) {
        co_await refuse(request, 413, "payload_too_large");
        co_return false;
    }
    if (!error)
        co_return true;
    if (error.category() == http::make_error_code(http::error::bad_method).category() && error != http::error::end_of_stream &&
        error != http::error::partial_message)
        co_await refuse(request, 400, "invalid_header", QString::fromStdString(error.message()));
    co_return false;
}

/// Answers and ends the connection; what the client still sends is read for a while, else it would see a reset instead.
template <typename Stream>
net::awaitable<void> HttpConnection<Stream>::refuse(const Request &request, int status, const char *code, QString detail)
{
    const Response response = m_edge.dispatcher.refuse(request, Problem(status, code, detail));
    co_await send(request, response, false, 11);
    co_await drainInput();
}

template <typename Stream>
net::awaitable<void> HttpConnection<Stream>::drainInput()
{
    Error error;
    beast::get_lowest_layer(m_stream).socket().shutdown(net::ip::tcp::socket::shutdown_send, error);
    beast::get_lowest_layer(m_stream).expires_after(std::chrono::seconds(5));
    qint64 drained = 0;
    m_buffer.consume(m_buffer.size());
    for (error = {}; !error && drained < drainMax;) {
        const size_t n = co_await m_stream.async_read_some(m_buffer.prepare(64 * 1024), token(error));
        drained += qint64(n);
    }
}

template <typename Stream>
net::awaitable<bool> HttpConnection<Stream>::send(const Request &request, const Response &response, bool keepAlive,
                                                  unsigned version)
{
    Error error;
    const bool head = request.method == "HEAD", bodiless = response.status == 204 || response.status == 304;
    const qint64 length = response.file ? response.file->length : response.body.size();
    http::response<http::span_body<const char>> message;
    message.version(version);
    message.result(unsigned(response.status));
    for (const auto &[name, value] : std::as_const(response.headers))
        message.insert({name.constData(), size_t(name.size())}, {value.constData(), size_t(value.size())});
    const QDateTime now = m_edge.context.clock.nowUtc();
    message.set(http::field::date,
                QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toStdString() + " GMT");
    if (!bodiless)
        message.content_length(quint64(length));
    message.keep_alive(keepAlive);
    const bool inlineBody = !head && !bodiless && !response.file;
    if (inlineBody)
        message.body() = {response.body.constData(), size_t(response.body.size())};
    beast::get_lowest_layer(m_stream).expires_after(writeTime);
    http::response_serializer<http::span_body<const char>> serializer{message};
    if (inlineBody)
        co_await http::async_write(m_stream, serializer, token(error));
    else
        co_await http::async_write_header(m_stream, serializer, token(error));
    if (!error && response.file && !head)
        error = co_await sendFile(*response.file);
    co_return !error && keepAlive;
}

template <typename Stream>
net::awaitable<typename HttpConnection<Stream>::Error> HttpConnection<Stream>::sendFile(const FileSlice &slice)
{
    Error error;
    QFile file(slice.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(slice.offset))
        co_return beast::error_code(net::error::connection_aborted); // cut short: the client sees it by the length
    QByteArray piece(std::min(pieceSize, slice.length), Qt::Uninitialized);
    for (qint64 left = slice.length; left > 0 && !error;) {
        const qint64 n = file.read(piece.data(), std::min(left, qint64(piece.size())));
        if (n <= 0)
            co_return beast::error_code(net::error::connection_aborted);
        beast::get_lowest_layer(m_stream).expires_after(writeTime);
        co_await net::async_write(m_stream, net::buffer(piece.constData(), size_t(n)), token(error));
        left -= n;
    }
    co_return error;
}

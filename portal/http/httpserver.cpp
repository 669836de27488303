#include <utility>

#include "httpserver.h"

#include "connectionlimits.h"
#include "httpconnection.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/ssl.hpp>
#include <thread>

namespace ssl = boost::asio::ssl;
using tcp = net::ip::tcp;

namespace
{
constexpr int ioThreads = 2, workerThreads = 12;
constexpr auto goneMessage = "HTTP/1.1 429 Too Many Requests\r\nContent-Type: application/problem+json\r\nRetry-After: 1\r\n"
                             "Connection: close\r\nFernamt-Request-Id: %1\r\nContent-Length: %2\r\n\r\n%3";
} // namespace

struct HttpServer::Engine {
    Engine(PortalContext &c, Dispatcher &d) : context(c), dispatcher(d), limits(c.options.maxConnections, c.options.maxPerAddress)
    {
    }

    void listen();
    net::awaitable<void> acceptAll();
    net::awaitable<void> serve(tcp::socket socket, QString peer);
    void turnAway(tcp::socket socket);

    PortalContext &context;
    Dispatcher &dispatcher;
    ConnectionLimits limits;
    std::optional<ssl::context> tls;
    net::thread_pool workers{workerThreads};
    net::io_context io{ioThreads};
    tcp::acceptor acceptor{net::make_strand(io)};
    std::vector<std::thread> threads;
};

void HttpServer::Engine::listen()
{
    const PortalOptions &o = context.options;
    if (!o.certFile.isEmpty()) {
        tls.emplace(ssl::context::tls_server);
        tls->set_options(ssl::context::default_workarounds | ssl::context::no_sslv2 | ssl::context::no_sslv3 |
                         ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1 | ssl::context::single_dh_use);
        tls->use_certificate_chain_file(QFile::encodeName(o.certFile).toStdString());
        tls->use_private_key_file(QFile::encodeName(o.keyFile).toStdString(), ssl::context::pem);
    }
    const tcp::endpoint endpoint(net::ip::make_address(o.listenAddress.toStdString()), o.port);
    acceptor.open(endpoint.protocol());
    acceptor.set_option(net::socket_base::reuse_address(true));
    acceptor.bind(endpoint);
    acceptor.listen(1024);
}

net::awaitable<void> HttpServer::Engine::acceptAll()
{
    for (;;) {
        beast::error_code error;
        tcp::socket socket(net::make_strand(io));
        co_await acceptor.async_accept(socket, net::redirect_error(net::use_awaitable, error));
        if (error == net::error::operation_aborted || error == net::error::bad_descriptor)
            co_return;
        if (error) { // out of descriptors, or gone again: go on a little later
            net::steady_timer timer(acceptor.get_executor(), std::chrono::milliseconds(50));
            co_await timer.async_wait(net::redirect_error(net::use_awaitable, error));
            continue;
        }
        const auto remote = socket.remote_endpoint(error);
        if (error)
            continue;
        const QString peer = QString::fromStdString(remote.address().to_string());
        if (!limits.enter(peer, ClientAddress::contains(context.options.trustedProxies, peer))) {
            turnAway(std::move(socket));
            continue;
        }
        const auto executor = socket.get_executor();
        net::co_spawn(executor, serve(std::move(socket), peer), [this, peer](std::exception_ptr) { limits.leave(peer); });
    }
}

/// One short answer without waiting for anything; over TLS just an end.
void HttpServer::Engine::turnAway(tcp::socket socket)
{
    if (tls)
        return;
    const QString id = Dispatcher::newRequestId();
    const QByteArray body = Problem(429, "too_many_connections").response(id).body;
    const std::string text =
        QString::fromLatin1(goneMessage).arg(id).arg(body.size()).arg(QString::fromLatin1(body)).toStdString();
    beast::error_code error;
    socket.non_blocking(true, error);
    socket.write_some(net::buffer(text), error);
    socket.shutdown(tcp::socket::shutdown_send, error);
    // what was sent meanwhile is taken in, so that the close is none by reset
    char taken[4096];
    socket.read_some(net::buffer(taken), error);
}

net::awaitable<void> HttpServer::Engine::serve(tcp::socket socket, QString peer)
{
    beast::error_code error;
    socket.set_option(tcp::no_delay(true), error);
    beast::tcp_stream stream(std::move(socket));
    const Edge edge{context, dispatcher, workers};
    if (!tls) {
        HttpConnection<beast::tcp_stream> connection(std::move(stream), edge, peer);
        co_await connection.serve();
        connection.stream().socket().shutdown(tcp::socket::shutdown_both, error);
        co_return;
    }
    HttpConnection<beast::ssl_stream<beast::tcp_stream>> connection({std::move(stream), *tls}, edge, peer);
    beast::get_lowest_layer(connection.stream()).expires_after(std::chrono::seconds(10));
    co_await connection.stream().async_handshake(ssl::stream_base::server, net::redirect_error(net::use_awaitable, error));
    if (error)
        co_return;
    co_await connection.serve();
    beast::get_lowest_layer(connection.stream()).expires_after(std::chrono::seconds(5));
    co_await connection.stream().async_shutdown(net::redirect_error(net::use_awaitable, error));
}

HttpServer::HttpServer(PortalContext &context, Dispatcher &dispatcher) : m_engine(std::make_unique<Engine>(context, dispatcher))
{
}

HttpServer::~HttpServer()
{
    stop();
}

quint16 HttpServer::start()
{
    m_engine->listen();
    net::co_spawn(m_engine->acceptor.get_executor(), m_engine->acceptAll(), net::detached);
    for (int i = 0; i < ioThreads; ++i)
        m_engine->threads.emplace_back([engine = m_engine.get()] { engine->io.run(); });
    return m_engine->acceptor.local_endpoint().port();
}

void HttpServer::stop()
{
    m_engine->io.stop();
    for (std::thread &thread : m_engine->threads)
        thread.join();
    m_engine->threads.clear();
    m_engine->workers.stop();
    m_engine->workers.join();
}

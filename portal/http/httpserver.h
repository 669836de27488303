#pragma once
#include <QString>
#include <memory>

class Dispatcher;
struct PortalContext;

/// The HTTP edge on Boost.Beast: limits of docs/architecture.md, TLS by certificate files, handlers on a worker pool.
class HttpServer
{
public:
    HttpServer(PortalContext &context, Dispatcher &dispatcher);
    ~HttpServer();

    /// Listens; throws std::exception with the reason. The port, also when 0 was asked for.
    quint16 start();
    /// Ends all connections and threads; afterwards no handler runs.
    void stop();

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

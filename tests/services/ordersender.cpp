// Makes a draft and submits it once, as the window would; killed in every way by tst_ordercrash.
// ordersender FOLDER PORTAL
#include "orderrig.h"
#include "transport.h"

#include <QCoreApplication>
#include <cstdio>

using namespace OrderRig;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 3)
        return 2;
    const ManualClock clock;
    TransportConfig config;
    config.portal = QUrl(QString::fromLocal8Bit(argv[2]));
    config.proxy.mode = ProxyConfig::Mode::None;
    auto transport = Transport::create(config, clock);
    if (!transport)
        return 3;
    StubSession session;
    Program program(QString::fromLocal8Bit(argv[1]), **transport, session, clock);
    if (!QCoro::waitFor(program.feed.sync(true)))
        return 4;
    const auto draft = QCoro::waitFor(program.service.newDraft(contractId));
    if (!draft)
        return 5;
    const auto order = QCoro::waitFor(program.service.submit(draft->id, Secret(kundenkennwort)));
    std::puts(order ? "ordered" : qUtf8Printable(order.error().code));
    return order ? 0 : 1;
}

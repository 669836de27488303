// 50,000 resources in the cache: how long until a contract's commercial data is there, and what one changed order costs the
// client. Prints the rows of docs/performance.md.
#include "manualclock.h"
#include "manycontracts.h"
#include "manyresources.h"
#include "portalcontractservice.h"
#include "portalfeed.h"
#include "portalorderservice.h"
#include "scriptedchannel.h"
#include "stubsession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using ManyContracts::id;
using ManyResources::orderChange;

namespace
{
struct Program {
    Program(const QString &folder, Channel &channel, StubSession &session, const Clock &clock)
        : library({folder + QStringLiteral("/cache.db"),
                   {folder + QStringLiteral("/archive"), NameTemplate::standard(), folder + QStringLiteral("/archive.db")}},
                  clock),
          feed(channel, library, session),
          service(channel, feed),
          orderService({folder + QStringLiteral("/outbox.db"), folder + QStringLiteral("/order.lock")}, channel, feed, session,
                       service, clock)
    {
        feed.add(documentRows);
    }
    LocalLibrary library;
    PortalFeed feed;
    CachedKind<Document> documentRows{QStringLiteral("document")};
    PortalContractService service;
    PortalOrderService orderService;
};

int failed(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qUtf8Printable(error.code), qUtf8Printable(error.detail));
    return 1;
}

void row(const char *what, double value, const char *unit)
{
    std::printf("| %s | %.2f %s |\n", what, value, unit);
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const ManualClock clock;
    QTemporaryDir folder;
    StubSession session;
    QList<Change> left = ManyResources::everything();
    qint64 bytes = 0;
    ScriptedChannel channel([&](const Request &) -> Result<Answer> {
        ChangePage page{left.mid(0, 500), QStringLiteral("c"), left.size() > 500, false};
        left = left.mid(500);
        const Answer answer = ScriptedChannel::json(JsonCodec::toJson(page));
        bytes = answer.body.size();
        return answer;
    });
    QElapsedTimer timer;
    {
        Program first(folder.path(), channel, session, clock);
        timer.start();
        if (const auto done = QCoro::waitFor(first.feed.sync(true)); !done)
            return failed(done.error());
        row("first snapshot of 50,000 resources into cache and memory", timer.elapsed() / 1000.0, "s");
    }
    double cold = 1e9, warm = 1e9, turn = 1e9;
    for (int round = 0; round < 5; ++round) {
        Program program(folder.path(), channel, session, clock);
        timer.start();
        if (const auto done = QCoro::waitFor(program.feed.open(PortalFeed::scopeOf(session.session()))); !done)
            return failed(done.error());
        cold = std::min(cold, double(timer.elapsed()));
        timer.start();
        const auto contract = program.service.contract(id("contract", 4711 + round));
        const auto care = program.service.selfCare(id("contract", 4711 + round));
        warm = std::min(warm, timer.nsecsElapsed() / 1e6);
        if (!contract || contract->items.size() != 6 || !care)
            return 1;
        left = {orderChange(77, 100'000 + round)};
        const auto asked = channel.requests.size();
        timer.start();
        if (!QCoro::waitFor(program.feed.sync(true)).value_or(false) ||
            program.orderService.order(id("order", 77))->rev != 100'000 + round)
            return 1;
        turn = std::min(turn, timer.nsecsElapsed() / 1e6);
        if (channel.requests.size() - asked != 1)
            return 1;
    }
    row("program start: all rows in memory, best of five", cold, "ms");
    row("one contract with its self-care (wanted <= 100), best of five", warm, "ms");
    row("one changed order, from the answer to the merged row, best of five", turn, "ms");
    row("its answer's body (an order without texts)", double(bytes), "bytes");
    return 0;
}

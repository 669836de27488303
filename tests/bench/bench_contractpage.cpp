// The page »Verträge« of a customer with 5,000 contracts: how long from the wish to see one until its commercial data is painted.
// Prints the rows of docs/performance.md.
#include "contractspage.h"
#include "manycontracts.h"
#include "pagedesk.h"

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

namespace
{
constexpr int contracts = 5000;
using Make = std::function<Page *(const UiContext &, ActionRegistry &, QWidget *)>;

void row(const char *what, double value)
{
    std::printf("| %s | %.1f ms |\n", what, value);
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication app(argc, argv);
    double page = 1e9, list = 1e9, detail = 1e9;
    for (int round = 0; round < 5; ++round) {
        PageDesk desk;
        for (int n = 1; n <= contracts; ++n) {
            desk.contracts.rows << ManyContracts::contract(n);
            desk.contracts.cares.insert(ManyContracts::id("contract", n), ManyContracts::selfCare(n));
        }
        QElapsedTimer timer;
        double made = 0;
        const Make make = [&](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
            timer.start();
            auto *built = new ContractsPage(context, actions, parent);
            made = timer.nsecsElapsed() / 1e6;
            return built;
        };
        if (!desk.open(make) || !desk.find("contractsTable"))
            return 1;
        page = std::min(page, made);
        timer.start();
        desk.page->activate();
        desk.window.grab();
        list = std::min(list, timer.nsecsElapsed() / 1e6);
        timer.start();
        desk.page->openWith(ManyContracts::id("contract", 711 + round));
        desk.window.grab();
        detail = std::min(detail, timer.nsecsElapsed() / 1e6);
        if (!desk.find("contractPositionsTable") ||
            !desk.text("contractTitle").startsWith(QStringLiteral("V-100%1").arg(711 + round)))
            return 1;
    }
    row("page with 5,000 contracts made, best of five", page);
    row("shown and painted again, best of five", list);
    row("one contract opened and painted, best of five", detail);
    return 0;
}

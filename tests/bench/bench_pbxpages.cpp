// The pages »Seats« and »Rufnummern« of a telephone system with 10,000 seats and 30,000 numbers: from the wish to see one until
// it is painted, filtering, and the longest time the window's thread was away. Prints the rows of docs/performance.md.
#include "manyseats.h"
#include "numberspage.h"
#include "pagedesk.h"
#include "pbxsheets.h"
#include "seatspage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTableView>
#include <algorithm>
#include <cstdio>

namespace
{
using Make = std::function<Page *(const UiContext &, ActionRegistry &, QWidget *)>;

struct Best {
    double opened = 1e9, filtered = 1e9, sorted = 1e9, turned = 1e9;
};

double since(QElapsedTimer &timer)
{
    return timer.nsecsElapsed() / 1e6;
}

template <typename P>
bool round(const PbxStock &stock, const char *table, const char *word, int found, Best &best)
{
    PageDesk desk;
    desk.pbx.rows = stock;
    QElapsedTimer timer;
    double made = 0;
    const Make make = [&](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        timer.start();
        auto *built = new P(context, actions, parent);
        made = since(timer);
        return built;
    };
    if (!desk.open(make))
        return false;
    timer.start();
    desk.page->activate();
    desk.window.grab();
    best.opened = std::min(best.opened, made + since(timer));
    auto *filter = qobject_cast<QLineEdit *>(desk.find("filterText"));
    auto *view = qobject_cast<QTableView *>(desk.find(table));
    timer.start();
    filter->setText(QString::fromLatin1(word));
    desk.window.grab();
    best.filtered = std::min(best.filtered, since(timer));
    if (view->model()->rowCount() != found) {
        std::fprintf(stderr, "%d rows instead of %d\n", view->model()->rowCount(), found);
        return false;
    }
    filter->clear();
    timer.start();
    view->sortByColumn(1, Qt::DescendingOrder);
    best.sorted = std::min(best.sorted, since(timer));
    desk.pbx.rows.seats[77].device.registered = false;
    timer.start();
    desk.pbx.tell({QStringLiteral("seat")});
    best.turned = std::min(best.turned, since(timer));
    return true;
}

void say(const char *page, const Best &best)
{
    std::printf(
        "| %s opened and painted | %.1f ms |\n| %s filtered and painted | %.1f ms |\n| %s sorted by a column | %.1f ms |\n"
        "| %s follows a turn of the feed | %.1f ms |\n",
        page, best.opened, page, best.filtered, page, best.sorted, page, best.turned);
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication app(argc, argv);
    const PbxStock stock = ManySeats::stock(10000, 29998);
    Best seats, numbers;
    for (int i = 0; i < 5; ++i)
        if (!round<SeatsPage>(stock, "seatsTable", "0201 5007777", 1, seats) ||
            !round<NumbersPage>(stock, "numbersTable", "0201 50077", 100, numbers))
            return 1;
    say("seats (10,000)", seats);
    say("numbers (30,000)", numbers);
    QElapsedTimer timer;
    timer.start();
    const PbxLookup pbx(stock, QStringLiteral("c"));
    std::printf("| lookup of all of it | %.1f ms |\n", since(timer));
    timer.start();
    const QByteArray file = PbxSheets::text(SheetDifference::Kind::Seats, pbx);
    std::printf("| 10,000 seats as CSV (beside the window's thread) | %.1f ms |\n", since(timer));
    timer.start();
    const auto read = PbxSheets::difference(file, pbx);
    std::printf("| … read and compared | %.1f ms |\n", since(timer));
    return read && read->findings.isEmpty() ? 0 : 1;
}

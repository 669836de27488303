// The page Verbindungen over a real import of FILE (5,000,000 rows: tests/calls/make_evn.py): first rows, typing ten fragments
// letter by letter, scrolling by keyboard beside a table of constants, and the longest time the window's thread was away.
// Prints the rows of docs/performance.md.
//   bench_callspage FILE
#include "callrecordservice.h"
#include "callsmodel.h"
#include "callspage.h"
#include "columnmodel.h"
#include "datatable.h"
#include "pagedesk.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTest>
#include <algorithm>
#include <cstdio>

namespace
{
double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * size_t(percent) / 100)];
}

/// How long the thread did not come back to its events.
class Gaps final : public QObject
{
public:
    Gaps()
    {
        m_timer.start();
        startTimer(1, Qt::PreciseTimer);
    }
    void begin()
    {
        m_most = 0;
        m_timer.start();
    }
    double most() const { return std::max(m_most, since(m_timer)); }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_most = std::max(m_most, since(m_timer));
        m_timer.start();
    }

private:
    QElapsedTimer m_timer;
    double m_most = 0;
};

/// As many rows and columns, and nothing to look up.
class Constants final : public QAbstractTableModel
{
public:
    explicit Constants(int rows) : m_rows(rows) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : CallsModel::ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == TableRole::Id)
            return QString::number(index.row());
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("+49 30 1234567")) : QVariant();
    }
    void again()
    {
        beginResetModel();
        endResetModel();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return m_like.headerData(section, orientation, role);
    }

private:
    CallsModel m_like;
    int m_rows;
};

qint64 anonymousKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("RssAnon:"))
                return line.simplified().split(' ').value(1).toLongLong();
    return -1;
}

/// Milliseconds of each Page Down until it is painted; then the ends.
std::vector<double> scrolled(QTableView *view, int pages)
{
    std::vector<double> each;
    const auto press = [&](Qt::Key key) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(view, key);
        view->viewport()->repaint();
        QTest::qWait(0);
        each.push_back(since(timer));
    };
    view->setFocus();
    press(Qt::Key_Home);
    const int jump = view->model()->rowCount() / 50;
    for (int i = 0; i < pages; ++i) {
        if (i % (pages / 50) == 0) // all over the table
            view->setCurrentIndex(view->model()->index(i / (pages / 50) * jump, 0));
        press(Qt::Key_PageDown);
    }
    press(Qt::Key_End);
    press(Qt::Key_Home);
    return each;
}

bool settled(CallsPage *page, CallsModel *model, QElapsedTimer &timer, double &took)
{
    bool reset = false;
    const auto link = QObject::connect(model, &QAbstractItemModel::modelReset, page, [&] {
        took = since(timer);
        reset = true;
    });
    const bool done = QTest::qWaitFor([&] { return reset; }, 60000);
    QObject::disconnect(link);
    page->grab();
    return done;
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication app(argc, argv);
    if (argc != 2)
        return 2;
    PageDesk desk;
    CallsPage *page = nullptr;
    if (!desk.open([&](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
            return page = new CallsPage(context, actions, parent);
        }))
        return 1;
    auto *view = page->findChild<QTableView *>(QStringLiteral("callsTable"));
    auto *model = page->findChild<CallsModel *>();
    const auto report = QCoro::waitFor(desk.context().calls->import(QString::fromLocal8Bit(argv[1])));
    if (!report || !view || !model)
        return 1;
    Gaps gaps;
    QElapsedTimer timer;
    double took = 0;
    gaps.begin();
    timer.start();
    page->activate();
    const auto whole = [&] {
        return QTest::qWaitFor([&] { return desk.text("summary") != QStringLiteral("counting …"); }, 60000);
    };
    if (!settled(page, model, timer, took) || !whole())
        return 1;
    const int rows = model->rowCount();
    std::printf("| all %d calls: the first | %.0f ms |\n| … with sums, bars and destinations | %.0f ms, gap %.0f ms |\n", rows,
                took, since(timer), gaps.most());

    std::vector<double> typed, all, away;
    auto *field = qobject_cast<QLineEdit *>(desk.find("filterText"));
    for (const char *fragment : {"21122", "4915", "0211", "+49 30", "491577", "99", "8765", "0900", "1234567", "xyz"}) {
        timer.start();
        if (!field->text().isEmpty()) {
            field->clear();
            if (!settled(page, model, timer, took) || !whole())
                return 1;
        }
        for (int length = 1; length <= int(qstrlen(fragment)); ++length) {
            gaps.begin();
            timer.start();
            QTest::keyClick(field, fragment[length - 1]);
            if (!settled(page, model, timer, took))
                return 1;
            typed.push_back(took);
            if (!whole())
                return 1;
            all.push_back(since(timer));
            QTest::qWait(5);
            away.push_back(gaps.most());
            if (qEnvironmentVariableIsSet("BENCH_EACH"))
                std::printf("%s %d: %.0f ms, all %.0f ms, gap %.0f ms\n", fragment, length, took, all.back(), gaps.most());
        }
    }
    std::printf("| a typed letter until its first hits are shown, 95 %% of %d | %.0f ms (the pause of 10 ms in it) |\n| … the "
                "slowest | %.0f ms |\n| … until all are and the sums, 95 %% | %.0f ms |\n",
                int(typed.size()), percentile(typed, 95), percentile(typed, 100), percentile(all, 95));
    std::printf("| longest absence of the window's thread while typing | %.0f ms |\n", percentile(away, 100));

    field->clear();
    timer.start();
    if (!settled(page, model, timer, took) || !whole())
        return 1;
    DataTable other(QStringLiteral("constants"), desk.context().settings, nullptr);
    Constants constants(rows);
    other.show(constants,
               {QStringLiteral("begin"), QStringLiteral("extension"), QStringLiteral("number"), QStringLiteral("destination"),
                QStringLiteral("duration"), QStringLiteral("net"), QStringLiteral("costCentre")},
               QStringLiteral("begin"), Qt::DescendingOrder);
    other.resize(view->size());
    static_cast<QWidget &>(other).show();
    QTest::qWait(100);
    timer.start();
    constants.again();
    other.viewport()->repaint();
    std::printf("| the reset of a table of constants as large | %.0f ms |\n", since(timer));
    const qint64 before = anonymousKilobytes();
    std::vector<double> ours, plain;
    for (int round = 0; round < 3; ++round) {
        for (const double one : scrolled(view, 1000))
            ours.push_back(one);
        for (const double one : scrolled(&other, 1000))
            plain.push_back(one);
    }
    std::printf("| a page further by keyboard, 99 %% of %d | %.1f ms; constants %.1f ms; ratio %.2f |\n", int(ours.size()),
                percentile(ours, 99), percentile(plain, 99), percentile(ours, 99) / percentile(plain, 99));
    std::printf("| memory before and after scrolling | %lld, %lld kB |\n", static_cast<long long>(before),
                static_cast<long long>(anonymousKilobytes()));
}

// What the call-record engine takes, for bench_calls.py to set beside its peers. Prints JSON lines.
//   bench_calls load FOLDER FILE THREADS   imports into an empty folder
//   bench_calls ask FOLDER ROUNDS          the questions, each ROUNDS times
//   bench_calls open FOLDER ROUNDS         open, totals and the first rows
#include "callstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

namespace
{
double cpuSeconds()
{
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Bytes of this process that are no mapped file, at their highest: the anonymous pages now, as nothing is given back before.
qint64 anonymousKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return -1;
}

template <typename Ask>
void median(const char *what, int rounds, Ask ask)
{
    std::vector<double> wall;
    const qint64 first = ask(); // warm
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (ask() != first)
            qFatal("another answer");
        wall.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(wall.begin(), wall.end());
    std::printf("{\"what\":\"%s\",\"ms\":%.3f,\"answer\":%lld}\n", what, wall[wall.size() / 2], static_cast<long long>(first));
}

int load(const QString &folder, const QString &file, int threads)
{
    const auto store = CallStore::open(folder);
    if (!store)
        return 1;
    CallImport wanted; // "import" is a word of modules for clang-format
    wanted.file = file;
    wanted.threads = threads;
    std::atomic<qint64> most = 0; // looked at while reading, from any thread
    wanted.progress = [&](qint64, qint64) { most = std::max(most.load(), anonymousKilobytes()); };
    QElapsedTimer timer;
    timer.start();
    const auto report = (*store)->import(wanted);
    if (!report)
        return 1;
    const double wall = double(timer.nsecsElapsed()) / 1e9;
    std::printf(
        "{\"what\":\"load\",\"threads\":%d,\"wall\":%.3f,\"cpu\":%.3f,\"anonymousKb\":%lld,\"rows\":%lld,\"net\":\"%s\"}\n",
        threads, wall, cpuSeconds(), static_cast<long long>(std::max(most.load(), anonymousKilobytes())),
        static_cast<long long>(report->source.rows), qPrintable(report->source.net.toString()));
    return 0;
}

int ask(const QString &folder, int rounds)
{
    using By = CallSums::By;
    const auto store = CallStore::open(folder);
    if (!store)
        return 1;
    const auto records = (*store)->records();
    median("month and extension", rounds, [&] {
        const auto groups = records->groups({}, {By::Month, By::Extension});
        return groups ? groups->size() : -1;
    });
    median("top 20", rounds, [&] {
        const auto groups = records->top({}, {By::Number}, 20);
        return groups ? groups->first().sum.net.units() : -1;
    });
    for (const char *part : {"21122", "4915", "0211"})
        median(qPrintable(QStringLiteral("substring %1").arg(QLatin1String(part))), rounds, [&] {
            CallFilter filter;
            filter.number = QLatin1String(part);
            const auto sum = records->sum(filter);
            return sum ? sum->calls : -1;
        });
    median("all rows by start", rounds, [&] { return qint64(records->select({})->size()); });
    median("all rows by net", std::min(rounds, 5), [&] { return qint64(records->select({}, CallColumn::Net, true)->front()); });
    median("distinct numbers", 1, [&] { return qint64(records->values(By::Number).size()); });
    std::printf("{\"what\":\"memory\",\"anonymousKb\":%lld}\n", static_cast<long long>(anonymousKilobytes()));
    return 0;
}

int open(const QString &folder, int rounds)
{
    median("open", rounds, [&] {
        const auto store = CallStore::open(folder);
        if (!store)
            return qint64(-1);
        const auto records = (*store)->records();
        qint64 sum = records->total().net.units();
        for (quint32 row = 0; row < std::min(records->rows(), 50U); ++row)
            sum += records->record(row).seconds;
        return sum;
    });
    return 0;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("load") && words.size() == 5)
        return load(words[2], words[3], words[4].toInt());
    if (words.value(1) == QLatin1String("ask") && words.size() == 4)
        return ask(words[2], words[3].toInt());
    if (words.value(1) == QLatin1String("open") && words.size() == 4)
        return open(words[2], words[3].toInt());
    return 2;
}

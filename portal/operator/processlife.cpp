#include "processlife.h"

#include <QCoreApplication>
#include <csignal>
#include <cstdio>
#include <thread>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

void ProcessLife::endWithSignal()
{
#ifdef Q_OS_UNIX
    // a handler may do next to nothing: it wakes a thread by a pipe
    static int pipe[2];
    if (::pipe(pipe) != 0)
        return;
    const auto handler = [](int) {
        const char c = 1;
        if (::write(pipe[1], &c, 1) != 1)
            std::_Exit(1);
    };
    std::signal(SIGTERM, handler);
    std::signal(SIGINT, handler);
    std::signal(SIGPIPE, SIG_IGN);
    std::thread([] {
        char c;
        if (::read(pipe[0], &c, 1) > 0)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
#endif
}

void ProcessLife::endWithStdin()
{
    std::thread([] {
        char buffer[256];
        while (std::fread(buffer, 1, sizeof buffer, stdin) > 0) {
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}

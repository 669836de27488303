#include "connectioncount.h"

#include <QMutex>
#include <dlfcn.h>
#include <netdb.h>
#include <sys/socket.h>

namespace
{
QMutex mutex;
QStringList seen;

void note(const QString &what)
{
    const QMutexLocker lock(&mutex);
    seen += what;
}

template <typename F>
F next(const char *name)
{
    return reinterpret_cast<F>(dlsym(RTLD_NEXT, name));
}
} // namespace

QStringList ConnectionCount::attempts()
{
    const QMutexLocker lock(&mutex);
    return seen;
}

// These stand before those of the C library, also for the libraries that this program loads.
extern "C" int connect(int socket, const sockaddr *address, socklen_t length)
{
    static const auto real = next<int (*)(int, const sockaddr *, socklen_t)>("connect");
    if (address && (address->sa_family == AF_INET || address->sa_family == AF_INET6))
        note(QStringLiteral("connect"));
    return real(socket, address, length);
}

extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **found)
{
    static const auto real = next<int (*)(const char *, const char *, const addrinfo *, addrinfo **)>("getaddrinfo");
    note(QStringLiteral("getaddrinfo"));
    return real(node, service, hints, found);
}

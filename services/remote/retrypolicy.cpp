#include "retrypolicy.h"

#include <algorithm>

namespace
{
int triesFor(const Error &error, bool background)
{
    switch (error.kind) {
    case Error::Kind::RateLimited:
        return RetryPolicy::most;
    case Error::Kind::Server:
        return error.httpStatus == 502 || error.httpStatus == 503 || error.httpStatus == 504 ? RetryPolicy::most : 0;
    case Error::Kind::Offline:
        return background || error.code == QLatin1String("proxy_authentication") ? 0 : 2;
    case Error::Kind::Timeout:
        return background || error.code == QLatin1String("deadline") ? 0 : 1;
    case Error::Kind::Protocol:
        return error.code == QLatin1String("truncated") ? 2 : 0;
    default:
        return 0;
    }
}
} // namespace

std::optional<std::chrono::milliseconds> RetryPolicy::pause(const Error &error, int attempt, bool background, double jitter) const
{
    if (attempt > triesFor(error, background))
        return std::nullopt;
    using std::chrono::milliseconds;
    const milliseconds full = m_base * (1 << std::min(attempt - 1, 10));
    const milliseconds backoff(qint64(double(full.count()) * (0.5 + jitter / 2)));
    return std::max(backoff, milliseconds(error.retryAfter));
}

#include "closedchannel.h"

namespace
{
Error refusal(const Request &request)
{
    return Error::make(Error::Kind::Invalid, QStringLiteral("no_portal"), request.path);
}
} // namespace

QCoro::Task<Result<Answer>> ClosedChannel::send(Request request, std::stop_token)
{
    co_return fail(refusal(request));
}

QCoro::Task<Result<void>> ClosedChannel::download(Request request, std::shared_ptr<DownloadSink>, std::stop_token)
{
    co_return fail(refusal(request));
}

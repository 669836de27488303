#pragma once
#include "channel.h"

/// The channel of a profile without provider access: it leads nowhere, so that nothing of the program can reach the network by
/// mistake. Every call fails with Invalid/no_portal.
class ClosedChannel final : public Channel
{
public:
    QCoro::Task<Result<Answer>> send(Request request, std::stop_token stop = {}) override;
    QCoro::Task<Result<void>> download(Request request, std::shared_ptr<DownloadSink> sink, std::stop_token stop = {}) override;
};

#pragma once
#include "downloadsink.h"
#include "request.h"
#include "result.h"

#include <QCoroTask>
#include <memory>
#include <stop_token>

/// Takes a request, gives its answer: the bare transport, or the session gate before it. Must outlive its tasks' callers only
/// until they have ended; both kinds end all tasks (Error::Cancelled) when they go.
class Channel
{
public:
    virtual ~Channel();
    virtual QCoro::Task<Result<Answer>> send(Request request, std::stop_token stop = {}) = 0;
    /// GET of a document's bytes into `sink`, going on by Range after a break. Success: as many bytes as announced.
    virtual QCoro::Task<Result<void>> download(Request request, std::shared_ptr<DownloadSink> sink,
                                               std::stop_token stop = {}) = 0;
};

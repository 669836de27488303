#pragma once
#include "result.h"

#include <QByteArray>
#include <QCoroTask>

/// Where the bytes of a download go; its work may run on another thread.
class DownloadSink
{
public:
    virtual ~DownloadSink() = default;

    /// Bytes held already; with them and etag() an interrupted download goes on by Range.
    virtual qint64 received() const = 0;
    virtual QByteArray etag() const = 0;
    /// The answer starts at `offset` (0: what was held is void) and has `total` bytes in all.
    virtual QCoro::Task<Result<void>> begin(qint64 offset, qint64 total, QByteArray etag) = 0;
    virtual QCoro::Task<Result<void>> write(QByteArray chunk) = 0;
};

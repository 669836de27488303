#include "filesink.h"

#include "durable.h"
#include "ownerfile.h"
#include "storeerror.h"
#include "workthread.h"

#include <QCoroFuture>
#include <QFileInfo>

/// Used on the worker thread alone.
struct FileSink::File {
    explicit File(const QString &name) : path(StoreError::toPath(name)) {}
    Platform::Path path;
    Platform::OwnerFile file;

    Result<void> check(const Platform::Failed &failed) const
    {
        if (failed)
            return fail(StoreError::fromPlatform(*failed));
        return {};
    }
    Result<void> begin(bool anew)
    {
        if (anew) {
            if (file.isOpen())
                (void)file.close();
            if (auto removed = check(Platform::removeFile(path)); !removed)
                return removed;
        }
        return file.isOpen() ? Result<void>() : check(file.open(path, Platform::OwnerFile::Mode::Append));
    }
    Result<void> write(const QByteArray &chunk) { return check(file.write(chunk.constData(), size_t(chunk.size()))); }
    Result<void> close() { return file.isOpen() ? check(file.close()) : Result<void>(); }
};

FileSink::FileSink(WorkThread &worker, QString path, const QString &sha256)
    : m_worker(worker),
      m_file(std::make_shared<File>(path)),
      m_etag('"' + sha256.toLatin1() + '"'),
      m_received(QFileInfo(path).size())
{
}

QCoro::Task<Result<void>> FileSink::begin(qint64 offset, qint64, QByteArray etag)
{
    m_etag = etag;
    m_received = offset;
    QFuture<Result<void>> done = m_worker.run([file = m_file, anew = offset == 0] { return file->begin(anew); });
    co_return co_await done;
}

QCoro::Task<Result<void>> FileSink::write(QByteArray chunk)
{
    m_received += chunk.size();
    QFuture<Result<void>> done = m_worker.run([file = m_file, chunk] { return file->write(chunk); });
    co_return co_await done;
}

QCoro::Task<Result<void>> FileSink::close()
{
    QFuture<Result<void>> done = m_worker.run([file = m_file] { return file->close(); });
    co_return co_await done;
}

QCoro::Task<Result<void>> MemorySink::begin(qint64 offset, qint64, QByteArray etag)
{
    m_bytes.truncate(offset);
    m_etag = etag;
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemorySink::write(QByteArray chunk)
{
    m_bytes += chunk;
    co_return Result<void>();
}

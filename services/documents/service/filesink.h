#pragma once
#include "downloadsink.h"

class WorkThread;

/// A download into a file, written on the worker thread. What an earlier run left is gone on with: its tag is the expected
/// hash, which the portal uses as ETag; another tag there makes it send the whole again.
class FileSink final : public DownloadSink
{
public:
    FileSink(WorkThread &worker, QString path, const QString &sha256);

    qint64 received() const override { return m_received; }
    QByteArray etag() const override { return m_etag; }
    QCoro::Task<Result<void>> begin(qint64 offset, qint64 total, QByteArray etag) override;
    QCoro::Task<Result<void>> write(QByteArray chunk) override;
    /// Before the file is used by others.
    QCoro::Task<Result<void>> close();

private:
    struct File;
    WorkThread &m_worker;
    std::shared_ptr<File> m_file;
    QByteArray m_etag;
    qint64 m_received = 0;
};

/// A download into memory, for preview and print of what is not archived.
class MemorySink final : public DownloadSink
{
public:
    qint64 received() const override { return m_bytes.size(); }
    QByteArray etag() const override { return m_etag; }
    QCoro::Task<Result<void>> begin(qint64 offset, qint64 total, QByteArray etag) override;
    QCoro::Task<Result<void>> write(QByteArray chunk) override;
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QByteArray m_etag;
};

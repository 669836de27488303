#pragma once
#include "result.h"

#include <QByteArray>
#include <functional>
#include <memory>
#include <optional>

/// Reads the entries of a backup in their order. What is no plain file is Storage/backup_unsafe, what cannot be read
/// backup_damaged. Names are given as they are: see BackupCheck.
class BackupReader
{
public:
    struct Entry {
        QString path;
        qint64 size = 0;
    };

    static Result<std::unique_ptr<BackupReader>> open(const QString &file);
    ~BackupReader();
    BackupReader(const BackupReader &) = delete;
    BackupReader &operator=(const BackupReader &) = delete;

    /// Nothing: it was the last one.
    Result<std::optional<Entry>> next();
    /// The bytes of the present entry, block by block; what `take` says ends it.
    Result<void> read(const std::function<Result<void>(QByteArrayView)> &take);
    /// All of them. Error: backup_damaged when there are more than `most`.
    Result<QByteArray> all(qint64 most);

private:
    struct In;
    explicit BackupReader(std::unique_ptr<In> in);
    std::unique_ptr<In> m_in;
};

#include "backupmanifest.h"

qint64 BackupManifest::bytes() const
{
    qint64 sum = 0;
    for (const BackupFile &file : files)
        sum += file.size;
    return sum;
}

const QStringList &BackupFormat::databases()
{
    static const QStringList names{QStringLiteral("cache.db"), QStringLiteral("archive.db"), QStringLiteral("outbox.db"),
                                   QStringLiteral("audit.db"), QStringLiteral("calls.db"),   QStringLiteral("accounting.db")};
    return names;
}

#pragma once
#include "accountingtables.h"
#include "datevsettings.h"
#include "handoverservice.h"

/// Writes the files of a hand-over. Blocking, for a thread of its own.
class HandoverFiles
{
public:
    HandoverFiles(const DatevSettings &settings, const QDateTime &createdLocal, const QString &by)
        : m_settings(settings), m_created(createdLocal), m_by(by)
    {
    }

    struct Written {
        QStringList files;
        QList<HandoverChange> changes;
    };
    /// All files or none. `calls`: who the calls of the invoices are to be charged to. Errors: see HandoverService::handOver().
    Result<Written> write(HandoverService::Kind kind, QList<HandoverItem> items, const QList<CallShare> &calls,
                          const QString &folder) const;

private:
    Result<void> datev(HandoverService::Kind kind, const QList<HandoverItem> &items, const QList<CallShare> &calls,
                       const QString &folder, Written &written) const;
    Result<void> originals(QList<HandoverItem> &items, const QString &folder, Written &written) const;
    Result<void> audit(const QList<HandoverItem> &items, const QString &folder, Written &written) const;

    DatevSettings m_settings;
    QDateTime m_created;
    QString m_by;
};

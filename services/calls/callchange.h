#pragma once
#include "callstore.h"
#include "lockfile.h"

#include <map>

/// One change of a store's folder: holds the lock, begins with what is there, and is seen as a whole or not at all.
class CallChange
{
public:
    explicit CallChange(CallStore &store) : m_store(store) {}

    /// Locks, reads the manifest anew and removes what a killed import left. Errors: Storage/in_use and those of
    /// CallStore::open().
    Result<void> begin(std::chrono::milliseconds wait);
    /// A new segment under the entry's generation; the entry then tells what is in it. `repeated`: rows that do not count.
    Result<void> write(CallManifest::Entry &entry, const CallTable &table, const std::vector<quint32> &repeated);
    /// The segment of an entry as this change has left it; none when it is broken.
    std::shared_ptr<Segment> segmentOf(const CallManifest::Entry &entry) const;
    /// What an import of `entry` found held already.
    CallRecords before(const CallManifest::Entry &entry) const;
    /// Segments first, then the manifest; what is not live any more goes last.
    Result<void> commit();

    CallManifest manifest;

private:
    void removeLeftovers() const;
    QString path(const QString &name) const { return m_store.m_folder + u'/' + name; }

    CallStore &m_store;
    Platform::LockFile m_lock;
    std::map<QString, std::shared_ptr<Segment>> m_written;
};

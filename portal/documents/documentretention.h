#pragma once
#include "documentstore.h"

/// What time alone changes, written as rows: EVN past their 180th day (R3-096, G-11) become tombstones and their files go;
/// tombstones past 400 days go too and move the horizon of the changes feed. Run at start, each minute and after the clock moved.
class DocumentRetention
{
public:
    explicit DocumentRetention(PortalContext &context) : m_context(context), m_store(context) {}
    /// The number of documents removed. Throws DatabaseError.
    int run();
    /// At start: files that a crash left between the file and its row. Call data must not outlive its day that way.
    void removeOrphans(const QDateTime &writtenBefore);

private:
    int removeExpired();
    void forgetTombstones();
    void removeFiles();
    /// A row of any kind still needs this file.
    bool isNamed(const QString &sha256);
    PortalContext &m_context;
    DocumentStore m_store;
};

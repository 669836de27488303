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

private:
    int removeExpired();
    void forgetTombstones();
    void removeFiles();
    PortalContext &m_context;
    DocumentStore m_store;
};

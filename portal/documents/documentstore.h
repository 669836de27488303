#pragma once
#include "blobstore.h"
#include "documentaccess.h"
#include "documenttypes.h"
#include "portalcontext.h"

class Row;

/// Documents as rows over the blob store. Reads take a Scope; writes are the provider's own.
class DocumentStore
{
public:
    struct Query {
        QList<Contract::DocumentType> types;
        QDate from, to;
        QDate afterDate; ///< with afterId: continue behind this document
        QString afterId;
        int limit = 500;
    };

    explicit DocumentStore(PortalContext &context) : m_context(context), m_blobs(blobFolder(context.options)) {}
    static QString blobFolder(const PortalOptions &options);
    const BlobStore &blobs() const { return m_blobs; }

    /// Stores the bytes durably and fills size, hash, media type and availableUntil; from any thread. Error: Storage/blob_write.
    Result<Document> prepare(Document document, const QByteArray &bytes) const;
    /// The rows of prepared documents, all or none, under one rev. Throws DatabaseError (a number that is taken).
    QList<Document> insert(const QString &customerId, const QList<Document> &documents);
    /// The same inside the caller's transaction.
    QList<Document> insertRows(const QString &customerId, QList<Document> documents);

    std::optional<Document> find(const Scope &scope, const QString &id);
    /// Newest first; one more than `limit` tells that there are further ones.
    QList<Document> page(const Scope &scope, const Query &query);
    /// A row for every read of call data.
    void logRead(const Scope &scope, const Document &document, qint64 start, qint64 length);

    static Document documentOf(const Row &row);
    /// Day 180 is the last one (R3-096, G-11).
    static constexpr int evnDays = 180;

private:
    PortalContext &m_context;
    BlobStore m_blobs;
};

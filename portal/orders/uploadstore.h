#pragma once
#include "blobstore.h"
#include "ordertypes.h"
#include "portalcontext.h"
#include "scope.h"

/// Files that wait for an order (G-21): bound to their user, 24 hours, then gone unless an order took them.
class UploadStore
{
public:
    explicit UploadStore(PortalContext &context);
    /// Checks the content and stores it, the file before its row. 422 `upload_invalid`.
    Upload add(const Scope &scope, Ordering::UploadPurpose purpose, const QByteArray &bytes);
    /// Gives the user's upload to an order; inside the caller's transaction. False when it is not there for this user and
    /// purpose, is too old or was taken by another order.
    bool take(const Scope &scope, const QString &id, Ordering::UploadPurpose purpose, const QString &orderId);
    /// Removes what nobody took in time.
    void expire();

    static constexpr qint64 lifetimeMs = 24 * 3600000LL;

private:
    PortalContext &m_context;
    BlobStore m_blobs;
};

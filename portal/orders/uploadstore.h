#pragma once
#include "blobstore.h"
#include "ordertypes.h"
#include "portalcontext.h"
#include "scope.h"

#include <optional>

/// Files that wait for an order or a ticket (G-21): bound to their user, 24 hours, then gone unless one took them.
class UploadStore
{
public:
    explicit UploadStore(PortalContext &context);
    /// Checks the content and stores it, the file before its row. 422 `upload_invalid`.
    Upload add(const Scope &scope, Ordering::UploadPurpose purpose, const QByteArray &bytes);
    /// The user's, of this purpose, not too old, and no order has taken it.
    bool isFree(const Scope &scope, const QString &id, Ordering::UploadPurpose purpose)
    {
        return findFree(scope, id, purpose).has_value();
    }
    std::optional<Upload> findFree(const Scope &scope, const QString &id, Ordering::UploadPurpose purpose);
    /// Gives a free upload to an order or ticket; inside the caller's transaction.
    void take(const Scope &scope, const QString &id, const QString &orderId);
    /// Removes what nobody took in time.
    void expire();

    /// What numbers of this kind need (R3-078, R3-079).
    static Ordering::UploadPurpose purposeOf(Ordering::NumberOffer kind);
    static constexpr qint64 lifetimeMs = 24 * 3600000LL;

private:
    PortalContext &m_context;
    BlobStore m_blobs;
};

#include "uploadstore.h"

#include "documentstore.h"
#include "httpmessage.h"
#include "uploadcheck.h"

#include <QUuid>

namespace
{
QString wordOf(Ordering::UploadPurpose purpose)
{
    return JsonCodec::enumToWire(QMetaEnum::fromType<Ordering::UploadPurpose>(), int(purpose));
}
} // namespace

UploadStore::UploadStore(PortalContext &context) : m_context(context), m_blobs(DocumentStore::blobFolder(context.options)) {}

Upload UploadStore::add(const Scope &scope, Ordering::UploadPurpose purpose, const QByteArray &bytes)
{
    if (bytes.size() > Upload::maxBytes && m_context.rules.refuses(Rule::UploadSize))
        throw Problem(422, "upload_invalid", QStringLiteral("over 10 MB"));
    const auto found = UploadCheck::of(bytes);
    if (!found && m_context.rules.refuses(Rule::UploadContent))
        throw Problem(422, "upload_invalid", QStringLiteral("neither PDF with a page nor JPG nor PNG"));
    const auto sha256 = m_blobs.put(bytes);
    if (!sha256)
        throw DatabaseError(QString(), sha256.error().code + u' ' + sha256.error().detail);
    Upload upload;
    upload.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    upload.purpose = purpose;
    upload.mediaType = found ? found->mediaType : QStringLiteral("application/octet-stream");
    upload.pages = found ? found->pages : 0;
    upload.size = bytes.size();
    upload.sha256 = *sha256;
    const qint64 now = m_context.clock.nowMs();
    upload.expiresAt = PortalClock::instant(now + lifetimeMs);
    m_context.database.write(
        QStringLiteral("INSERT INTO uploads (id, user_id, customer_id, purpose, media_type, size, pages, sha256, created_at, "
                       "expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {upload.id, scope.userId, scope.customerId, wordOf(purpose), upload.mediaType, upload.size, upload.pages, upload.sha256,
         now, now + lifetimeMs});
    return upload;
}

std::optional<Upload> UploadStore::findFree(const Scope &scope, const QString &id, Ordering::UploadPurpose purpose)
{
    const auto row = m_context.database.first(
        QStringLiteral(
            "SELECT * FROM uploads WHERE id = ? AND user_id = ? AND purpose = ? AND expires_at >= ? AND order_id IS NULL"),
        {id, scope.userId, wordOf(purpose), m_context.clock.nowMs()});
    if (!row)
        return std::nullopt;
    Upload upload;
    upload.id = id;
    upload.purpose = purpose;
    upload.mediaType = row->text("media_type");
    upload.size = row->number("size");
    upload.pages = int(row->number("pages"));
    upload.sha256 = row->text("sha256");
    upload.expiresAt = PortalClock::instant(row->number("expires_at"));
    return upload;
}

void UploadStore::take(const Scope &scope, const QString &id, const QString &orderId)
{
    m_context.database.write(QStringLiteral("UPDATE uploads SET order_id = ? WHERE id = ? AND user_id = ?"),
                             {orderId, id, scope.userId});
}

Ordering::UploadPurpose UploadStore::purposeOf(Ordering::NumberOffer kind)
{
    using Ordering::NumberOffer;
    return kind == NumberOffer::PortedBlock || kind == NumberOffer::PortedSingle ? Ordering::UploadPurpose::PortingForm
                                                                                 : Ordering::UploadPurpose::AddressProof;
}

void UploadStore::expire()
{
    PortalDatabase &db = m_context.database;
    const qint64 now = m_context.clock.nowMs();
    if (!db.first(QStringLiteral("SELECT id FROM uploads WHERE expires_at < ? AND order_id IS NULL LIMIT 1"), {now}))
        return;
    Transaction::run(db, [&] {
        for (const Row &row :
             db.run(QStringLiteral("DELETE FROM uploads WHERE expires_at < ? AND order_id IS NULL RETURNING sha256"), {now}))
            db.write(QStringLiteral("INSERT INTO blob_removals (sha256) VALUES (?) ON CONFLICT DO NOTHING"),
                     {row.text("sha256")});
    });
}

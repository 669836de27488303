#include "documentstore.h"

#include "jsoncodec.h"

#include <QUuid>

using Contract::DocumentType;

namespace
{

template <typename Enum>
QString word(Enum value)
{
    return int(value) == 0 ? QString() : JsonCodec::enumToWire(QMetaEnum::fromType<Enum>(), int(value));
}

template <typename Enum>
Enum fromWord(const QString &text)
{
    return Enum(JsonCodec::enumFromWire(QMetaEnum::fromType<Enum>(), text).value_or(0));
}

/// NULL for an absent day or text.
QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

QVariant orNull(const QDate &day)
{
    return orNull(day.toString(Qt::ISODate));
}

} // namespace

QString DocumentStore::blobFolder(const PortalOptions &options)
{
    return options.blobsDir.isEmpty() ? options.dataDir + QStringLiteral("/blobs") : options.blobsDir;
}

Result<Document> DocumentStore::prepare(Document document, const QByteArray &bytes) const
{
    auto sha256 = m_blobs.put(bytes);
    if (!sha256)
        return fail(sha256.error());
    document.sha256 = *sha256;
    document.size = bytes.size();
    document.mediaType = document.type == DocumentType::EvnCsv ? QStringLiteral("text/csv") : QStringLiteral("application/pdf");
    if (Contract::isEvn(document.type))
        document.availableUntil = document.documentDate.addDays(evnDays);
    return document;
}

QList<Document> DocumentStore::insert(const QString &customerId, const QList<Document> &documents)
{
    return Transaction::run(m_context.database, [&] { return insertRows(customerId, documents); });
}

QList<Document> DocumentStore::insertRows(const QString &customerId, QList<Document> documents)
{
    PortalDatabase &db = m_context.database;
    const qint64 rev = CustomerRevision::next(db, customerId);
    for (Document &d : documents) {
        if (!m_blobs.contains(d.sha256))
            throw DatabaseError(QString(), QStringLiteral("the file of %1 is missing").arg(d.number));
        d.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        d.rev = rev;
        db.write(QStringLiteral(
                     "INSERT INTO documents (id, customer_id, rev, type, variant, number, title, document_date, period_from, "
                     "period_to, contract_number, corrects_number, evn_kind, available_until, file_name, media_type, size, "
                     "sha256, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                 {d.id, customerId, d.rev, word(d.type), word(d.variant), d.number, d.title, d.documentDate.toString(Qt::ISODate),
                  orNull(d.periodFrom), orNull(d.periodTo), orNull(d.contractNumber), orNull(d.correctsNumber),
                  orNull(word(d.evnKind)), orNull(d.availableUntil), d.fileName, d.mediaType, d.size, d.sha256,
                  m_context.clock.nowMs()});
    }
    return documents;
}

std::optional<Document> DocumentStore::find(const Scope &scope, const QString &id)
{
    QList<DocumentType> all;
    for (int t = 1; t <= int(DocumentType::SepaMandate); ++t)
        all << DocumentType(t);
    auto [sql, bindings] = DocumentAccess::condition(scope, m_context.rules, all, m_context.clock.today());
    bindings.prepend(id);
    const auto row = m_context.database.first(QStringLiteral("SELECT * FROM documents WHERE id = ? AND ") + sql, bindings);
    return row ? std::optional(documentOf(*row)) : std::nullopt;
}

QList<Document> DocumentStore::page(const Scope &scope, const Query &query)
{
    auto [sql, bindings] = DocumentAccess::condition(scope, m_context.rules, query.types, m_context.clock.today());
    const auto restrict = [&](const char *part, const QVariantList &values) {
        sql += QLatin1String(part);
        bindings << values;
    };
    if (query.from.isValid())
        restrict(" AND document_date >= ?", {query.from.toString(Qt::ISODate)});
    if (query.to.isValid())
        restrict(" AND document_date <= ?", {query.to.toString(Qt::ISODate)});
    if (query.afterDate.isValid()) {
        const QString day = query.afterDate.toString(Qt::ISODate);
        restrict(" AND (document_date < ? OR (document_date = ? AND id < ?))", {day, day, query.afterId});
    }
    bindings << query.limit + 1;
    QList<Document> documents;
    const auto rows = m_context.database.run(
        QStringLiteral("SELECT * FROM documents WHERE %1 ORDER BY document_date DESC, id DESC LIMIT ?").arg(sql), bindings);
    for (const Row &row : rows)
        documents << documentOf(row);
    return documents;
}

void DocumentStore::logRead(const Scope &scope, const Document &document, qint64 start, qint64 length)
{
    m_context.database.write(
        QStringLiteral("INSERT INTO document_reads (id, at, customer_id, user_id, grant_id, document_id, type, number, "
                       "range_start, range_length) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {QUuid::createUuid().toString(QUuid::WithoutBraces), m_context.clock.nowMs(), scope.customerId, scope.userId,
         orNull(scope.grantId), document.id, word(document.type), document.number, start, length});
}

Document DocumentStore::documentOf(const Row &row)
{
    const auto day = [&](const char *column) { return QDate::fromString(row.text(column), Qt::ISODate); };
    const auto text = [&](const char *column) { return row.isNull(column) ? QString() : row.text(column); };
    Document d;
    d.id = row.text("id");
    d.rev = row.number("rev");
    d.type = fromWord<DocumentType>(row.text("type"));
    d.variant = fromWord<Contract::DocumentVariant>(row.text("variant"));
    d.number = row.text("number");
    d.title = row.text("title");
    d.documentDate = day("document_date");
    d.periodFrom = day("period_from");
    d.periodTo = day("period_to");
    d.contractNumber = text("contract_number");
    d.correctsNumber = text("corrects_number");
    d.evnKind = fromWord<Contract::EvnKind>(row.text("evn_kind"));
    d.availableUntil = day("available_until");
    d.fileName = row.text("file_name");
    d.mediaType = row.text("media_type");
    d.size = row.number("size");
    d.sha256 = row.text("sha256");
    return d;
}

#include "documentroutes.h"

#include "byterange.h"
#include "documentstore.h"
#include "pagecursor.h"
#include "router.h"

using Contract::DocumentType;

namespace
{

Problem invalidParameter(const QString &name, const char *code)
{
    return Problem(400, "invalid_parameter").withField(u'?' + name, code);
}

std::optional<QDate> dayParameter(const Request &request, const QString &name)
{
    const auto text = request.parameter(name);
    if (!text)
        return QDate();
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    if (!day.isValid() || text->size() != 10)
        throw invalidParameter(name, "invalid");
    return day;
}

void readCursor(const Request &request, DocumentStore::Query &query)
{
    const auto parts = PageCursor::read(request, 2);
    if (!parts)
        return;
    query.afterDate = QDate::fromString(parts->at(0), Qt::ISODate);
    query.afterId = parts->at(1);
    if (!query.afterDate.isValid() || query.afterId.isEmpty())
        throw invalidParameter(QStringLiteral("after"), "invalid");
}

class DocumentHandlers
{
public:
    explicit DocumentHandlers(PortalContext &context) : m_context(context), m_store(context) {}
    Response list(const Request &request, const Scope &scope);
    Response one(const Request &request, const Scope &scope);
    Response content(const Request &request, const Scope &scope);

private:
    QList<DocumentType> visible(const Scope &scope) const;
    Document find(const Request &request, const Scope &scope);
    PortalContext &m_context;
    DocumentStore m_store;
};

QList<DocumentType> DocumentHandlers::visible(const Scope &scope) const
{
    const auto types = DocumentAccess::visibleTypes(scope, m_context.rules);
    if (types.isEmpty())
        throw Problem(403, "forbidden", QStringLiteral("documents are not for this role"));
    return types;
}

Response DocumentHandlers::list(const Request &request, const Scope &scope)
{
    Http::refuseUnknownParameters(request, {QStringLiteral("type"), QStringLiteral("from"), QStringLiteral("to"),
                                            QStringLiteral("after"), QStringLiteral("limit")});
    DocumentStore::Query query;
    query.types = visible(scope);
    if (const auto type = request.parameter(QStringLiteral("type"))) {
        const DocumentType wanted = Contract::documentTypeFromWire(*type);
        if (wanted == DocumentType::Unknown)
            throw invalidParameter(QStringLiteral("type"), "unknown_value");
        if (!query.types.contains(wanted))
            throw Problem(403, "forbidden", QStringLiteral("this type is not for this role"));
        query.types = {wanted};
    }
    query.from = *dayParameter(request, QStringLiteral("from"));
    query.to = *dayParameter(request, QStringLiteral("to"));
    query.limit = PageCursor::limit(request);
    readCursor(request, query);
    DocumentPage page;
    page.items = m_store.page(scope, query);
    if (page.items.size() > query.limit) {
        page.items.removeLast();
        page.next = PageCursor::write({page.items.last().documentDate.toString(Qt::ISODate), page.items.last().id});
    }
    return Response::of(page);
}

/// Another customer's document is not there (404), one of the own that the role may not see is forbidden (403).
Document DocumentHandlers::find(const Request &request, const Scope &scope)
{
    const auto types = visible(scope);
    const auto document = m_store.find(scope, request.pathParameter(QStringLiteral("documentId")));
    if (!document)
        throw Problem(404, "not_found");
    if (!types.contains(document->type))
        throw Problem(403, "forbidden", QStringLiteral("this type is not for this role"));
    return *document;
}

Response DocumentHandlers::one(const Request &request, const Scope &scope)
{
    Http::refuseUnknownParameters(request, {});
    const Document document = find(request, scope);
    return Response::of(document).with("ETag", Http::etag(document.rev));
}

Response DocumentHandlers::content(const Request &request, const Scope &scope)
{
    Http::refuseUnknownParameters(request, {});
    const Document document = find(request, scope);
    const QByteArray tag = '"' + document.sha256.toLatin1() + '"';
    QByteArray wanted = request.header("range");
    // A stale If-Range means: all of it, not a part of something else.
    if (const QByteArray ifRange = request.header("if-range").trimmed(); !ifRange.isEmpty() && ifRange != tag)
        wanted.clear();
    const ByteRange range = ByteRange::parse(wanted, document.size);
    if (range.kind == ByteRange::Kind::Unsatisfiable) {
        Response refused = Problem(416, "range_not_satisfiable").response(request.requestId);
        return refused.with("Content-Range", range.contentRange(document.size)).with("Accept-Ranges", "bytes");
    }
    if (Contract::isEvn(document.type) && request.method != "HEAD")
        m_store.logRead(scope, document, range.start, range.length);
    Response response;
    response.status = range.kind == ByteRange::Kind::Part ? 206 : 200;
    response.file = FileSlice{m_store.blobs().path(document.sha256), range.start, range.length};
    response.with("Content-Type", document.type == DocumentType::EvnCsv ? "text/csv; charset=windows-1252" : "application/pdf")
        .with("ETag", tag)
        .with("Accept-Ranges", "bytes")
        .with("Cache-Control", "private, no-store")
        .with("Repr-Digest", "sha-256=:" + QByteArray::fromHex(document.sha256.toLatin1()).toBase64() + ':');
    if (response.status == 206)
        response.with("Content-Range", range.contentRange(document.size));
    return response;
}

} // namespace

void registerDocumentRoutes(Router &router, PortalContext &context)
{
    const auto handlers = std::make_shared<DocumentHandlers>(context);
    const auto add = [&](const QString &pattern, Response (DocumentHandlers::*handler)(const Request &, const Scope &)) {
        Route route;
        route.method = "GET";
        route.pattern = pattern;
        route.access = Access::SessionOrGrant;
        route.handler = [handlers, handler](const Request &request, const Scope &scope) {
            return (handlers.get()->*handler)(request, scope);
        };
        router.add(std::move(route));
    };
    add(QStringLiteral("/v1/documents"), &DocumentHandlers::list);
    add(QStringLiteral("/v1/documents/{documentId}"), &DocumentHandlers::one);
    add(QStringLiteral("/v1/documents/{documentId}/content"), &DocumentHandlers::content);
}

#include "accountroutes.h"
#include "htmlpage.h"
#include "linkpage.h"
#include "links.h"
#include "portalcontext.h"
#include "router.h"

#include <QUrlQuery>

namespace
{
constexpr qint64 maxBody = 64 * 1024;

QByteArray tokenOf(const Request &request)
{
    return request.pathParameter(QStringLiteral("token")).toUtf8();
}

Response showForm(PortalContext &context, const Request &request)
{
    try {
        return HtmlPage::answer(LinkPage::form(Links(context).inspect(tokenOf(request)).info));
    } catch (const Problem &problem) {
        if (!HtmlPage::isWanted(request))
            throw;
        return HtmlPage::answer(LinkPage::refused(problem.code), problem.status);
    }
}

struct Form {
    QString password;
    QString repeat;
};

Form formOf(const Request &request)
{
    if (request.header("content-type").split(';').first().trimmed().toLower() != "application/x-www-form-urlencoded")
        throw Problem(415, "unsupported_media_type");
    QByteArray body = request.body;
    body.replace('+', "%20");
    const QUrlQuery query(QString::fromUtf8(body));
    for (const auto &[name, value] : query.queryItems())
        if (name != u"password" && name != u"repeat")
            throw Problem(400, "invalid_body").withField(u'/' + name, "unknown_field");
    for (const char *name : {"password", "repeat"})
        if (!query.hasQueryItem(QLatin1String(name)))
            throw Problem(400, "invalid_body").withField(u'/' + QLatin1String(name), "required");
    return {query.queryItemValue(QStringLiteral("password"), QUrl::FullyDecoded),
            query.queryItemValue(QStringLiteral("repeat"), QUrl::FullyDecoded)};
}

Response submitForm(PortalContext &context, const Request &request)
{
    Links links(context);
    try {
        const LinkInfo info = links.inspect(tokenOf(request)).info;
        try {
            const Form form = formOf(request);
            if (form.password != form.repeat)
                throw Problem(422, "password_rule").withField(QStringLiteral("/repeat"), "invalid");
            links.redeem(tokenOf(request), Secret(form.password));
        } catch (const Problem &problem) {
            if (problem.status != 422 || !HtmlPage::isWanted(request))
                throw;
            const Error::Field field = problem.errors.value(0);
            return HtmlPage::answer(LinkPage::form(info, LinkPage::wording(field.code, field.params)), 422);
        }
    } catch (const Problem &problem) {
        if (!HtmlPage::isWanted(request) || (problem.status != 404 && problem.status != 410))
            throw;
        return HtmlPage::answer(LinkPage::refused(problem.code), problem.status);
    }
    return HtmlPage::answer(LinkPage::done());
}
} // namespace

void registerLinkRoutes(Router &router, PortalContext &context)
{
    router.add({"POST",
                QStringLiteral("/v1/links/inspect"),
                Access::Public,
                {},
                maxBody,
                [&context](const Request &request, const Scope &) {
                    return Response::of(Links(context).inspect(Http::body<LinkToken>(request).token.reveal()).info);
                }});
    router.add({"POST",
                QStringLiteral("/v1/links/redeem"),
                Access::Public,
                {},
                maxBody,
                [&context](const Request &request, const Scope &) {
                    const auto body = Http::body<LinkRedemption>(request);
                    Links(context).redeem(body.token.reveal(), body.password);
                    return Response::empty();
                }});
    // looking never consumes: mail scanners look
    router.add({"GET", QStringLiteral("/link/{token}"), Access::Public, {}, 0, [&context](const Request &request, const Scope &) {
                    return showForm(context, request);
                }});
    router.add(
        {"POST", QStringLiteral("/link/{token}"), Access::Public, {}, maxBody, [&context](const Request &request, const Scope &) {
             return submitForm(context, request);
         }});
}

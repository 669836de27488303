#include "pbxcalls.h"

using namespace CallKit;

QString PbxCalls::path(const char *collection, const QString &id, const char *part)
{
    QString text = QStringLiteral("/v1/pbx/") + QLatin1String(collection);
    if (!id.isEmpty())
        text += u'/' + segment(id);
    return *part ? text + u'/' + QLatin1String(part) : text;
}

Reply<PbxToken> PbxCalls::token(Channel &channel, PbxTokenRequest request)
{
    return ask<PbxToken>(channel, CallKit::post(path("tokens"), request));
}

Reply<PbxWebLink> PbxCalls::webLink(Channel &channel, PbxTokenRequest request)
{
    return ask<PbxWebLink>(channel, CallKit::post(path("web-links"), request));
}

Request PbxCalls::put(const QString &path, qint64 rev, const QJsonObject &body)
{
    return Request::put(path, rev, body);
}

Request PbxCalls::post(const QString &path, const QJsonObject &body)
{
    return body.isEmpty() ? Request::post(path) : Request::post(path, body);
}

Request PbxCalls::post(const QString &path, qint64 rev, const QJsonObject &body)
{
    Request request = post(path, body);
    request.ifMatch = rev;
    return request;
}

Request PbxCalls::remove(const QString &path, qint64 rev)
{
    Request request = Request::remove(path);
    request.ifMatch = rev;
    return request;
}

Reply<AssignmentEffect> PbxCalls::assignmentEffect(Channel &channel, QString numberId)
{
    return ask<AssignmentEffect>(channel, Request::get(path("numbers", numberId, "assignment-effect")));
}

QJsonObject PbxCalls::cartBody(const NewCartItem &item)
{
    using Kind = Pbx::CartKind;
    QJsonObject body = JsonCodec::toJson(item);
    const std::pair<Kind, QString> payloads[] = {{Kind::SeatCreation, QStringLiteral("seatCreation")},
                                                 {Kind::SeatProductChange, QStringLiteral("seatProductChange")},
                                                 {Kind::NumberActivation, QStringLiteral("numberActivation")},
                                                 {Kind::AnywhereCreation, QStringLiteral("anywhereCreation")}};
    for (const auto &[kind, name] : payloads)
        if (kind != item.kind)
            body.remove(name);
    if (item.kind == Kind::NumberActivation && item.numberActivation.settings == NumberSettings()) {
        QJsonObject activation = body.value(u"numberActivation").toObject();
        activation.remove(u"settings");
        body.insert(u"numberActivation", activation);
    }
    return body;
}

#include "callkit.h"

#include <QJsonDocument>
#include <QUrl>

Result<QJsonObject> CallKit::object(const Answer &answer)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &parse);
    if (document.isObject())
        return document.object();
    Error e = Error::make(Error::Kind::Protocol, QStringLiteral("invalid_answer"), parse.errorString());
    e.requestId = answer.requestId;
    return fail(e);
}

QString CallKit::segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

CallKit::Reply<void> CallKit::tell(Channel &channel, Request request)
{
    Result<Answer> answer = co_await channel.send(std::move(request));
    if (!answer)
        co_return fail(answer.error());
    co_return Result<void>();
}

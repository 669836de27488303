#pragma once
#include "channel.h"
#include "jsoncodec.h"

/// What every typed call is made of.
namespace CallKit
{
template <typename T>
using Reply = QCoro::Task<Result<T>>;

/// The JSON object of an answer. Error: Protocol/invalid_answer.
Result<QJsonObject> object(const Answer &answer);
/// An id becomes one path segment, whatever it is made of.
QString segment(const QString &id);

template <typename T>
Result<T> read(const Answer &answer)
{
    const Result<QJsonObject> body = object(answer);
    if (!body)
        return fail(body.error());
    Result<T> value = JsonCodec::fromJson<T>(*body, JsonCodec::Mode::Lenient);
    if (value)
        return value;
    Error e = Error::make(Error::Kind::Protocol, QStringLiteral("invalid_answer"), value.error().detail);
    e.requestId = answer.requestId;
    return fail(e);
}

template <typename T>
Reply<T> ask(Channel &channel, Request request, std::stop_token stop = {})
{
    Result<Answer> answer = co_await channel.send(std::move(request), stop);
    if (!answer)
        co_return fail(answer.error());
    co_return read<T>(*answer);
}

/// A call whose answer has no body.
Reply<void> tell(Channel &channel, Request request);

template <typename Body>
Request post(const QString &path, const Body &body)
{
    return Request::post(path, JsonCodec::toJson(body));
}
} // namespace CallKit

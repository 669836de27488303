#pragma once
#include "channel.h"
#include "event.h"

#include <QHash>
#include <QJsonDocument>
#include <functional>

/// Answers each request by the test's script and keeps what was asked. With hold() requests wait until let go.
class ScriptedChannel final : public Channel
{
public:
    using Script = std::function<Result<Answer>(const Request &)>;
    explicit ScriptedChannel(Script given = {}) : script(std::move(given)) {}

    Script script;
    QList<Request> requests;

    void hold() { m_hold = true; }
    void letGo()
    {
        m_hold = false;
        for (const auto &waiter : std::exchange(m_waiters, {}))
            waiter->set();
    }

    QCoro::Task<Result<Answer>> send(Request request, std::stop_token) override
    {
        requests.append(request);
        if (m_hold) {
            const auto event = std::make_shared<Event>();
            m_waiters.append(event);
            co_await event->next();
        }
        Result<Answer> answer = script(request);
        co_return answer;
    }
    /// The bytes of `files` by path.
    QHash<QString, QByteArray> files;
    QCoro::Task<Result<void>> download(Request request, std::shared_ptr<DownloadSink> sink, std::stop_token) override
    {
        if (!files.contains(request.path))
            co_return fail(Error::Kind::NotFound, QStringLiteral("not_found"));
        const QByteArray bytes = files.value(request.path);
        const Result<void> begun = co_await sink->begin(0, bytes.size(), {});
        if (!begun)
            co_return begun;
        co_return co_await sink->write(bytes);
    }

    int count(Request::Method method, const QString &path) const
    {
        int n = 0;
        for (const Request &r : requests)
            n += r.method == method && r.path == path;
        return n;
    }
    static Answer json(const QJsonObject &body, int status = 200)
    {
        return {status, QJsonDocument(body).toJson(QJsonDocument::Compact), QStringLiteral("r-1")};
    }
    static tl::unexpected<Error> problem(int status, Error::Kind kind, const QString &code)
    {
        Error error = Error::make(kind, code);
        error.httpStatus = status;
        return fail(error);
    }

private:
    bool m_hold = false;
    QList<std::shared_ptr<Event>> m_waiters;
};

#include "channel.h"

Channel::~Channel() = default;

namespace
{
Request make(Request::Method method, const QString &path)
{
    Request r;
    r.method = method;
    r.path = path;
    return r;
}
} // namespace

Request Request::get(const QString &path, bool background)
{
    Request r = make(Method::Get, path);
    r.background = background;
    return r;
}

Request Request::post(const QString &path)
{
    return make(Method::Post, path);
}

Request Request::post(const QString &path, const QJsonObject &body)
{
    Request r = make(Method::Post, path);
    r.body = body;
    return r;
}

Request Request::put(const QString &path, qint64 rev, const QJsonObject &body)
{
    Request r = patch(path, rev, body);
    r.method = Method::Put;
    return r;
}

Request Request::patch(const QString &path, qint64 rev, const QJsonObject &body)
{
    Request r = make(Method::Patch, path);
    r.ifMatch = rev;
    r.body = body;
    return r;
}

Request Request::remove(const QString &path)
{
    return make(Method::Delete, path);
}

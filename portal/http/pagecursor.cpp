#include "pagecursor.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace
{
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr int most = 500;
} // namespace

QString PageCursor::write(const QStringList &parts)
{
    return QString::fromLatin1(
        QJsonDocument(QJsonArray::fromStringList(parts)).toJson(QJsonDocument::Compact).toBase64(encoding));
}

std::optional<QStringList> PageCursor::read(const Request &request, int count)
{
    const auto after = request.parameter(QStringLiteral("after"));
    if (!after)
        return std::nullopt;
    QStringList parts;
    for (const QJsonValue &part : QJsonDocument::fromJson(QByteArray::fromBase64(after->toLatin1(), encoding)).array())
        parts << part.toString();
    if (parts.size() != count || parts.contains(QString()))
        throw Problem(400, "invalid_parameter").withField(QStringLiteral("?after"), "invalid");
    return parts;
}

int PageCursor::limit(const Request &request)
{
    const auto text = request.parameter(QStringLiteral("limit"));
    bool number = true;
    const int limit = text ? text->toInt(&number) : most;
    if (!number || limit < 1 || limit > most)
        throw Problem(400, "invalid_parameter").withField(QStringLiteral("?limit"), "invalid");
    return limit;
}

#include "ticketlink.h"

#include <QUrl>
#include <QUrlQuery>

namespace
{
const QString prefix = QStringLiteral("new?");
}

QString TicketLink::toArgument() const
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("contract"), contractId);
    query.addQueryItem(QStringLiteral("item"), itemId);
    query.addQueryItem(QStringLiteral("invoice"), invoiceId);
    for (const auto &[name, words] : {std::pair("number", invoiceNumber), std::pair("subject", subject), std::pair("text", text)})
        query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(words)));
    return prefix + query.toString(QUrl::FullyEncoded);
}

bool TicketLink::isLink(const QString &argument)
{
    return argument.startsWith(prefix);
}

TicketLink TicketLink::fromArgument(const QString &argument)
{
    const QUrlQuery query(argument.mid(prefix.size()));
    const auto value = [&query](const char *name) { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
    return {value("contract"), value("item"), value("invoice"), value("number"), value("subject"), value("text")};
}

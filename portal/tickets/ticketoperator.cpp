#include "ticketoperator.h"

#include "commandline.h"
#include "httpmessage.h"
#include "jsoncodec.h"
#include "operatoranswer.h"
#include "ticketsupport.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using OperatorAnswer::customerId;
using OperatorAnswer::Usage;
using OperatorAnswer::value;

namespace
{
QByteArray list(PortalContext &context, const CommandLine &line)
{
    QJsonArray tickets;
    for (const Ticket &ticket : TicketStore(context).all(customerId(context, line)))
        tickets << JsonCodec::toJson(ticket);
    return QJsonDocument(tickets).toJson(QJsonDocument::Compact);
}

Ticket answer(TicketSupport &support, const CommandLine &line)
{
    const QString path = value(line, "attach", "");
    QFile file(path);
    if (!path.isEmpty() && !file.open(QIODevice::ReadOnly))
        throw Problem(404, "not_found", path + QStringLiteral(": ") + file.errorString());
    return support.answer(value(line, "ticket"), value(line, "text"), QFileInfo(path).fileName(),
                          path.isEmpty() ? QByteArray() : file.readAll());
}

Ticket run(PortalContext &context, const QString &command, const CommandLine &line)
{
    TicketSupport support(context);
    if (command == u"answer")
        return answer(support, line);
    if (command == u"flag" || command == u"unflag")
        return support.flag(value(line, "ticket"), command == u"flag");
    if (command == u"close")
        return support.close(value(line, "ticket"), value(line, "text", ""));
    if (command == u"reopen")
        return support.reopen(value(line, "ticket"));
    throw Usage();
}
} // namespace

std::optional<int> TicketOperator::run(PortalContext &context, const CommandLine &line)
{
    return OperatorAnswer::of(
        line, "ticket",
        "ticket list [--customer N] | answer --ticket N --text TEXT [--attach FILE] | flag|unflag|reopen --ticket N | "
        "close --ticket N [--text TEXT]",
        [&](const QString &command) {
            return command == u"list" ? list(context, line) : Transaction::run(context.database, [&] {
                return QJsonDocument(JsonCodec::toJson(::run(context, command, line))).toJson(QJsonDocument::Compact);
            });
        });
}

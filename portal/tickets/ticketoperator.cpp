#include "ticketoperator.h"

#include "commandline.h"
#include "httpmessage.h"
#include "ticketsupport.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>

namespace
{
class Usage : public std::exception
{
};

int failed(const QByteArray &text, int code)
{
    std::fprintf(stderr, "%s\n", text.constData());
    return code;
}

QString value(const CommandLine &line, const char *name)
{
    return line.values.value(QLatin1String(name));
}

QString needed(const CommandLine &line, const char *name)
{
    const QString text = value(line, name);
    return text.isEmpty() ? throw Usage() : text;
}

QByteArray list(PortalContext &context, const CommandLine &line)
{
    const QString number = value(line, "customer").isEmpty() ? QStringLiteral("9000000") : value(line, "customer");
    const auto row = context.database.first(QStringLiteral("SELECT id FROM customers WHERE customer_number = ?"), {number});
    if (!row)
        throw Problem(404, "not_found", QStringLiteral("no customer ") + number);
    QJsonArray tickets;
    for (const Ticket &ticket : TicketStore(context).all(row->text("id")))
        tickets << JsonCodec::toJson(ticket);
    return QJsonDocument(tickets).toJson(QJsonDocument::Compact);
}

Ticket answer(TicketSupport &support, const CommandLine &line)
{
    const QString path = value(line, "attach");
    QFile file(path);
    if (!path.isEmpty() && !file.open(QIODevice::ReadOnly))
        throw Problem(404, "not_found", path + QStringLiteral(": ") + file.errorString());
    return support.answer(needed(line, "ticket"), needed(line, "text"), QFileInfo(path).fileName(),
                          path.isEmpty() ? QByteArray() : file.readAll());
}

Ticket run(PortalContext &context, const QString &command, const CommandLine &line)
{
    TicketSupport support(context);
    if (command == u"answer")
        return answer(support, line);
    if (command == u"flag" || command == u"unflag")
        return support.flag(needed(line, "ticket"), command == u"flag");
    if (command == u"close")
        return support.close(needed(line, "ticket"), value(line, "text"));
    if (command == u"reopen")
        return support.reopen(needed(line, "ticket"));
    throw Usage();
}
} // namespace

std::optional<int> TicketOperator::run(PortalContext &context, const CommandLine &line)
{
    if (line.operatorWords.size() != 2 || line.operatorWords.first() != u"ticket")
        return std::nullopt;
    try {
        const QString command = line.operatorWords.last();
        const QByteArray out = command == u"list" ? list(context, line) : Transaction::run(context.database, [&] {
            return QJsonDocument(JsonCodec::toJson(::run(context, command, line))).toJson(QJsonDocument::Compact);
        });
        std::printf("%s\n", out.constData());
        return 0;
    } catch (const Usage &) {
        return failed("usage: operator ticket list [--customer N] | answer --ticket N --text TEXT [--attach FILE] | flag|unflag|"
                      "reopen --ticket N | close --ticket N [--text TEXT]",
                      2);
    } catch (const Problem &problem) {
        return failed("fernamt-portal: " + problem.code.toUtf8() + ": " + problem.detail.toUtf8(), 1);
    } catch (const std::exception &e) {
        return failed(QByteArray("fernamt-portal: ") + e.what(), 1);
    }
}

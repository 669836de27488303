#include "ticketcalls.h"

using namespace CallKit;

Reply<TicketChoices> TicketCalls::choices(Channel &channel, std::stop_token stop)
{
    return ask<TicketChoices>(channel, Request::get(QStringLiteral("/v1/tickets/choices")), stop);
}

Reply<Ticket> TicketCalls::write(Channel &channel, QString ticketId, QJsonObject body, QString key)
{
    const auto path = QStringLiteral("/v1/tickets");
    Request call = Request::post(ticketId.isEmpty() ? path : path + QStringLiteral("/%1/messages").arg(segment(ticketId)), body);
    call.idempotencyKey = key;
    return ask<Ticket>(channel, call);
}

Reply<void> TicketCalls::attachment(Channel &channel, QString ticketId, QString attachmentId, std::shared_ptr<DownloadSink> sink,
                                    std::stop_token stop)
{
    const auto path = QStringLiteral("/v1/tickets/%1/attachments/%2").arg(segment(ticketId), segment(attachmentId));
    return channel.download(Request::get(path), sink, stop);
}

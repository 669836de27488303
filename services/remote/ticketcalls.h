#pragma once
#include "callkit.h"
#include "tickettypes.h"

/// Tickets' remote half. Lists come from the changes feed.
namespace TicketCalls
{
using CallKit::Reply;

Reply<TicketChoices> choices(Channel &channel, std::stop_token stop);
/// A TicketRequest (`ticketId` empty) or a TicketAnswer. Under the same key the portal does it once.
Reply<Ticket> write(Channel &channel, QString ticketId, QJsonObject body, QString key);
Reply<void> attachment(Channel &channel, QString ticketId, QString attachmentId, std::shared_ptr<DownloadSink> sink,
                       std::stop_token stop);
} // namespace TicketCalls

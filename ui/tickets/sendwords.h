#pragma once
#include "result.h"

class TicketService;

/// Words around sending a ticket or an answer once.
namespace SendWords
{
/// Why nothing can be sent just now; empty: it can.
QString whyNot(const TicketService &tickets, bool sending, bool uploading);
/// After this error the same key must be used again.
bool mayHaveArrived(const Error &error);
QString failed(const Error &error);
} // namespace SendWords

#pragma once
#include "httpmessage.h"
#include "rules.h"
#include "tickettypes.h"

/// What a ticket's texts and files' names may look like (R3-034). 400 `invalid_body` with the field; lengths are code points of
/// the normalized text.
namespace TicketForm
{
void requireSubject(const Rules &rules, const QString &subject);
void requireText(const Rules &rules, const QString &text);
void requireNames(const Rules &rules, const QList<AttachmentWish> &attachments);
} // namespace TicketForm

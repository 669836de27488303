#pragma once
#include "attention.h"
#include "deadline.h"
#include "linescard.h"
#include "ordertypes.h"

/// What the cards of the Startseite say, from what is held locally.
namespace StartLines
{
/// Running orders, newest first, at most five.
QList<LinesCard::Line> orders(const QList<Order> &orders);
/// Contracts' notice days that are nearest and what is deleted, at most five; what renews each month is left out.
QList<LinesCard::Line> deadlines(const QList<Deadline> &deadlines, const QDate &today);
QList<LinesCard::Line> attention(const QList<AttentionItem> &items);
} // namespace StartLines

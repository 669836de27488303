#pragma once
#include "contracttypes.h"
#include "ordertypes.h"

/// The provider's German words on paper and in mails (R0-003, R3-076, R3-084).
namespace OrderWords
{
/// "0,00 EUR".
QString amount(Money net);
/// "12 Monate".
QString duration(int count, Ordering::TermUnit unit);
QString minimumTerm(const OrderItem &item);
QString notice(const OrderItem &item);
/// »um 1 Monat« or »Unbestimmte Laufzeit«.
QString renewal(const OrderItem &item);
/// »Hinzugefügt«, »Geändert«, »Reduziert (gekündigt)«.
QString mark(Ordering::ChangeMark mark);
/// An option's name; for numbers what they are and the first of them.
QString position(const OrderItem &item);
/// "3 (bisher 8, künftig 11)"; »entsprechend Anzahl Sprachkanäle« (R0-007).
QString quantity(const OrderItem &item);
bool isNumber(const OrderItem &item);
QString day(const QDate &date);
/// »Auftragsdetails zum Neuauftrag <Nr> vom <TT.MM.JJJJ>« (R0-002).
QString title(const Order &order);
} // namespace OrderWords

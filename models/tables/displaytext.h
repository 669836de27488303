#pragma once
#include "money.h"

#include <QDate>
#include <QDateTime>
#include <optional>

/// How values read (G-34): 15.11.2026, 1.284,60 €, 1,4 MB. The same in both languages.
namespace DisplayText
{
QString date(const QDate &date);
/// Day and time of day in Europe/Berlin.
QString instant(const QDateTime &instant);
QString money(const std::optional<Money> &amount);
/// Not rounded: "0,6579 €", at least two decimals.
QString exactMoney(Money amount);
/// "0,6500 €": tariffs have fractions of a cent, and their commas shall stand below each other.
QString tariffMoney(Money amount);
/// A number with a decimal comma, noughts at its end up to `places`.
QString withPlaces(QString number, int places);
QString size(qint64 bytes);
/// "just now", "5 minutes ago", "yesterday at 08:42": how old something is.
QString age(const QDateTime &then, const QDateTime &now);
} // namespace DisplayText

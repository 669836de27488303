#pragma once
#include <QByteArray>
#include <optional>

/// Masks the dialled numbers of an EVN (CSV): the last three digits of each cell under »Zielrufnummer« become xxx (R0-021, G-42).
/// Everything else stays byte for byte. Empty when the file has no such column.
namespace EvnMask
{
std::optional<QByteArray> masked(const QByteArray &csv);
}

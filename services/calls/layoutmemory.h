#pragma once
#include "evnlayout.h"

#include <QByteArray>
#include <optional>

/// What somebody said about a file, for the next one of its kind: with the same headings or, where there are none, with as many
/// columns and a name that differs in digits alone.
namespace LayoutMemory
{
/// What files of one kind have in common; no number or amount of a call stands in it.
QString kindOf(std::string_view text, const EvnLayout &layout, const QString &fileName);
/// What is kept from now on: the answers to `questions`, and what `before` answered besides (empty: nothing was kept).
QByteArray toKeep(const QByteArray &before, const EvnLayout &answered, const QList<LayoutGuess::Question> &questions);
/// The guess with its questions answered as the last time; nothing when one of them was never answered, or when the file's first
/// rows cannot be read so.
std::optional<EvnLayout> applied(const QByteArray &kept, const LayoutGuess &guess, std::string_view text);
} // namespace LayoutMemory

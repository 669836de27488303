#pragma once
#include <QColor>
#include <QStringList>

/// The colours a profile can have. White text on any of them has a contrast of at least 4.5 : 1, in both themes.
namespace ProfileColours
{
QStringList words();
/// Of an unknown word: the first.
QColor of(const QString &word);
QString name(const QString &word);
} // namespace ProfileColours

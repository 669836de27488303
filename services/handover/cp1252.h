#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

/// Windows-1252, the only encoding every DATEV import takes.
namespace Cp1252
{
/// Nothing: the character has no place in it.
std::optional<char> of(QChar character);

struct Encoded {
    QByteArray bytes;
    QString replaced; ///< characters that were written otherwise, in order, each once
};
/// Accents that it lacks are left off ("Łódź" becomes "Lódz"), what is left over becomes '?'. Control characters become spaces.
Encoded encode(const QString &text);
} // namespace Cp1252

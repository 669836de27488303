#pragma once
#include <QIcon>
#include <QString>

/// Our own drawings (resources/icons/*.svg), one stroke width, tinted by the palette at the moment they are painted, so
/// that a change of theme needs nothing else.
namespace Icons
{
QIcon get(const QString &name);
/// Always in this colour (the drawing on a filled button).
QIcon get(const QString &name, const QColor &colour);
} // namespace Icons

#pragma once
#include <QPalette>

/// The two palettes of the window.
namespace Palettes
{
QPalette light();
QPalette dark();
} // namespace Palettes

#pragma once
#include "tone.h"

#include <QColor>
#include <QPalette>

struct ToneColours {
    QColor background;
    QColor text;
};

/// The one table of colours that carry meaning, for light and dark; everything else comes from the palette.
struct SemanticColours {
    ToneColours neutral, good, info, warning, bad;
    QColor accentText; ///< teal for links, chosen areas and focus
    QColor accentSoft; ///< background of what is chosen
    QColor border;
    QColor muted;  ///< secondary text
    QColor raised; ///< head of tables, hover

    const ToneColours &tone(Tone tone) const;
    /// The table that fits this palette.
    static const SemanticColours &of(const QPalette &palette);
    static const SemanticColours &light();
    static const SemanticColours &dark();
};

#include "semanticcolours.h"

static QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

const ToneColours &SemanticColours::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return good;
    case Tone::Info:
        return info;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    case Tone::Neutral:
        break;
    }
    return neutral;
}

const SemanticColours &SemanticColours::light()
{
    static const SemanticColours table{{rgb(0xe8ecf0), rgb(0x45525e)},
                                       {rgb(0xdef3e5), rgb(0x17663a)},
                                       {rgb(0xe3eafc), rgb(0x28499b)},
                                       {rgb(0xfff0cf), rgb(0x7d5000)},
                                       {rgb(0xfde2e1), rgb(0xa01a1a)},
                                       rgb(0x00667c),
                                       rgb(0xe1f0f4),
                                       rgb(0xd8dee4),
                                       rgb(0x5b6772),
                                       rgb(0xf6f8fa)};
    return table;
}

const SemanticColours &SemanticColours::dark()
{
    static const SemanticColours table{{rgb(0x2d3843), rgb(0xb9c4ce)},
                                       {rgb(0x16351f), rgb(0x84d99d)},
                                       {rgb(0x1d2c55), rgb(0xa6bcff)},
                                       {rgb(0x3d2c0e), rgb(0xf7c869)},
                                       {rgb(0x4b1b1f), rgb(0xffa3a1)},
                                       rgb(0x5fc6df),
                                       rgb(0x123a46),
                                       rgb(0x2f3a45),
                                       rgb(0x98a5b1),
                                       rgb(0x161d25)};
    return table;
}

const SemanticColours &SemanticColours::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

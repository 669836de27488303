#include "palettes.h"

#include "semanticcolours.h"

namespace
{
struct Base {
    QRgb window, base, text, accent, shadow, bright;
};

QPalette make(const Base &b, const SemanticColours &semantic)
{
    QPalette p;
    p.setColor(QPalette::Window, QColor::fromRgb(b.window));
    p.setColor(QPalette::WindowText, QColor::fromRgb(b.text));
    p.setColor(QPalette::Base, QColor::fromRgb(b.base));
    p.setColor(QPalette::AlternateBase, semantic.raised);
    p.setColor(QPalette::Text, QColor::fromRgb(b.text));
    p.setColor(QPalette::Button, QColor::fromRgb(b.base));
    p.setColor(QPalette::ButtonText, QColor::fromRgb(b.text));
    p.setColor(QPalette::BrightText, QColor::fromRgb(b.bright));
    p.setColor(QPalette::ToolTipBase, QColor::fromRgb(b.base));
    p.setColor(QPalette::ToolTipText, QColor::fromRgb(b.text));
    p.setColor(QPalette::PlaceholderText, semantic.muted);
    p.setColor(QPalette::Highlight, QColor::fromRgb(b.accent));
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, semantic.accentText);
    p.setColor(QPalette::LinkVisited, semantic.accentText);
    p.setColor(QPalette::Light, semantic.raised);
    p.setColor(QPalette::Midlight, semantic.border);
    p.setColor(QPalette::Mid, semantic.border);
    p.setColor(QPalette::Dark, semantic.muted);
    p.setColor(QPalette::Shadow, QColor::fromRgb(b.shadow));
    const QColor off = QColor((semantic.muted.red() + 2 * qRed(b.base)) / 3, (semantic.muted.green() + 2 * qGreen(b.base)) / 3,
                              (semantic.muted.blue() + 2 * qBlue(b.base)) / 3);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, semantic.muted);
    p.setColor(QPalette::Disabled, QPalette::Highlight, off);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor::fromRgb(b.base));
    return p;
}
} // namespace

QPalette Palettes::light()
{
    return make({0xfff4f6f8, 0xffffffff, 0xff15202b, 0xff00667c, 0xff8a949e, 0xffffffff}, SemanticColours::light());
}

QPalette Palettes::dark()
{
    return make({0xff10161c, 0xff1a222a, 0xffe6ebf0, 0xff0b7a92, 0xff05080b, 0xffffffff}, SemanticColours::dark());
}

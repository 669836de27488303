#include "textlabel.h"

#include "semanticcolours.h"

#include <QApplication>
#include <QEvent>

TextLabel::TextLabel(Role role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    apply();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    apply();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if ((event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange ||
         event->type() == QEvent::ApplicationFontChange) &&
        !m_applying)
        apply();
}

void TextLabel::apply()
{
    m_applying = true;
    const QPalette application = QApplication::palette();
    const SemanticColours &colours = SemanticColours::of(application);
    QFont font = QApplication::font();
    const qreal base = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF();
    const auto size = [&font, base](qreal factor) {
        if (font.pixelSize() > 0)
            font.setPixelSize(qRound(base * factor));
        else
            font.setPointSizeF(base * factor);
    };
    QColor colour; // invalid: inherited
    switch (m_role) {
    case Role::Title:
        size(1.4);
        font.setWeight(QFont::Bold);
        break;
    case Role::Heading:
        size(1.0);
        font.setWeight(QFont::DemiBold);
        break;
    case Role::Section:
        size(0.88);
        font.setWeight(QFont::DemiBold);
        colour = colours.muted;
        break;
    case Role::Small:
        size(0.92);
        colour = colours.muted;
        break;
    case Role::Muted:
        colour = colours.muted;
        break;
    case Role::Error:
        colour = colours.bad.text;
        break;
    case Role::Good:
        colour = colours.good.text;
        break;
    case Role::Body:
        break;
    }
    setFont(font);
    // Only the one role is our own: all others are inherited, so that a new theme arrives here as PaletteChange.
    QPalette own;
    if (colour.isValid())
        own.setColor(QPalette::WindowText, colour);
    setPalette(own);
    m_applying = false;
}

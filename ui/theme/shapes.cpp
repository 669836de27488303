#include "shapes.h"

#include "semanticcolours.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

void Shapes::box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter->restore();
}

QString Shapes::look(const QWidget *widget)
{
    return widget ? widget->property("look").toString() : QString();
}

QColor Shapes::buttonText(const QStyleOptionButton *option, const QWidget *widget)
{
    const SemanticColours &colours = SemanticColours::of(option->palette);
    const QString kind = look(widget);
    if (!(option->state & QStyle::State_Enabled))
        return kind == QLatin1String("primary") ? option->palette.color(QPalette::Disabled, QPalette::HighlightedText)
                                                : colours.muted;
    if (kind == QLatin1String("primary"))
        return option->palette.color(QPalette::HighlightedText);
    if (kind == QLatin1String("link") || (kind == QLatin1String("chip") && option->state & QStyle::State_On))
        return colours.accentText;
    return option->palette.color(QPalette::ButtonText);
}

void Shapes::button(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const SemanticColours &colours = SemanticColours::of(option->palette);
    const QPalette &palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hover = enabled && option->state & QStyle::State_MouseOver;
    const bool down = option->state & QStyle::State_Sunken;
    const bool focus = option->state & QStyle::State_HasFocus;
    const QString kind = look(widget);
    const bool chip = kind == QLatin1String("chip");
    const qreal corner = chip ? option->rect.height() / 2.0 : radius;
    if (kind == QLatin1String("primary")) {
        QColor fill = palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Highlight);
        if (enabled && (down || hover))
            fill = down ? fill.darker(118) : fill.lighter(110);
        box(painter, option->rect, fill, fill, corner);
    } else if (kind == QLatin1String("link") || kind == QLatin1String("flat")) {
        if (hover || down)
            box(painter, option->rect, colours.raised, QColor(), corner);
    } else if (chip && option->state & QStyle::State_On) {
        box(painter, option->rect, colours.accentSoft, colours.accentText, corner);
    } else {
        QColor fill = palette.color(QPalette::Button);
        if (down || hover)
            fill = colours.raised;
        box(painter, option->rect, fill, colours.border, corner);
    }
    if (focus) {
        const QColor ring = kind == QLatin1String("primary") ? palette.color(QPalette::HighlightedText) : colours.accentText;
        const int in = kind == QLatin1String("primary") ? 2 : 0;
        box(painter, option->rect.adjusted(in, in, -in, -in), QColor(), ring, corner - in);
    }
}

void Shapes::field(const QStyleOption *option, QPainter *painter)
{
    const SemanticColours &colours = SemanticColours::of(option->palette);
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool closed = option->state & QStyle::State_ReadOnly;
    box(painter, option->rect, closed ? colours.raised : option->palette.color(enabled ? QPalette::Base : QPalette::Window),
        focus ? colours.accentText : colours.border);
    if (focus)
        box(painter, option->rect.adjusted(1, 1, -1, -1), QColor(), colours.accentText, radius - 1);
}

void Shapes::focusRing(const QStyleOption *option, QPainter *painter)
{
    box(painter, option->rect, QColor(), SemanticColours::of(option->palette).accentText);
}

void Shapes::headerSection(const QStyleOptionHeader *option, QPainter *painter)
{
    const SemanticColours &colours = SemanticColours::of(option->palette);
    painter->fillRect(option->rect, colours.raised);
    painter->setPen(colours.border);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void Shapes::progressGroove(const QStyleOptionProgressBar *option, QPainter *painter)
{
    QRect bar = option->rect;
    bar.setTop(bar.center().y() - 3);
    bar.setHeight(6);
    box(painter, bar, SemanticColours::of(option->palette).neutral.background, QColor(), 3);
}

void Shapes::progressContents(const QStyleOptionProgressBar *option, QPainter *painter)
{
    QRect bar = option->rect;
    bar.setTop(bar.center().y() - 3);
    bar.setHeight(6);
    const qint64 span = qint64(option->maximum) - option->minimum;
    if (span > 0)
        bar.setWidth(int(bar.width() * (qint64(option->progress) - option->minimum) / span));
    else
        bar = QRect(bar.left() + bar.width() / 3, bar.top(), bar.width() / 3, bar.height());
    if (bar.width() > 2)
        box(painter, bar, SemanticColours::of(option->palette).accentText, QColor(), 3);
}

void Shapes::tab(const QStyleOptionTab *option, QPainter *painter)
{
    const SemanticColours &colours = SemanticColours::of(option->palette);
    painter->setPen(colours.border);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    if (option->state & QStyle::State_Selected)
        painter->fillRect(QRect(option->rect.left() + 4, option->rect.bottom() - 1, option->rect.width() - 8, 2),
                          colours.accentText);
}

void Shapes::scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &handle)
{
    const SemanticColours &colours = SemanticColours::of(option->palette);
    const bool hover = option->state & QStyle::State_MouseOver;
    const QRect bar = option->orientation == Qt::Vertical ? handle.adjusted(3, 2, -2, -2) : handle.adjusted(2, 3, -2, -2);
    if (option->maximum > option->minimum)
        box(painter, bar, hover ? colours.muted : colours.border, QColor(), 3);
}

void Shapes::chevron(QPainter *painter, const QRect &rect, const QColor &colour, bool up)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = QRectF(rect).center();
    const qreal tip = up ? -2 : 2;
    painter->drawPolyline(QPolygonF({c + QPointF(-4, -tip), c + QPointF(0, tip), c + QPointF(4, -tip)}));
    painter->restore();
}

void Shapes::checkBox(const QStyleOption *option, QPainter *painter)
{
    const SemanticColours &colours = SemanticColours::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor accent = enabled ? option->palette.color(QPalette::Highlight) : colours.muted;
    const int side = qMin(option->rect.width(), option->rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(option->rect.center());
    box(painter, square, on ? accent : option->palette.color(enabled ? QPalette::Base : QPalette::Window),
        on ? accent : colours.muted, 3);
    if (option->state & QStyle::State_HasFocus)
        box(painter, square.adjusted(-1, -1, 1, 1), QColor(), colours.accentText, 4);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(QPalette::HighlightedText), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = QRectF(square).center();
    if (option->state & QStyle::State_NoChange)
        painter->drawLine(c + QPointF(-3, 0), c + QPointF(3, 0));
    else
        painter->drawPolyline(QPolygonF({c + QPointF(-3, 0), c + QPointF(-1, 2.5), c + QPointF(3.2, -2.5)}));
    painter->restore();
}

void Shapes::itemBackground(const QStyleOption *option, QPainter *painter)
{
    const SemanticColours &colours = SemanticColours::of(option->palette);
    if (option->state & QStyle::State_Selected)
        painter->fillRect(option->rect, colours.accentSoft);
    else if (option->state & QStyle::State_MouseOver)
        painter->fillRect(option->rect, colours.raised);
}

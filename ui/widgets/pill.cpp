#include "pill.h"

#include "shapes.h"

#include <QFontMetrics>
#include <QPainter>

namespace
{
QFont smaller(QFont font)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(font.pixelSize() - 1);
    else
        font.setPointSizeF(font.pointSizeF() * 0.92);
    font.setWeight(QFont::Medium);
    return font;
}
} // namespace

Pill::Pill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::set(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return sizeFor(m_text, font());
}

QSize Pill::sizeFor(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(smaller(font));
    return {metrics.horizontalAdvance(text) + 18, metrics.height() + 5};
}

void Pill::paint(QPainter *painter, const QRect &where, const QString &text, Tone tone, const QPalette &palette,
                 const QFont &font)
{
    if (text.isEmpty())
        return;
    const ToneColours &colours = SemanticColours::of(palette).tone(tone);
    const QSize wanted = sizeFor(text, font);
    QRect box(where.left(), where.top() + (where.height() - wanted.height()) / 2, qMin(wanted.width(), where.width()),
              wanted.height());
    Shapes::box(painter, box, colours.background, QColor(), box.height() / 2.0);
    painter->save();
    painter->setFont(smaller(font));
    painter->setPen(colours.text);
    const QRect inner = box.adjusted(9, 0, -8, 0);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter->restore();
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_text, m_tone, palette(), font());
}

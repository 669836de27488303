#include "profilebutton.h"

#include "semanticcolours.h"
#include "shapes.h"

#include <QPainter>
#include <QStyleOptionButton>

ProfileButton::ProfileButton(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(54);
}

void ProfileButton::setTexts(const QString &title, const QString &below)
{
    m_title = title;
    m_below = below;
    setToolTip(title + u'\n' + below);
    update();
}

void ProfileButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    Shapes::button(&option, &painter, this);
    const SemanticColours &colours = SemanticColours::of(palette());
    const QRect inner = rect().adjusted(11, 7, -26, -7);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::ButtonText));
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, upper.width()));
    QFont small = font();
    if (small.pixelSize() > 0)
        small.setPixelSize(small.pixelSize() - 1);
    painter.setFont(small);
    painter.setPen(colours.muted);
    const QRect lower(inner.left(), upper.bottom() + 1, inner.width() + 14, inner.height() / 2);
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_below, Qt::ElideRight, lower.width()));
    Shapes::chevron(&painter, QRect(width() - 24, upper.top(), 14, upper.height()), colours.muted);
}

#include "card.h"

#include "semanticcolours.h"
#include "shapes.h"

#include <QPainter>

Card::Card(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setContentsMargins(1, 1, 1, 1);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::box(&painter, rect(), palette().color(QPalette::Base), SemanticColours::of(palette()).border, 8);
}

#include "searchpopup.h"

#include "searchhitdelegate.h"
#include "semanticcolours.h"

#include <QPainter>

namespace
{
constexpr int narrowest = 460, hintHeight = 56, margin = 16;
}

SearchPopup::SearchPopup(QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("searchHits"));
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFrameShape(QFrame::Box);
    setItemDelegate(new SearchHitDelegate(this));
    hide();
}

void SearchPopup::showBelow(const QWidget *field)
{
    QWidget *area = parentWidget();
    const QPoint below = field->mapTo(area, QPoint(field->width(), field->height() + 4));
    const int wide = std::min(std::max(narrowest, field->width()), area->width() - 2 * margin);
    int high = 2 * frameWidth();
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        high += sizeHintForRow(row);
    if (model() && model()->rowCount() == 0)
        high = hintHeight;
    setGeometry(below.x() - wide, below.y(), wide, std::min(high, area->height() - below.y() - margin));
    raise();
    show();
}

void SearchPopup::setHint(const QString &text)
{
    m_hint = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void SearchPopup::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model() && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(SemanticColours::of(palette()).muted);
    painter.drawText(viewport()->rect(), Qt::AlignCenter, m_hint);
}

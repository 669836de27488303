#include "searchhitdelegate.h"

#include "searchmodel.h"
#include "semanticcolours.h"

#include <QPainter>

namespace
{
constexpr int side = 14, above = 6;

void drawElided(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    painter->drawText(rect, int(alignment) | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}
} // namespace

void SearchHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SemanticColours &colours = SemanticColours::of(option.palette);
    painter->save();
    QFont font = option.font;
    const QRect area = option.rect.adjusted(side, above, -side, -above);
    if (index.data(SearchModel::IsHead).toBool()) {
        font.setBold(true);
        painter->setFont(font);
        painter->setPen(colours.muted);
        drawElided(painter, area, index.data(SearchModel::Title).toString());
        drawElided(painter, area, QString::number(index.data(SearchModel::Total).toInt()), Qt::AlignRight);
    } else {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours.accentSoft);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colours.raised);
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect title(area.left(), area.top(), area.width(), area.height() / 2);
        drawElided(painter, title, index.data(SearchModel::Title).toString());
        painter->setPen(colours.muted);
        drawElided(painter, title.translated(0, title.height()), index.data(SearchModel::Detail).toString());
    }
    painter->restore();
}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = index.data(SearchModel::IsHead).toBool() ? 1 : 2;
    return {0, lines * (option.fontMetrics.height() + 1) + 2 * above};
}

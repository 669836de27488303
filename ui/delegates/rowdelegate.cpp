#include "rowdelegate.h"

#include "columnmodel.h"
#include "pill.h"
#include "semanticcolours.h"
#include "shapes.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace
{
void tick(QPainter *painter, const QRect &cell, bool on, const QPalette &palette)
{
    const SemanticColours &colours = SemanticColours::of(palette);
    const QRect box(cell.center().x() - 6, cell.center().y() - 6, 14, 14);
    Shapes::box(painter, box, on ? colours.accentText : palette.color(QPalette::Base), on ? colours.accentText : colours.muted,
                3);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.color(QPalette::Base), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = QRectF(box).center();
    painter->drawPolyline(QPolygonF({c + QPointF(-3, 0), c + QPointF(-0.8, 2.4), c + QPointF(3.2, -2.6)}));
    painter->restore();
}
} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const SemanticColours &colours = SemanticColours::of(palette);
    const auto look = CellLook(index.data(TableRole::Look).toInt());
    // The head of a section goes over the whole row: every cell asks the first one.
    const bool head = CellLook(index.siblingAtColumn(0).data(TableRole::Look).toInt()) == CellLook::Section;
    if (head && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, colours.raised);
    else
        Shapes::itemBackground(&option, painter);
    painter->save();
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view && view->hasFocus() && view->currentIndex().row() == index.row();
    if (current && option.state & QStyle::State_Selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), colours.accentText);
    if (current && option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.accentText, 1, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(2, 2, -3, -4));
    }
    const QRect inner = option.rect.adjusted(10, 0, -10, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant tone = index.data(TableRole::ToneWord);
    if (index.data(TableRole::ColumnKey) == QLatin1String("select")) {
        tick(painter, option.rect, option.state & QStyle::State_Selected, palette);
    } else if (tone.isValid()) {
        Pill::paint(painter, inner, text, Tone(tone.toInt()), palette, option.font);
    } else {
        const QVariant wanted = index.data(Qt::TextAlignmentRole);
        const Qt::Alignment alignment = wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
        QFont font = option.font;
        if (look != CellLook::Plain)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(look == CellLook::Link ? colours.accentText : palette.color(QPalette::Text));
        painter->drawText(inner, int(alignment) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(TableRole::ColumnKey) == QLatin1String("select"))
        return {34, 34};
    if (index.data(TableRole::ToneWord).isValid())
        return {Pill::sizeFor(text, option.font).width() + 22, 34};
    QFont font = option.font;
    if (index.data(TableRole::Look).toInt() != int(CellLook::Plain))
        font.setWeight(QFont::DemiBold);
    return {QFontMetrics(font).horizontalAdvance(text) + 24, 34};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    const QVariant hint = index.data(Qt::ToolTipRole);
    if (event->type() == QEvent::ToolTip && hint.toString().isEmpty() && sizeHint(option, index).width() > option.rect.width()) {
        QToolTip::showText(event->globalPos(), index.data(Qt::DisplayRole).toString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

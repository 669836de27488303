#include "sidebarlist.h"

#include "icons.h"
#include "pagetable.h"
#include "pill.h"
#include "semanticcolours.h"
#include "shapes.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace
{
enum { IdRole = Qt::UserRole + 1, IconRole, BadgeRole, BadgeToneRole };
constexpr int side = 10, beforeName = 34; ///< around the box of an entry, and within it

int behindName(const QString &badge, const QFont &font)
{
    return badge.isEmpty() ? 8 : Pill::sizeFor(badge, font).width() + 12;
}

class Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, index.data(IdRole).toString().isEmpty() ? 34 : 34};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const SemanticColours &colours = SemanticColours::of(option.palette);
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->save();
        QFont font = option.font;
        if (index.data(IdRole).toString().isEmpty()) {
            if (font.pixelSize() > 0)
                font.setPixelSize(font.pixelSize() - 2);
            else
                font.setPointSizeF(font.pointSizeF() * 0.88);
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(colours.muted);
            painter->drawText(option.rect.adjusted(18, 6, -8, -2), Qt::AlignLeft | Qt::AlignVCenter, text);
            painter->restore();
            return;
        }
        const bool selected = option.state & QStyle::State_Selected;
        const QRect box = option.rect.adjusted(side, 1, -side, -1);
        if (selected || option.state & QStyle::State_MouseOver)
            Shapes::box(painter, box, selected ? colours.accentSoft : colours.raised, QColor());
        if (option.state & QStyle::State_HasFocus)
            Shapes::box(painter, box, QColor(), colours.accentText);
        const QColor ink = selected ? colours.accentText : option.palette.color(QPalette::Text);
        Icons::get(index.data(IconRole).toString(), selected ? colours.accentText : colours.muted)
            .paint(painter, QRect(box.left() + 9, box.top() + (box.height() - 16) / 2, 16, 16));
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(ink);
        const QString badge = index.data(BadgeRole).toString();
        const QRect place = box.adjusted(beforeName, 0, -behindName(badge, option.font), 0);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        if (!badge.isEmpty()) {
            const QSize size = Pill::sizeFor(badge, option.font);
            Pill::paint(painter, QRect(box.right() - size.width() - 7, box.top(), size.width(), box.height()), badge,
                        Tone(index.data(BadgeToneRole).toInt()), option.palette, option.font);
        }
        painter->restore();
    }
};
} // namespace

SidebarList::SidebarList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("areas"));
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &SidebarList::fittingWidthChanged);
    // The selection, not the current index: that one also comes with the focus, where no area of the list is shown.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        const QString id = selected.indexes().value(0).data(IdRole).toString();
        if (!id.isEmpty())
            Q_EMIT chosen(id);
    });
}

void SidebarList::setEntries(const QList<const PageEntry *> &entries)
{
    const QString before = currentIndex().data(IdRole).toString();
    const QSignalBlocker quiet(selectionModel());
    m_model->clear();
    QString group;
    for (const PageEntry *entry : entries) {
        if (entry->groupText() != group) {
            group = entry->groupText();
            auto *head = new QStandardItem(group);
            head->setFlags(Qt::ItemIsEnabled);
            m_model->appendRow(head);
        }
        auto *item = new QStandardItem(entry->titleText());
        item->setData(entry->id, IdRole);
        item->setData(entry->icon, IconRole);
        m_model->appendRow(item);
    }
    setCurrent(before);
    Q_EMIT fittingWidthChanged();
}

int SidebarList::fittingWidth() const
{
    QFont chosen = font(); // which is bold
    chosen.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(chosen);
    int widest = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QStandardItem *item = m_model->item(i);
        widest = qMax(widest, metrics.horizontalAdvance(item->text()) + behindName(item->data(BadgeRole).toString(), font()));
    }
    const bool scrolls = verticalScrollBar()->maximum() > verticalScrollBar()->minimum();
    return widest + 2 * side + beforeName + (scrolls ? verticalScrollBar()->sizeHint().width() : 0);
}

QModelIndex SidebarList::indexOf(const QString &id) const
{
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->index(i, 0).data(IdRole).toString() == id)
            return m_model->index(i, 0);
    return {};
}

void SidebarList::setCurrent(const QString &id)
{
    const QSignalBlocker quiet(selectionModel());
    if (const QModelIndex index = indexOf(id); index.isValid() && !id.isEmpty())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clear();
    viewport()->update();
}

void SidebarList::setBadge(const QString &id, const QString &text, int tone)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    const bool wasOther = index.data(BadgeRole).toString() != text;
    m_model->setData(index, text, BadgeRole);
    m_model->setData(index, tone, BadgeToneRole);
    m_model->setData(index, text, Qt::AccessibleDescriptionRole);
    if (wasOther)
        Q_EMIT fittingWidthChanged();
}

QStringList SidebarList::ids() const
{
    QStringList list;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (const QString id = m_model->index(i, 0).data(IdRole).toString(); !id.isEmpty())
            list << id;
    return list;
}

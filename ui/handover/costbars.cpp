#include "costbars.h"

#include "semanticcolours.h"
#include "shapes.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace
{
constexpr int rowMost = 44, barTall = 8, gap = 4;

QString words(const CostBars::Bar &bar)
{
    return QStringLiteral("%1: %2").arg(bar.name, bar.amount);
}
} // namespace

CostBars::CostBars(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("costBars"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void CostBars::setBars(QList<Bar> bars)
{
    std::stable_sort(bars.begin(), bars.end(), [](const Bar &a, const Bar &b) { return a.net > b.net; });
    m_bars = bars.mid(0, most);
    choose(-1);
}

/// A screen reader is told the chosen bar, and all of them while none is.
void CostBars::choose(int index)
{
    m_chosen = index < m_bars.size() ? index : -1;
    QStringList all;
    for (const Bar &bar : std::as_const(m_bars))
        all << words(bar);
    setAccessibleDescription(m_chosen >= 0 ? all.value(m_chosen) : all.join(QStringLiteral("; ")));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void CostBars::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    QPainter painter(this);
    const SemanticColours &colours = SemanticColours::of(palette());
    const QFontMetrics metrics = painter.fontMetrics();
    const qint64 dearest = qMax(qint64(1), m_bars.first().net.units());
    const int tall = qMin(rowMost, height() / int(m_bars.size()));
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const QRect row(0, i * tall, width(), tall);
        const int amount = metrics.horizontalAdvance(bar.amount);
        const QRect text(gap, row.top(), width() - 2 * gap, qMax(0, tall - barTall - gap));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                         metrics.elidedText(bar.name, Qt::ElideRight, text.width() - amount - 2 * gap));
        painter.setPen(colours.muted);
        painter.drawText(text, Qt::AlignRight | Qt::AlignBottom, bar.amount);
        const int wide = int(qint64(text.width()) * qMax(qint64(0), bar.net.units()) / dearest);
        Shapes::box(&painter, QRect(gap, row.bottom() - barTall, qMax(3, wide), barTall - 2), colours.accentText, QColor(), 3);
        if (i == m_chosen) {
            painter.setPen(QPen(colours.accentText, 2));
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4);
        }
    }
}

void CostBars::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(qMin(last, qMax(0, m_chosen - 1)));
    case Qt::Key_Down:
        return choose(qMin(last, m_chosen + 1));
    case Qt::Key_Home:
        return choose(qMin(0, last));
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void CostBars::focusInEvent(QFocusEvent *event)
{
    choose(m_bars.isEmpty() ? -1 : 0);
    QWidget::focusInEvent(event);
}

void CostBars::focusOutEvent(QFocusEvent *event)
{
    choose(-1);
    QWidget::focusOutEvent(event);
}

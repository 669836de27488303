#include "monthbars.h"

#include "semanticcolours.h"
#include "shapes.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

MonthBars::MonthBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusPolicy(Qt::TabFocus);
}

QString MonthBars::words(const Month &month)
{
    return QStringLiteral("%1: %2").arg(QLocale().toString(month.first, QStringLiteral("MMMM yyyy")), month.net.toDisplay());
}

void MonthBars::setMonths(const QList<Month> &months)
{
    const bool same = m_months.size() == months.size();
    m_months = months;
    choose(hasFocus() ? (same ? m_chosen : int(months.size()) - 1) : -1);
}

/// A screen reader is told the chosen month, and all of them while none is.
void MonthBars::choose(int index)
{
    m_chosen = index < m_months.size() ? index : -1;
    QStringList all;
    for (const Month &month : std::as_const(m_months))
        all << words(month);
    setAccessibleDescription(m_chosen >= 0 ? all.value(m_chosen) : all.join(QStringLiteral("; ")));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

QRect MonthBars::column(int index) const
{
    const int count = qMax(6, int(m_months.size())); // one month alone is a bar, not a wall
    const int left = width() * index / count;
    const int right = width() * (index + 1) / count;
    return {left + 4, 0, qMax(4, right - left - 8), height()};
}

void MonthBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const SemanticColours &colours = SemanticColours::of(palette());
    qint64 most = 1;
    for (const Month &month : m_months)
        most = qMax(most, month.net.units());
    QFont small = font();
    if (small.pixelSize() > 0)
        small.setPixelSize(small.pixelSize() - 2);
    painter.setFont(small);
    const int textHeight = painter.fontMetrics().height() + 4;
    const int top = hasFocus() ? textHeight : 0; // room for the words of the chosen month
    const int room = height() - textHeight - top;
    QColor quiet = colours.accentText;
    quiet.setAlphaF(0.34f);
    for (int i = 0; i < m_months.size(); ++i) {
        const QRect place = column(i);
        const int tall = qMax(3, int(room * qMax(qint64(0), m_months[i].net.units()) / most));
        const bool last = i == m_months.size() - 1;
        Shapes::box(&painter, QRect(place.left(), top + room - tall, place.width(), tall), last ? colours.accentText : quiet,
                    QColor(), 3);
        painter.setPen(last ? palette().color(QPalette::Text) : colours.muted);
        painter.drawText(QRect(place.left() - 6, top + room + 3, place.width() + 12, textHeight), Qt::AlignHCenter | Qt::AlignTop,
                         QLocale().toString(m_months[i].first, QStringLiteral("MMM")).remove(u'.'));
    }
    if (m_chosen < 0)
        return;
    const QRect place = column(m_chosen);
    painter.setPen(QPen(colours.accentText, 2));
    painter.drawRoundedRect(QRectF(place.left() - 2, top - 1, place.width() + 4, height() - top - 1), 4, 4);
    const QString text = words(m_months[m_chosen]);
    const int wide = painter.fontMetrics().horizontalAdvance(text);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(qBound(0, place.center().x() - wide / 2, qMax(0, width() - wide)), painter.fontMetrics().ascent(), text);
}

bool MonthBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int i = 0; i < m_months.size(); ++i)
            if (column(i).contains(help->pos()))
                QToolTip::showText(help->globalPos(), words(m_months[i]));
        return true;
    }
    return QWidget::event(event);
}

void MonthBars::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_months.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(qMax(0, m_chosen - 1));
    case Qt::Key_Right:
        return choose(qMin(last, m_chosen + 1));
    case Qt::Key_Home:
        return choose(qMin(0, last));
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthBars::focusInEvent(QFocusEvent *event)
{
    choose(int(m_months.size()) - 1);
    QWidget::focusInEvent(event);
}

void MonthBars::focusOutEvent(QFocusEvent *event)
{
    choose(-1);
    QWidget::focusOutEvent(event);
}

#include "monthbars.h"

#include "semanticcolours.h"
#include "shapes.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

MonthBars::MonthBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void MonthBars::setMonths(const QList<Month> &months)
{
    m_months = months;
    QStringList words;
    for (const Month &month : months)
        words << QStringLiteral("%1 %2").arg(QLocale().toString(month.first, QStringLiteral("MMMM yyyy")), month.net.toDisplay());
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QRect MonthBars::column(int index) const
{
    const int count = qMax(1, int(m_months.size()));
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
    const int room = height() - textHeight;
    QColor quiet = colours.accentText;
    quiet.setAlphaF(0.34f);
    for (int i = 0; i < m_months.size(); ++i) {
        const QRect place = column(i);
        const int tall = qMax(3, int(room * qMax(qint64(0), m_months[i].net.units()) / most));
        const bool last = i == m_months.size() - 1;
        Shapes::box(&painter, QRect(place.left(), room - tall, place.width(), tall), last ? colours.accentText : quiet, QColor(),
                    3);
        painter.setPen(last ? palette().color(QPalette::Text) : colours.muted);
        painter.drawText(QRect(place.left() - 6, room + 3, place.width() + 12, textHeight), Qt::AlignHCenter | Qt::AlignTop,
                         QLocale().toString(m_months[i].first, QStringLiteral("MMM")).remove(u'.'));
    }
}

bool MonthBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int i = 0; i < m_months.size(); ++i)
            if (column(i).contains(help->pos()))
                QToolTip::showText(help->globalPos(), QStringLiteral("%1: %2").arg(
                                                          QLocale().toString(m_months[i].first, QStringLiteral("MMMM yyyy")),
                                                          m_months[i].net.toDisplay()));
        return true;
    }
    return QWidget::event(event);
}

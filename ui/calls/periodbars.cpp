#include "periodbars.h"

#include "semanticcolours.h"
#include "shapes.h"

#include <QAccessible>
#include <QDate>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace
{
bool isDay(const QString &key)
{
    return key.size() == 10;
}

QDate dateOf(const QString &key)
{
    return QDate::fromString(isDay(key) ? key : key + QStringLiteral("-01"), Qt::ISODate);
}
} // namespace

PeriodBars::PeriodBars(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("periodBars"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void PeriodBars::setPeriods(const QList<CallSums::Group> &periods)
{
    m_periods = periods;
    m_current = -1;
    QStringList all;
    for (int i = 0; i < m_periods.size(); ++i)
        all << words(i);
    setAccessibleDescription(all.join(QStringLiteral("; ")));
    update();
}

QString PeriodBars::words(int index) const
{
    const CallSums::Group &group = m_periods.at(index);
    const QString form = isDay(group.keys.first()) ? QStringLiteral("dddd, d. MMMM yyyy") : QStringLiteral("MMMM yyyy");
    return tr("%1: %2, %n calls", nullptr, int(group.sum.calls))
        .arg(QLocale().toString(dateOf(group.keys.first()), form), group.sum.net.toDisplay());
}

/// One day alone is a bar, not a wall.
int PeriodBars::places() const
{
    return qMax(6, int(m_periods.size()));
}

QRect PeriodBars::column(int index) const
{
    const int count = places();
    const int left = width() * index / count;
    const int right = width() * (index + 1) / count;
    const int gap = (right - left) > 12 ? 3 : 1;
    return {left + gap, 0, qMax(2, right - left - 2 * gap), height()};
}

int PeriodBars::at(const QPoint &point) const
{
    const int index = width() > 0 ? int(point.x() * places() / width()) : -1;
    return index >= 0 && index < m_periods.size() ? index : -1;
}

void PeriodBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const SemanticColours &colours = SemanticColours::of(palette());
    qint64 most = 1;
    for (const CallSums::Group &group : m_periods)
        most = qMax(most, group.sum.net.units());
    const int textHeight = painter.fontMetrics().height() + 4;
    const int room = height() - textHeight;
    QColor quiet = colours.accentText;
    quiet.setAlphaF(0.34f);
    int free = 0; // where the next label may begin
    for (int i = 0; i < m_periods.size(); ++i) {
        const QRect place = column(i);
        const int tall = qMax(2, int(room * qMax(qint64(0), m_periods[i].sum.net.units()) / most));
        const bool current = hasFocus() && i == m_current;
        Shapes::box(&painter, QRect(place.left(), room - tall, place.width(), tall), current ? colours.accentText : quiet,
                    QColor(), 2);
        const QString key = m_periods[i].keys.first();
        const QString label = isDay(key) ? QLocale().toString(dateOf(key), QStringLiteral("d.M."))
                                         : QLocale().toString(dateOf(key), QStringLiteral("MMM yy")).remove(u'.');
        const int wide = painter.fontMetrics().horizontalAdvance(label);
        const int left = qBound(0, place.center().x() - wide / 2, width() - wide);
        if (left < free)
            continue;
        free = left + wide + 10;
        painter.setPen(current ? palette().color(QPalette::Text) : colours.muted);
        painter.drawText(QRect(left, room + 3, wide + 2, textHeight), Qt::AlignLeft | Qt::AlignTop, label);
    }
    if (hasFocus() && m_current < 0) {
        painter.setPen(colours.accentText);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void PeriodBars::setCurrent(int index)
{
    if (m_periods.isEmpty())
        return;
    m_current = qBound(0, index, int(m_periods.size()) - 1);
    setAccessibleDescription(words(m_current));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void PeriodBars::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = at(event->position().toPoint());
    if (index >= 0)
        Q_EMIT chosen(m_periods.at(index).keys.first());
}

void PeriodBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current < 0 ? int(m_periods.size()) - 1 : m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT chosen(m_periods.at(m_current).keys.first());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PeriodBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

bool PeriodBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int index = at(help->pos()); index >= 0)
        QToolTip::showText(help->globalPos(), words(index), this);
    return true;
}

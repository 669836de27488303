#include "stepline.h"

#include "semanticcolours.h"

#include <QPainter>

StepLine::StepLine(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepLine::set(const QString &name, const QStringList &steps, int current)
{
    m_steps = steps;
    m_current = current;
    setAccessibleName(name);
    setAccessibleDescription(tr("Step %1 of %2: %3").arg(current + 1).arg(steps.size()).arg(steps.value(current)));
    setToolTip(accessibleDescription());
    updateGeometry();
    update();
}

QString StepLine::text(int step) const
{
    return step + 1 < m_steps.size() ? m_steps[step] + QStringLiteral(" ›") : m_steps[step];
}

QList<QRect> StepLine::places(int width) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold); // the widest, so that nothing moves when the step changes
    QList<QRect> places;
    QPoint at(0, 0);
    for (int i = 0; i < m_steps.size(); ++i) {
        const int wanted = metrics.horizontalAdvance(text(i)) + 6;
        if (at.x() > 0 && at.x() + wanted > width)
            at = QPoint(0, at.y() + metrics.height() + 2);
        places.append(QRect(at, QSize(wanted, metrics.height() + 2)));
        at.rx() += wanted;
    }
    return places;
}

QSize StepLine::sizeHint() const
{
    return {320, heightForWidth(width() > 0 ? width() : 320)};
}

int StepLine::heightForWidth(int width) const
{
    const QList<QRect> all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

void StepLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const SemanticColours &colours = SemanticColours::of(palette());
    const QList<QRect> all = places(width());
    for (int i = 0; i < all.size(); ++i) {
        QFont font = this->font();
        font.setWeight(i == m_current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(i == m_current  ? colours.accentText
                       : i < m_current ? palette().color(QPalette::WindowText)
                                       : colours.muted);
        painter.drawText(all[i], Qt::AlignLeft | Qt::AlignVCenter, text(i));
    }
}

#include "stepheader.h"

#include "semanticcolours.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

StepHeader::StepHeader(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("stepHeader"));
    m_row->setContentsMargins(0, 4, 0, 10);
    m_row->setSpacing(0);
}

void StepHeader::setSteps(const QList<Step> &steps, int current)
{
    m_steps = steps;
    m_current = current;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < steps.size(); ++i) {
        auto *cell = new QWidget(this);
        auto *title = new TextLabel(i == current ? TextLabel::Role::Heading : TextLabel::Role::Body, cell);
        title->setText(QStringLiteral("%1 · %2").arg(i + 1).arg(steps[i].title));
        auto *summary = new TextLabel(TextLabel::Role::Small, cell);
        summary->setText(steps[i].summary);
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 12, 0);
        column->setSpacing(3);
        column->addWidget(title);
        column->addWidget(summary);
        m_row->addWidget(cell, 1);
    }
    if (current >= 0 && current < steps.size())
        setAccessibleName(tr("Step %1 of %2: %3").arg(current + 1).arg(steps.size()).arg(steps[current].title));
    update();
}

void StepHeader::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty())
        return;
    QPainter painter(this);
    const SemanticColours &colours = SemanticColours::of(palette());
    const int count = int(m_steps.size());
    for (int i = 0; i < count; ++i) {
        const int left = width() * i / count;
        const int right = width() * (i + 1) / count;
        QColor colour = i == m_current ? colours.accentText : i < m_current ? colours.accentText : colours.border;
        if (i < m_current)
            colour.setAlphaF(0.4f);
        painter.fillRect(left, height() - 3, right - left, 3, colour);
    }
}

#include "chiprow.h"

#include "buttons.h"
#include "livetext.h"

#include <QHBoxLayout>

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addStretch();
    LiveText::on(this, [this] { retranslate(); });
}

void ChipRow::add(const QString &objectName, std::function<QString()> name)
{
    QPushButton *button = Buttons::chip(objectName, this);
    const int index = int(m_chips.size());
    m_chips << Chip{button, std::move(name)};
    m_row->insertWidget(m_row->count() - 1, button);
    connect(button, &QPushButton::clicked, this, [this, index] { choose(index); });
    retranslate();
}

void ChipRow::setCounts(const QList<int> &counts)
{
    for (qsizetype i = 0; i < m_chips.size() && i < counts.size(); ++i)
        m_chips[i].count = counts[i];
    retranslate();
}

void ChipRow::choose(int index)
{
    const bool other = index != m_chosen;
    m_chosen = index;
    retranslate();
    if (other)
        Q_EMIT changed();
}

void ChipRow::retranslate()
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips[i].button->setText(QStringLiteral("%1 (%2)").arg(m_chips[i].name()).arg(m_chips[i].count));
        m_chips[i].button->setChecked(i == m_chosen);
    }
}

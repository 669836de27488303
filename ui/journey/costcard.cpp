#include "costcard.h"

#include "livetext.h"
#include "textlabel.h"

#include <QGridLayout>

CostCard::CostCard(QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("costCard"));
    m_title = new TextLabel(TextLabel::Role::Heading, this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(18, 14, 18, 14);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_title, 0, 0, 1, 2);
    const char *names[] = {"costOnce", "costBefore", "costAfter"};
    for (int i = 0; i < 3; ++i) {
        m_names << new TextLabel(TextLabel::Role::Muted, this);
        m_values << new TextLabel(i == 1 ? TextLabel::Role::Body : TextLabel::Role::Heading, this);
        m_values.last()->setObjectName(QLatin1String(names[i]));
        grid->addWidget(m_names.last(), i + 1, 0);
        grid->addWidget(m_values.last(), i + 1, 1, Qt::AlignRight);
    }
    LiveText::on(this, [this] {
        m_title->setText(tr("Cost (net)"));
        m_names[0]->setText(tr("Once"));
        m_names[1]->setText(tr("Monthly so far"));
        m_names[2]->setText(tr("Monthly from now on"));
        for (int i = 0; i < 3; ++i)
            m_values[i]->setAccessibleName(QStringLiteral("%1: %2").arg(m_names[i]->text(), m_values[i]->text()));
    });
}

void CostCard::show(const ChangeQuote &quote)
{
    const Money amounts[] = {quote.onceNet, quote.monthlyBeforeNet, quote.monthlyAfterNet};
    for (int i = 0; i < 3; ++i) {
        m_values[i]->setText(amounts[i].toDisplay());
        m_values[i]->setAccessibleName(QStringLiteral("%1: %2").arg(m_names[i]->text(), m_values[i]->text()));
    }
}

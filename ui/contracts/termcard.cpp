#include "termcard.h"

#include "clock.h"
#include "contractwords.h"
#include "displaytext.h"
#include "factgrid.h"
#include "livetext.h"
#include "termrules.h"
#include "termwords.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QProgressBar>
#include <QVBoxLayout>

TermCard::TermCard(const UiContext &context, QWidget *parent) : Card(parent), m_context(context)
{
    setObjectName(QStringLiteral("termCard"));
    m_heading = new TextLabel(TextLabel::Role::Heading, this);
    m_facts = new FactGrid(1, this);
    m_facts->setObjectName(QStringLiteral("termFacts"));
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("termProgress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(12);
    m_left = new TextLabel(TextLabel::Role::Muted, this);
    m_left->setObjectName(QStringLiteral("termLeft"));
    m_left->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_heading);
    column->addWidget(m_facts);
    column->addWidget(m_bar);
    column->addWidget(m_left);
    column->addStretch();
    LiveText::on(this, [this] { refresh(); });
}

void TermCard::show(const ServiceContract &contract)
{
    m_contract = contract;
    refresh();
}

void TermCard::refresh()
{
    m_heading->setText(tr("Term"));
    m_bar->setAccessibleName(tr("Term"));
    const QDate today = m_context.clock.today();
    const Term &term = m_contract.term;
    const TermRules::Dates dates = TermRules::at(m_contract.begin, term, today);
    const bool terminated = m_contract.endsOn.isValid();
    const QDate end = terminated ? m_contract.endsOn : dates.end;
    m_facts->set({{tr("Begin of contract"), DisplayText::date(m_contract.begin)},
                  {tr("Minimum term"), TermWords::minimum(term)},
                  {tr("Notice period"), TermWords::notice(term)},
                  {tr("Renewal"), TermWords::renewal(term)},
                  {terminated ? tr("Terminated as of") : tr("End of term"), DisplayText::date(end), true},
                  {tr("Call records"), ContractWords::evnKind(m_contract.evnKind)}});
    // Where the present term began: after the minimum term each renewal is one of its own.
    const QDate from =
        dates.renewals > 0 && term.renewalMonths > 0
            ? TermRules::lastDay(m_contract.begin, term.minimumMonths + (dates.renewals - 1) * term.renewalMonths).addDays(1)
            : m_contract.begin;
    const qint64 whole = from.isValid() && end.isValid() ? from.daysTo(end) + 1 : 0;
    m_bar->setVisible(whole > 0 && (terminated || !dates.unlimited));
    m_bar->setRange(0, int(qMax<qint64>(1, whole)));
    m_bar->setValue(int(qBound<qint64>(0, from.daysTo(today), whole)));
    const int left = end.isValid() ? int(today.daysTo(end)) : 0;
    QString text;
    if (terminated)
        text = left >= 0 ? tr("%n day(s) left", nullptr, left) : tr("ended");
    else if (dates.unlimited || !dates.noticeBy.isValid())
        text = tr("Can be terminated on any day, then as of %1").arg(DisplayText::date(end));
    else
        text = tr("%n day(s) left", nullptr, left) + QStringLiteral(" · ") +
               tr("notice by %1").arg(DisplayText::date(dates.noticeBy));
    m_left->setText(text + u'\n' + tr("Contracts end only by a letter to the provider."));
    m_bar->setAccessibleDescription(text);
}

#include "dispatchcard.h"

#include "buttons.h"
#include "clock.h"
#include "companywords.h"
#include "contractservice.h"
#include "errorwords.h"
#include "livetext.h"
#include "notices.h"
#include "portalaccess.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QRadioButton>
#include <QVBoxLayout>

using Company::DispatchMode;

DispatchCard::DispatchCard(const UiContext &context, QWidget *parent) : Card(parent), m_context(context)
{
    setObjectName(QStringLiteral("dispatchCard"));
    m_title = new TextLabel(TextLabel::Role::Heading, this);
    m_state = new TextLabel(TextLabel::Role::Muted, this);
    m_state->setObjectName(QStringLiteral("dispatchState"));
    m_notice = new TextLabel(TextLabel::Role::Body, this);
    m_notice->setObjectName(QStringLiteral("dispatchNotice"));
    m_problem = new TextLabel(TextLabel::Role::Error, this);
    m_problem->setObjectName(QStringLiteral("dispatchProblem"));
    for (TextLabel *label : {m_state, m_notice, m_problem})
        label->setWordWrap(true);
    m_problem->hide();
    m_save = Buttons::primary(QStringLiteral("dispatchSave"), this);
    m_choiceColumn = new QVBoxLayout;
    m_choiceColumn->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addLayout(m_choiceColumn);
    column->addWidget(m_notice);
    column->addWidget(m_problem);
    column->addWidget(m_save, 0, Qt::AlignRight);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    PortalAccess::whenChanged(m_context, this, [this] { refresh(); });
    LiveText::on(this, [this] { retranslate(); });
}

DispatchMode DispatchCard::planned() const
{
    return m_record.nextDispatch == DispatchMode::Unknown ? m_record.dispatch : m_record.nextDispatch;
}

DispatchMode DispatchCard::chosen() const
{
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        if (m_choices[i]->isChecked())
            return m_record.dispatchPrices.value(i).mode;
    return planned();
}

void DispatchCard::retranslate()
{
    m_title->setText(tr("Invoice delivery"));
    m_save->setText(tr("Save"));
    choices();
    refresh();
}

/// One per offer, with its price.
void DispatchCard::choices()
{
    while (m_choices.size() > m_record.dispatchPrices.size())
        delete m_choices.takeLast();
    while (m_choices.size() < m_record.dispatchPrices.size()) {
        auto *choice = new QRadioButton(this);
        choice->setObjectName(QStringLiteral("dispatchMode%1").arg(m_choices.size() + 1));
        m_choiceColumn->addWidget(choice);
        m_choices << choice;
        connect(choice, &QRadioButton::toggled, this, [this](bool on) {
            if (!on)
                return;
            m_problem->hide();
            refresh();
        });
    }
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const DispatchPrice &offer = m_record.dispatchPrices[i];
        const Money price = DispatchQuote::of(m_record, offer.mode, m_context.clock.today()).monthlyNet;
        m_choices[i]->setText(tr("%1: %2").arg(CompanyWords::dispatch(offer.mode), CompanyWords::price(price)));
    }
}

void DispatchCard::show(const CustomerRecord &record)
{
    const bool untouched = record.id != m_record.id || chosen() == planned();
    const DispatchMode was = chosen();
    m_record = record;
    choices();
    const DispatchMode mode = untouched ? planned() : was;
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        if (m_record.dispatchPrices[i].mode == mode)
            m_choices[i]->setChecked(true);
    refresh();
}

void DispatchCard::setUnlocked(bool unlocked)
{
    m_unlocked = unlocked;
    if (!unlocked) { // closing takes back what was not saved
        m_problem->hide();
        for (qsizetype i = 0; i < m_choices.size(); ++i)
            if (m_record.dispatchPrices[i].mode == planned())
                m_choices[i]->setChecked(true);
    }
    refresh();
}

void DispatchCard::refresh()
{
    const DispatchMode mode = chosen();
    m_quote = DispatchQuote::of(m_record, mode, m_context.clock.today());
    m_state->setText(CompanyWords::state(m_record));
    m_notice->setText(m_quote.changes ? CompanyWords::notice(m_record, mode, m_quote) : QString());
    m_notice->setVisible(m_quote.changes);
    QString why = m_unlocked ? PortalAccess::whyOffline(m_context) : tr("Open the lock first.");
    for (QRadioButton *choice : std::as_const(m_choices))
        Buttons::allow(choice, m_sending ? tr("Being sent …") : why);
    if (why.isEmpty() && m_sending)
        why = tr("Being sent …");
    if (why.isEmpty() && !m_quote.changes)
        why = tr("Nothing has been changed yet.");
    Buttons::allow(m_save, why);
}

void DispatchCard::save()
{
    if (m_sending || !m_quote.changes)
        return;
    DispatchChange change;
    change.mode = chosen();
    change.monthlyNet = m_quote.monthlyNet;
    change.effectiveFrom = m_quote.effectiveFrom;
    m_sending = true;
    m_problem->hide();
    refresh();
    QCoro::connect(m_context.contracts->saveDispatch(m_record.rev, change), this, [this](Result<CustomerRecord> saved) {
        m_sending = false;
        if (saved) {
            m_context.notices.toast(tr("Saved."), Tone::Good);
            return show(*saved);
        }
        m_problem->setText(
            saved.error().code == u"price_changed"
                ? tr("Price or first day have changed in the meantime; nothing was ordered. Look at the notice again.")
                : ErrorWords::sentence(saved.error()));
        m_problem->show();
        if (const auto now = m_context.contracts->customer())
            show(*now);
        refresh();
    });
}

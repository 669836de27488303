#include "seatdiversiontab.h"

#include "buttons.h"
#include "formrows.h"
#include "livetext.h"
#include "pbxrules.h"
#include "phonenumber.h"
#include "textlabel.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace
{
constexpr int usualSeconds = 20;
}

SeatDiversionTab::SeatDiversionTab(QWidget *parent) : SeatTab(parent)
{
    m_form = new FormRows(this);
    m_always = m_form->line(QStringLiteral("seatAlways"), [] { return tr("Always"); });
    m_busy = m_form->line(QStringLiteral("seatBusy"), [] { return tr("When busy"); });
    m_noAnswer = m_form->line(QStringLiteral("seatNoAnswer"), [] { return tr("Without answer"); });
    m_seconds = new QSpinBox(this);
    m_seconds->setObjectName(QStringLiteral("seatSeconds"));
    m_seconds->setRange(PbxRules::noAnswerMin, PbxRules::noAnswerMax);
    connect(m_seconds, &QSpinBox::valueChanged, m_form, &FormRows::edited);
    m_form->add(m_seconds, [] { return tr("… after"); });
    m_notRegistered = m_form->line(QStringLiteral("seatNotRegistered"), [] { return tr("When not registered (@once)"); });
    m_note = m_form->note(QStringLiteral("seatDiversionNote"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    connect(m_form, &FormRows::edited, this, &SeatTab::edited);
    LiveText::on(this, [this] {
        for (QLineEdit *edit : {m_always, m_busy, m_noAnswer, m_notRegistered})
            edit->setPlaceholderText(tr("off"));
        m_seconds->setSuffix(tr(" s"));
        m_note->setText(
            tr("Any notation is understood. Emergency, 116, 0137 and 0900 numbers are refused, and targets from which "
               "the call would come back."));
    });
}

void SeatDiversionTab::show(const Seat &seat, const PbxLookup &)
{
    const QSignalBlocker quiet(m_form);
    const SeatDiversions &to = seat.settings.diversions;
    m_always->setText(PhoneNumber::display(to.always));
    m_busy->setText(PhoneNumber::display(to.busy));
    m_noAnswer->setText(PhoneNumber::display(to.noAnswer));
    m_seconds->setValue(to.noAnswerSeconds > 0 ? to.noAnswerSeconds : usualSeconds);
    m_notRegistered->setText(PhoneNumber::display(to.notRegistered));
}

void SeatDiversionTab::take(SeatSettings &draft) const
{
    SeatDiversions &to = draft.diversions;
    to.always = m_always->text().trimmed();
    to.busy = m_busy->text().trimmed();
    to.noAnswer = m_noAnswer->text().trimmed();
    // Without a target the seconds say nothing: what is stored stays.
    if (!to.noAnswer.isEmpty())
        to.noAnswerSeconds = m_seconds->value();
    to.notRegistered = m_notRegistered->text().trimmed();
}

QWidget *SeatDiversionTab::field(const QString &pointer) const
{
    if (pointer == u"/diversions/always")
        return m_always;
    if (pointer == u"/diversions/busy")
        return m_busy;
    if (pointer == u"/diversions/noAnswer")
        return m_noAnswer;
    if (pointer == u"/diversions/noAnswerSeconds")
        return m_seconds;
    return pointer == u"/diversions/notRegistered" ? m_notRegistered : nullptr;
}

void SeatDiversionTab::setReason(const QString &whyNot)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_always, m_busy, m_noAnswer, m_seconds, m_notRegistered})
        Buttons::allow(widget, whyNot);
}

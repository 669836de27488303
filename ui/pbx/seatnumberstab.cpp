#include "seatnumberstab.h"

#include "buttons.h"
#include "choice.h"
#include "livetext.h"
#include "pbxrules.h"
#include "pbxwords.h"
#include "phonenumber.h"
#include "selfcarewords.h"
#include "stepline.h"
#include "textlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>

SeatNumbersTab::SeatNumbersTab(QWidget *parent) : SeatTab(parent)
{
    m_own = new TextLabel(TextLabel::Role::Body, this);
    m_own->setObjectName(QStringLiteral("seatOwnNumbers"));
    m_own->setWordWrap(true);
    m_manage = Buttons::link(QStringLiteral("seatManageNumbers"), this);
    m_title = new TextLabel(TextLabel::Role::Section, this);
    m_steps = new StepLine(this);
    m_steps->setObjectName(QStringLiteral("seatClipSteps"));
    m_clip = new QComboBox(this);
    m_clip->setObjectName(QStringLiteral("seatClipNumbers"));
    m_digits = new QLineEdit(this);
    m_digits->setObjectName(QStringLiteral("seatClipDigits"));
    m_digits->setMaxLength(6);
    m_digits->setMaximumWidth(90);
    m_assign = Buttons::plain(QStringLiteral("seatClipAssign"), this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("seatAssigned"));
    m_list->setMaximumHeight(110);
    m_remove = Buttons::plain(QStringLiteral("seatClipRemove"), this);
    m_note = new TextLabel(TextLabel::Role::Small, this);
    m_note->setObjectName(QStringLiteral("seatClipNote"));
    m_note->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_own, 0, 0, 1, 3);
    grid->addWidget(m_manage, 1, 0, 1, 3, Qt::AlignLeft);
    grid->addWidget(m_title, 2, 0, 1, 3);
    grid->addWidget(m_steps, 3, 0, 1, 3);
    grid->addWidget(m_clip, 4, 0);
    grid->addWidget(m_digits, 4, 1);
    grid->addWidget(m_assign, 4, 2);
    grid->addWidget(m_list, 5, 0, 1, 2);
    grid->addWidget(m_remove, 5, 2, Qt::AlignTop);
    grid->addWidget(m_note, 6, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(7, 1);
    connect(m_manage, &QPushButton::clicked, this, [this] { Q_EMIT numberWanted(m_firstNumber); });
    connect(m_assign, &QPushButton::clicked, this, [this] { assign(); });
    connect(m_digits, &QLineEdit::returnPressed, this, [this] { assign(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { refresh(); });
    LiveText::on(this, [this] {
        m_manage->setText(tr("Manage numbers"));
        m_title->setText(tr("Assigned geographic numbers (CLIP no screening)"));
        m_clip->setAccessibleName(tr("Geographic number"));
        m_digits->setAccessibleName(tr("Extension behind it"));
        m_digits->setPlaceholderText(tr("Extension"));
        m_assign->setText(tr("Assign"));
        m_list->setAccessibleName(tr("Assigned numbers"));
        m_remove->setText(tr("Remove"));
        m_note->setText(tr("After saving, choose the callback number in the tab Personalisierung."));
        refresh();
    });
}

void SeatNumbersTab::show(const Seat &seat, const PbxLookup &pbx)
{
    m_callers = seat.settings.callerNumbers;
    QStringList lines;
    m_firstNumber.clear();
    for (const PbxNumber *number : pbx.numbersOf(seat.id)) {
        if (m_firstNumber.isEmpty())
            m_firstNumber = number->id;
        lines << PhoneNumber::display(number->number) + QStringLiteral(" · ") + PbxWords::stateWithDay(*number);
    }
    m_own->setText(lines.isEmpty() ? tr("No number is assigned to this seat.") : lines.join(u'\n'));
    m_numberOf.clear();
    QList<std::pair<QString, QString>> entries;
    for (const PbxNumber *number : PbxRules(pbx).clipNumbers(Pbx::NumberKind::GeographicClip)) {
        m_numberOf.insert(number->id, number->number);
        entries << std::pair(number->id, PhoneNumber::display(number->number));
    }
    Choice::fill(m_clip, entries);
    m_digits->clear();
    refresh();
}

void SeatNumbersTab::follow(const SeatSettings &, const PbxLookup &)
{
    refresh();
}

void SeatNumbersTab::assign()
{
    const CallerNumber caller{Choice::id(m_clip), m_digits->text().trimmed()};
    if (!m_assign->isEnabled() || m_callers.contains(caller))
        return;
    m_callers << caller;
    m_digits->clear();
    refresh();
    Q_EMIT edited();
}

void SeatNumbersTab::remove()
{
    if (m_list->currentRow() < 0)
        return;
    m_callers.removeAt(m_list->currentRow());
    refresh();
    Q_EMIT edited();
}

void SeatNumbersTab::refresh()
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const CallerNumber &caller : std::as_const(m_callers))
        m_list->addItem(PhoneNumber::display(m_numberOf.value(caller.numberId) + caller.extension));
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    const bool none = m_clip->count() == 0;
    m_steps->set(m_title->text(), SelfCareWords::clipSteps(), none ? 1 : 3);
    Buttons::allow(m_manage, m_firstNumber.isEmpty() ? tr("No number is assigned to this seat.") : QString());
    Buttons::allow(m_assign, !m_whyNot.isEmpty() ? m_whyNot
                             : none ? tr("The contract has no geographic number of CLIP no screening; enter it there first.")
                                    : QString());
    m_digits->setEnabled(m_assign->isEnabled());
    Buttons::allow(m_remove, !m_whyNot.isEmpty()        ? m_whyNot
                             : m_list->currentRow() < 0 ? tr("Choose a number first.")
                                                        : QString());
}

QWidget *SeatNumbersTab::field(const QString &pointer) const
{
    return pointer.startsWith(u"/callerNumbers") ? m_list : nullptr;
}

void SeatNumbersTab::setReason(const QString &whyNot)
{
    m_whyNot = whyNot;
    refresh();
}

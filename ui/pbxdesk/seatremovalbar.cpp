#include "seatremovalbar.h"

#include "buttons.h"
#include "livetext.h"
#include "pbxlookup.h"
#include "phonenumber.h"
#include "textlabel.h"

#include <QHBoxLayout>

SeatRemovalBar::SeatRemovalBar(QWidget *parent) : QWidget(parent)
{
    m_question = new TextLabel(TextLabel::Role::Body, this);
    m_question->setObjectName(QStringLiteral("seatRemovalQuestion"));
    m_question->setWordWrap(true);
    m_begin = Buttons::plain(QStringLiteral("seatRemove"), this);
    m_confirm = Buttons::plain(QStringLiteral("seatRemoveConfirm"), this);
    m_keep = Buttons::plain(QStringLiteral("seatKeep"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_begin);
    row->addWidget(m_confirm);
    row->addWidget(m_keep);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_question);
    column->addLayout(row);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        ask(true);
        m_keep->setFocus();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        ask(false);
        Q_EMIT confirmed();
    });
    LiveText::on(this, [this] {
        m_begin->setText(tr("Delete seat …"));
        m_confirm->setText(tr("Yes, delete the seat"));
        m_keep->setText(tr("Keep it"));
    });
    ask(false);
}

void SeatRemovalBar::ask(bool asking)
{
    m_question->setVisible(asking);
    m_confirm->setVisible(asking);
    m_keep->setVisible(asking);
    m_begin->setVisible(!asking);
}

void SeatRemovalBar::show(const Seat &seat, const PbxLookup &pbx, const QString &whyNot)
{
    if (seat.id != m_seatId)
        ask(false);
    m_seatId = seat.id;
    QStringList numbers;
    for (const PbxNumber *number : pbx.numbersOf(seat.id))
        numbers << PhoneNumber::display(number->number);
    QStringList lines{
        tr("%1 is deleted for good, with its settings and its voicemail PIN. It is billed until the end of its term.")
            .arg(seat.settings.name)};
    if (!numbers.isEmpty())
        lines << tr("These numbers stay active and billed, and belong to nobody: %1.").arg(numbers.join(QStringLiteral(", ")));
    lines << tr("What leads to the seat leads nowhere any more.");
    m_question->setText(lines.join(u' '));
    Buttons::allow(m_begin, whyNot);
    Buttons::allow(m_confirm, whyNot);
}

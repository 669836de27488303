#include "numbersstep.h"

#include "buttons.h"
#include "card.h"
#include "contractwords.h"
#include "displaytext.h"
#include "journeywords.h"
#include "livetext.h"
#include "numberform.h"
#include "pill.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace
{
/// A number in grey letters once it is to be removed.
TextLabel *numberText(const QString &text, bool removed, QWidget *parent)
{
    auto *label = new TextLabel(removed ? TextLabel::Role::Muted : TextLabel::Role::Body, parent);
    label->setText(text);
    QFont font = label->font();
    font.setStrikeOut(removed);
    label->setFont(font);
    return label;
}
} // namespace

NumbersStep::NumbersStep(const UiContext &context, OptionJourney &journey, QWidget *parent) : QWidget(parent), m_journey(journey)
{
    setObjectName(QStringLiteral("numbersStep"));
    auto *card = new Card(this);
    m_title = new TextLabel(TextLabel::Role::Heading, card);
    auto *list = new QWidget(card);
    m_lines = new QVBoxLayout(list);
    m_lines->setContentsMargins(0, 0, 12, 0);
    m_lines->setSpacing(6);
    auto *scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    list->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_warning = new TextLabel(TextLabel::Role::Muted, card);
    m_warning->setWordWrap(true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(18, 14, 18, 14);
    inside->setSpacing(10);
    inside->addWidget(m_title);
    inside->addWidget(scroll, 1);
    inside->addWidget(m_warning);

    auto *addCard = new Card(this);
    m_addTitle = new TextLabel(TextLabel::Role::Heading, addCard);
    m_form = new NumberForm(context, journey, addCard);
    m_notAddable = new TextLabel(TextLabel::Role::Muted, addCard);
    m_notAddable->setWordWrap(true);
    auto *addColumn = new QVBoxLayout(addCard);
    addColumn->setContentsMargins(18, 14, 18, 14);
    addColumn->setSpacing(10);
    addColumn->addWidget(m_addTitle);
    addColumn->addWidget(m_notAddable);
    addColumn->addWidget(m_form);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(card, 1);
    column->addWidget(addCard);
    LiveText::on(this, [this] { refresh(); });
}

void NumbersStep::refresh()
{
    m_title->setText(tr("Numbers of the contract"));
    m_addTitle->setText(tr("Choose"));
    m_warning->setText(JourneyWords::notice(QStringLiteral("number_removal")));
    m_notAddable->setText(tr("Numbers can be added to SIP trunks and Centrex only."));
    m_notAddable->setVisible(!m_journey.contract().numbersAddable);
    m_form->setVisible(m_journey.contract().numbersAddable);
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const NumberObject &number : m_journey.contract().numbers)
        m_lines->addWidget(numberLine(number));
    for (int i = 0; i < m_journey.additions().size(); ++i)
        m_lines->addWidget(additionLine(i));
    m_lines->addStretch();
    m_form->refresh();
}

QWidget *NumbersStep::numberLine(const NumberObject &number)
{
    const bool removed = m_journey.isRemoved(number.id);
    auto *line = new QWidget(this);
    auto *pill = new Pill(line);
    if (removed)
        pill->set(tr("to be removed"), Tone::Bad);
    else
        pill->set(ContractWords::numberState(number), number.state == Ordering::NumberState::Active ? Tone::Good : Tone::Info);
    auto *button = Buttons::plain(removed ? QStringLiteral("keepNumber") : QStringLiteral("removeNumber"), line);
    button->setProperty("numberId", number.id);
    const QString id = number.id;
    // Everything is rebuilt by the change: it must not happen inside the button's own signal.
    if (removed) {
        button->setText(tr("Undo"));
        connect(
            button, &QPushButton::clicked, this, [this, id] { m_journey.keepNumber(id); }, Qt::QueuedConnection);
    } else {
        button->setText(tr("Change …"));
        auto *menu = new QMenu(button);
        QString from = number.portingDate.isValid() ? tr("porting on %1").arg(DisplayText::date(number.portingDate))
                       : number.from.isValid()      ? tr("since %1").arg(DisplayText::date(number.from))
                                                    : QString();
        if (!from.isEmpty())
            menu->addAction(from)->setEnabled(false);
        QAction *remove = menu->addAction(tr("Remove"));
        connect(
            remove, &QAction::triggered, this, [this, id] { m_journey.removeNumber(id); }, Qt::QueuedConnection);
        button->setMenu(menu);
        button->setEnabled(m_journey.contract().state == Ordering::ContractState::Active);
        if (!button->isEnabled())
            button->setToolTip(JourneyWords::reason(ContractChoice::Reason::AdditionsOnly));
        button->setAccessibleDescription(button->toolTip());
    }
    button->setAccessibleName(QStringLiteral("%1: %2").arg(ContractWords::numbers(number), button->text()));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->addWidget(numberText(ContractWords::numbers(number), removed, line), 1);
    row->addWidget(pill);
    row->addWidget(button);
    return line;
}

QWidget *NumbersStep::additionLine(int index)
{
    const NumberAddition &addition = m_journey.additions()[index];
    auto *line = new QWidget(this);
    auto *pill = new Pill(line);
    pill->set(tr("to be added"), Tone::Good);
    auto *button = Buttons::plain(QStringLiteral("takeBackAddition"), line);
    button->setText(tr("Undo"));
    const QString words = JourneyWords::addition(addition, m_journey.contract());
    button->setAccessibleName(QStringLiteral("%1: %2").arg(words, button->text()));
    connect(
        button, &QPushButton::clicked, this, [this, index] { m_journey.takeBackAddition(index); }, Qt::QueuedConnection);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->addWidget(numberText(words, false, line), 1);
    row->addWidget(pill);
    row->addWidget(button);
    return line;
}

#include "optionsstep.h"

#include "card.h"
#include "journeywords.h"
#include "livetext.h"
#include "problemwords.h"
#include "termwords.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using Ordering::Bookability;
using Ordering::QuantityKind;

OptionsStep::OptionsStep(const UiContext &, OptionJourney &journey, QWidget *parent) : QWidget(parent), m_journey(journey)
{
    setObjectName(QStringLiteral("optionsStep"));
    auto *card = new Card(this);
    m_title = new TextLabel(TextLabel::Role::Heading, card);
    m_search = new QLineEdit(card);
    m_search->setObjectName(QStringLiteral("optionSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(280);
    m_list = new QWidget(card);
    m_grid = new QGridLayout(m_list);
    m_grid->setContentsMargins(0, 0, 12, 0);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(8);
    auto *scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_hint = new TextLabel(TextLabel::Role::Muted, card);
    m_hint->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_search);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(18, 14, 18, 14);
    inside->setSpacing(10);
    inside->addLayout(head);
    inside->addWidget(scroll, 1);
    inside->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_search, &QLineEdit::textChanged, this, [this] { filter(); });
    LiveText::on(this, [this] {
        m_built.clear();
        refresh();
    });
}

void OptionsStep::refresh()
{
    m_title->setText(tr("Options of %1").arg(m_journey.product().name));
    m_search->setPlaceholderText(tr("Search options"));
    m_search->setAccessibleName(tr("Search options"));
    m_hint->setText(
        tr("Quantities are totals: of 8, enter 11 for three more or 5 for three less. Deselecting cancels an option."));
    const QString wanted = m_journey.contract().id + m_journey.product().code;
    if (m_built != wanted) {
        m_built = wanted;
        build();
    }
    for (const CatalogueOption &option : m_journey.product().options)
        if (const auto line = m_lines.find(option.code); line != m_lines.end())
            follow(option, *line);
}

void OptionsStep::build()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    addHead();
    int row = 1;
    for (const CatalogueOption &option : m_journey.product().options)
        addLine(option, row++);
    m_grid->setRowStretch(row, 1);
    m_grid->setColumnStretch(1, 1);
    filter();
}

void OptionsStep::addHead()
{
    const QStringList titles{tr("Total"), tr("Option"), tr("Term / notice"), tr("Once"), tr("Monthly"), tr("Change")};
    for (int i = 0; i < titles.size(); ++i) {
        auto *label = new TextLabel(TextLabel::Role::Section, m_list);
        label->setText(titles[i]);
        m_grid->addWidget(label, 0, i, i == 3 || i == 4 ? Qt::AlignRight : Qt::AlignLeft);
    }
}

void OptionsStep::addLine(const CatalogueOption &option, int row)
{
    Line line;
    const QString code = option.code;
    const bool inJourney = option.bookability == Bookability::Journey;
    if (option.quantityKind == QuantityKind::Count) {
        auto *spin = new QSpinBox(m_list);
        spin->setRange(0, qMax(option.maximum, m_journey.booked(code)));
        spin->setFixedWidth(84);
        spin->setKeyboardTracking(false);
        connect(spin, &QSpinBox::valueChanged, this, [this, code](int value) { m_journey.want(code, value); });
        line.control = spin;
    } else {
        auto *check = new QCheckBox(m_list);
        connect(check, &QCheckBox::toggled, this, [this, code](bool on) { m_journey.want(code, on ? 1 : 0); });
        line.control = check;
    }
    line.control->setObjectName(QStringLiteral("option_") + code);
    line.control->setEnabled(inJourney);
    line.control->setAccessibleName(option.name);
    auto *name = new TextLabel(TextLabel::Role::Body, m_list);
    name->setText(option.quantityKind == QuantityKind::PerVoiceChannel
                      ? tr("%1 (quantity follows the voice channels)").arg(option.name)
                      : option.name);
    name->setWordWrap(true);
    name->setBuddy(line.control);
    auto *term = new TextLabel(TextLabel::Role::Muted, m_list);
    term->setText(TermWords::brief(option.contractBound, option.term));
    auto *once = new TextLabel(TextLabel::Role::Body, m_list);
    once->setText(option.onceNet.toDisplay());
    auto *monthly = new TextLabel(TextLabel::Role::Body, m_list);
    monthly->setText(option.monthlyNet.toDisplay());
    line.mark = new TextLabel(TextLabel::Role::Small, m_list);
    line.mark->setWordWrap(true);
    line.mark->setMinimumWidth(190);
    if (!inJourney) {
        const QString why = tr("The hotline takes orders for this option.");
        line.control->setToolTip(why);
        line.control->setAccessibleDescription(why);
    }
    line.cells = {line.control, name, term, once, monthly, line.mark};
    for (int i = 0; i < line.cells.size(); ++i)
        m_grid->addWidget(line.cells[i], row, i, i == 3 || i == 4 ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignVCenter);
    m_lines.insert(code, line);
}

void OptionsStep::follow(const CatalogueOption &option, Line &line)
{
    const int wanted = m_journey.wanted(option.code);
    const int booked = m_journey.booked(option.code);
    const QSignalBlocker quiet(line.control);
    if (auto *spin = qobject_cast<QSpinBox *>(line.control)) {
        spin->setMinimum(m_journey.contract().state == Ordering::ContractState::ActivePending ? booked : 0);
        spin->setValue(wanted);
    } else if (auto *check = qobject_cast<QCheckBox *>(line.control)) {
        check->setChecked(wanted > 0);
        // Nothing is cancelled on a contract in provisioning (G-03).
        const bool locked = m_journey.contract().state == Ordering::ContractState::ActivePending && booked > 0;
        check->setEnabled(!locked && option.bookability == Bookability::Journey);
        if (locked)
            check->setToolTip(JourneyWords::reason(ContractChoice::Reason::AdditionsOnly));
        check->setAccessibleDescription(check->toolTip());
    }
    QString words;
    TextLabel::Role role = TextLabel::Role::Small;
    if (option.bookability != Bookability::Journey)
        words = tr("by hotline only");
    if (wanted != booked) {
        words = tr("%1 → %2").arg(booked).arg(wanted);
        role = TextLabel::Role::Good;
    }
    for (const QuoteProblem &problem : m_journey.quote().problems)
        for (int i = 0; i < m_journey.draft().request.quantities.size(); ++i)
            if (m_journey.draft().request.quantities[i].productCode == option.code &&
                problem.pointer.startsWith(QStringLiteral("/quantities/%1").arg(i))) {
                words = ProblemWords::sentence(problem);
                role = TextLabel::Role::Error;
            }
    line.mark->setRole(role);
    line.mark->setText(words);
}

void OptionsStep::filter()
{
    const QString text = m_search->text().trimmed();
    for (const CatalogueOption &option : m_journey.product().options) {
        const auto line = m_lines.constFind(option.code);
        if (line == m_lines.cend())
            continue;
        bool shown = text.isEmpty() || option.name.contains(text, Qt::CaseInsensitive);
        for (const QString &alias : option.aliases)
            shown = shown || alias.contains(text, Qt::CaseInsensitive);
        for (QWidget *cell : line->cells)
            cell->setVisible(shown);
    }
}

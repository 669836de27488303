#include "factgrid.h"

#include "textlabel.h"

#include <QGridLayout>

static TextLabel::Role role(const FactGrid::Fact &fact)
{
    if (fact.tone == Tone::Good)
        return TextLabel::Role::Good;
    if (fact.tone == Tone::Bad)
        return TextLabel::Role::Error;
    return fact.strong ? TextLabel::Role::Heading : TextLabel::Role::Body;
}

FactGrid::FactGrid(int columns, QWidget *parent) : QWidget(parent), m_columns(columns), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(7);
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(2 * i + 1, 1);
}

void FactGrid::set(const QList<Fact> &facts)
{
    m_facts = facts;
    m_facts.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    // Rows are kept: a refresh while somebody selects a value takes nothing away.
    const auto label = [this](int index, int side) {
        const int row = index / m_columns;
        const int column = 2 * (index % m_columns) + side;
        if (QLayoutItem *item = m_grid->itemAtPosition(row, column))
            return static_cast<TextLabel *>(item->widget());
        auto *made = new TextLabel(side == 0 ? TextLabel::Role::Muted : TextLabel::Role::Body, this);
        if (side == 1) {
            made->setWordWrap(true);
            made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        }
        m_grid->addWidget(made, row, column, Qt::AlignTop);
        return made;
    };
    int index = 0;
    for (const Fact &fact : std::as_const(m_facts)) {
        TextLabel *name = label(index, 0);
        name->setText(fact.name);
        TextLabel *value = label(index, 1);
        value->setRole(role(fact));
        if (value->text() != fact.value)
            value->setText(fact.value);
        value->setAccessibleName(fact.name + QStringLiteral(": ") + fact.value);
        name->show();
        value->show();
        ++index;
    }
    for (; index / m_columns < m_grid->rowCount(); ++index)
        for (const int side : {0, 1})
            if (QLayoutItem *item = m_grid->itemAtPosition(index / m_columns, 2 * (index % m_columns) + side))
                item->widget()->hide();
}

QString FactGrid::value(const QString &name) const
{
    for (const Fact &fact : m_facts)
        if (fact.name == name)
            return fact.value;
    return {};
}

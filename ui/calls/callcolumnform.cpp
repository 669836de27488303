#include "callcolumnform.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace
{
struct Field {
    const char *name, *label;
    int EvnLayout::*place;
};
constexpr Field fields[] = {
    {"callBeginColumn", QT_TRANSLATE_NOOP("CallColumnForm", "Day, or day and time"), &EvnLayout::day},
    {"callTimeColumn", QT_TRANSLATE_NOOP("CallColumnForm", "Time of day"), &EvnLayout::time},
    {"callCalledColumn", QT_TRANSLATE_NOOP("CallColumnForm", "Number called"), &EvnLayout::number},
    {"callLineColumn", QT_TRANSLATE_NOOP("CallColumnForm", "Own number"), &EvnLayout::line},
    {"callDurationColumn", QT_TRANSLATE_NOOP("CallColumnForm", "Duration"), &EvnLayout::duration},
    {"callNetColumn", QT_TRANSLATE_NOOP("CallColumnForm", "Net amount"), &EvnLayout::net},
    {"callSeatColumn", QT_TRANSLATE_NOOP("CallColumnForm", "Seat"), &EvnLayout::extension},
    {"callDestinationColumn", QT_TRANSLATE_NOOP("CallColumnForm", "Destination"), &EvnLayout::destination},
    {"callCostCentreColumn", QT_TRANSLATE_NOOP("CallColumnForm", "Cost centre"), &EvnLayout::costCentre},
};
constexpr int across = 3;
} // namespace

CallColumnForm::CallColumnForm(QWidget *parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    const auto add = [this](const char *name) {
        auto *box = new QComboBox(this);
        box->setObjectName(QLatin1String(name));
        box->setMinimumContentsLength(14);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        const int at = int(m_boxes.size());
        m_grid->addWidget(new QLabel(this), at / across, 2 * (at % across));
        m_grid->addWidget(box, at / across, 2 * (at % across) + 1);
        m_grid->setColumnStretch(2 * (at % across) + 1, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &CallColumnForm::changed);
        m_boxes << box;
        return box;
    };
    for (const Field &field : fields)
        add(field.name);
    m_unit = add("callAmountUnit");
    m_boxes.removeLast();
}

void CallColumnForm::ask(const QStringList &columns, const EvnLayout &proposed)
{
    const QSignalBlocker quiet(this);
    const auto fill = [this](int at, QComboBox *box, const QString &label, const QStringList &entries) {
        static_cast<QLabel *>(m_grid->itemAtPosition(at / across, 2 * (at % across))->widget())->setText(label);
        box->setAccessibleName(label);
        box->clear();
        box->addItems(entries);
    };
    for (int i = 0; i < m_boxes.size(); ++i) {
        fill(i, m_boxes[i], tr(fields[i].label), QStringList{tr("none")} + columns);
        m_boxes[i]->setCurrentIndex(proposed.*(fields[i].place) + 1);
    }
    fill(int(m_boxes.size()), m_unit, tr("Amounts are in"), {tr("euros"), tr("cents")});
    if (proposed.time == proposed.day)
        m_boxes[1]->setCurrentIndex(0);
}

EvnLayout CallColumnForm::chosen(const EvnLayout &layout) const
{
    EvnLayout with;
    with.shape = layout.shape;
    with.header = layout.header;
    with.callRecords = layout.callRecords;
    for (int i = 0; i < m_boxes.size(); ++i)
        with.*(fields[i].place) = m_boxes[i]->currentIndex() - 1;
    with.amountForm.cents = m_unit->currentIndex() == 1;
    return with;
}

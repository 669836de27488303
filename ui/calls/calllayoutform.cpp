#include "calllayoutform.h"

#include "callcolumnform.h"
#include "calllayoutwords.h"
#include "callpreview.h"
#include "callsmodel.h"
#include "displaytext.h"
#include "smalltable.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace
{
using Question = LayoutGuess::Question;
constexpr int previewed = 5;
} // namespace

CallLayoutForm::CallLayoutForm(QWidget *parent) : QWidget(parent)
{
    m_choices = new QFormLayout;
    m_preview = SmallTable::make(QStringLiteral("callPreview"), 4, this);
    m_preview->setAccessibleName(tr("The first calls as they are read"));
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->horizontalHeader()->setStretchLastSection(false);
    m_preview->setFixedHeight(previewed * m_preview->verticalHeader()->defaultSectionSize() + 40);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_columns = new CallColumnForm(this);
    connect(m_columns, &CallColumnForm::changed, this, [this] { takeColumns(); });
    column->addWidget(m_columns);
    column->addLayout(m_choices);
    column->addWidget(m_preview);
}

QComboBox *CallLayoutForm::addChoice(const QString &name, const QString &label, const QStringList &entries)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->addItems(entries);
    box->setAccessibleName(label);
    m_choices->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] { showPreview(); });
    return box;
}

void CallLayoutForm::ask(const QString &file, const EvnLayout &layout, const QList<Question> &questions)
{
    m_file = file;
    m_layout = layout;
    m_questions = questions;
    m_columns->setVisible(isAsked(Question::Columns));
    if (isAsked(Question::Columns)) {
        m_columns->ask(CallPreview::columns(file, layout), layout);
        takeColumns();
    } else {
        addChoices();
    }
}

bool CallLayoutForm::asksColumns() const
{
    return !m_columns->isHidden();
}

void CallLayoutForm::takeColumns()
{
    const LayoutGuess guess = CallPreview::guess(m_file, m_columns->chosen(m_layout));
    m_layout = guess.layout;
    m_questions = guess.questions;
    m_questions.removeIf([](Question question) { return question == Question::Day || question == Question::Number; });
    addChoices();
}

void CallLayoutForm::addChoices()
{
    while (m_choices->rowCount() > 0)
        m_choices->removeRow(0);
    m_duration = m_dates = m_amount = m_day = m_number = nullptr;
    const QStringList columns = CallPreview::columns(m_file, m_layout);
    if (isAsked(Question::DurationForm))
        m_duration = addChoice(QStringLiteral("callDurationForm"), tr("A duration such as 1:04 is"),
                               {CallLayoutWords::duration(CallValues::DurationForm::MinuteSecond),
                                CallLayoutWords::duration(CallValues::DurationForm::HourMinute)});
    if (isAsked(Question::DateOrder)) {
        QStringList orders;
        for (const CallValues::DateForm form : CallValues::openDates)
            orders << CallLayoutWords::dates(form);
        m_dates = addChoice(QStringLiteral("callDateOrder"), tr("A date such as 03/02/26 is"), orders);
    }
    if (isAsked(Question::Amount))
        m_amount = addChoice(QStringLiteral("callAmountForm"), tr("An amount such as 1.234 is"),
                             {CallLayoutWords::amount(','), CallLayoutWords::amount('.')});
    if (isAsked(Question::Day))
        m_day = addChoice(QStringLiteral("callDayColumn"), tr("The day stands in column"), columns);
    if (isAsked(Question::Number))
        m_number = addChoice(QStringLiteral("callNumberColumn"), tr("The number called stands in column"), columns);
    showPreview();
}

EvnLayout CallLayoutForm::layoutChosen() const
{
    EvnLayout layout = m_layout;
    if (m_duration)
        layout.durationForm =
            m_duration->currentIndex() == 0 ? CallValues::DurationForm::MinuteSecond : CallValues::DurationForm::HourMinute;
    if (m_dates)
        layout.dateForm = CallValues::openDates[m_dates->currentIndex()];
    if (m_amount)
        layout.amountForm.decimal = m_amount->currentIndex() == 0 ? ',' : '.';
    if (m_day)
        layout = CallPreview::withDay(m_file, layout, m_day->currentIndex());
    if (m_number)
        layout.number = m_number->currentIndex();
    return layout;
}

void CallLayoutForm::showPreview()
{
    const QList<CallRecord> calls = CallPreview::calls(m_file, layoutChosen(), previewed);
    m_preview->setHorizontalHeaderLabels({tr("Begin"), tr("Number called"), tr("Duration"), tr("Net")});
    m_preview->setRowCount(int(calls.size()));
    for (int row = 0; row < calls.size(); ++row) {
        const CallRecord &call = calls.at(row);
        int column = 0;
        for (const QString &text : {DisplayText::date(call.day) + call.time.toString(QStringLiteral("  HH:mm:ss")), call.number,
                                    CallsModel::duration(call.seconds), DisplayText::exactMoney(call.net)}) {
            auto *item = new QTableWidgetItem(text);
            if (column >= 2)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_preview->setItem(row, column++, item);
        }
    }
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column)
        m_preview->setColumnWidth(column, m_preview->columnWidth(column) + 24);
}

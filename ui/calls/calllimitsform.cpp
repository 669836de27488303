#include "calllimitsform.h"

#include "buttons.h"
#include "displaytext.h"
#include "livetext.h"
#include "notices.h"
#include "smalltable.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringListModel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace
{
QLineEdit *edit(const char *name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    return field;
}

/// "1.234,50" or "1234,50", with or without €; nothing when it is something else.
std::optional<Money> amountOf(QString text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,9}|[0-9]{1,3}(\\.[0-9]{3}){1,2})(,[0-9]{1,2})?$"));
    text.remove(QChar(0x20AC)).remove(QChar::Nbsp);
    text = text.trimmed();
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const auto amount = Money::parse(text.remove(u'.').replace(u',', u'.'));
    return amount ? std::optional(*amount) : std::nullopt;
}
} // namespace

CallLimitsForm::CallLimitsForm(const UiContext &context, CallFindings &findings, QWidget *parent)
    : QWidget(parent), m_context(context), m_findings(findings)
{
    setObjectName(QStringLiteral("callLimits"));
    m_table = SmallTable::make(QStringLiteral("callDeactivated"), 2, this);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("callLimitsMessage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(6);
    column->addWidget(budgetRow());
    column->addWidget(m_table, 1);
    column->addWidget(deactivatedRow());
    column->addWidget(m_message);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { allowRemoval(); });
    connect(&m_findings, &CallFindings::changed, this, [this] { refresh(); });
    LiveText::on(this, [this] { retranslate(); });
}

QWidget *CallLimitsForm::budgetRow()
{
    auto *line = new QWidget(this);
    m_budgetLabel = new TextLabel(TextLabel::Role::Body, line);
    m_budget = edit("callBudget", line);
    m_budgetLabel->setBuddy(m_budget);
    m_budgetKeep = Buttons::plain(QStringLiteral("callBudgetKeep"), line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_budgetLabel);
    row->addWidget(m_budget, 1);
    row->addWidget(m_budgetKeep);
    connect(m_budgetKeep, &QPushButton::clicked, this, [this] { keepBudget(); });
    connect(m_budget, &QLineEdit::returnPressed, this, [this] { keepBudget(); });
    return line;
}

QWidget *CallLimitsForm::deactivatedRow()
{
    auto *line = new QWidget(this);
    m_subject = edit("callDeactivatedSubject", line);
    m_subjects = new QStringListModel(this);
    auto *known = new QCompleter(m_subjects, this);
    known->setFilterMode(Qt::MatchContains);
    m_subject->setCompleter(known);
    m_from = edit("callDeactivatedFrom", line);
    m_add = Buttons::plain(QStringLiteral("callDeactivatedAdd"), line);
    m_remove = Buttons::plain(QStringLiteral("callDeactivatedRemove"), line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_subject, m_from, m_add, m_remove})
        row->addWidget(widget);
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    for (QLineEdit *field : {m_subject, m_from})
        connect(field, &QLineEdit::returnPressed, this, [this] { add(); });
    return line;
}

void CallLimitsForm::retranslate()
{
    m_budgetLabel->setText(tr("A month may cost, net"));
    m_budget->setAccessibleName(m_budgetLabel->text());
    m_budget->setPlaceholderText(tr("no limit, or e.g. 1.500,00"));
    m_budgetKeep->setText(tr("Keep"));
    m_table->setAccessibleName(tr("No longer in use"));
    m_table->setHorizontalHeaderLabels({tr("Seat or line no longer in use"), tr("From")});
    m_subject->setPlaceholderText(tr("Seat or line"));
    m_subject->setAccessibleName(tr("Seat or line"));
    m_from->setPlaceholderText(tr("first day without it, e.g. 01.03.2026"));
    m_from->setAccessibleName(tr("First day without it"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    say({});
    refresh();
    allowRemoval();
}

void CallLimitsForm::allowRemoval()
{
    Buttons::allow(m_remove, m_table->selectedItems().isEmpty() ? tr("Choose a row first.") : QString());
}

void CallLimitsForm::refresh()
{
    const CallLimits &limits = m_findings.limits();
    if (!m_budget->hasFocus() || !m_budget->isModified())
        m_budget->setText(limits.monthlyBudget ? limits.monthlyBudget->toDisplay() : QString());
    m_table->setRowCount(int(limits.deactivated.size()));
    int row = 0;
    for (const auto &[subject, day] : limits.deactivated.asKeyValueRange()) {
        m_table->setItem(row, 0, new QTableWidgetItem(subject));
        m_table->setItem(row++, 1, new QTableWidgetItem(DisplayText::date(day)));
    }
    QStringList known;
    if (const auto records = m_findings.records())
        known = records->values(CallSums::By::Extension) + records->values(CallSums::By::Line);
    known.removeAll(QString());
    m_subjects->setStringList(known);
}

void CallLimitsForm::say(const QString &problem)
{
    m_message->setText(problem);
    m_message->setVisible(!problem.isEmpty());
}

void CallLimitsForm::keepBudget()
{
    CallLimits limits = m_findings.limits();
    const QString text = m_budget->text().trimmed();
    limits.monthlyBudget = amountOf(text);
    if (!text.isEmpty() && !limits.monthlyBudget)
        return say(tr("“%1” is no amount; write it as 1.500,00.").arg(text));
    m_budget->setModified(false);
    keep(limits);
}

void CallLimitsForm::add()
{
    const QString subject = m_subject->text().trimmed(), text = m_from->text().trimmed();
    const QDate day = QDate::fromString(text, QStringLiteral("d.M.yyyy"));
    if (subject.isEmpty())
        return say(tr("Name a seat or a line."));
    if (!day.isValid())
        return say(tr("“%1” is no day; write it as 01.03.2026.").arg(text));
    CallLimits limits = m_findings.limits();
    limits.deactivated.insert(subject, day);
    m_subject->clear();
    m_from->clear();
    keep(limits);
}

void CallLimitsForm::remove()
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0);
    if (!item)
        return;
    CallLimits limits = m_findings.limits();
    limits.deactivated.remove(item->text());
    keep(limits);
}

void CallLimitsForm::keep(const CallLimits &limits)
{
    say({});
    if (limits == m_findings.limits())
        return;
    QCoro::connect(m_findings.setLimits(limits), this, [this](const Result<void> &done) {
        if (!done)
            m_context.notices.failed(done.error());
    });
}

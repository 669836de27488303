#include "costcentrecard.h"

#include "buttons.h"
#include "displaytext.h"
#include "livetext.h"
#include "notices.h"
#include "phonenumber.h"
#include "smalltable.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace
{
using Of = CostCentreRule::Of;

QString problemWords(CostCentreProblem::Kind kind)
{
    switch (kind) {
    case CostCentreProblem::Kind::NoSubject:
        return CostCentreCard::tr("Name a seat or a line.");
    case CostCentreProblem::Kind::NoCostCentre:
        return CostCentreCard::tr("Name a cost centre.");
    case CostCentreProblem::Kind::EndsBeforeItBegins:
        return CostCentreCard::tr("The last day lies before the first one.");
    case CostCentreProblem::Kind::Overlaps:
        break;
    }
    return CostCentreCard::tr("Another cost centre holds on some of these days: end that one first.");
}

QLineEdit *edit(const char *name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    return field;
}
} // namespace

CostCentreCard::CostCentreCard(const UiContext &context, CallRecordService &calls, QWidget *parent)
    : Card(parent), m_context(context), m_calls(calls)
{
    setObjectName(QStringLiteral("costCentres"));
    m_title = new TextLabel(TextLabel::Role::Section, this);
    m_table = SmallTable::make(QStringLiteral("costCentreTable"), 5, this);
    m_table->setFixedHeight(150);
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("costCentreMessage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_table);
    column->addWidget(form());
    column->addWidget(m_message);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { allowRemoval(); });
    connect(&m_calls, &CallRecordService::recordsChanged, this, [this] { refresh(); });
    LiveText::on(this, [this] { retranslate(); });
}

QWidget *CostCentreCard::form()
{
    auto *line = new QWidget(this);
    m_kind = new QComboBox(line);
    m_kind->setObjectName(QStringLiteral("costCentreKind"));
    m_subject = edit("costCentreSubject", line);
    m_subjects = new QStringListModel(this);
    auto *known = new QCompleter(m_subjects, this);
    known->setFilterMode(Qt::MatchContains);
    m_subject->setCompleter(known);
    m_costCentre = edit("costCentreName", line);
    m_from = edit("costCentreFrom", line);
    m_to = edit("costCentreTo", line);
    m_add = Buttons::plain(QStringLiteral("costCentreAdd"), line);
    m_remove = Buttons::plain(QStringLiteral("costCentreRemove"), line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_subject, m_costCentre, m_from, m_to, m_add, m_remove})
        row->addWidget(widget);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) { subjectsOf(kind); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    for (QLineEdit *field : {m_subject, m_costCentre, m_from, m_to})
        connect(field, &QLineEdit::returnPressed, this, [this] { add(); });
    return line;
}

void CostCentreCard::retranslate()
{
    m_title->setText(
        tr("Cost centres: what holds for a seat comes before what holds for its line, both before what the file tells"));
    m_table->setAccessibleName(tr("Cost centres"));
    m_table->setHorizontalHeaderLabels({tr("Of"), tr("Seat or line"), tr("Cost centre"), tr("From"), tr("Until")});
    {
        const QSignalBlocker quiet(m_kind);
        const int kind = std::max(0, m_kind->currentIndex());
        m_kind->clear();
        m_kind->addItems({tr("Seat"), tr("Line")});
        m_kind->setCurrentIndex(kind);
    }
    m_kind->setAccessibleName(tr("Of"));
    m_subject->setAccessibleName(tr("Seat or line"));
    m_subject->setPlaceholderText(tr("Seat or line"));
    m_costCentre->setPlaceholderText(tr("Cost centre"));
    m_from->setPlaceholderText(tr("from, e.g. 01.03.2026"));
    m_to->setPlaceholderText(tr("until (open)"));
    m_costCentre->setAccessibleName(tr("Cost centre"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("Until"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    say({});
    refresh();
    allowRemoval();
}

void CostCentreCard::allowRemoval()
{
    Buttons::allow(m_remove, m_table->selectedItems().isEmpty() ? tr("Choose a row first.") : QString());
}

void CostCentreCard::setChoices(const CallRecords &records)
{
    m_seats = records.values(CallSums::By::Extension);
    m_lines = records.values(CallSums::By::Line);
    m_seats.removeAll(QString());
    m_lines.removeAll(QString());
    subjectsOf(m_kind->currentIndex());
    refresh();
}

void CostCentreCard::subjectsOf(int kind)
{
    m_subjects->setStringList(kind == int(Of::Line) ? m_lines : m_seats);
}

void CostCentreCard::refresh()
{
    const QList<CostCentreRule> &rules = m_calls.costCentres().rules();
    m_table->setRowCount(int(rules.size()));
    for (int row = 0; row < rules.size(); ++row) {
        const CostCentreRule &rule = rules.at(row);
        int column = 0;
        for (const QString &text : {rule.of == Of::Line ? tr("Line") : tr("Seat"),
                                    rule.of == Of::Line ? PhoneNumber::display(rule.subject) : rule.subject, rule.costCentre,
                                    DisplayText::date(rule.from), DisplayText::date(rule.to)})
            m_table->setItem(row, column++, new QTableWidgetItem(text));
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column + 1 < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::max(130, m_table->columnWidth(column)));
}

void CostCentreCard::say(const QString &problem)
{
    m_message->setText(problem);
    m_message->setVisible(!problem.isEmpty());
}

std::optional<CostCentreRule> CostCentreCard::typed()
{
    CostCentreRule rule;
    rule.of = Of(m_kind->currentIndex());
    rule.subject = m_subject->text().trimmed();
    rule.costCentre = m_costCentre->text().trimmed();
    for (const auto &[field, day] : {std::pair(m_from, &rule.from), std::pair(m_to, &rule.to)}) {
        const QString text = field->text().trimmed();
        *day = QDate::fromString(text, QStringLiteral("d.M.yyyy"));
        if (!text.isEmpty() && !day->isValid()) {
            say(tr("“%1” is no day; write it as 01.03.2026.").arg(text));
            return std::nullopt;
        }
    }
    return rule;
}

void CostCentreCard::add()
{
    const auto rule = typed();
    if (!rule)
        return;
    const QList<CostCentreRule> rules = m_calls.costCentres().rules() + QList<CostCentreRule>{*rule};
    if (const auto problem = CostCentres(rules).problem())
        return say(problemWords(problem->kind));
    keep(rules);
}

void CostCentreCard::remove()
{
    const int row = m_table->currentRow();
    QList<CostCentreRule> rules = m_calls.costCentres().rules();
    if (row < 0 || row >= rules.size())
        return;
    rules.removeAt(row);
    keep(rules);
}

void CostCentreCard::keep(const QList<CostCentreRule> &rules)
{
    say({});
    QCoro::connect(m_calls.setCostCentres(CostCentres(rules)), this, [this](const Result<void> &done) {
        if (!done)
            return m_context.notices.failed(done.error());
        for (QLineEdit *field : {m_subject, m_costCentre, m_from, m_to})
            field->clear();
    });
}

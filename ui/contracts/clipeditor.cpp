#include "clipeditor.h"

#include "buttons.h"
#include "clipnumbersmodel.h"
#include "contractaccess.h"
#include "contractservice.h"
#include "datatable.h"
#include "errorwords.h"
#include "icons.h"
#include "livetext.h"
#include "notices.h"
#include "orderservice.h"
#include "problemwords.h"
#include "rowsproxy.h"
#include "selfcarerules.h"
#include "selfcarewords.h"
#include "stepline.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

ClipEditor::ClipEditor(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("clipEditor"));
    const auto label = [this](TextLabel::Role role, const char *name) {
        auto *made = new TextLabel(role, this);
        made->setObjectName(QLatin1String(name));
        made->setWordWrap(true);
        return made;
    };
    m_steps = new StepLine(this);
    m_steps->setObjectName(QStringLiteral("clipSteps"));
    m_intro = label(TextLabel::Role::Muted, "clipIntro");
    m_model = new ClipNumbersModel(this);
    m_table = new DataTable(QStringLiteral("clipTable"), context.settings, this);
    m_table->show(*new RowsProxy(*m_model, this),
                  {QStringLiteral("number"), QStringLiteral("state"), QStringLiteral("by"), QStringLiteral("at")},
                  QStringLiteral("number"), Qt::AscendingOrder);
    m_table->setDragEnabled(false);
    m_remove = Buttons::plain(QStringLiteral("clipRemove"), this);
    m_remove->setIcon(Icons::get(QStringLiteral("minus")));
    m_label = label(TextLabel::Role::Muted, "clipLabel");
    m_number = new QLineEdit(this);
    m_number->setObjectName(QStringLiteral("clipNumber"));
    m_entitled = new QCheckBox(this);
    m_entitled->setObjectName(QStringLiteral("clipEntitled"));
    m_abuse = label(TextLabel::Role::Small, "clipAbuse");
    m_problem = label(TextLabel::Role::Error, "clipProblem");
    m_problem->hide();
    m_add = Buttons::primary(QStringLiteral("clipAdd"), this);
    m_use = label(TextLabel::Role::Small, "clipUse");
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_steps, 0, 0, 1, 3);
    grid->addWidget(m_intro, 1, 0, 1, 3);
    grid->addWidget(m_table, 2, 0, 1, 3);
    grid->addWidget(m_remove, 3, 0, 1, 3, Qt::AlignLeft);
    grid->addWidget(m_label, 4, 0);
    grid->addWidget(m_number, 4, 1);
    grid->addWidget(m_add, 4, 2);
    grid->addWidget(m_entitled, 5, 0, 1, 3);
    grid->addWidget(m_abuse, 6, 0, 1, 3);
    grid->addWidget(m_problem, 7, 0, 1, 3);
    grid->addWidget(m_use, 8, 0, 1, 3);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(1, 1);
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        refresh();
    });
    connect(m_number, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_entitled, &QCheckBox::toggled, this, [this] { refresh(); });
    connect(m_table, &DataTable::chosenChanged, this, [this] { refreshButtons(); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { removeChosen(); });
    LiveText::on(this, [this] { retranslate(); });
}

void ClipEditor::retranslate()
{
    m_intro->setText(
        tr("Numbers that your calls may show to the called side: geographic ones (0211 …) and service numbers (0800 …)."));
    m_steps->set(tr("CLIP numbers"), SelfCareWords::clipSteps(), 1); // ordered, else nobody sees it
    m_table->setAccessibleName(tr("CLIP numbers"));
    m_label->setText(tr("New number"));
    m_number->setAccessibleName(tr("New number"));
    m_number->setPlaceholderText(tr("0211 … or 0800 …"));
    m_entitled->setText(tr("I confirm that we are entitled to use this number."));
    m_abuse->setText(tr("Misuse of the service is punishable. Your name and the time are recorded with the number."));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_use->setText(
        tr("In the PBX they appear under Einstellungen > Kopfnr. as Servicenummer or (inaktive) geografische Rufnummer and are "
           "then assigned to the subscribers."));
    m_model->refreshWords();
    refresh();
}

void ClipEditor::show(const ServiceContract &contract, const SelfCare &care)
{
    if (contract.id != m_contract.id) {
        m_number->clear();
        m_entitled->setChecked(false);
        m_problem->hide();
    }
    m_contract = contract;
    m_care = care;
    refresh();
}

void ClipEditor::refresh()
{
    const bool first = m_model->rowCount() == 0;
    m_model->merge(m_care.clipNumbers);
    if (first)
        m_table->fitColumns();
    refreshButtons();
}

void ClipEditor::refreshButtons()
{
    QString why = ContractAccess::whyNoWrite(m_context, m_contract);
    if (why.isEmpty() && m_sending)
        why = tr("Being sent …");
    m_number->setEnabled(why.isEmpty());
    m_entitled->setEnabled(why.isEmpty());
    Buttons::allow(m_remove, !why.isEmpty() ? why : m_table->currentId().isEmpty() ? tr("Choose a number first.") : QString());
    if (why.isEmpty() && m_number->text().trimmed().isEmpty())
        why = tr("Enter a number first.");
    if (why.isEmpty() && !m_entitled->isChecked())
        why = tr("Confirm first that you may use the number.");
    Buttons::allow(m_add, why);
}

void ClipEditor::add()
{
    QList<ClipNumber> numbers = m_care.clipNumbers;
    numbers.append({m_number->text(), m_entitled->isChecked(), {}, {}});
    // Numbers of running orders count as well: what is being ported is never shown (R0-014).
    QStringList porting;
    for (const OrderDraft &draft : m_context.orders ? m_context.orders->drafts() : QList<OrderDraft>())
        for (const NumberAddition &addition : draft.request.numberAdditions)
            if (draft.state == OrderDraft::State::Confirmed)
                porting << addition.first;
    const QString pointer = QStringLiteral("/items/%1/").arg(numbers.size() - 1);
    numbers = SelfCareRules::normalised(numbers);
    for (const QuoteProblem &problem : SelfCareRules(m_contract, porting).clipNumbers(numbers)) {
        if (!problem.pointer.startsWith(pointer))
            continue;
        m_problem->setText(ProblemWords::sentence(problem));
        m_problem->show();
        return;
    }
    save(numbers);
}

void ClipEditor::removeChosen()
{
    QList<ClipNumber> numbers = m_care.clipNumbers;
    const QStringList chosen = m_table->selectedIds();
    numbers.removeIf([&chosen](const ClipNumber &number) { return chosen.contains(number.number); });
    save(numbers);
}

void ClipEditor::save(const QList<ClipNumber> &numbers)
{
    if (m_sending)
        return;
    m_sending = true;
    m_problem->hide();
    refresh();
    const QString id = m_contract.id;
    QCoro::connect(m_context.contracts->saveClipNumbers(id, m_care.rev, numbers), this, [this, id](Result<SelfCare> saved) {
        m_sending = false;
        if (id != m_contract.id)
            return refresh();
        if (saved) {
            m_care = *saved;
            m_number->clear();
            m_entitled->setChecked(false);
            m_context.notices.toast(tr("Saved."), Tone::Good);
        } else {
            if (const auto now = m_context.contracts->selfCare(id))
                m_care = *now;
            m_problem->setText(ErrorWords::sentence(saved.error()));
            m_problem->show();
        }
        refresh();
    });
}

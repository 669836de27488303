#include "anywherewizard.h"

#include "anywhereform.h"
#include "anywheremodel.h"
#include "anywhererules.h"
#include "buttons.h"
#include "card.h"
#include "choice.h"
#include "displaytext.h"
#include "errorwords.h"
#include "formrows.h"
#include "livetext.h"
#include "pbxaccess.h"
#include "pbxlookup.h"
#include "pbxservice.h"
#include "phonenumber.h"
#include "rowdelegate.h"
#include "stepheader.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

AnywhereWizard::AnywhereWizard(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("anywhereWizard"));
    m_header = new StepHeader(this);
    m_stack = new QStackedWidget(this);
    for (QWidget *step : {baseStep(), numberStep(), summaryStep()})
        m_stack->addWidget(step);
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("anywhereWizardMessage"));
    m_message->setWordWrap(true);
    auto *cancel = Buttons::plain(QStringLiteral("anywhereWizardCancel"), this);
    m_back = Buttons::plain(QStringLiteral("anywhereWizardBack"), this);
    m_next = Buttons::primary(QStringLiteral("anywhereWizardNext"), this);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(cancel);
    bottom->addStretch();
    bottom->addWidget(m_back);
    bottom->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addWidget(m_message);
    column->addLayout(bottom);
    connect(cancel, &QPushButton::clicked, this, &AnywhereWizard::closed);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_stack->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { next(); });
    connect(m_form, &AnywhereForm::edited, this, [this] { refresh(); });
    connect(m_form, &AnywhereForm::profilesWanted, this, &AnywhereWizard::profilesWanted);
    PbxAccess::whenChanged(context, this, [this] { refresh(); });
    LiveText::on(this, [this, cancel] {
        cancel->setText(tr("Cancel"));
        m_back->setText(tr("Back"));
        m_numbers->setAccessibleName(tr("Numbers of the group"));
        m_noNumber->setText(tr("This group has no number that is free. Order one as an option of the contract, or choose another "
                               "group."));
        refresh();
    });
}

QWidget *AnywhereWizard::baseStep()
{
    auto *card = new Card(this);
    auto *rows = new FormRows(card);
    m_system = rows->box(QStringLiteral("anywhereSystem"), [] { return tr("Telephone system"); });
    m_group = rows->box(QStringLiteral("anywhereGroup"), [] { return tr("Group/location *"); });
    m_form = new AnywhereForm(QStringLiteral("newAnywhere"), card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(rows);
    column->addWidget(m_form, 1);
    connect(m_system, &QComboBox::currentIndexChanged, this, [this] { fillGroups(); });
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    return card;
}

QWidget *AnywhereWizard::numberStep()
{
    auto *card = new Card(this);
    m_numbers = new QTableWidget(0, 2, card);
    m_numbers->setObjectName(QStringLiteral("anywhereNumbers"));
    m_numbers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_numbers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_numbers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_numbers->setShowGrid(false);
    m_numbers->setItemDelegate(new RowDelegate(m_numbers));
    m_numbers->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_numbers->setTabKeyNavigation(false);
    m_numbers->setFrameShape(QFrame::NoFrame);
    m_numbers->verticalHeader()->hide();
    m_numbers->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_noNumber = new TextLabel(TextLabel::Role::Muted, card);
    m_noNumber->setWordWrap(true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 12);
    column->addWidget(m_numbers, 1);
    column->addWidget(m_noNumber);
    connect(m_numbers, &QTableWidget::itemSelectionChanged, this, [this] { refresh(); });
    return card;
}

QWidget *AnywhereWizard::summaryStep()
{
    auto *card = new Card(this);
    m_summary = new TextLabel(TextLabel::Role::Body, card);
    m_summary->setObjectName(QStringLiteral("anywhereSummary"));
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_summary);
    column->addStretch();
    return card;
}

std::shared_ptr<PbxLookup> AnywhereWizard::pbx() const
{
    return std::make_shared<PbxLookup>(m_context.pbx->stock(), Choice::id(m_system));
}

void AnywhereWizard::begin()
{
    QList<std::pair<QString, QString>> systems;
    for (const PbxSystem &system : m_context.pbx->systems())
        systems << std::pair(system.id, system.contractNumber);
    Choice::fill(m_system, systems);
    Choice::choose(m_system, m_context.pbx->stock().contractId());
    m_system->setEnabled(systems.size() > 1);
    fillGroups();
    AnywhereSettings fresh;
    const PbxGroup *group = pbx()->groups().isEmpty() ? nullptr : pbx()->group(Choice::id(m_group));
    fresh.timeZone = group && !group->timeZone.isEmpty() ? group->timeZone : QStringLiteral("Europe/Berlin");
    fresh.level = Pbx::AnywhereLevel::Group;
    fresh.pinRequired = true;
    m_form->show(fresh, {}, *pbx());
    go(0);
    m_form->firstFocus()->setFocus();
}

void AnywhereWizard::fillGroups()
{
    QList<std::pair<QString, QString>> groups;
    for (const PbxGroup &group : pbx()->groups())
        groups << std::pair(group.id, group.settings.name);
    Choice::fill(m_group, groups);
}

/// Free ones and those that are ordered and not there yet (R4-005).
void AnywhereWizard::fillNumbers()
{
    const auto lookup = pbx();
    m_numbers->setRowCount(0);
    m_numbers->setHorizontalHeaderLabels({tr("Number"), tr("State")});
    const QList<AnywherePortal> portals = m_context.pbx->portals();
    for (const PbxNumber &number : lookup->numbers()) {
        if (!AnywhereRules::isFree(number, Choice::id(m_group), portals))
            continue;
        const bool free = number.state == Pbx::NumberState::Active;
        const int row = m_numbers->rowCount();
        m_numbers->insertRow(row);
        auto *item = new QTableWidgetItem(PhoneNumber::display(number.number));
        item->setData(Qt::UserRole, number.id);
        m_numbers->setItem(row, 0, item);
        m_numbers->setItem(row, 1, new QTableWidgetItem(free ? tr("free") : tr("from %1").arg(DisplayText::date(number.from))));
    }
    m_noNumber->setVisible(m_numbers->rowCount() == 0);
}

QString AnywhereWizard::numberId() const
{
    const QList<QTableWidgetItem *> chosen = m_numbers->selectedItems();
    return chosen.isEmpty() ? QString() : m_numbers->item(chosen.first()->row(), 0)->data(Qt::UserRole).toString();
}

void AnywhereWizard::fillSummary()
{
    const AnywhereSettings s = m_form->settings();
    const auto lookup = pbx();
    const PbxNumber *number = lookup->number(numberId());
    QStringList lines{tr("Name: %1").arg(s.name),
                      tr("Group/location: %1").arg(m_group->currentText()),
                      tr("Number: %1").arg(number ? PhoneNumber::display(number->number) : QString()),
                      tr("Usable by: %1").arg(AnywhereModel::level(s.level)),
                      tr("Time zone: %1").arg(s.timeZone),
                      s.pinRequired ? tr("With PIN") : tr("Without PIN, as acknowledged")};
    if (!s.internalNumber.isEmpty())
        lines.insert(3, tr("Internal number: %1").arg(s.internalNumber));
    lines << QString() << tr("Cost: once %1, monthly %1. It is set up when the cart is ordered.").arg(Money().toDisplay())
          << tr("Who may use it has 1 to 5 numbers for parallel ringing at the seat; calls from these get through as the seat.");
    m_summary->setText(lines.join(u'\n'));
}

void AnywhereWizard::go(int step)
{
    m_stack->setCurrentIndex(qBound(0, step, 2));
    m_message->hide();
    if (m_stack->currentIndex() == 2)
        fillSummary();
    refresh();
}

void AnywhereWizard::next()
{
    if (m_stack->currentIndex() == 2)
        return add();
    if (m_stack->currentIndex() == 0)
        fillNumbers();
    go(m_stack->currentIndex() + 1);
}

void AnywhereWizard::refresh()
{
    const int step = m_stack->currentIndex();
    m_header->setSteps({{tr("Base data"), m_form->settings().name}, {tr("Number"), {}}, {tr("Summary"), {}}}, step);
    m_back->setVisible(step > 0);
    m_next->setText(step < 2 ? tr("Next") : tr("Into the cart"));
    QString why;
    if (step == 0 && Choice::id(m_group).isEmpty())
        why = tr("Choose a group.");
    if (step == 0 && why.isEmpty())
        why = m_form->fault(*pbx());
    if (step == 1 && numberId().isEmpty())
        why = tr("Choose a number.");
    if (step == 2)
        why = m_busy ? tr("Being saved …") : PbxAccess::whyNoChange(m_context);
    Buttons::allow(m_next, why);
}

void AnywhereWizard::add()
{
    NewCartItem item;
    item.contractId = Choice::id(m_system);
    item.kind = Pbx::CartKind::AnywhereCreation;
    item.anywhereCreation = {Choice::id(m_group), numberId(), m_form->settings()};
    m_busy = true;
    refresh();
    QCoro::connect(m_context.pbx->addToCart(item), this, [this](Result<CartItem> added) {
        m_busy = false;
        refresh();
        if (!added) {
            QStringList lines{ErrorWords::sentence(added.error())};
            for (const Error::Field &field : added.error().fields)
                lines << ErrorWords::of(Error::make(Error::Kind::Invalid, field.code)).text;
            m_message->setText(lines.join(u'\n'));
            m_message->show();
            return;
        }
        Q_EMIT this->added(added->id);
    });
}

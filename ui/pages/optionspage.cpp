#include "optionspage.h"

#include "buttons.h"
#include "clientcontacts.h"
#include "clock.h"
#include "contractservice.h"
#include "contractstep.h"
#include "costcard.h"
#include "differencewords.h"
#include "errorwords.h"
#include "livetext.h"
#include "notices.h"
#include "numbersstep.h"
#include "optionsstep.h"
#include "orderservice.h"
#include "pagerouter.h"
#include "problemwords.h"
#include "releasecard.h"
#include "stepheader.h"
#include "summarystep.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using Step = OptionJourney::Step;

OptionsPage::OptionsPage(const UiContext &context, ActionRegistry &, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("optionsPage"));
    m_header = new StepHeader(this);
    m_choose = new ContractStep(context, this);
    m_numbers = new NumbersStep(context, m_journey, this);
    m_options = new OptionsStep(context, m_journey, this);
    m_summary = new SummaryStep(context, m_journey, this);
    m_stack = new QStackedWidget(this);
    for (QWidget *step : std::initializer_list<QWidget *>{m_choose, m_numbers, m_options, m_summary})
        m_stack->addWidget(step);
    m_moved = new TextLabel(TextLabel::Role::Body, this);
    m_moved->setObjectName(QStringLiteral("contractMovedOn"));
    m_moved->setWordWrap(true);
    m_side = new QWidget(this);
    m_side->setFixedWidth(340);
    m_cost = new CostCard(m_side);
    m_release = new ReleaseCard(m_side);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(14);
    side->addWidget(m_cost);
    side->addWidget(m_release);
    side->addStretch();
    m_back = Buttons::plain(QStringLiteral("journeyBack"), this);
    m_keep = Buttons::plain(QStringLiteral("journeyKeep"), this);
    m_next = Buttons::primary(QStringLiteral("journeyNext"), this);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_back);
    bottom->addWidget(m_keep);
    bottom->addStretch();
    bottom->addWidget(m_next);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_header);
    column->addWidget(m_moved);
    column->addLayout(middle, 1);
    column->addLayout(bottom);
    m_save = new QTimer(this);
    m_save->setSingleShot(true);
    m_save->setInterval(400);

    connect(m_save, &QTimer::timeout, this, [this] { saveNow(); });
    connect(&m_journey, &OptionJourney::changed, this, [this] { keep(); });
    connect(m_choose, &ContractStep::chosenChanged, this, [this] { show(); });
    connect(m_choose, &ContractStep::goOn, this, [this] { goOn(); });
    connect(
        m_choose, &ContractStep::resume, this, [this](const QString &id) { resume(id); }, Qt::QueuedConnection);
    connect(
        m_choose, &ContractStep::discard, this, [this](const QString &id) { discard(id); }, Qt::QueuedConnection);
    connect(m_back, &QPushButton::clicked, this, [this] { goBack(); });
    connect(m_next, &QPushButton::clicked, this, [this] { goOn(); });
    connect(m_keep, &QPushButton::clicked, this, [this] { leave(true); });
    connect(m_release, &ReleaseCard::order, this, [this](const Secret &release) { place(release); });
    connect(context.contracts, &ContractService::contractsChanged, this, [this] { follow(); });
    connect(context.orders, &OrderService::catalogueChanged, this, [this] { follow(); });
    connect(context.orders, &OrderService::draftsChanged, this, [this] { m_choose->refresh(); });
    connect(context.orders, &OrderService::canOrderChanged, this, [this] { show(); });
    LiveText::on(this, [this] {
        m_back->setText(tr("Back"));
        m_keep->setText(tr("Save draft"));
        m_next->setText(tr("Next"));
        show();
    });
}

OptionsPage::~OptionsPage()
{
    m_save->stop();
}

void OptionsPage::activate()
{
    m_choose->refresh();
    show();
}

QWidget *OptionsPage::firstFocus()
{
    return m_choose->isVisible() ? m_choose->firstFocus() : m_next;
}

/// Another page leads here with a contract: its open draft goes on, else a new one begins.
void OptionsPage::openWith(const QString &contractId)
{
    if (contractId.isEmpty() || (m_journey.isStarted() && m_journey.contract().id == contractId))
        return;
    m_choose->refresh();
    m_choose->choose(contractId);
    if (m_choose->chosenContract() == contractId)
        begin(contractId);
}

void OptionsPage::begin(const QString &contractId)
{
    if (m_starting)
        return;
    for (const OrderDraft &draft : m_context.orders->drafts())
        if (draft.state == OrderDraft::State::Draft && draft.request.contractId == contractId)
            return take(draft);
    m_starting = true;
    QCoro::connect(m_context.orders->newDraft(contractId), this, [this](Result<OrderDraft> draft) {
        m_starting = false;
        if (!draft)
            return m_context.notices.failed(draft.error());
        take(*draft);
    });
}

void OptionsPage::resume(const QString &draftId)
{
    for (const OrderDraft &draft : m_context.orders->drafts())
        if (draft.id == draftId)
            return take(draft);
}

/// Once more what was refused or never arrived, under a key of its own.
void OptionsPage::renew(const QString &draftId)
{
    QCoro::connect(m_context.orders->renewDraft(draftId), this, [this](Result<OrderDraft> draft) {
        if (!draft)
            return m_context.notices.failed(draft.error());
        take(*draft);
    });
}

void OptionsPage::take(const OrderDraft &draft)
{
    const auto contract = m_context.contracts->contract(draft.request.contractId);
    const auto catalogue = m_context.orders->catalogue();
    if (!contract || !catalogue)
        return;
    for (const CatalogueProduct &product : catalogue->products) {
        if (product.code != contract->productCode)
            continue;
        m_release->setMessage({});
        m_differences = m_context.orders->differences(draft.id);
        m_journey.start(draft, *contract, product, m_context.clock.today());
        if (m_journey.step() == Step::Choose)
            m_journey.goTo(m_journey.next(Step::Choose));
        return showStep();
    }
}

void OptionsPage::discard(const QString &draftId)
{
    if (m_journey.draft().id == draftId)
        m_journey.clear();
    QCoro::connect(m_context.orders->discardDraft(draftId), this, [this](Result<void> done) {
        if (!done)
            m_context.notices.failed(done.error());
        m_choose->refresh();
    });
}

/// »Entwurf speichern«: back to the list once it is kept, so that nobody takes up an older state of it there.
void OptionsPage::leave(bool told)
{
    m_save->stop();
    setEnabled(false);
    QCoro::connect(m_context.orders->saveDraft(m_journey.draft()), this, [this, told](Result<void> saved) {
        setEnabled(true);
        if (!saved)
            return m_context.notices.failed(saved.error());
        m_journey.clear();
        m_choose->refresh();
        showStep();
        if (told)
            m_context.notices.toast(tr("The draft is kept."), Tone::Good);
    });
}

void OptionsPage::goOn()
{
    if (!m_journey.isStarted()) {
        if (const QString id = m_choose->chosenContract(); !id.isEmpty())
            begin(id);
        return;
    }
    m_journey.goTo(m_journey.next(m_journey.step()));
    showStep();
}

void OptionsPage::goBack()
{
    const Step before = m_journey.previous(m_journey.step());
    if (before == Step::Choose)
        return leave(false);
    m_journey.goTo(before);
    showStep();
}

void OptionsPage::showStep()
{
    const Step step = m_journey.isStarted() ? m_journey.step() : Step::Choose;
    m_stack->setCurrentIndex(int(step) - 1);
    show();
    if (step == Step::Choose)
        m_choose->firstFocus()->setFocus();
    else if (step == Step::Summary)
        m_release->firstFocus()->setFocus();
}

void OptionsPage::show()
{
    const bool started = m_journey.isStarted();
    const Step step = started ? m_journey.step() : Step::Choose;
    const int additions = int(m_journey.additions().size()) + int(m_journey.draft().request.numberRemovals.size());
    const int wishes = int(m_journey.draft().request.quantities.size());
    QList<StepHeader::Step> steps{{tr("Contract"), started ? m_journey.contract().product : tr("choose one")}};
    if (!started || m_journey.contract().voice)
        steps << StepHeader::Step{tr("Numbers"), additions > 0 ? tr("%n change(s)", nullptr, additions) : tr("no change")};
    steps << StepHeader::Step{tr("Options"), wishes > 0 ? tr("%n change(s)", nullptr, wishes) : tr("no change")};
    steps << StepHeader::Step{tr("Summary"), tr("check and order")};
    m_header->setSteps(steps, started ? int(m_journey.steps().indexOf(step)) : 0);
    m_side->setVisible(started);
    m_release->setVisible(step == Step::Summary);
    m_moved->setText(tr("The contract has changed since this draft was begun: %1. Check the summary before ordering.")
                         .arg(DifferenceWords::sentence(m_differences)));
    m_moved->setVisible(started && m_journey.movedOn());
    m_back->setVisible(started);
    m_keep->setVisible(started);
    m_next->setVisible(step != Step::Summary);
    m_next->setEnabled(started || !m_choose->chosenContract().isEmpty());
    m_next->setToolTip(m_next->isEnabled() ? QString() : tr("Choose a contract first."));
    m_next->setAccessibleDescription(m_next->toolTip());
    m_numbers->setEnabled(!m_ordering);
    m_options->setEnabled(!m_ordering);
    m_back->setEnabled(!m_ordering);
    m_keep->setEnabled(!m_ordering);
    if (!started)
        return;
    m_cost->show(m_journey.quote());
    switch (step) {
    case Step::Numbers:
        m_numbers->refresh();
        break;
    case Step::Options:
        m_options->refresh();
        break;
    case Step::Summary:
        m_summary->refresh();
        break;
    case Step::Choose:
        break;
    }
    m_release->setHindrance(hindrance());
    const auto customer = m_context.contracts->customer();
    m_release->setRecipient(
        customer ? tr("The order confirmation goes to %1, %2.").arg(customer->recipientName, customer->recipientEmail)
                 : QString());
    const Contact support = ClientContacts::find(m_context.contacts(), QStringLiteral("support"));
    m_release->setContact(tr("Questions? %1 · %2").arg(support.phone, support.email));
}

QString OptionsPage::hindrance() const
{
    const QList<QuoteProblem> problems = m_journey.quote().problems;
    if (!problems.isEmpty())
        return ProblemWords::sentence(problems.first());
    if (m_context.orders->canOrder())
        return {};
    const auto why = m_context.orders->orderRefusal();
    const QString kept = tr("Orders cost money and are sent only while the portal can be reached. The draft is kept.");
    return why ? ErrorWords::sentence(*why) + u' ' + kept : kept;
}

void OptionsPage::keep()
{
    if (m_journey.isStarted() && !m_ordering)
        m_save->start();
    show();
}

void OptionsPage::saveNow()
{
    m_save->stop();
    if (!m_journey.isStarted() || m_ordering)
        return;
    QCoro::connect(m_context.orders->saveDraft(m_journey.draft()), this, [this](Result<void> saved) {
        if (!saved)
            m_context.notices.failed(saved.error());
    });
}

/// What the portal has now: other contracts, another state of ours.
void OptionsPage::follow()
{
    m_choose->refresh();
    if (!m_journey.isStarted() || m_ordering)
        return;
    if (const auto contract = m_context.contracts->contract(m_journey.contract().id)) {
        m_differences = m_context.orders->differences(m_journey.draft().id);
        m_journey.follow(*contract);
    }
}

void OptionsPage::place(const Secret &release)
{
    m_save->stop();
    m_ordering = true;
    m_release->setMessage({});
    show();
    QCoro::connect(m_context.orders->saveDraft(m_journey.draft()), this, [this, release](Result<void> saved) {
        if (!saved)
            return done(fail(saved.error()));
        QCoro::connect(m_context.orders->submit(m_journey.draft().id, release), this,
                       [this](Result<Order> result) { done(result); });
    });
}

void OptionsPage::done(const Result<Order> &result)
{
    m_ordering = false;
    m_release->setBusy(false);
    m_release->clearPassword();
    if (!result) {
        show();
        return m_release->setMessage(ErrorWords::sentence(result.error()));
    }
    m_context.notices.toast(tr("Order %1 has been created.").arg(result->number), Tone::Good);
    m_journey.clear();
    showStep();
    m_context.router.open(QStringLiteral("orders"), result->id);
}

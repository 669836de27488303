#include "numberdetail.h"

#include "buttons.h"
#include "card.h"
#include "displaytext.h"
#include "errorwords.h"
#include "factgrid.h"
#include "livetext.h"
#include "notices.h"
#include "numberactivation.h"
#include "numberassignment.h"
#include "numberdeactivation.h"
#include "numberedit.h"
#include "numberfax.h"
#include "numberswap.h"
#include "pbxaccess.h"
#include "pbxnumberrules.h"
#include "pbxservice.h"
#include "pbxview.h"
#include "pbxwords.h"
#include "pill.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QGridLayout>
#include <QStackedWidget>

NumberDetail::NumberDetail(const UiContext &context, PbxView &view, QWidget *parent)
    : QWidget(parent), m_context(context), m_view(view)
{
    setObjectName(QStringLiteral("numberDetail"));
    auto *card = new Card(this);
    m_pages = new QStackedWidget(card);
    m_pages->addWidget(overview());
    m_activation = new NumberActivationPane(context, view, m_pages);
    add(m_activate, m_activation);
    add(m_deactivate, new NumberDeactivation(context, view, m_pages));
    add(m_edit, new NumberEditPane(context, view, m_pages));
    add(m_swap, new NumberSwapPane(context, view, m_pages));
    add(m_assign, new NumberAssignmentPane(context, view, m_pages));
    add(m_fax, new NumberFaxPane(context, view, m_pages));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(22, 18, 22, 18);
    inside->addWidget(m_pages);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { withdraw(); });
    PbxAccess::whenChanged(context, this, [this] { refreshButtons(); });
    LiveText::on(this, [this] { refresh(); });
}

QPushButton *NumberDetail::button(const char *name, QWidget *parent)
{
    return Buttons::plain(QLatin1String(name), parent);
}

QWidget *NumberDetail::overview()
{
    auto *page = new QWidget(this);
    m_title = new TextLabel(TextLabel::Role::Heading, page);
    m_title->setObjectName(QStringLiteral("numberTitle"));
    m_pill = new Pill(page);
    m_pill->setObjectName(QStringLiteral("numberState"));
    m_facts = new FactGrid(1, page);
    m_facts->setObjectName(QStringLiteral("numberFacts"));
    const auto label = [page](TextLabel::Role role, const char *name) {
        auto *made = new TextLabel(role, page);
        made->setObjectName(QLatin1String(name));
        made->setWordWrap(true);
        return made;
    };
    m_meaning = label(TextLabel::Role::Small, "numberMeaning");
    m_reminder = label(TextLabel::Role::Body, "numberReminder");
    m_message = label(TextLabel::Role::Error, "numberMessage");
    m_reminder->hide();
    m_message->hide();
    m_activate = button("numberActivate", page);
    m_deactivate = button("numberDeactivate", page);
    m_withdraw = button("numberWithdraw", page);
    m_edit = button("numberEdit", page);
    m_swap = button("numberSwap", page);
    m_assign = button("numberAssign", page);
    m_fax = button("numberFax", page);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_pill);
    auto *buttons = new QGridLayout;
    buttons->addWidget(m_activate, 0, 0);
    buttons->addWidget(m_deactivate, 0, 1);
    buttons->addWidget(m_withdraw, 1, 0, 1, 2);
    buttons->addWidget(m_edit, 2, 0);
    buttons->addWidget(m_swap, 2, 1);
    buttons->addWidget(m_assign, 3, 0, 1, 2);
    buttons->addWidget(m_fax, 4, 0, 1, 2);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_facts, m_meaning, m_reminder, m_message})
        column->addWidget(widget);
    column->addStretch();
    column->addLayout(buttons);
    return page;
}

void NumberDetail::add(QPushButton *button, NumberAction *action)
{
    m_pages->addWidget(action);
    connect(button, &QPushButton::clicked, this, [this, action] {
        m_activation->setNumbers(m_chosen);
        m_pages->setCurrentWidget(action);
        action->begin(m_number);
    });
    connect(action, &NumberAction::cancelled, this, [this, button] {
        m_pages->setCurrentIndex(0);
        button->setFocus();
    });
    connect(action, &NumberAction::done, this, &NumberDetail::finished);
}

void NumberDetail::finished(const QString &toast, const QString &reminder)
{
    m_pages->setCurrentIndex(0);
    m_context.notices.toast(toast, Tone::Good);
    if (const auto now = m_context.pbx->number(m_number.id))
        m_number = *now;
    refresh();
    m_reminder->setText(reminder);
    m_reminder->setVisible(!reminder.isEmpty());
}

void NumberDetail::show(const std::optional<PbxNumber> &number)
{
    const PbxNumber shown = number.value_or(PbxNumber());
    if (shown.id != m_number.id) {
        m_pages->setCurrentIndex(0);
        m_reminder->hide();
        m_message->hide();
    }
    if (shown == m_number)
        return refreshButtons();
    m_number = shown;
    refresh();
}

QWidget *NumberDetail::firstFocus() const
{
    for (QPushButton *one : {m_activate, m_deactivate, m_withdraw, m_edit})
        if (one->isVisible() && one->isEnabled())
            return one;
    return m_edit;
}

void NumberDetail::withdraw()
{
    m_busy = true;
    refreshButtons();
    QCoro::connect(m_context.pbx->withdrawDeactivation(m_number.id, m_number.rev), this,
                   [this, id = m_number.id](Result<PbxNumber> now) {
                       m_busy = false;
                       if (id != m_number.id)
                           return refreshButtons();
                       if (now)
                           return finished(tr("The number stays active."), {});
                       refreshButtons();
                       m_message->setText(ErrorWords::sentence(now.error()));
                       m_message->show();
                   });
}

QStringList NumberDetail::routing() const
{
    const auto pbx = m_view.of(m_number.contractId);
    QStringList lines;
    for (const RoutePeriod &period : m_number.settings.routing.periods)
        lines << PbxWords::period(period) + QStringLiteral(" → ") + PbxWords::target(period.target, *pbx);
    const QString rest = PbxWords::target(m_number.settings.routing.target, *pbx);
    lines << (lines.isEmpty() ? rest : tr("else → %1").arg(rest));
    return lines;
}

void NumberDetail::refresh()
{
    setVisible(!m_number.id.isEmpty());
    if (m_number.id.isEmpty())
        return;
    const auto pbx = m_view.of(m_number.contractId);
    const bool own = m_number.kind == Pbx::NumberKind::Subscriber;
    const bool used = m_number.state == Pbx::NumberState::Active || m_number.state == Pbx::NumberState::DeactivationPlanned;
    const PbxGroup *group = pbx->group(m_number.settings.groupId);
    m_title->setText(m_view.numbers().text(m_number.number));
    m_pill->set(PbxWords::stateWithDay(m_number), PbxWords::stateTone(m_number.state));
    m_meaning->setText(PbxWords::stateMeaning(m_number.state));
    m_facts->set({{tr("Kind"), PbxWords::kind(m_number.kind)},
                  {tr("Participant"), PbxWords::seat(*pbx, m_number.seatId)},
                  {tr("Use"), own && used ? PbxWords::usage(m_number.settings.usage) : QString()},
                  {tr("Group/location"), group ? group->settings.name : QString()},
                  {tr("Routing"), own && used ? routing().join(u'\n') : QString()},
                  {tr("Last day"), DisplayText::date(m_number.until)},
                  {tr("First day"), m_number.state == Pbx::NumberState::Coming ? DisplayText::date(m_number.from) : QString()},
                  {tr("Monthly net"), m_number.monthlyNet.isZero() ? QString() : DisplayText::money(m_number.monthlyNet)}});
    refreshButtons();
}

void NumberDetail::refreshButtons()
{
    const auto pbx = m_view.of(m_number.contractId);
    const PbxNumberRules rules(*pbx);
    m_activate->setText(tr("Activate …"));
    m_deactivate->setText(tr("Deactivate …"));
    m_withdraw->setText(tr("Take back the mark"));
    m_edit->setText(tr("Edit …"));
    m_swap->setText(tr("Swap …"));
    m_assign->setText(tr("Assign to employee …"));
    m_fax->setText(tr("Send fax credentials …"));
    const QString why = PbxAccess::whyNoChange(m_context);
    const auto allow = [&](QPushButton *button, const QList<QuoteProblem> &problems) {
        Buttons::allow(button, !why.isEmpty() ? why
                               : m_busy       ? tr("Being sent …")
                               : problems.isEmpty()
                                   ? QString()
                                   : ErrorWords::of(Error::make(Error::Kind::Invalid, problems.first().code)).text);
    };
    allow(m_activate, rules.activation(m_number));
    allow(m_deactivate, rules.deactivation(m_number));
    allow(m_withdraw, rules.withdrawal(m_number));
    m_withdraw->setVisible(rules.withdrawal(m_number).isEmpty());
    allow(m_edit, rules.settings(m_number, m_number.settings).mid(0, pbx->group(m_number.settings.groupId) ? 1 : 0));
    const QList<QuoteProblem> used = rules.assignment(m_number, {m_number.seatId, false, 0});
    allow(m_swap, used);
    allow(m_assign, used);
    const bool fax = PbxNumberRules::isFax(m_number.settings.usage);
    allow(m_fax, !used.isEmpty() ? used : fax ? QList<QuoteProblem>() : rules.fax(m_number, {}));
}

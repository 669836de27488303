#include "joinerpane.h"

#include "buttons.h"
#include "card.h"
#include "factgrid.h"
#include "livetext.h"
#include "pbxtask.h"
#include "stepline.h"
#include "textlabel.h"
#include "uicontext.h"
#include "userform.h"
#include "userrules.h"
#include "userservice.h"
#include "userwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace
{
enum JoinerTask { Books, LooksAfter, Both, OnlyCalls };
}

JoinerPane::JoinerPane(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("joinerPane"));
    setMaximumWidth(760);
    auto *card = new Card(this);
    m_title = new TextLabel(TextLabel::Role::Heading, card);
    m_line = new StepLine(card);
    m_steps = new QStackedWidget(card);
    m_form = new UserForm(UserForm::For::New, QStringLiteral("joiner"), m_steps);
    auto *summary = new QWidget(m_steps);
    m_facts = new FactGrid(1, summary);
    m_after = new TextLabel(TextLabel::Role::Body, summary);
    m_after->setWordWrap(true);
    auto *inside = new QVBoxLayout(summary);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_facts);
    inside->addWidget(m_after);
    inside->addStretch();
    for (QWidget *step : {taskStep(), static_cast<QWidget *>(m_form), summary})
        m_steps->addWidget(step);
    m_message = new TextLabel(TextLabel::Role::Error, card);
    m_message->setObjectName(QStringLiteral("joinerMessage"));
    m_message->setWordWrap(true);
    m_cancel = Buttons::plain(QStringLiteral("joinerCancel"), card);
    m_back = Buttons::plain(QStringLiteral("joinerBack"), card);
    m_next = Buttons::primary(QStringLiteral("joinerNext"), card);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_cancel);
    bottom->addStretch();
    bottom->addWidget(m_back);
    bottom->addWidget(m_next);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(14);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_line, m_steps, m_message})
        column->addWidget(widget);
    column->addLayout(bottom);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(card);
    outside->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, &JoinerPane::closed);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { next(); });
    connect(m_form, &UserForm::edited, this, [this] { say({}); });
    LiveText::on(this, [this] { refresh(); });
}

QWidget *JoinerPane::taskStep()
{
    auto *page = new QWidget(m_steps);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const char *name : {"joinerBooks", "joinerLooksAfter", "joinerBoth", "joinerOnlyCalls"}) {
        auto *choice = new QRadioButton(page);
        choice->setObjectName(QLatin1String(name));
        connect(choice, &QRadioButton::toggled, this, [this] { refresh(); });
        column->addWidget(choice);
        m_tasks << choice;
    }
    m_onlyCalls = new TextLabel(TextLabel::Role::Muted, page);
    m_onlyCalls->setObjectName(QStringLiteral("joinerOnlyCallsText"));
    m_onlyCalls->setWordWrap(true);
    column->addWidget(m_onlyCalls);
    column->addStretch();
    return page;
}

void JoinerPane::begin()
{
    m_form->clear();
    m_tasks[Books]->setChecked(true);
    go(Task);
    m_tasks[Books]->setFocus();
}

QStringList JoinerPane::roles() const
{
    QStringList list;
    if (m_tasks[LooksAfter]->isChecked() || m_tasks[Both]->isChecked())
        list << UserRules::offeredRoles().first();
    if (m_tasks[Books]->isChecked() || m_tasks[Both]->isChecked())
        list << UserRules::offeredRoles().last();
    return list;
}

void JoinerPane::go(int step)
{
    m_steps->setCurrentIndex(step);
    say({});
    refresh();
}

void JoinerPane::next()
{
    if (m_steps->currentIndex() == Task) {
        m_form->setRoles(roles());
        go(Person);
        return m_form->field(QStringLiteral("/userName"))->setFocus();
    }
    if (m_steps->currentIndex() == Summary)
        return create();
    const auto faults = m_form->faults();
    if (faults.isEmpty())
        return go(Summary);
    Error error = Error::make(Error::Kind::Invalid, QStringLiteral("invalid_body"));
    error.fields = faults;
    say(UserWords::refusal(error));
    if (QWidget *field = m_form->field(faults.first().pointer))
        field->setFocus();
}

void JoinerPane::create()
{
    m_busy = true;
    refresh();
    QCoro::connect(m_context.users->create(m_form->newUser()), this, [this](Result<PortalUser> made) {
        m_busy = false;
        refresh();
        if (made)
            return Q_EMIT created(*made);
        if (!made.error().fields.isEmpty())
            go(Person);
        say(UserWords::refusal(made.error()));
    });
}

void JoinerPane::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void JoinerPane::refresh()
{
    const int step = m_steps->currentIndex();
    m_title->setText(tr("Somebody joins"));
    m_line->set(tr("Steps"), {tr("What the person does"), tr("Who it is"), tr("Summary")}, step);
    const QStringList words{tr("Checks and books invoices: Buchhaltung Kunde"),
                            tr("Looks after the telephone system: Administrator Telefonanlage"), tr("Both"),
                            tr("Only makes calls")};
    for (qsizetype i = 0; i < m_tasks.size(); ++i)
        m_tasks[i]->setText(words[i]);
    const QString noPbx = PbxTask::hasPbx(m_context) ? QString() : tr("None of your contracts has cloud.phone.");
    Buttons::allow(m_tasks[LooksAfter], noPbx);
    Buttons::allow(m_tasks[Both], noPbx);
    const bool onlyCalls = m_tasks[OnlyCalls]->isChecked();
    m_onlyCalls->setText(
        tr("Whoever only makes calls needs no account here: the Administrator Telefonanlage creates the extension in the "
           "telephone system."));
    m_onlyCalls->setVisible(onlyCalls);
    const NewUser user = m_form->newUser();
    m_facts->set({{tr("User name"), user.userName},
                  {tr("Full name"), user.fullName},
                  {tr("Role"), UserWords::roles(user.roles)},
                  {tr("E-mail address"), user.email},
                  {tr("Telephone number"), user.phoneNumber},
                  {tr("Mobile number"), user.mobileNumber},
                  {tr("Sign-in"), UserWords::pin(user.signInPin)}});
    m_after->setText(
        tr("A mail with a link for the first password goes to %1; it is valid for 24 hours. Until then the list says "
           "»Invited«.")
            .arg(user.email));
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("Back"));
    m_back->setVisible(step > Task);
    m_next->setText(step < Summary ? tr("Next") : m_busy ? tr("Creating …") : tr("Create"));
    m_next->setEnabled(!m_busy && !(step == Task && onlyCalls));
}

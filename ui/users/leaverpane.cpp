#include "leaverpane.h"

#include "buttons.h"
#include "contractservice.h"
#include "errorwords.h"
#include "leavertasks.h"
#include "linescard.h"
#include "livetext.h"
#include "pagerouter.h"
#include "textlabel.h"
#include "uicontext.h"
#include "userservice.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

using Kind = LeaverTask::Kind;

LeaverPane::LeaverPane(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("leaverPane"));
    m_title = new TextLabel(TextLabel::Role::Heading, this);
    m_intro = new TextLabel(TextLabel::Role::Muted, this);
    m_intro->setWordWrap(true);
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("leaverMessage"));
    m_message->setWordWrap(true);
    m_who = new QComboBox(this);
    m_who->setObjectName(QStringLiteral("leaverWho"));
    m_tasks = new LinesCard(QStringLiteral("leaver"), this);
    m_back = Buttons::plain(QStringLiteral("leaverBack"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_intro, m_who, m_message, m_tasks})
        column->addWidget(widget);
    column->addStretch();
    column->addWidget(m_back, 0, Qt::AlignLeft);
    setMaximumWidth(760);
    connect(m_who, &QComboBox::currentIndexChanged, this, [this] {
        m_message->clear();
        refresh();
    });
    connect(m_back, &QPushButton::clicked, this, &LeaverPane::closed);
    connect(m_tasks, &LinesCard::opened, this, &LeaverPane::open);
    connect(context.users, &UserService::usersChanged, this, [this] { fill(); });
    if (context.contracts) {
        connect(context.contracts, &ContractService::contractsChanged, this, [this] { refresh(); });
        connect(context.contracts, &ContractService::selfCareChanged, this, [this] { refresh(); });
    }
    LiveText::on(this, [this] { fill(); });
}

void LeaverPane::begin(const QString &userId)
{
    m_message->clear();
    fill();
    m_who->setCurrentIndex(qMax(0, m_who->findData(userId)));
    m_who->setFocus();
}

void LeaverPane::fill()
{
    const QSignalBlocker quiet(m_who);
    const QString chosen = m_who->currentData().toString();
    m_who->clear();
    m_who->addItem(tr("Choose who leaves …"), QString());
    for (const PortalUser &user : m_context.users->users())
        if (user.editable)
            m_who->addItem(QStringLiteral("%1 (%2)").arg(user.fullName, user.userName), user.id);
    m_who->setCurrentIndex(qMax(0, m_who->findData(chosen)));
    refresh();
}

void LeaverPane::open(const QString &task, const QString &argument)
{
    switch (Kind(task.toInt())) {
    case Kind::Lock:
        return lock();
    case Kind::Contact:
        return m_context.router.open(QStringLiteral("company"), argument);
    case Kind::Diversion:
        return m_context.router.open(QStringLiteral("contracts"), argument);
    case Kind::Successor:
        return m_context.router.open(QStringLiteral("users"), QStringLiteral("create telephone"));
    case Kind::Delete:
        if (const auto user = m_context.users->user(m_who->currentData().toString()))
            Q_EMIT deletionWanted(*user);
    }
}

void LeaverPane::lock()
{
    const auto user = m_context.users->user(m_who->currentData().toString());
    if (!user || user->status == Contract::UserStatus::Locked || std::exchange(m_busy, true))
        return;
    UserChange change;
    change.status = Contract::UserStatus::Locked;
    QCoro::connect(m_context.users->change(user->id, user->rev, change), this, [this](Result<PortalUser> locked) {
        m_busy = false;
        m_message->setText(locked ? QString() : ErrorWords::sentence(locked.error()));
        refresh();
    });
}

void LeaverPane::refresh()
{
    m_title->setText(tr("Somebody leaves"));
    m_intro->setText(tr("Step by step: shut the account first, then look after what still names the person."));
    m_who->setAccessibleName(tr("Who leaves"));
    m_back->setText(tr("Back to the list"));
    m_message->setVisible(!m_message->text().isEmpty());
    const auto user = m_context.users->user(m_who->currentData().toString());
    m_tasks->setVisible(user.has_value());
    if (!user)
        return;
    LeaverTasks::Input input{*user, m_context.users->users(), {}, {}, {}};
    if (m_context.contracts) {
        input.contracts = m_context.contracts->contracts();
        if (const auto record = m_context.contracts->customer())
            input.contacts = record->contacts;
        for (const ServiceContract &contract : std::as_const(input.contracts))
            if (const auto care = m_context.contracts->selfCare(contract.id))
                input.selfCare << *care;
    }
    QList<LinesCard::Line> lines;
    for (const LeaverTask &task : LeaverTasks::of(input))
        lines << LinesCard::Line{task.title,
                                 task.detail,
                                 task.done ? tr("Done") : tr("Open"),
                                 task.done ? Tone::Good : Tone::Warning,
                                 QString::number(int(task.kind)),
                                 task.argument};
    m_tasks->setTitle(tr("To do for %1").arg(user->fullName));
    m_tasks->setLines(lines, QString());
}

#include "usercreationpane.h"

#include "buttons.h"
#include "card.h"
#include "livetext.h"
#include "pbxtask.h"
#include "portalaccess.h"
#include "textlabel.h"
#include "uicontext.h"
#include "userform.h"
#include "userservice.h"
#include "userwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

UserCreationPane::UserCreationPane(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("userCreation"));
    auto *card = new Card(this);
    m_title = new TextLabel(TextLabel::Role::Heading, card);
    m_note = new TextLabel(TextLabel::Role::Muted, card);
    m_note->setWordWrap(true);
    m_form = new UserForm(UserForm::For::New, QStringLiteral("newUser"), card);
    m_message = new TextLabel(TextLabel::Role::Error, card);
    m_message->setObjectName(QStringLiteral("newUserMessage"));
    m_message->setWordWrap(true);
    m_cancel = Buttons::plain(QStringLiteral("newUserCancel"), card);
    m_create = Buttons::primary(QStringLiteral("newUserCreate"), card);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_cancel);
    bottom->addStretch();
    bottom->addWidget(m_create);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(22, 18, 22, 18);
    inside->setSpacing(12);
    inside->addWidget(m_title);
    inside->addWidget(m_form);
    inside->addWidget(m_note);
    inside->addWidget(m_message);
    inside->addStretch();
    inside->addLayout(bottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    m_message->hide();
    connect(m_form, &UserForm::edited, this, [this] {
        m_message->hide();
        refresh();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_form->clear();
        Q_EMIT cancelled();
    });
    connect(m_create, &QPushButton::clicked, this, [this] { create(); });
    PortalAccess::whenChanged(context, this, [this] { refresh(); });
    LiveText::on(this, [this] { refresh(); });
}

void UserCreationPane::begin(const QStringList &roles)
{
    m_form->clear();
    m_form->setTelephoneReason(PbxTask::hasPbx(m_context) ? QString() : tr("None of your contracts has cloud.phone."));
    m_form->setRoles(roles);
    m_message->hide();
    m_form->field(QStringLiteral("/userName"))->setFocus();
}

bool UserCreationPane::isBegun() const
{
    const NewUser user = m_form->newUser();
    return !(user.userName + user.fullName + user.email + user.phoneNumber + user.mobileNumber).isEmpty();
}

void UserCreationPane::create()
{
    const auto faults = m_form->faults();
    if (!faults.isEmpty()) {
        Error error = Error::make(Error::Kind::Invalid, QStringLiteral("invalid_body"));
        error.fields = faults;
        return report(error);
    }
    m_busy = true;
    refresh();
    QCoro::connect(m_context.users->create(m_form->newUser()), this, [this](Result<PortalUser> made) {
        m_busy = false;
        refresh();
        if (!made)
            return report(made.error());
        m_form->clear();
        Q_EMIT created(*made);
    });
}

void UserCreationPane::report(const Error &error)
{
    m_message->setText(UserWords::refusal(error));
    m_message->show();
    if (QWidget *field = error.fields.isEmpty() ? nullptr : m_form->field(error.fields.first().pointer))
        field->setFocus();
}

void UserCreationPane::refresh()
{
    m_title->setText(tr("Create user account"));
    m_note->setText(
        tr("A mail with the user name and a link for the first password goes to the e-mail address; the link is valid for "
           "24 hours."));
    m_cancel->setText(tr("Cancel"));
    m_create->setText(m_busy ? tr("Creating …") : tr("Create"));
    QString why = PortalAccess::whyOffline(m_context);
    if (why.isEmpty() && m_busy)
        why = tr("Creating …");
    if (why.isEmpty() && !isBegun())
        why = tr("Fill in the form first.");
    Buttons::allow(m_create, why);
}

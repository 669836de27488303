#include "userdetail.h"

#include "buttons.h"
#include "card.h"
#include "displaytext.h"
#include "icons.h"
#include "livetext.h"
#include "notices.h"
#include "pill.h"
#include "portalaccess.h"
#include "textlabel.h"
#include "uicontext.h"
#include "userform.h"
#include "userservice.h"
#include "userwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace
{
TextLabel *wrapped(TextLabel::Role role, const char *name, QWidget *parent)
{
    auto *label = new TextLabel(role, parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->hide();
    return label;
}
} // namespace

UserDetail::UserDetail(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("userDetail"));
    auto *card = new Card(this);
    m_title = new TextLabel(TextLabel::Role::Heading, card);
    m_title->setObjectName(QStringLiteral("userTitle"));
    m_pill = new Pill(card);
    m_form = new UserForm(UserForm::For::Existing, QStringLiteral("user"), card);
    m_note = wrapped(TextLabel::Role::Muted, "userNote", card);
    m_consequences = wrapped(TextLabel::Role::Body, "userConsequences", card);
    m_message = wrapped(TextLabel::Role::Error, "userMessage", card);
    m_lock = Buttons::plain(QStringLiteral("userLock"), card);
    m_lock->setCheckable(true);
    m_save = Buttons::primary(QStringLiteral("userSave"), card);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_pill);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_lock);
    bottom->addStretch();
    bottom->addWidget(m_save);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(22, 18, 22, 18);
    inside->setSpacing(12);
    inside->addLayout(head);
    inside->addWidget(m_note);
    inside->addWidget(m_form);
    inside->addWidget(m_consequences);
    inside->addWidget(m_message);
    inside->addStretch();
    inside->addLayout(bottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_form, &UserForm::edited, this, [this] {
        say({});
        refresh();
    });
    connect(m_lock, &QPushButton::toggled, this, [this](bool open) {
        m_form->setUnlocked(open);
        if (!open)
            m_form->setUser(PortalUser(m_form->user())); // closing it takes back what was not saved
        else
            m_form->field(QStringLiteral("/userName"))->setFocus();
        refresh();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    PortalAccess::whenChanged(context, this, [this] { refresh(); });
    LiveText::on(this, [this] { refresh(); });
}

QString UserDetail::userId() const
{
    return m_form->user().id;
}

QWidget *UserDetail::firstFocus() const
{
    return m_lock->isVisible() ? m_lock : nullptr;
}

void UserDetail::show(const std::optional<PortalUser> &user)
{
    const PortalUser shown = user.value_or(PortalUser());
    const bool same = !shown.id.isEmpty() && shown.id == userId();
    if (same && (shown == m_form->user() || (m_lock->isChecked() && m_form->differs())))
        return;
    if (!same)
        m_lock->setChecked(false);
    m_form->setUser(shown);
    say({});
    refresh();
}

void UserDetail::save()
{
    if (m_form->isDeletion()) {
        Q_EMIT deletionWanted(m_form->user());
        return;
    }
    const auto faults = m_form->faults();
    if (!faults.isEmpty()) {
        Error error = Error::make(Error::Kind::Invalid, QStringLiteral("invalid_body"));
        error.fields = faults;
        return report(error);
    }
    const PortalUser user = m_form->user();
    m_busy = true;
    refresh();
    QCoro::connect(m_context.users->change(user.id, user.rev, m_form->change()), this,
                   [this, id = user.id](Result<PortalUser> saved) {
                       m_busy = false;
                       if (id != userId())
                           return refresh(); // somebody else is looked at by now
                       if (!saved) {
                           refresh();
                           return report(saved.error());
                       }
                       m_form->setUser(*saved);
                       m_lock->setChecked(false);
                       m_lock->setFocus();
                       m_context.notices.toast(tr("%1 is saved.").arg(saved->userName), Tone::Good);
                   });
}

void UserDetail::report(const Error &error)
{
    if (error.code == QLatin1String("precondition_failed"))
        if (const auto now = m_context.users->user(userId()))
            m_form->setUser(*now);
    say(UserWords::refusal(error), error.fields.isEmpty() ? nullptr : m_form->field(error.fields.first().pointer));
}

void UserDetail::say(const QString &text, QWidget *focus)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    if (focus)
        focus->setFocus();
}

void UserDetail::refresh()
{
    const PortalUser &user = m_form->user();
    const bool open = m_lock->isChecked();
    setVisible(!user.id.isEmpty());
    m_title->setText(user.fullName);
    m_pill->set(UserWords::status(user.status), UserWords::statusTone(user.status));
    m_note->setText(!user.editable
                        ? tr("An Administrator Kundenportal is not changed here; everybody changes the own data in »My profile«.")
                    : user.status == Contract::UserStatus::Active ? QString()
                                                                  : UserWords::statusMeaning(user.status));
    m_note->setVisible(!m_note->text().isEmpty());
    QStringList list = UserWords::consequences(user, m_form->change());
    if (m_form->isDeletion())
        list = {
            tr("Deletes the account for good: it cannot be brought back, and the user name is not given again for 180 days.")};
    m_consequences->setText(list.join(u'\n'));
    m_consequences->setVisible(open && !list.isEmpty());
    m_lock->setVisible(user.editable);
    m_lock->setText(open ? tr("Stop editing") : tr("Edit"));
    m_lock->setAccessibleName(open ? tr("Close the lock: stop editing") : tr("Open the lock: edit the user"));
    m_lock->setToolTip(m_lock->accessibleName());
    m_lock->setIcon(Icons::get(open ? QStringLiteral("unlock") : QStringLiteral("lock")));
    m_save->setVisible(user.editable);
    m_save->setText(m_busy ? tr("Saving …") : m_form->isDeletion() ? tr("Delete …") : tr("Save"));
    QString why = open ? PortalAccess::whyOffline(m_context) : tr("Open the lock first.");
    if (why.isEmpty() && m_busy)
        why = tr("Saving …");
    if (why.isEmpty() && !m_form->differs())
        why = tr("Nothing has been changed.");
    Buttons::allow(m_save, why);
}

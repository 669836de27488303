#include "profilepage.h"

#include "actionregistry.h"
#include "buttons.h"
#include "card.h"
#include "errorwords.h"
#include "icons.h"
#include "livetext.h"
#include "notices.h"
#include "profileform.h"
#include "proofform.h"
#include "sessionservice.h"
#include "stateview.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

ProfilePage::ProfilePage(const UiContext &context, ActionRegistry &actions, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("profilePage"));
    auto *content = new QWidget(this);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(card(actions), 0, Qt::AlignLeft);
    inside->addStretch();
    m_state = new StateView(content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    connect(m_form, &ProfileForm::edited, this, [this] {
        say({});
        refresh();
    });
    connect(m_lock, &QPushButton::toggled, this, [this](bool open) {
        m_form->setUnlocked(open);
        if (!open)
            m_form->setProfile(Profile(m_form->profile())); // closing it takes back what was not saved
        else
            m_form->firstField()->setFocus();
        refresh();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_proof, &ProofForm::submit, m_save, &QPushButton::click);
    connect(m_proof, &ProofForm::resend, this, [this] { sendPin(); });
    // Nothing of one user is left for the next.
    connect(&context.session, &SessionService::stateChanged, this, [this](SessionService::State state) {
        if (state == SessionService::State::SignedOut)
            forget();
    });
    LiveText::on(this, [this] { refresh(); });
}

QWidget *ProfilePage::card(ActionRegistry &actions)
{
    auto *card = new Card(this);
    card->setFixedWidth(640);
    m_form = new ProfileForm(card);
    m_proof = new ProofForm(card);
    m_message = new TextLabel(TextLabel::Role::Error, card);
    m_message->setObjectName(QStringLiteral("profileMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_lock = Buttons::plain(QStringLiteral("profileLock"), card);
    m_lock->setCheckable(true);
    m_password = Buttons::plain(QStringLiteral("profilePassword"), card);
    m_save = Buttons::primary(QStringLiteral("profileSave"), card);
    m_totp = Buttons::plain(QStringLiteral("profileTotp"), card);
    m_totp->setVisible(m_context.security);
    if (QAction *change = actions.find(QStringLiteral("session.password")))
        connect(m_password, &QPushButton::clicked, change, &QAction::trigger);
    if (QAction *totp = actions.find(QStringLiteral("session.totp")))
        connect(m_totp, &QPushButton::clicked, totp, &QAction::trigger);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_lock);
    bottom->addStretch();
    bottom->addWidget(m_totp);
    bottom->addWidget(m_password);
    bottom->addWidget(m_save);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(22, 20, 22, 18);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(m_proof);
    column->addWidget(m_message);
    column->addSpacing(4);
    column->addLayout(bottom);
    return card;
}

void ProfilePage::activate()
{
    if (!m_form->differs())
        load();
}

QWidget *ProfilePage::firstFocus()
{
    return m_lock;
}

void ProfilePage::forget()
{
    m_lock->setChecked(false);
    m_proof->clear();
    m_form->setProfile({});
}

void ProfilePage::load()
{
    if (m_form->profile().id.isEmpty())
        m_state->showLoading(tr("Loading your profile …"));
    QCoro::connect(m_context.session.profile(), this, [this](Result<Profile> profile) {
        if (!profile)
            return m_state->showFailed(profile.error(), [this] { load(); });
        const bool held = m_lock->hasFocus();
        m_state->showContent();
        if (!m_form->differs())
            m_form->setProfile(*profile);
        if (held || !m_lock->isChecked())
            m_lock->setFocus();
        refresh();
    });
}

void ProfilePage::save()
{
    if (const QString fault = m_form->fault(); !fault.isEmpty())
        return say(fault);
    if (m_form->needsPassword() && m_proof->password().isEmpty())
        return say(tr("Please enter your current password."), m_proof->firstEmpty());
    if (m_form->needsPin() && !m_proof->pinAsked())
        return sendPin();
    if (m_form->needsPin() && m_proof->pin().isEmpty())
        return say(tr("Please enter the PIN from the SMS."), m_proof->firstEmpty());
    send();
}

void ProfilePage::sendPin()
{
    m_busy = true;
    refresh();
    QCoro::connect(m_context.session.sendProfilePin(m_proof->password()), this, [this](Result<PinChallenge> challenge) {
        m_busy = false;
        refresh();
        if (!challenge)
            return report(challenge.error());
        say({});
        m_proof->setChallenge(*challenge);
    });
}

void ProfilePage::send()
{
    ProfileChange change = m_form->change();
    if (m_form->needsPassword())
        change.currentPassword = m_proof->password();
    if (m_form->needsPin())
        change.pin = m_proof->pin();
    m_busy = true;
    refresh();
    QCoro::connect(m_context.session.changeProfile(m_form->profile().rev, change), this, [this](Result<Profile> profile) {
        m_busy = false;
        refresh();
        if (profile)
            saved(*profile);
        else
            report(profile.error());
    });
}

void ProfilePage::saved(const Profile &profile)
{
    m_proof->clear();
    m_form->setProfile(profile);
    m_lock->setChecked(false);
    m_lock->setFocus();
    m_context.notices.toast(tr("Your profile is saved."), Tone::Good);
}

void ProfilePage::report(const Error &error)
{
    if (error.code == QLatin1String("precondition_failed")) {
        m_form->setProfile(Profile(m_form->profile()));
        load();
    }
    const QString field = ProfileForm::fieldFault(error);
    const bool proof = error.code == QLatin1String("wrong_password") || error.code == QLatin1String("wrong_pin");
    say(field.isEmpty() ? ErrorWords::sentence(error) : field, proof ? m_proof->firstEmpty() : nullptr);
}

void ProfilePage::say(const QString &text, QWidget *focus)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    if (focus)
        focus->setFocus();
}

void ProfilePage::refresh()
{
    const bool open = m_lock->isChecked();
    m_lock->setText(open ? tr("Stop editing") : tr("Edit"));
    m_lock->setAccessibleName(open ? tr("Close the lock: stop editing") : tr("Open the lock: edit the profile"));
    m_lock->setToolTip(m_lock->accessibleName());
    m_lock->setIcon(Icons::get(open ? QStringLiteral("unlock") : QStringLiteral("lock")));
    m_password->setText(tr("Change password …"));
    m_totp->setText(tr("Authenticator app …"));
    m_save->setText(m_busy ? tr("Saving …") : tr("Save"));
    m_save->setEnabled(open && !m_busy && m_form->differs());
    m_proof->setNeeds(open && m_form->needsPassword(), m_form->needsPin());
}

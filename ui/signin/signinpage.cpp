#include "signinpage.h"

#include "card.h"
#include "clientcontacts.h"
#include "clock.h"
#include "errorwords.h"
#include "forgotview.h"
#include "linkview.h"
#include "livetext.h"
#include "notices.h"
#include "outboxpanel.h"
#include "passwordview.h"
#include "pinview.h"
#include "profileregistry.h"
#include "profilesdialog.h"
#include "providerservice.h"
#include "sessionservice.h"
#include "textlabel.h"
#include "totpview.h"
#include "uicontext.h"
#include "usernamestep.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QStackedWidget>
#include <QVBoxLayout>

SignInPage::SignInPage(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("signInPage"));
    build();
    connect(m_user, &SignInStep::goOn, this, [this] { start(); });
    connect(m_user, &UserNameStep::forgotPassword, this, [this](const QString &name) { confirmReset(name); });
    connect(m_user, &UserNameStep::forgotAnything, this, [this] { show(m_forgot); });
    connect(m_user, &UserNameStep::pasteLink, this, [this] {
        m_link->reset();
        show(m_link);
    });
    connect(m_user, &UserNameStep::otherProfile, this, [this] { (new ProfilesDialog(m_context, window()))->open(); });
    connect(m_password, &SignInStep::goOn, this, [this] { givePassword(); });
    connect(m_password, &PasswordView::back, this, [this] { startOver(); });
    connect(m_password, &PasswordView::forgotPassword, this, [this] { confirmReset(m_user->userName()); });
    connect(m_pin, &SignInStep::goOn, this, [this] { givePin(); });
    connect(m_pin, &PinView::resend, this, [this] { resend(); });
    connect(m_pin, &PinView::back, this, [this] { startOver(); });
    connect(m_totp, &SignInStep::goOn, this, [this] { giveTotp(); });
    connect(m_totp, &TotpView::back, this, [this] { startOver(); });
    connect(m_link, &SignInStep::goOn, this, [this] { useLink(); });
    connect(m_link, &LinkView::back, this, [this] { startOver(); });
    connect(m_forgot, &SignInStep::goOn, this, [this] { sendReminder(); });
    connect(m_forgot, &ForgotView::back, this, [this] { startOver(); });
    m_user->setUserName(context.registry.profile(context.profile).userName);
}

void SignInPage::build()
{
    m_user = new UserNameStep;
    m_password = new PasswordView;
    m_pin = new PinView;
    m_totp = new TotpView;
    m_link = new LinkView;
    m_forgot = new ForgotView;
    m_steps = new QStackedWidget;
    for (SignInStep *step : std::initializer_list<SignInStep *>{m_user, m_password, m_pin, m_totp, m_link, m_forgot})
        m_steps->addWidget(step);
    auto *card = new Card(this);
    card->setFixedWidth(500);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(32, 28, 32, 28);
    inside->addWidget(m_steps);
    m_nothingRemembered = new TextLabel(TextLabel::Role::Small, card);
    m_nothingRemembered->setObjectName(QStringLiteral("nothingRemembered"));
    m_nothingRemembered->setWordWrap(true);
    inside->addWidget(m_nothingRemembered);

    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addStretch();
    row->addWidget(card, 0, Qt::AlignTop);
    if (m_context.outbox)
        row->addWidget(new OutboxPanel(*m_context.outbox, this), 0, Qt::AlignTop);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addStretch(4);
    column->addLayout(row);
    column->addStretch(5);
    connect(&m_context.provider, &ProviderService::contactsChanged, this, [this] { showHotline(); });
    LiveText::on(this, [this] {
        showHotline();
        m_nothingRemembered->setText(
            tr("No keychain works on this computer: nothing is remembered, and every start asks for a sign-in."));
    });
}

void SignInPage::showHotline()
{
    const QString phone = ClientContacts::find(m_context.contacts(), QStringLiteral("support")).phone;
    m_pin->setHotline(phone);
    m_totp->setHotline(phone);
    m_forgot->setHotline(phone);
}

void SignInPage::show(SignInStep *step)
{
    // Only the present step decides how high the card is.
    for (int i = 0; i < m_steps->count(); ++i)
        m_steps->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          m_steps->widget(i) == step ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    step->setMessage({});
    step->setBusy(false);
    m_steps->setCurrentWidget(step);
    sayWhetherRemembered();
    step->firstFocus()->setFocus();
}

void SignInPage::sayWhetherRemembered()
{
    m_nothingRemembered->setVisible(m_steps->currentWidget() == m_user && !m_context.session.remembersSecrets());
}

void SignInPage::activate()
{
    if (m_context.session.state() == SessionService::State::AwaitingPin) {
        m_pin->setChallenge(m_context.session.pinChallenge(), m_context.clock.nowUtc());
        show(m_pin);
    } else if (m_context.session.state() == SessionService::State::AwaitingTotp) {
        show(m_totp);
    } else if (m_context.session.state() == SessionService::State::AwaitingPassword) {
        show(m_password);
    } else {
        show(m_user);
    }
}

void SignInPage::report(SignInStep *step, const Error &error)
{
    step->setBusy(false);
    if (error.kind == Error::Kind::Cancelled)
        return;
    const ErrorWords::Words words = ErrorWords::of(error);
    if (words.offer == ErrorWords::Offer::SignIn && step != m_user) {
        startOver();
        step = m_user;
    }
    step->setMessage(ErrorWords::sentence(error));
    step->firstFocus()->setFocus();
}

void SignInPage::startOver()
{
    m_context.session.abandon();
    show(m_user);
}

void SignInPage::start()
{
    const QString name = m_user->userName();
    if (name.isEmpty())
        return m_user->setMessage(tr("Please enter your user name."));
    m_user->setBusy(true);
    QCoro::connect(m_context.session.start(name), this, [this, name](Result<SignInStarted> started) {
        if (!started)
            return report(m_user, started.error());
        m_password->setWho(name);
        m_pin->setWho(name);
        m_totp->setWho(name);
        m_user->setBusy(false);
        show(m_password);
    });
}

void SignInPage::givePassword()
{
    m_password->setBusy(true);
    QCoro::connect(m_context.session.givePassword(m_password->take()), this, [this](Result<void> done) {
        if (!done)
            return report(m_password, done.error());
        m_password->setBusy(false);
        activate();
    });
}

void SignInPage::givePin()
{
    m_pin->setBusy(true);
    QCoro::connect(m_context.session.givePin(m_pin->take()), this, [this](Result<void> done) {
        if (done) {
            m_pin->setBusy(false);
            if (m_context.session.state() == SessionService::State::AwaitingTotp)
                activate();
            return;
        }
        m_pin->setChallenge(m_context.session.pinChallenge(), m_context.clock.nowUtc());
        report(m_pin, done.error());
    });
}

void SignInPage::giveTotp()
{
    m_totp->setBusy(true);
    QCoro::connect(m_context.session.giveTotp(m_totp->take()), this, [this](Result<void> done) {
        if (done)
            return m_totp->setBusy(false);
        report(m_totp, done.error());
    });
}

void SignInPage::resend()
{
    m_pin->setBusy(true);
    QCoro::connect(m_context.session.resendPin(), this, [this](Result<PinChallenge> challenge) {
        if (!challenge)
            return report(m_pin, challenge.error());
        m_pin->setBusy(false);
        m_pin->setChallenge(*challenge, m_context.clock.nowUtc());
        m_pin->firstFocus()->setFocus();
    });
}

void SignInPage::useLink()
{
    m_link->setBusy(true);
    if (!m_link->inspected()) {
        QCoro::connect(m_context.session.inspectLink(m_link->token()), this, [this](Result<LinkInfo> info) {
            if (!info)
                return report(m_link, info.error());
            m_link->setBusy(false);
            m_link->setInfo(*info);
        });
        return;
    }
    QCoro::connect(m_context.session.redeemLink(m_link->token(), m_link->takePassword()), this, [this](Result<void> done) {
        if (!done)
            return report(m_link, done.error());
        m_user->setUserName(m_link->userName());
        m_link->setBusy(false);
        m_link->reset();
        startOver();
        m_context.notices.toast(tr("Your new password is set. Please sign in with it."), Tone::Good);
    });
}

void SignInPage::sendReminder()
{
    m_forgot->setBusy(true);
    QCoro::connect(m_context.session.requestUserNameReminder(m_forgot->email()), this, [this](Result<void> done) {
        if (!done)
            return report(m_forgot, done.error());
        m_forgot->setBusy(false);
        m_forgot->setSent();
    });
}

void SignInPage::confirmReset(const QString &userName)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Forgot password"),
                                tr("Send a one-time link for a new password of %1?").arg(userName),
                                QMessageBox::Ok | QMessageBox::Cancel, window());
    box->setObjectName(QStringLiteral("confirmReset"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The e-mail goes only to the stored address. The link is valid for 24 hours; until it is used, "
                               "your present password stays."));
    connect(box, &QMessageBox::finished, this, [this, userName](int result) {
        if (result != QMessageBox::Ok)
            return;
        QCoro::connect(m_context.session.requestPasswordReset(userName), this, [this](Result<void> done) {
            if (done)
                m_context.notices.toast(tr("If this user exists, an e-mail with a link is on its way."), Tone::Good);
            else
                report(static_cast<SignInStep *>(m_steps->currentWidget()), done.error());
        });
    });
    box->open();
}

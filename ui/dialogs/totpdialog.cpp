#include "totpdialog.h"

#include "buttons.h"
#include "displaytext.h"
#include "errorwords.h"
#include "notices.h"
#include "passwordedit.h"
#include "proofform.h"
#include "recoverycodesview.h"
#include "securityservice.h"
#include "sessionservice.h"
#include "stateview.h"
#include "textlabel.h"
#include "totpsetup.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

TotpDialog::TotpDialog(const UiContext &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setObjectName(QStringLiteral("totpDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Authenticator app"));
    setFixedWidth(520);
    setMinimumHeight(590);
    build();
    load();
}

void TotpDialog::build()
{
    auto *proof = new QWidget;
    m_proof = new ProofForm(proof);
    auto *inside = new QVBoxLayout(proof);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_proof);
    inside->addStretch();
    m_setup = new TotpSetup;
    m_codes = new RecoveryCodesView;
    m_steps = new QStackedWidget;
    for (QWidget *step : std::initializer_list<QWidget *>{overview(), proof, m_setup, m_codes, removal()})
        m_steps->addWidget(step);
    m_state = new StateView(m_steps, this);
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("totpMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_close = Buttons::plain(QStringLiteral("totpClose"), this);
    m_next = Buttons::primary(QStringLiteral("totpGoOn"), this);
    m_next->setDefault(true);
    auto *heading = new TextLabel(TextLabel::Role::Title, this);
    heading->setText(windowTitle());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(m_state, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, [this] { next(); });
    connect(m_proof, &ProofForm::resend, this, [this] { prove(); });
    connect(m_setup, &TotpSetup::edited, this, [this] { refresh(); });
}

QWidget *TotpDialog::overview()
{
    auto *page = new QWidget;
    m_about = new TextLabel(TextLabel::Role::Body, page);
    m_about->setObjectName(QStringLiteral("totpAbout"));
    m_about->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_about);
    column->addStretch();
    return page;
}

QWidget *TotpDialog::removal()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto add = [&](QLineEdit *edit, const char *name, const QString &label) {
        auto *text = new TextLabel(TextLabel::Role::Body, page);
        text->setText(label);
        text->setBuddy(edit);
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(label);
        column->addWidget(text);
        column->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, [this] { refresh(); });
        return edit;
    };
    m_password = add(new PasswordEdit(page), "totpPassword", tr("Current password"));
    m_code = add(new QLineEdit(page), "totpRemovalCode", tr("Code of the app, or a recovery code"));
    column->addStretch();
    return page;
}

template <typename T, typename Done>
void TotpDialog::ask(QCoro::Task<Result<T>> call, Done done)
{
    m_busy = true;
    refresh();
    QCoro::connect(std::move(call), this, [this, done](const Result<T> &answer) {
        m_busy = false;
        m_message->hide();
        refresh();
        if (answer)
            done(answer);
        else
            report(answer.error());
    });
}

void TotpDialog::load()
{
    m_state->showLoading(tr("Loading …"));
    refresh();
    QCoro::connect(m_context.security->totp(), this, [this](const Result<TotpStatus> &status) {
        if (!status)
            return m_state->showFailed(status.error(), [this] { load(); });
        m_status = *status;
        QCoro::connect(m_context.session.profile(), this, [this](const Result<Profile> &profile) {
            if (!profile)
                return m_state->showFailed(profile.error(), [this] { load(); });
            m_hasMobile = !profile->maskedMobile.isEmpty();
            m_state->showContent();
            go(Overview);
        });
    });
}

void TotpDialog::go(Step step)
{
    m_steps->setCurrentIndex(step);
    m_message->hide();
    m_proof->setNeeds(step == Proof, m_hasMobile);
    refresh();
    if (QWidget *focus = step == Proof     ? m_proof->firstEmpty()
                         : step == Setup   ? m_setup->firstFocus()
                         : step == Codes   ? m_codes->firstFocus()
                         : step == Removal ? m_password
                                           : static_cast<QWidget *>(m_next))
        focus->setFocus();
}

void TotpDialog::next()
{
    if (m_busy)
        return;
    switch (Step(m_steps->currentIndex())) {
    case Overview:
        return go(m_status.enrolled ? Removal : Proof);
    case Proof:
        return m_hasMobile && !m_proof->pinAsked() ? prove() : enrol();
    case Setup:
        return confirm();
    case Codes:
        return accept();
    case Removal:
        return remove();
    }
}

void TotpDialog::prove()
{
    ask(m_context.session.sendProfilePin(m_proof->password()),
        [this](const Result<PinChallenge> &challenge) { m_proof->setChallenge(*challenge); });
}

void TotpDialog::enrol()
{
    ask(m_context.security->enrolTotp(m_proof->password(), m_proof->pin()), [this](const Result<TotpEnrolment> &enrolment) {
        m_proof->clear();
        m_setup->setEnrolment(*enrolment);
        go(Setup);
    });
}

void TotpDialog::confirm()
{
    ask(m_context.security->confirmTotp(m_setup->code()), [this](const Result<QStringList> &codes) {
        m_setup->clear();
        m_codes->setCodes(*codes, m_context.session.session().user.userName);
        go(Codes);
    });
}

void TotpDialog::remove()
{
    ask(m_context.security->removeTotp(Secret(m_password->text()), Secret(m_code->text())), [this](const Result<void> &) {
        m_context.notices.toast(tr("The authenticator app is removed."), Tone::Good);
        accept();
    });
}

void TotpDialog::report(const Error &error)
{
    m_message->setText(ErrorWords::sentence(error));
    m_message->show();
    if (m_steps->currentIndex() == Proof)
        m_proof->firstEmpty()->setFocus();
    if (m_steps->currentIndex() == Removal)
        (error.code == QLatin1String("wrong_password") ? m_password : m_code)->setFocus();
}

void TotpDialog::refresh()
{
    const bool shown = m_state->state() == StateView::State::Content;
    const Step step = Step(m_steps->currentIndex());
    const bool off = m_status.policy == Contract::TotpPolicy::Off;
    m_close->setText(step == Overview ? tr("Close") : tr("Cancel"));
    m_close->setVisible(step != Codes);
    m_next->setVisible(shown && (step != Overview || m_status.enrolled || !off));
    m_next->setText(step == Overview  ? (m_status.enrolled ? tr("Remove …") : tr("Set up …"))
                    : step == Codes   ? tr("I have kept the codes")
                    : step == Removal ? tr("Remove")
                                      : tr("Next"));
    const bool filled = step == Setup     ? m_setup->code().reveal().size() >= 8
                        : step == Removal ? !m_password->text().isEmpty() && m_code->text().size() >= 8
                                          : true;
    m_next->setEnabled(!m_busy && filled);
    QString about;
    if (m_status.enrolled)
        about = tr("Set up since %1. The sign-in asks for its code.").arg(DisplayText::instant(m_status.enrolledAt)) + u' ' +
                tr("%n recovery codes are left.", nullptr, m_status.codesLeft);
    else if (off)
        about = tr("Your provider does not offer sign-in with an authenticator app.");
    else if (m_status.policy == Contract::TotpPolicy::Instead)
        about = tr("With an authenticator app the sign-in asks for its code in place of the PIN by SMS.");
    else
        about =
            tr("With an authenticator app the sign-in also asks for its code. Where your role demands a PIN by SMS, it stays.");
    if (m_status.stopped)
        about += u' ' + tr("After ten wrong codes in a row its codes are refused; a recovery code makes them count again.");
    m_about->setText(about);
}

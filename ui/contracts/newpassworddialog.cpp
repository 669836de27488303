#include "newpassworddialog.h"

#include "buttons.h"
#include "contractaccess.h"
#include "contractservice.h"
#include "errorwords.h"
#include "icons.h"
#include "secretclipboard.h"
#include "sessionservice.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QTimer>

NewPasswordDialog::NewPasswordDialog(Which which, const ServiceContract &contract, const UiContext &context,
                                     SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent), m_which(which), m_contract(contract), m_context(context), m_clipboard(clipboard)
{
    setObjectName(QStringLiteral("newPasswordDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const bool sip = which == Which::Sip;
    setWindowTitle(sip ? tr("Reset account password") : tr("Reset password of the line"));
    setFixedWidth(520);
    m_heading = new TextLabel(TextLabel::Role::Title, this);
    m_heading->setText(windowTitle());
    m_text = new TextLabel(TextLabel::Role::Body, this);
    m_text->setObjectName(QStringLiteral("passwordText"));
    m_text->setWordWrap(true);
    const auto customer = context.contracts->customer();
    const QString whose =
        QStringLiteral("%1 · %2 %3").arg(customer ? customer->companyName : QString(), contract.number, contract.product);
    m_text->setText(
        (whose + QStringLiteral("\n\n")) +
        (sip ? tr("A new password is made for all accounts of this contract. The present one stops working at once: all end "
                  "devices must then be changed to the new one. Each further reset makes yet another password.")
             : tr("A new password is made for the line account. An ecotel router gets it by itself; any other device must be "
                  "changed to it, or the line stays without connection.")));
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(windowTitle());
    m_bar->hide();
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("newSecret"));
    m_field->setReadOnly(true);
    m_field->setAccessibleName(tr("New password"));
    m_field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy = Buttons::plain(QStringLiteral("copySecret"), this);
    m_copy->setIcon(Icons::get(QStringLiteral("copy")));
    m_copy->setText(tr("Copy"));
    m_countdown = new TextLabel(TextLabel::Role::Small, this);
    m_countdown->setObjectName(QStringLiteral("secretCountdown"));
    m_countdown->setWordWrap(true);
    m_field->hide();
    m_copy->hide();
    m_countdown->hide();
    m_go = Buttons::primary(QStringLiteral("passwordGo"), this);
    m_go->setText(tr("Reset password"));
    m_close = Buttons::plain(QStringLiteral("passwordClose"), this);
    m_close->setText(tr("Cancel"));
    m_close->setDefault(true); // Enter must not reset
    Buttons::allow(m_go, ContractAccess::whyNoWrite(context, contract));
    auto *secret = new QHBoxLayout;
    secret->addWidget(m_field, 1);
    secret->addWidget(m_copy);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addWidget(m_close);
    bottom->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(14);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addLayout(secret);
    column->addWidget(m_countdown);
    column->addLayout(bottom);
    m_timer = new QTimer(this);
    m_timer->setInterval(int(qMin<qint64>(1000, clipboard.lifetime().count())));
    connect(m_timer, &QTimer::timeout, this, [this] { tick(); });
    connect(m_go, &QPushButton::clicked, this, [this] { reset(); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_clipboard.copy(m_secret);
        m_copy->setText(tr("Copied"));
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] { forget(); });
    connect(&context.session, &SessionService::stateChanged, this, [this](SessionService::State state) {
        if (state != SessionService::State::SignedIn)
            reject();
    });
    m_close->setFocus();
}

void NewPasswordDialog::reset()
{
    m_go->setEnabled(false);
    m_bar->show();
    auto task = m_which == Which::Sip ? m_context.contracts->resetSipPassword(m_contract.id)
                                      : m_context.contracts->resetDslPassword(m_contract.id);
    QCoro::connect(std::move(task), this, [this](Result<NewPassword> answer) { showAnswer(answer); });
}

void NewPasswordDialog::showAnswer(const Result<NewPassword> &answer)
{
    m_bar->hide();
    m_close->setText(tr("Close"));
    if (!answer) {
        m_text->setText(ErrorWords::sentence(answer.error()));
        m_go->setText(tr("Try again"));
        m_go->setEnabled(true);
        return;
    }
    if (answer->password.isEmpty()) {
        // The answer was lost on the way; the password was made and is told to nobody twice.
        m_text->setText(
            tr("The password was reset, but the answer did not arrive, and it is shown only once. Please reset it again."));
        m_go->setEnabled(true);
        return;
    }
    m_secret = answer->password;
    m_go->hide();
    m_text->setText(
        m_which == Which::Sip
            ? tr("The new password for all accounts of %1. It is shown only now and stored nowhere.").arg(m_contract.number)
            : tr("The new password of the line account of %1. It is shown only now and stored nowhere.").arg(m_contract.number));
    m_field->setText(QString::fromUtf8(m_secret.reveal()));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_field, m_copy, m_countdown})
        widget->show();
    m_left = m_clipboard.lifetime().count();
    m_timer->start();
    m_countdown->setText(tr("Is removed from here and from the clipboard in %n second(s).", nullptr, int((m_left + 999) / 1000)));
    m_copy->setFocus();
}

void NewPasswordDialog::tick()
{
    m_left -= m_timer->interval();
    if (m_left > 0) {
        m_countdown->setText(
            tr("Is removed from here and from the clipboard in %n second(s).", nullptr, int((m_left + 999) / 1000)));
        return;
    }
    forget();
    m_field->hide();
    m_copy->hide();
    m_countdown->setText(tr("The password was removed from here. If it is lost, reset it again."));
}

void NewPasswordDialog::forget()
{
    m_timer->stop();
    m_field->clear();
    m_secret = Secret();
}

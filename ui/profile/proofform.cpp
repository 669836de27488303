#include "proofform.h"

#include "buttons.h"
#include "livetext.h"
#include "passwordedit.h"
#include "textlabel.h"

#include <QVBoxLayout>

ProofForm::ProofForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("proofForm"));
    m_why = new TextLabel(TextLabel::Role::Muted, this);
    m_why->setObjectName(QStringLiteral("proofWhy"));
    m_why->setWordWrap(true);
    m_passwordLabel = new TextLabel(TextLabel::Role::Body, this);
    m_password = new PasswordEdit(this);
    m_password->setObjectName(QStringLiteral("proofPassword"));
    m_passwordLabel->setBuddy(m_password);
    m_pinLabel = new TextLabel(TextLabel::Role::Body, this);
    m_pin = new QLineEdit(this);
    m_pin->setObjectName(QStringLiteral("proofPin"));
    m_pin->setMaxLength(9);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_pinLabel->setBuddy(m_pin);
    m_resend = Buttons::link(QStringLiteral("proofResend"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_why, m_passwordLabel, m_password, m_pinLabel, m_pin, m_resend})
        column->addWidget(widget);
    connect(m_resend, &QPushButton::clicked, this, &ProofForm::resend);
    for (QLineEdit *edit : {m_password, m_pin})
        connect(edit, &QLineEdit::returnPressed, this, &ProofForm::submit);
    LiveText::on(this, [this] { refresh(); });
    hide();
}

void ProofForm::setNeeds(bool password, bool pin)
{
    m_needsPin = pin;
    setVisible(password);
    refresh();
}

void ProofForm::setChallenge(const PinChallenge &challenge)
{
    m_challenge = challenge;
    m_pin->clear();
    refresh();
    m_pin->setFocus();
}

Secret ProofForm::password() const
{
    return Secret(m_password->text());
}

Secret ProofForm::pin() const
{
    return Secret(m_pin->text().remove(u' '));
}

void ProofForm::clear()
{
    m_password->clear();
    m_pin->clear();
    m_challenge = {};
    refresh();
}

QWidget *ProofForm::firstEmpty() const
{
    return m_needsPin && pinAsked() && !m_password->text().isEmpty() ? m_pin : m_password;
}

void ProofForm::refresh()
{
    m_why->setText(m_needsPin
                       ? tr("This change needs your password and a PIN to the number stored so far. A notice of it goes to "
                            "the address stored so far.")
                       : tr("This change needs your password. A notice of it goes to the stored address."));
    m_passwordLabel->setText(tr("Current password"));
    m_password->setAccessibleName(tr("Current password"));
    const QString label = tr("PIN no. %1 from the SMS to %2").arg(m_challenge.number).arg(m_challenge.maskedMobile);
    m_pinLabel->setText(label);
    m_pin->setAccessibleName(label);
    m_resend->setText(tr("Send PIN again"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pinLabel, m_pin, m_resend})
        widget->setVisible(m_needsPin && pinAsked());
}

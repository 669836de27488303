#include "totpsetup.h"

#include "buttons.h"
#include "qrview.h"
#include "secretclipboard.h"
#include "textlabel.h"
#include "totp.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace std::chrono_literals;

TotpSetup::TotpSetup(QWidget *parent) : QWidget(parent), m_clipboard(new SecretClipboard(60s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *how = new TextLabel(TextLabel::Role::Body, this);
    how->setWordWrap(true);
    how->setText(
        tr("Scan this code with your authenticator app, or enter the key there: time-based, SHA-1, 8 digits, 30 seconds. Then "
           "enter the code it shows."));
    column->addWidget(how);
    m_qr = new QrView(this);
    m_qr->setObjectName(QStringLiteral("totpQr"));
    m_qr->setAccessibleName(tr("QR code of the address below"));
    column->addWidget(m_qr, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    m_key = shown(QStringLiteral("totpKey"), tr("Key"));
    m_uri = shown(QStringLiteral("totpUri"), tr("Address (otpauth)"));
    auto *label = new TextLabel(TextLabel::Role::Body, this);
    label->setText(tr("Code of the app"));
    m_code = new QLineEdit(this);
    m_code->setObjectName(QStringLiteral("totpFirstCode"));
    m_code->setAccessibleName(label->text());
    m_code->setMaxLength(20);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    label->setBuddy(m_code);
    column->addWidget(label);
    column->addWidget(m_code);
    column->addStretch();
    connect(m_code, &QLineEdit::textChanged, this, &TotpSetup::edited);
}

QLineEdit *TotpSetup::shown(const QString &name, const QString &label)
{
    auto *text = new TextLabel(TextLabel::Role::Body, this);
    text->setText(label);
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setReadOnly(true);
    text->setBuddy(edit);
    QPushButton *copy = Buttons::plain(name + QStringLiteral("Copy"), this);
    copy->setText(tr("Copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(label));
    connect(copy, &QPushButton::clicked, this, [this, edit] { m_clipboard->copy(Secret(edit->text())); });
    auto *row = new QHBoxLayout;
    row->addWidget(edit, 1);
    row->addWidget(copy);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(text);
    column->addLayout(row);
    return edit;
}

void TotpSetup::setEnrolment(const TotpEnrolment &enrolment)
{
    m_qr->setText(enrolment.uri);
    m_key->setText(Totp::grouped(QString::fromUtf8(enrolment.key.reveal())));
    m_uri->setText(QString::fromUtf8(enrolment.uri.reveal()));
    m_key->setCursorPosition(0);
    m_uri->setCursorPosition(0);
    m_code->clear();
}

Secret TotpSetup::code() const
{
    return Secret(m_code->text());
}

QWidget *TotpSetup::firstFocus() const
{
    return m_code;
}

void TotpSetup::clear()
{
    for (QLineEdit *edit : {m_key, m_uri, m_code})
        edit->clear();
    m_qr->setText({});
}

#include "passwordview.h"

#include "buttons.h"
#include "livetext.h"
#include "passwordedit.h"
#include "textlabel.h"

#include <QVBoxLayout>

PasswordView::PasswordView(QWidget *parent) : SignInStep(parent)
{
    setObjectName(QStringLiteral("passwordStep"));
    m_password = new PasswordEdit(this);
    m_password->setObjectName(QStringLiteral("password"));
    m_label = addField(m_password);
    addMessageAndButton(QStringLiteral("passwordNext"));
    m_forgot = Buttons::link(QStringLiteral("forgotPasswordAtPassword"), this);
    m_back = Buttons::link(QStringLiteral("otherUser"), this);
    column()->addWidget(m_forgot);
    column()->addWidget(m_back);
    connect(m_password, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_password, &QLineEdit::textEdited, this, [this] { setMessage({}); });
    connect(m_forgot, &QPushButton::clicked, this, &PasswordView::forgotPassword);
    connect(m_back, &QPushButton::clicked, this, &PasswordView::back);
    LiveText::on(this, [this] { retranslate(); });
}

void PasswordView::setForUnlock()
{
    m_unlock = true;
    setObjectName(QStringLiteral("unlockStep"));
    m_forgot->hide();
    retranslate();
}

void PasswordView::retranslate()
{
    m_heading->setText(m_unlock ? tr("Locked") : tr("Sign in"));
    m_label->setText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_go->setText(m_unlock ? tr("Unlock") : tr("Next"));
    m_forgot->setText(tr("Forgot password"));
    m_back->setText(m_unlock ? tr("Sign out") : tr("Another user name"));
}

Secret PasswordView::take()
{
    const Secret secret(m_password->text());
    m_password->clear();
    return secret;
}

QWidget *PasswordView::firstFocus()
{
    return m_password;
}

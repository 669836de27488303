#include "forgotview.h"

#include "buttons.h"
#include "livetext.h"
#include "textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

ForgotView::ForgotView(QWidget *parent) : SignInStep(parent)
{
    setObjectName(QStringLiteral("forgotStep"));
    m_explanation = new TextLabel(TextLabel::Role::Body, this);
    m_explanation->setObjectName(QStringLiteral("forgotExplanation"));
    m_explanation->setWordWrap(true);
    column()->addWidget(m_explanation);
    column()->addSpacing(10);
    m_email = new QLineEdit(this);
    m_email->setObjectName(QStringLiteral("reminderEmail"));
    m_label = addField(m_email);
    m_sent = new TextLabel(TextLabel::Role::Good, this);
    m_sent->setObjectName(QStringLiteral("reminderSent"));
    m_sent->setWordWrap(true);
    m_sent->hide();
    column()->addWidget(m_sent);
    addMessageAndButton(QStringLiteral("reminderSend"));
    m_back = Buttons::link(QStringLiteral("forgotBack"), this);
    column()->addWidget(m_back);
    connect(m_email, &QLineEdit::textChanged, this, [this] {
        m_sent->hide();
        setMessage({});
        refresh();
    });
    connect(m_email, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_back, &QPushButton::clicked, this, &ForgotView::back);
    LiveText::on(this, [this] { refresh(); });
}

QString ForgotView::email() const
{
    return m_email->text().trimmed();
}

void ForgotView::setHotline(const QString &phone)
{
    m_hotline = phone;
    refresh();
}

void ForgotView::setSent()
{
    m_sent->show();
}

QWidget *ForgotView::firstFocus()
{
    return m_email;
}

void ForgotView::refresh()
{
    m_heading->setText(tr("Forgotten?"));
    setWho({});
    m_explanation->setText(
        tr("The user name is usually »customer« followed by your customer number, for example customer9000000. Otherwise your "
           "Administrator Kundenportal knows it; if you are that administrator, call %1.\n\nForgotten password: enter your user "
           "name on "
           "the page before, then choose »Forgot password«.")
            .arg(m_hotline));
    m_label->setText(tr("Your stored e-mail address"));
    m_email->setAccessibleName(tr("Your stored e-mail address"));
    m_go->setText(tr("Send me my user names"));
    m_go->setEnabled(!m_busy && m_email->text().contains(u'@'));
    m_sent->setText(tr("If this address is stored, an e-mail with its user names is on its way."));
    m_back->setText(tr("Back to sign-in"));
}

#include "linkview.h"

#include "buttons.h"
#include "livetext.h"
#include "passwordedit.h"
#include "strengthline.h"
#include "textlabel.h"

#include <QRegularExpression>
#include <QVBoxLayout>

LinkView::LinkView(QWidget *parent) : SignInStep(parent)
{
    setObjectName(QStringLiteral("linkStep"));
    m_link = new QLineEdit(this);
    m_link->setObjectName(QStringLiteral("link"));
    m_linkLabel = addField(m_link);
    m_password = new PasswordEdit(this);
    m_password->setObjectName(QStringLiteral("newPassword"));
    m_passwordLabel = addField(m_password);
    m_strength = new StrengthLine(this);
    column()->addWidget(m_strength);
    m_repeat = new PasswordEdit(this);
    m_repeat->setObjectName(QStringLiteral("repeatPassword"));
    m_repeatLabel = addField(m_repeat);
    addMessageAndButton(QStringLiteral("linkNext"));
    m_back = Buttons::link(QStringLiteral("linkBack"), this);
    column()->addWidget(m_back);
    connect(m_link, &QLineEdit::textChanged, this, [this] {
        setMessage({});
        refresh();
    });
    for (QLineEdit *edit : {m_password, m_repeat})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            setMessage({});
            m_strength->judge(m_password->text(), m_info.userName);
            refresh();
        });
    for (QLineEdit *edit : {m_link, m_password, m_repeat})
        connect(edit, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_back, &QPushButton::clicked, this, &LinkView::back);
    LiveText::on(this, [this] { refresh(); });
}

QString LinkView::tokenOf(const QString &pasted)
{
    static const QRegularExpression form(QStringLiteral("(?:^|/link/)([A-Za-z0-9_-]{16,})\\s*$"));
    return form.match(pasted.trimmed()).captured(1);
}

void LinkView::reset()
{
    m_inspected = false;
    m_info = {};
    m_link->clear();
    m_password->clear();
    m_repeat->clear();
    refresh();
}

Secret LinkView::token() const
{
    return Secret(tokenOf(m_link->text()));
}

Secret LinkView::takePassword()
{
    const Secret secret(m_password->text());
    m_password->clear();
    m_repeat->clear();
    return secret;
}

void LinkView::setInfo(const LinkInfo &info)
{
    m_info = info;
    m_inspected = true;
    refresh();
    m_password->setFocus();
}

QWidget *LinkView::firstFocus()
{
    return m_inspected ? m_password : m_link;
}

void LinkView::refresh()
{
    m_heading->setText(m_inspected ? tr("Set your password") : tr("One-time link"));
    setWho(m_inspected ? m_info.userName : tr("Paste the link from the e-mail. It is valid for 24 hours and works once."));
    m_linkLabel->setText(tr("Link"));
    m_link->setAccessibleName(tr("Link"));
    m_passwordLabel->setText(tr("New password"));
    m_password->setAccessibleName(tr("New password"));
    m_repeatLabel->setText(tr("Repeat the password"));
    m_repeat->setAccessibleName(tr("Repeat the password"));
    m_go->setText(m_inspected ? tr("Set password") : tr("Next"));
    m_back->setText(tr("Back to sign-in"));
    m_link->setVisible(!m_inspected);
    m_linkLabel->setVisible(!m_inspected);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_password, m_passwordLabel, m_repeat, m_repeatLabel, m_strength})
        widget->setVisible(m_inspected);
    m_go->setEnabled(!m_busy && (m_inspected ? m_strength->allowed() && m_password->text() == m_repeat->text()
                                             : !tokenOf(m_link->text()).isEmpty()));
}

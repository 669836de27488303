#include "usernamestep.h"

#include "accountrules.h"
#include "buttons.h"
#include "livetext.h"
#include "textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

UserNameStep::UserNameStep(QWidget *parent) : SignInStep(parent)
{
    setObjectName(QStringLiteral("userNameStep"));
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("userName"));
    m_name->setMaxLength(200);
    TextLabel *label = addField(m_name);
    m_suggestion = Buttons::link(QStringLiteral("userNameSuggestion"), this);
    m_suggestion->hide();
    column()->addWidget(m_suggestion);
    addMessageAndButton(QStringLiteral("userNameNext"));
    m_forgot = Buttons::link(QStringLiteral("forgotPassword"), this);
    m_forgot->hide();
    m_forgotAnything = Buttons::link(QStringLiteral("forgotUserName"), this);
    m_link = Buttons::link(QStringLiteral("pasteLink"), this);
    m_other = Buttons::link(QStringLiteral("otherProfile"), this);
    for (QPushButton *button : {m_forgot, m_forgotAnything, m_link, m_other})
        column()->addWidget(button);

    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_forgot->setVisible(!userName().isEmpty());
        setMessage({});
        // A bare customer number is no user name here: say so while it is typed (G-02).
        setSuggestion(AccountRules::suggestionFor(userName()));
    });
    connect(m_name, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        setUserName(m_suggested);
        Q_EMIT goOn();
    });
    connect(m_forgot, &QPushButton::clicked, this, [this] { Q_EMIT forgotPassword(userName()); });
    connect(m_forgotAnything, &QPushButton::clicked, this, &UserNameStep::forgotAnything);
    connect(m_link, &QPushButton::clicked, this, &UserNameStep::pasteLink);
    connect(m_other, &QPushButton::clicked, this, &UserNameStep::otherProfile);
    LiveText::on(this, [this, label] {
        m_heading->setText(tr("Sign in"));
        label->setText(tr("User name"));
        m_name->setAccessibleName(tr("User name"));
        m_go->setText(tr("Next"));
        m_forgot->setText(tr("Forgot password"));
        m_forgotAnything->setText(tr("Have you forgotten your password or your user name?"));
        m_link->setText(tr("I have a one-time link"));
        m_other->setText(tr("Another profile, or without provider access …"));
        m_suggestion->setText(tr("Did you mean %1?").arg(m_suggested));
    });
}

QString UserNameStep::userName() const
{
    return m_name->text().trimmed();
}

void UserNameStep::setUserName(const QString &name)
{
    m_name->setText(name);
}

void UserNameStep::setSuggestion(const QString &name)
{
    m_suggested = name;
    m_suggestion->setText(tr("Did you mean %1?").arg(name));
    m_suggestion->setVisible(!name.isEmpty());
}

QWidget *UserNameStep::firstFocus()
{
    // Who is typing already, while the last session is looked for, keeps what is typed.
    if (!m_name->hasFocus())
        m_name->selectAll();
    return m_name;
}

#include "signinstep.h"

#include "buttons.h"
#include "textlabel.h"

#include <QAccessible>
#include <QVBoxLayout>

SignInStep::SignInStep(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->setAlignment(Qt::AlignTop); // what the card is higher than needed stays below
    m_heading = new TextLabel(TextLabel::Role::Title, this);
    m_who = new TextLabel(TextLabel::Role::Muted, this);
    m_who->setObjectName(QStringLiteral("signInWho"));
    m_who->setWordWrap(true);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_who);
    m_column->addSpacing(12);
}

void SignInStep::setWho(const QString &text)
{
    m_who->setText(text);
}

void SignInStep::setMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_message->setAccessibleName(text);
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString SignInStep::message() const
{
    return m_message->text();
}

void SignInStep::setBusy(bool busy)
{
    m_busy = busy;
    m_go->setEnabled(!busy);
}

TextLabel *SignInStep::addField(QWidget *field)
{
    auto *label = new TextLabel(TextLabel::Role::Body, this);
    label->setBuddy(field);
    m_column->addWidget(label);
    m_column->addWidget(field);
    return label;
}

void SignInStep::addMessageAndButton(const QString &buttonName)
{
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("signInMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_go = Buttons::primary(buttonName, this);
    m_go->setDefault(true);
    m_column->addWidget(m_message);
    m_column->addSpacing(8);
    m_column->addWidget(m_go);
    m_column->addSpacing(8);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (!m_busy)
            Q_EMIT goOn();
    });
}

#include "releasecard.h"

#include "buttons.h"
#include "livetext.h"
#include "passwordedit.h"
#include "textlabel.h"

#include <QVBoxLayout>

ReleaseCard::ReleaseCard(QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("releaseCard"));
    m_label = new TextLabel(TextLabel::Role::Muted, this);
    m_password = new PasswordEdit(this);
    m_password->setObjectName(QStringLiteral("orderRelease"));
    m_password->setMaxLength(40);
    m_label->setBuddy(m_password);
    m_order = Buttons::primary(QStringLiteral("placeOrder"), this);
    m_order->setAutoRepeat(false);
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("orderMessage"));
    m_recipient = new TextLabel(TextLabel::Role::Muted, this);
    m_recipient->setObjectName(QStringLiteral("orderRecipient"));
    m_once = new TextLabel(TextLabel::Role::Muted, this);
    m_contact = new TextLabel(TextLabel::Role::Small, this);
    m_contact->setObjectName(QStringLiteral("orderContact"));
    for (TextLabel *label : {m_message, m_recipient, m_once, m_contact})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(9);
    column->addWidget(m_label);
    column->addWidget(m_password);
    column->addWidget(m_order);
    column->addWidget(m_message);
    column->addWidget(m_recipient);
    column->addWidget(m_once);
    column->addWidget(m_contact);
    connect(m_password, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_password, &QLineEdit::returnPressed, this, [this] { trigger(); });
    connect(m_order, &QPushButton::clicked, this, [this] { trigger(); });
    LiveText::on(this, [this] {
        m_label->setText(tr("Kundenkennwort"));
        m_password->setAccessibleName(tr("Kundenkennwort"));
        m_once->setText(tr("The order is created once, even if the connection breaks."));
        refresh();
    });
}

QWidget *ReleaseCard::firstFocus()
{
    return m_password;
}

void ReleaseCard::setHindrance(const QString &reason)
{
    m_hindrance = reason;
    refresh();
}

void ReleaseCard::setRecipient(const QString &words)
{
    m_recipient->setText(words);
    m_recipient->setVisible(!words.isEmpty());
}

void ReleaseCard::setContact(const QString &words)
{
    m_contact->setText(words);
    m_contact->setVisible(!words.isEmpty());
}

void ReleaseCard::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void ReleaseCard::setMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void ReleaseCard::clearPassword()
{
    m_password->clear();
}

void ReleaseCard::refresh()
{
    m_order->setText(m_busy ? tr("Ordering …") : tr("Order contract changes"));
    const QString why = !m_hindrance.isEmpty()         ? m_hindrance
                        : m_password->text().isEmpty() ? tr("Enter the Kundenkennwort first.")
                                                       : QString();
    m_order->setEnabled(!m_busy && why.isEmpty());
    m_order->setToolTip(why);
    m_order->setAccessibleDescription(why);
    m_password->setEnabled(!m_busy);
    if (!m_hindrance.isEmpty())
        setMessage(m_hindrance);
    else if (m_message->text() == m_order->property("said").toString())
        setMessage({});
    m_order->setProperty("said", m_hindrance);
}

void ReleaseCard::trigger()
{
    if (!m_order->isEnabled())
        return;
    setBusy(true);
    Q_EMIT order(Secret(m_password->text()));
}

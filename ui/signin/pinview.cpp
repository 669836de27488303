#include "pinview.h"

#include "buttons.h"
#include "livetext.h"
#include "textlabel.h"

#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

PinView::PinView(QWidget *parent) : SignInStep(parent)
{
    setObjectName(QStringLiteral("pinStep"));
    m_pin = new QLineEdit(this);
    m_pin->setObjectName(QStringLiteral("pin"));
    m_pin->setMaxLength(40);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    QFont digits = font();
    digits.setPixelSize(20);
    digits.setLetterSpacing(QFont::AbsoluteSpacing, 3);
    m_pin->setFont(digits);
    m_pin->setMinimumHeight(44);
    m_label = addField(m_pin);
    m_rules = new TextLabel(TextLabel::Role::Muted, this);
    m_rules->setObjectName(QStringLiteral("pinRules"));
    m_rules->setWordWrap(true);
    column()->addWidget(m_rules);
    addMessageAndButton(QStringLiteral("pinNext"));
    m_resend = Buttons::link(QStringLiteral("pinResend"), this);
    m_help = new TextLabel(TextLabel::Role::Muted, this);
    m_help->setObjectName(QStringLiteral("pinHelp"));
    m_help->setWordWrap(true);
    m_back = Buttons::link(QStringLiteral("pinBack"), this);
    column()->addWidget(m_resend);
    column()->addWidget(m_help);
    column()->addWidget(m_back);

    m_timer = new QTimer(this);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (--m_secondsToResend <= 0)
            m_timer->stop();
        refresh();
    });
    connect(m_pin, &QLineEdit::textEdited, this, [this] {
        group();
        setMessage({});
    });
    connect(m_pin, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_pin, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_resend, &QPushButton::clicked, this, &PinView::resend);
    connect(m_back, &QPushButton::clicked, this, &PinView::back);
    LiveText::on(this, [this] { refresh(); });
}

void PinView::setChallenge(const PinChallenge &challenge, const QDateTime &now)
{
    m_challenge = challenge;
    // A clock that is off must not lock the button for longer than the rule does.
    m_secondsToResend = int(qBound(qint64(0), now.secsTo(challenge.resendAt), qint64(60)));
    if (m_secondsToResend > 0)
        m_timer->start();
    refresh();
}

void PinView::setHotline(const QString &phone)
{
    m_hotline = phone;
    refresh();
}

Secret PinView::take()
{
    const Secret pin(m_pin->text().remove(u' '));
    m_pin->clear();
    return pin;
}

void PinView::setBusy(bool busy)
{
    SignInStep::setBusy(busy);
    refresh();
}

QWidget *PinView::firstFocus()
{
    return m_pin;
}

void PinView::group()
{
    QString digits;
    for (const QChar c : m_pin->text())
        if (c >= u'0' && c <= u'9')
            digits += c;
    digits.truncate(8);
    if (digits.size() > 4)
        digits.insert(4, u' ');
    if (digits != m_pin->text())
        m_pin->setText(digits);
}

void PinView::refresh()
{
    m_heading->setText(tr("Sign in"));
    const QString label = tr("PIN no. %1 from the SMS to %2").arg(m_challenge.number).arg(m_challenge.maskedMobile);
    m_label->setText(label);
    m_pin->setAccessibleName(label);
    m_rules->setText(tr("The PIN has 8 digits and is valid for 30 minutes.") + u' ' +
                     tr("%n tries left.", nullptr, m_challenge.triesLeft));
    m_pin->setAccessibleDescription(m_rules->text());
    m_go->setText(tr("Sign in"));
    m_go->setEnabled(!m_busy && m_pin->text().remove(u' ').size() == 8);
    m_resend->setEnabled(!m_busy && m_secondsToResend <= 0);
    m_resend->setText(m_secondsToResend > 0 ? tr("Send PIN again (in 0:%1)").arg(m_secondsToResend, 2, 10, QLatin1Char('0'))
                                            : tr("Send PIN again"));
    m_help->setText(
        tr("No SMS after 30 minutes? Check the mobile number stored for you, then call your own Administrator Kundenportal. "
           "If you are that administrator yourself, call %1.")
            .arg(m_hotline));
    m_back->setText(tr("Another user name"));
}

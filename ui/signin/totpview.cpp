#include "totpview.h"

#include "buttons.h"
#include "livetext.h"
#include "textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

TotpView::TotpView(QWidget *parent) : SignInStep(parent)
{
    setObjectName(QStringLiteral("totpStep"));
    m_code = new QLineEdit(this);
    m_code->setObjectName(QStringLiteral("totpCode"));
    m_code->setMaxLength(40);
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhUppercaseOnly);
    m_label = addField(m_code);
    addMessageAndButton(QStringLiteral("totpNext"));
    m_help = new TextLabel(TextLabel::Role::Muted, this);
    m_help->setObjectName(QStringLiteral("totpHelp"));
    m_help->setWordWrap(true);
    m_back = Buttons::link(QStringLiteral("totpBack"), this);
    column()->addWidget(m_help);
    column()->addWidget(m_back);
    connect(m_code, &QLineEdit::textEdited, this, [this] { setMessage({}); });
    connect(m_code, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_code, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_back, &QPushButton::clicked, this, &TotpView::back);
    LiveText::on(this, [this] { refresh(); });
}

void TotpView::setHotline(const QString &phone)
{
    m_hotline = phone;
    refresh();
}

Secret TotpView::take()
{
    const Secret code(m_code->text());
    m_code->clear();
    return code;
}

void TotpView::setBusy(bool busy)
{
    SignInStep::setBusy(busy);
    refresh();
}

QWidget *TotpView::firstFocus()
{
    return m_code;
}

void TotpView::refresh()
{
    m_heading->setText(tr("Sign in"));
    m_label->setText(tr("Code of your authenticator app"));
    m_code->setAccessibleName(m_label->text());
    m_go->setText(tr("Sign in"));
    m_go->setEnabled(!m_busy && m_code->text().trimmed().size() >= 8);
    m_help->setText(
        tr("The code has 8 digits and changes every 30 seconds. Without the device, enter one of your recovery codes; "
           "each works once. If you have none left, call %1.")
            .arg(m_hotline));
    m_code->setAccessibleDescription(m_help->text());
    m_back->setText(tr("Another user name"));
}

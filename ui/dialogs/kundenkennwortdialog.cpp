#include "kundenkennwortdialog.h"

#include "buttons.h"
#include "contractservice.h"
#include "errorwords.h"
#include "passwordedit.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace
{
constexpr int shownSeconds = 60;
}

KundenkennwortDialog::KundenkennwortDialog(const UiContext &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setObjectName(QStringLiteral("kundenkennwortDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Show Kundenkennwort"));
    setFixedWidth(480);
    auto *intro = new TextLabel(TextLabel::Role::Body, this);
    intro->setWordWrap(true);
    intro->setText(tr("The Kundenkennwort identifies you at the hotline and releases orders. It is not your personal portal "
                      "password, which is asked for here."));
    m_password = new PasswordEdit(this);
    m_password->setObjectName(QStringLiteral("loginPassword"));
    m_password->setAccessibleName(tr("Your portal password"));
    m_password->setPlaceholderText(tr("Your portal password"));
    m_show = Buttons::primary(QStringLiteral("showKundenkennwort"), this);
    m_show->setText(tr("Show"));
    m_show->setDefault(true);
    m_word = new TextLabel(TextLabel::Role::Title, this);
    m_word->setObjectName(QStringLiteral("kundenkennwort"));
    m_word->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("kundenkennwortMessage"));
    m_message->setWordWrap(true);
    auto *close = Buttons::plain(QStringLiteral("closeKundenkennwort"), this);
    close->setText(tr("Close"));
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(shownSeconds * 1000);
    auto *row = new QHBoxLayout;
    row->addWidget(m_password, 1);
    row->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addLayout(row);
    column->addWidget(m_word);
    column->addWidget(m_message);
    column->addWidget(close, 0, Qt::AlignRight);
    m_word->hide();
    m_message->hide();
    connect(m_show, &QPushButton::clicked, this, [this] { ask(); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_timer, &QTimer::timeout, this, [this] { hideAgain(); });
}

void KundenkennwortDialog::ask()
{
    if (m_password->text().isEmpty())
        return;
    m_show->setEnabled(false);
    m_message->hide();
    QCoro::connect(m_context.contracts->kundenkennwort(Secret(m_password->text())), this, [this](Result<Secret> word) {
        m_show->setEnabled(true);
        m_password->clear();
        if (word)
            return reveal(*word);
        m_message->setText(ErrorWords::sentence(word.error()));
        m_message->show();
        m_password->setFocus();
    });
}

void KundenkennwortDialog::reveal(const Secret &word)
{
    m_word->setText(QString::fromUtf8(word.reveal()));
    m_word->show();
    m_timer->start();
}

void KundenkennwortDialog::hideAgain()
{
    m_word->clear();
    m_word->hide();
}

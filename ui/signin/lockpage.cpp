#include "lockpage.h"

#include "card.h"
#include "errorwords.h"
#include "icons.h"
#include "livetext.h"
#include "notices.h"
#include "passwordview.h"
#include "sessionservice.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QVBoxLayout>

LockPage::LockPage(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("lockPage"));
    auto *card = new Card(this);
    card->setFixedWidth(420);
    m_password = new PasswordView(card);
    m_password->setForUnlock();
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(32, 28, 32, 28);
    inside->addWidget(m_password);
    auto *column = new QVBoxLayout(this);
    column->addStretch(4);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(5);
    connect(m_password, &SignInStep::goOn, this, [this] { unlock(); });
    connect(m_password, &PasswordView::back, this, [this] {
        QCoro::connect(m_context.session.signOut(false), this, [this](Result<void> done) {
            if (!done)
                m_context.notices.failed(done.error());
        });
    });
}

void LockPage::activate()
{
    const SessionInfo session = m_context.session.session();
    m_password->setWho(QStringLiteral("%1 · %2").arg(session.customer.companyName, session.user.userName));
    m_password->setMessage({});
    m_password->setBusy(false);
    m_password->firstFocus()->setFocus();
}

void LockPage::unlock()
{
    m_password->setBusy(true);
    QCoro::connect(m_context.session.unlock(m_password->take()), this, [this](Result<void> done) {
        m_password->setBusy(false);
        if (!done) {
            m_password->setMessage(ErrorWords::sentence(done.error()));
            m_password->firstFocus()->setFocus();
        }
    });
}

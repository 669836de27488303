#include "userdeletiondialog.h"

#include "accountrules.h"
#include "buttons.h"
#include "errorwords.h"
#include "sessionservice.h"
#include "textlabel.h"
#include "uicontext.h"
#include "userservice.h"
#include "userwords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

UserDeletionDialog::UserDeletionDialog(const UiContext &context, const PortalUser &user, QWidget *parent)
    : QDialog(parent), m_context(context), m_user(user)
{
    setObjectName(QStringLiteral("userDeletion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Delete user for good"));
    setFixedWidth(500);
    m_text = new TextLabel(TextLabel::Role::Body, this);
    m_text->setObjectName(QStringLiteral("deletionText"));
    m_text->setWordWrap(true);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("deletionName"));
    m_name->setAccessibleName(tr("User name"));
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("deletionMessage"));
    m_message->setWordWrap(true);
    m_cancel = Buttons::plain(QStringLiteral("deletionCancel"), this);
    m_go = Buttons::plain(QStringLiteral("deletionGo"), this);
    m_cancel->setDefault(true);
    m_go->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    column->addWidget(m_text);
    column->addWidget(m_name);
    column->addWidget(m_message);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] { m_second ? remove() : goOn(); });
    connect(m_name, &QLineEdit::textChanged, this, [this] { refresh(); });
    m_message->hide();
    refresh();
    m_cancel->setFocus();
}

void UserDeletionDialog::goOn()
{
    m_second = true;
    refresh();
    m_name->setFocus();
}

void UserDeletionDialog::remove()
{
    m_busy = true;
    refresh();
    QCoro::connect(m_context.users->remove(m_user.id, m_user.rev, m_name->text()), this, [this](Result<void> done) {
        m_busy = false;
        refresh();
        if (done) {
            Q_EMIT deleted(m_user.userName);
            return accept();
        }
        m_message->setText(ErrorWords::sentence(done.error()));
        m_message->show();
        if (const auto now = m_context.users->user(m_user.id))
            m_user = *now; // changed meanwhile: the next try is about what is true now
    });
}

void UserDeletionDialog::refresh()
{
    const QString company = m_context.session.session().customer.companyName;
    m_text->setText(m_second
                        ? tr("Type the user name %1 to delete this account now.").arg(m_user.userName)
                        : tr("Delete %1 (%2) of %3 for good? The account cannot be brought back: sessions and device grants end "
                             "at once, and the user name is not given again for 180 days. To shut somebody out for a time only, "
                             "choose »Locked«.")
                              .arg(m_user.fullName, m_user.userName, company));
    m_name->setVisible(m_second);
    m_cancel->setText(tr("Cancel"));
    m_go->setText(m_busy ? tr("Deleting …") : m_second ? tr("Delete for good") : tr("Go on …"));
    const bool right = AccountRules::foldedUserName(m_name->text().trimmed()) == AccountRules::foldedUserName(m_user.userName);
    m_go->setEnabled(!m_busy && (!m_second || right));
}

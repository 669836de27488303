#include "passworddialog.h"

#include "buttons.h"
#include "errorwords.h"
#include "notices.h"
#include "passwordedit.h"
#include "sessionservice.h"
#include "strengthline.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

PasswordDialog::PasswordDialog(const UiContext &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setObjectName(QStringLiteral("passwordDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change password"));
    setFixedWidth(460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(6);
    auto *heading = new TextLabel(TextLabel::Role::Title, this);
    heading->setText(tr("Change password"));
    column->addWidget(heading);
    column->addSpacing(8);
    m_current = field("currentPassword", tr("Current password"));
    m_next = field("newPassword", tr("New password"));
    m_strength = new StrengthLine(this);
    column->addWidget(m_strength);
    m_repeat = field("repeatPassword", tr("Repeat the new password"));
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("passwordMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    auto *hint = new TextLabel(TextLabel::Role::Small, this);
    hint->setWordWrap(true);
    hint->setText(tr("The new password is active at once; your sessions on other computers end."));
    column->addSpacing(6);
    column->addWidget(hint);
    QPushButton *cancel = Buttons::plain(QStringLiteral("passwordCancel"), this);
    cancel->setText(tr("Cancel"));
    m_save = Buttons::primary(QStringLiteral("passwordSave"), this);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addSpacing(8);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { change(); });
    refresh();
}

QLineEdit *PasswordDialog::field(const char *name, const QString &label)
{
    auto *text = new TextLabel(TextLabel::Role::Body, this);
    text->setText(label);
    auto *edit = new PasswordEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    text->setBuddy(edit);
    layout()->addWidget(text);
    layout()->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, [this] { refresh(); });
    return edit;
}

void PasswordDialog::refresh()
{
    if (!m_save) // while the fields are made
        return;
    const UserInfo user = m_context.session.session().user;
    m_strength->judge(m_next->text(), user.userName, user.fullName);
    const bool differ = !m_next->text().startsWith(m_repeat->text());
    m_message->setText(differ ? tr("The two new passwords differ.") : QString());
    m_message->setVisible(differ);
    m_save->setText(m_busy ? tr("Saving …") : tr("Save"));
    m_save->setEnabled(!m_busy && !m_current->text().isEmpty() && m_strength->allowed() && m_next->text() == m_repeat->text());
}

void PasswordDialog::change()
{
    m_busy = true;
    refresh();
    QCoro::connect(m_context.session.changePassword(Secret(m_current->text()), Secret(m_next->text())), this,
                   [this](Result<void> done) {
                       m_busy = false;
                       refresh();
                       if (!done)
                           return report(done.error());
                       m_context.notices.toast(tr("Your new password is active at once."), Tone::Good);
                       accept();
                   });
}

void PasswordDialog::report(const Error &error)
{
    if (error.code == QLatin1String("wrong_password")) {
        m_current->setFocus();
        m_current->selectAll();
    }
    m_message->setText(ErrorWords::sentence(error));
    m_message->show();
}

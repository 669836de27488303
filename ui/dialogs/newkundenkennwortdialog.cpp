#include "newkundenkennwortdialog.h"

#include "accountrules.h"
#include "buttons.h"
#include "companywords.h"
#include "contractservice.h"
#include "errorwords.h"
#include "notices.h"
#include "passwordedit.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

NewKundenkennwortDialog::NewKundenkennwortDialog(const UiContext &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setObjectName(QStringLiteral("newKundenkennwortDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change Kundenkennwort"));
    setFixedWidth(520);
    auto *intro = new TextLabel(TextLabel::Role::Body, this);
    intro->setWordWrap(true);
    intro->setText(tr("The Kundenkennwort identifies you at the hotline and releases orders. The new one counts at once, for all "
                      "administrators of your company. Do not use your portal password: it is told at the hotline."));
    m_next = field("newKundenkennwort");
    m_repeat = field("repeatKundenkennwort");
    m_password = field("kundenkennwortPassword");
    m_rule = new TextLabel(TextLabel::Role::Small, this);
    m_rule->setObjectName(QStringLiteral("kundenkennwortRule"));
    m_rule->setWordWrap(true);
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("newKundenkennwortMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(10);
    const QStringList labels{tr("New Kundenkennwort"), tr("Repeat it"), tr("Your portal password")};
    QLineEdit *edits[] = {m_next, m_repeat, m_password};
    for (int i = 0; i < 3; ++i) {
        edits[i]->setAccessibleName(labels[i]);
        form->addRow(labels[i], edits[i]);
        if (i == 0)
            form->addRow(QString(), m_rule);
    }
    QPushButton *cancel = Buttons::plain(QStringLiteral("newKundenkennwortCancel"), this);
    cancel->setText(tr("Cancel"));
    m_save = Buttons::primary(QStringLiteral("newKundenkennwortSave"), this);
    m_save->setText(tr("Save"));
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { send(); });
    refresh();
}

QLineEdit *NewKundenkennwortDialog::field(const char *name)
{
    auto *edit = new PasswordEdit(this);
    edit->setObjectName(QLatin1String(name));
    connect(edit, &QLineEdit::textChanged, this, [this] {
        m_message->hide();
        refresh();
    });
    return edit;
}

void NewKundenkennwortDialog::refresh()
{
    if (!m_save) // while the fields are made
        return;
    const QString fault = CompanyWords::kundenkennwortFault(m_next->text());
    const bool differ = !m_next->text().startsWith(m_repeat->text());
    m_rule->setRole(m_next->text().isEmpty() || fault.isEmpty() ? TextLabel::Role::Small : TextLabel::Role::Error);
    m_rule->setText(!fault.isEmpty() && !m_next->text().isEmpty() ? fault
                                                                  : tr("%1 to %2 characters, the same ones as in a password.")
                                                                        .arg(AccountRules::kundenkennwortMin)
                                                                        .arg(AccountRules::kundenkennwortMax));
    QString why;
    if (m_busy)
        why = tr("Being sent …");
    else if (!fault.isEmpty())
        why = fault;
    else if (differ || m_next->text() != m_repeat->text())
        why = tr("The two entries differ.");
    else if (m_password->text().isEmpty())
        why = tr("Please enter your portal password.");
    if (differ) {
        m_message->setText(tr("The two entries differ."));
        m_message->show();
    }
    Buttons::allow(m_save, why);
}

void NewKundenkennwortDialog::send()
{
    m_busy = true;
    refresh();
    QCoro::connect(m_context.contracts->replaceKundenkennwort(Secret(m_password->text()), Secret(m_next->text())), this,
                   [this](Result<void> done) {
                       m_busy = false;
                       if (done) {
                           m_context.notices.toast(tr("The new Kundenkennwort counts at once."), Tone::Good);
                           return accept();
                       }
                       m_password->clear();
                       refresh();
                       m_message->setText(ErrorWords::sentence(done.error()));
                       m_message->show();
                       m_password->setFocus();
                   });
}

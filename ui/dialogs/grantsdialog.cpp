#include "grantsdialog.h"

#include "buttons.h"
#include "displaytext.h"
#include "errorwords.h"
#include "sessionsbox.h"
#include "sessionservice.h"
#include "stateview.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSysInfo>
#include <QVBoxLayout>

GrantsDialog::GrantsDialog(const UiContext &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setObjectName(QStringLiteral("grantsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_context.security ? tr("Sessions and device grants") : tr("Device grants"));
    setMinimumSize(640, m_context.security ? 640 : 420);
    auto *intro = new TextLabel(TextLabel::Role::Muted, this);
    intro->setWordWrap(true);
    intro->setText(
        tr("A device grant lets this computer fetch documents unattended, without a PIN, for 90 days. It allows nothing else "
           "and can be revoked at any time."));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("grantsList"));
    m_list->setAccessibleName(tr("Device grants"));
    m_state = new StateView(m_list, this);
    m_name = new QLineEdit(QSysInfo::machineHostName(), this);
    m_name->setObjectName(QStringLiteral("grantName"));
    m_name->setAccessibleName(tr("Name of the new grant"));
    m_create = Buttons::primary(QStringLiteral("grantCreate"), this);
    m_create->setText(tr("Create grant"));
    m_revoke = Buttons::plain(QStringLiteral("grantRevoke"), this);
    m_revoke->setText(tr("Revoke"));
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("grantMessage"));
    m_message->setWordWrap(true);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, [this] { create(); });
    connect(m_revoke, &QPushButton::clicked, this, [this] { revoke(); });
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { m_revoke->setEnabled(m_list->currentItem() != nullptr); });

    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_create);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_revoke);
    bottom->addStretch();
    bottom->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    if (m_context.security) {
        column->addWidget(new SessionsBox(m_context, this), 1);
        auto *heading = new TextLabel(TextLabel::Role::Section, this);
        heading->setText(tr("Device grants"));
        column->addWidget(heading);
    }
    column->addWidget(intro);
    column->addWidget(m_state, 1);
    column->addLayout(row);
    column->addWidget(m_message);
    column->addLayout(bottom);
    load();
}

void GrantsDialog::load()
{
    m_revoke->setEnabled(false);
    m_state->showLoading(tr("Loading …"));
    QCoro::connect(m_context.session.listGrants(), this, [this](Result<QList<DeviceGrant>> grants) {
        if (grants)
            show(*grants);
        else
            m_state->showFailed(grants.error(), [this] { load(); });
    });
}

void GrantsDialog::show(const QList<DeviceGrant> &grants)
{
    m_list->clear();
    for (const DeviceGrant &grant : grants) {
        QString text = tr("%1 · valid until %2").arg(grant.name, DisplayText::instant(grant.expiresAt));
        if (grant.lastUsedAt.isValid())
            text += tr(" · last used %1").arg(DisplayText::instant(grant.lastUsedAt));
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, grant.id);
    }
    if (grants.isEmpty())
        m_state->showEmpty(tr("No device grants"), tr("The window does not need one; the command line does."), {}, {});
    else
        m_state->showContent();
}

void GrantsDialog::create()
{
    m_create->setEnabled(false);
    QCoro::connect(m_context.session.createGrant(m_name->text().trimmed()), this, [this](Result<DeviceGrant> made) {
        m_create->setEnabled(true);
        if (!made)
            return report(made.error());
        m_message->clear();
        load();
    });
}

void GrantsDialog::revoke()
{
    if (!m_list->currentItem())
        return;
    QCoro::connect(m_context.session.revokeGrant(m_list->currentItem()->data(Qt::UserRole).toString()), this,
                   [this](Result<void> done) {
                       if (!done)
                           return report(done.error());
                       load();
                   });
}

void GrantsDialog::report(const Error &error)
{
    m_message->setText(ErrorWords::sentence(error));
}

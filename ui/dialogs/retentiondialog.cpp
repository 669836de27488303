#include "retentiondialog.h"

#include "buttons.h"
#include "dialogheight.h"
#include "notices.h"
#include "profileregistry.h"
#include "retentionform.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QVBoxLayout>

RetentionDialog::RetentionDialog(const UiContext &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setObjectName(QStringLiteral("retentionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Retention of call records"));
    setFixedWidth(560);
    auto *heading = new TextLabel(TextLabel::Role::Title, this);
    heading->setText(tr("One question before the archive begins"));
    m_form = new RetentionForm(this);
    m_form->setRule(context.documents.retention());
    auto *decide = Buttons::primary(QStringLiteral("retentionDecide"), this);
    decide->setText(tr("Decide"));
    decide->setDefault(true);
    auto *hint = new TextLabel(TextLabel::Role::Small, this);
    hint->setText(tr("Can be changed in the settings at any time."));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(hint, 1);
    bottom->addWidget(decide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(16);
    column->addWidget(heading);
    column->addWidget(m_form);
    column->addLayout(bottom);
    connect(decide, &QPushButton::clicked, this, [this] { this->decide(); });
    DialogHeight::fit(*this);
}

bool RetentionDialog::wanted(const UiContext &context)
{
    return !context.registry.profile(context.profile).retentionAsked;
}

void RetentionDialog::decide()
{
    if (const Result<void> done = m_context.documents.setRetention(m_form->rule()); !done)
        return m_context.notices.failed(done.error());
    ProfileConfig profile = m_context.registry.profile(m_context.profile);
    profile.retention = m_form->rule();
    profile.retentionAsked = true;
    if (const Result<void> saved = m_context.registry.save(profile); !saved)
        m_context.notices.failed(saved.error());
    accept();
}

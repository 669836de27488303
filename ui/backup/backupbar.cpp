#include "backupbar.h"

#include "backupservice.h"
#include "buttons.h"
#include "displaytext.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

BackupBar::BackupBar(BackupService &backups, QWidget *parent) : QWidget(parent), m_backups(backups)
{
    setObjectName(QStringLiteral("backupBar"));
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("backupProgress"));
    m_bar->setAccessibleName(tr("Backup"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(12);
    m_bar->setRange(0, 1000);
    m_text = new TextLabel(TextLabel::Role::Small, this);
    m_text->setObjectName(QStringLiteral("backupText"));
    auto *cancel = Buttons::plain(QStringLiteral("backupCancel"), this);
    cancel->setText(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, &backups, &BackupService::cancel);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_bar);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addLayout(words, 1);
    row->addWidget(cancel);
    connect(&backups, &BackupService::progressed, this, [this] { refresh(); });
    refresh();
}

void BackupBar::refresh()
{
    setVisible(m_backups.running());
    const BackupProgress &progress = m_backups.progress();
    m_bar->setValue(progress.total > 0 ? int(progress.done * 1000 / progress.total) : 0);
    const QString done = DisplayText::size(progress.done);
    const bool checking = progress.step == BackupProgress::Step::Checking;
    if (progress.total > 0)
        m_text->setText(
            (checking ? tr("Checking: %1 of %2") : tr("Copying: %1 of %2")).arg(done, DisplayText::size(progress.total)));
    else
        m_text->setText(checking ? tr("Checking: %1").arg(done) : tr("Preparing …"));
    m_bar->setAccessibleDescription(m_text->text());
}

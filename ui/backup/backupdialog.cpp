#include "backupdialog.h"

#include "backupservice.h"
#include "buttons.h"
#include "displaytext.h"
#include "filechooser.h"
#include "notices.h"
#include "restoreform.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

BackupDialog::BackupDialog(BackupService &backups, const ProfileRegistry &registry, const QString &profile, FileChooser &files,
                           Notices &notices, QWidget *parent)
    : QDialog(parent), m_backups(backups), m_files(files), m_notices(notices)
{
    setObjectName(QStringLiteral("backupDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Back up and restore profiles"));
    setMinimumWidth(600);
    auto *heading = new TextLabel(TextLabel::Role::Heading, this);
    heading->setText(tr("Back up a profile"));
    auto *hint = new TextLabel(TextLabel::Role::Small, this);
    hint->setWordWrap(true);
    hint->setText(tr("One file with settings, lists, drafts, change log and journal, without passwords and sign-in. It is not "
                     "encrypted: keep it where nobody else reads it."));
    m_profile = new QComboBox(this);
    m_profile->setObjectName(QStringLiteral("backupProfile"));
    m_profile->setAccessibleName(tr("Profile"));
    m_documents = new QCheckBox(tr("With the archived documents"), this);
    m_documents->setObjectName(QStringLiteral("backupDocuments"));
    m_documents->setChecked(true);
    m_write = Buttons::plain(QStringLiteral("backupWrite"), this);
    m_write->setText(tr("Back up …"));
    auto *form = new RestoreForm(backups, files, tr("Close"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_profile, 1);
    row->addWidget(m_documents);
    row->addWidget(m_write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(hint);
    column->addLayout(row);
    column->addSpacing(10);
    column->addWidget(form, 1);
    connect(m_write, &QPushButton::clicked, this, [this] { choose(); });
    connect(&backups, &BackupService::progressed, this, [this] { refresh(); });
    connect(form, &RestoreForm::closed, this, &QDialog::reject);
    connect(form, &RestoreForm::restored, this, [this](const QString &id) {
        m_notices.toast(tr("The profile »%1« is here. Open it in the list of profiles and sign in.").arg(id), Tone::Good);
        accept();
    });
    fill(registry, profile);
    refresh();
}

void BackupDialog::fill(const ProfileRegistry &registry, const QString &profile)
{
    const QStringList ids = registry.profiles();
    for (const QString &id : ids) {
        const QString title = registry.profile(id).title;
        m_profile->addItem(title.isEmpty() ? id : title, id);
    }
    m_profile->setCurrentIndex(qMax(0, m_profile->findData(profile)));
}

void BackupDialog::refresh()
{
    Buttons::allow(m_write, m_backups.running()       ? tr("A backup or a restore is running.")
                            : m_profile->count() == 0 ? tr("There is no profile yet.")
                                                      : QString());
}

void BackupDialog::choose()
{
    m_files.save(this, tr("Back up the profile"), m_backups.suggestedName(m_profile->currentData().toString()),
                 [this](const QString &file) { write(file); });
}

void BackupDialog::write(const QString &file)
{
    Notices *notices = &m_notices;
    const auto tell = [notices](Result<BackupReport> report) {
        if (!report)
            return notices->failed(report.error());
        const QString name = QFileInfo(report->file).fileName();
        const int differences = int(report->differences.size());
        if (differences > 0)
            notices->toast(
                tr("%1 was written. %n archived document(s) are missing or changed; verify the archive.", nullptr, differences)
                    .arg(name),
                Tone::Warning);
        else
            notices->toast(tr("%1 was written, %2.").arg(name, DisplayText::size(report->size)), Tone::Good);
    };
    QCoro::connect(m_backups.backup(m_profile->currentData().toString(), file, m_documents->isChecked()), notices, tell);
}

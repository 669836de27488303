#include "restoreform.h"

#include "backupbar.h"
#include "backupservice.h"
#include "buttons.h"
#include "errorwords.h"
#include "filechooser.h"
#include "textlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace
{
/// A line that shows a path, and the button that chooses it.
QLayout *chooserRow(QLineEdit *line, QPushButton *button)
{
    auto *row = new QHBoxLayout;
    row->addWidget(line, 1);
    row->addWidget(button);
    return row;
}
} // namespace

RestoreForm::RestoreForm(BackupService &backups, FileChooser &files, const QString &leave, QWidget *parent)
    : QWidget(parent), m_backups(backups), m_files(files)
{
    setObjectName(QStringLiteral("restoreForm"));
    auto *heading = new TextLabel(TextLabel::Role::Heading, this);
    heading->setText(tr("Restore a backup"));
    auto *hint = new TextLabel(TextLabel::Role::Small, this);
    hint->setWordWrap(true);
    hint->setText(tr("The whole file is checked before anything is written. What is here already stays untouched. Afterwards you "
                     "sign in once."));
    const auto line = [this](const char *name, const QString &accessible, const QString &placeholder) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(accessible);
        edit->setPlaceholderText(placeholder);
        connect(edit, &QLineEdit::textChanged, this, [this] { refresh(); });
        return edit;
    };
    m_file = line("restoreFile", tr("File of the backup"), QStringLiteral("fernamt-….tar.zst"));
    m_name = line("restoreName", tr("Short name"), tr("as in the backup"));
    m_name->setMaxLength(40);
    m_folder = line("restoreFolder", tr("Folder for the documents"), tr("the standard folder"));
    m_choose = Buttons::plain(QStringLiteral("restoreChoose"), this);
    m_choose->setText(tr("Choose …"));
    m_choose->setAccessibleName(tr("Choose the file of the backup"));
    auto *folder = Buttons::plain(QStringLiteral("restoreChooseFolder"), this);
    folder->setText(tr("Choose …"));
    folder->setAccessibleName(tr("Choose the folder for the documents"));
    auto *form = new QFormLayout;
    form->addRow(tr("File"), chooserRow(m_file, m_choose));
    form->addRow(tr("Short name"), m_name);
    form->addRow(tr("Documents"), chooserRow(m_folder, folder));
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("restoreMessage"));
    m_message->setWordWrap(true);
    m_restore = Buttons::primary(QStringLiteral("restoreRun"), this);
    m_restore->setText(tr("Restore"));
    auto *back = Buttons::plain(QStringLiteral("restoreBack"), this);
    back->setText(leave);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(hint);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch();
    column->addWidget(new BackupBar(m_backups, this));
    column->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_files.open(window(), tr("File of the backup"), tr("Backups (*%1)").arg(BackupFormat::suffix),
                     [this](const QString &file) { m_file->setText(file); });
    });
    connect(folder, &QPushButton::clicked, this, [this] {
        m_files.folder(window(), tr("Folder for the documents"), m_folder->text(),
                       [this](const QString &path) { m_folder->setText(path); });
    });
    connect(back, &QPushButton::clicked, this, &RestoreForm::closed);
    connect(m_restore, &QPushButton::clicked, this, [this] { run(); });
    connect(&m_backups, &BackupService::progressed, this, [this] { refresh(); });
    setFocusProxy(m_choose);
    m_message->hide();
    refresh();
}

void RestoreForm::refresh()
{
    const QString name = m_name->text().trimmed();
    const bool good = name.isEmpty() || ClientPaths::checkProfile(name);
    Buttons::allow(m_restore, m_backups.running()                  ? tr("A backup or a restore is running.")
                              : m_file->text().trimmed().isEmpty() ? tr("Choose the file of the backup first.")
                              : !good ? tr("A short name has lower-case letters, digits, - and _, 40 at most.")
                                      : QString());
}

void RestoreForm::run()
{
    m_message->hide();
    const ProfileRestore::Wish wish{m_file->text().trimmed(), m_name->text().trimmed(), m_folder->text().trimmed()};
    QCoro::connect(m_backups.restore(wish), this, [this](Result<RestoreReport> report) {
        if (!report)
            return tell(report.error());
        Q_EMIT restored(report->profile);
    });
}

void RestoreForm::tell(const Error &error)
{
    m_message->setText(ErrorWords::sentence(error));
    m_message->setToolTip(error.detail);
    m_message->show();
    if (error.code == QLatin1String("profile_exists"))
        m_name->setFocus();
    if (error.code == QLatin1String("archive_folder_taken"))
        m_folder->setFocus();
}

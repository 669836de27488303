#pragma once
#include <QDialog>

class BackupService;
class FileChooser;
class Notices;
class ProfileRegistry;
class QCheckBox;
class QComboBox;
class QPushButton;

/// A profile into one file, and a profile out of such a file (B-13).
class BackupDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `profile`: the one to begin with. What was done is told by `notices`, also when the dialog is closed meanwhile.
    BackupDialog(BackupService &backups, const ProfileRegistry &registry, const QString &profile, FileChooser &files,
                 Notices &notices, QWidget *parent = nullptr);

private:
    void fill(const ProfileRegistry &registry, const QString &profile);
    void choose();
    void write(const QString &file);
    void refresh();

    BackupService &m_backups;
    FileChooser &m_files;
    Notices &m_notices;
    QComboBox *m_profile = nullptr;
    QCheckBox *m_documents = nullptr;
    QPushButton *m_write = nullptr;
};

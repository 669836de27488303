#pragma once
#include "result.h"

#include <QWidget>

class BackupService;
class FileChooser;
class QLineEdit;
class QPushButton;
class TextLabel;

/// A profile from the file of a backup: which file, under which short name, where its documents go. Used among the profiles and
/// as the first step on a new computer.
class RestoreForm final : public QWidget
{
    Q_OBJECT
public:
    /// `leave`: what the button says that closes it.
    RestoreForm(BackupService &backups, FileChooser &files, const QString &leave, QWidget *parent = nullptr);

Q_SIGNALS:
    void restored(const QString &profile);
    void closed();

private:
    void refresh();
    void run();
    void tell(const Error &error);

    BackupService &m_backups;
    FileChooser &m_files;
    QLineEdit *m_file = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_folder = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_restore = nullptr;
};

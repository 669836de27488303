#pragma once
#include <QWidget>

class BackupService;
class QProgressBar;
class QPushButton;
class TextLabel;

/// How far the running backup or restore is, with a button that stops it; hidden while none runs.
class BackupBar final : public QWidget
{
    Q_OBJECT
public:
    explicit BackupBar(BackupService &backups, QWidget *parent = nullptr);

private:
    void refresh();
    BackupService &m_backups;
    QProgressBar *m_bar = nullptr;
    TextLabel *m_text = nullptr;
};

#include "filechooser.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QStandardPaths>

static void run(QFileDialog *dialog, FileChooser::Chosen chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [chosen](const QString &path) { chosen(path); });
    dialog->open();
}

void DesktopFiles::save(QWidget *parent, const QString &title, const QString &suggestedName, Chosen chosen)
{
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    run(dialog, std::move(chosen));
}

void DesktopFiles::folder(QWidget *parent, const QString &title, const QString &start, Chosen chosen)
{
    auto *dialog = new QFileDialog(parent, title, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    run(dialog, std::move(chosen));
}

void DesktopFiles::open(QWidget *parent, const QString &title, const QString &filter, Chosen chosen)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    run(dialog, std::move(chosen));
}

bool DesktopFiles::show(const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}

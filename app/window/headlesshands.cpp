#include "headlessrun.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

QWidget *HeadlessRun::find(const char *name)
{
    for (QWidget *widget : QApplication::allWidgets())
        if (widget->objectName() == QLatin1String(name) && widget->isVisible())
            return widget;
    return nullptr;
}

void HeadlessRun::type(const char *name, const QString &text)
{
    auto *edit = qobject_cast<QLineEdit *>(find(name));
    if (!edit)
        return;
    edit->setFocus();
    edit->selectAll();
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(edit, &press);
    }
}

void HeadlessRun::click(const char *name)
{
    if (auto *button = qobject_cast<QAbstractButton *>(find(name)))
        button->click();
}

void HeadlessRun::choose(const char *box, int index)
{
    if (auto *found = qobject_cast<QComboBox *>(find(box)))
        found->setCurrentIndex(index);
}

void HeadlessRun::drop(const char *on, const QStringList &paths)
{
    QWidget *target = find(on);
    if (!target)
        return;
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &dropped);
}

void HeadlessRun::closeDialogs()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *open = qobject_cast<QDialog *>(widget); open && open->isVisible())
            open->reject();
}

QString HeadlessRun::file(const QString &name, const QByteArray &bytes)
{
    const QString path = QDir(m_out).filePath(QStringLiteral("files/") + name);
    QDir().mkpath(QFileInfo(path).path());
    if (QFile out(path); out.open(QIODevice::WriteOnly))
        out.write(bytes);
    return path;
}

#include "headlesspictures.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

HeadlessPictures::HeadlessPictures(const QString &folder) : m_folder(folder)
{
    QDir().mkpath(folder);
}

bool HeadlessPictures::take(QWidget &window, const QString &name)
{
    if (auto *toast = window.findChild<QWidget *>(QStringLiteral("toast")))
        toast->hide(); // it belongs to the picture before
    QPixmap picture = window.grab();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget == &window || !widget->isVisible())
            continue;
        QPainter painter(&picture);
        if (qobject_cast<QMenu *>(widget)) // where it opened
            painter.drawPixmap(window.mapFromGlobal(widget->pos()), widget->grab());
        if (!qobject_cast<QDialog *>(widget))
            continue;
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
        const QPixmap dialog = widget->grab();
        painter.drawPixmap((picture.width() - dialog.width()) / 2, (picture.height() - dialog.height()) / 2, dialog);
    }
    ++m_count;
    return picture.save(QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(m_count, 2, 10, QLatin1Char('0')).arg(name));
}

#pragma once
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QUrl>

/// Files that are imported, and the hand that drops them.
namespace ImportFiles
{
inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// A page with these lines of text, and an e-invoice in it.
inline void pdf(const QString &path, const QStringList &lines, const QByteArray &xml = {})
{
    QPdfWriter writer(path);
    if (!xml.isEmpty())
        writer.addFileAttachment(QStringLiteral("factur-x.xml"), xml, QStringLiteral("text/xml"));
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 11));
    for (int i = 0; i < lines.size(); ++i)
        painter.drawText(200, 1000 + 400 * i, lines[i]);
}

inline void drop(QWidget *on, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &dropped);
}
} // namespace ImportFiles

#pragma once
#include <QMimeData>
#include <QStringList>
#include <QUrl>

/// The files and folders of this computer that are dragged over a page.
namespace DroppedFiles
{
inline QStringList of(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}
} // namespace DroppedFiles

#include "filesaver.h"

#include "filechooser.h"
#include "notices.h"
#include "uicontext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QWidget>

void FileSaver::save(const UiContext &context, QWidget *parent, const QString &title, const QString &suggested,
                     const QByteArray &bytes)
{
    context.files.save(parent->window(), title, suggested, [&context, bytes](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            context.notices.toast(QCoreApplication::translate("FileSaver", "Saved as %1.").arg(QFileInfo(path).fileName()),
                                  Tone::Good);
        else
            context.notices.failed(Error::make(Error::Kind::Storage, QStringLiteral("not_writable"), file.errorString()));
    });
}

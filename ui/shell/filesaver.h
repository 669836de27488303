#pragma once
#include <QByteArray>
#include <QString>

class QWidget;
struct UiContext;

namespace FileSaver
{
/// Asks where to, writes all or nothing, and says what became of it.
void save(const UiContext &context, QWidget *parent, const QString &title, const QString &suggested, const QByteArray &bytes);
} // namespace FileSaver

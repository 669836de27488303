#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

/// What is in a ZIP, in its order.
namespace ZipEntries
{
QList<std::pair<QString, QByteArray>> of(const QString &path);
QByteArray named(const QString &path, const QString &name);
} // namespace ZipEntries

#pragma once
#include <QByteArray>
#include <QList>

/// Makes ZIP files for tests, also ones that no honest program makes.
namespace ZipMaker
{
struct Entry {
    QByteArray name;
    QByteArray bytes;
    qsizetype repeated = 1; ///< bytes, that many times
    bool link = false;      ///< a symbolic link to `bytes`
};
QByteArray zip(const QList<Entry> &entries, const char *password = nullptr);
} // namespace ZipMaker

#include "receivedfile.h"

#include "sha256.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype nameLength = 200;

int turn(const QString &path)
{
    static const QStringList first{u"xml"_s, u"eml"_s, u"zip"_s};
    return first.contains(QFileInfo(path).suffix().toLower()) ? 0 : 1;
}
} // namespace

ReceivedFile ReceivedFile::of(const QString &origin, const QString &name, const QByteArray &bytes)
{
    return {origin, name.left(nameLength), bytes, QString::fromLatin1(Sha256::hex(bytes))};
}

ReceivedFile ReceivedFile::inner(const QString &innerName, const QByteArray &innerBytes) const
{
    const QString last = QString(innerName).replace(u'\\', u'/').section(u'/', -1);
    return of(origin + u" › "_s + innerName.left(nameLength), last, innerBytes);
}

QStringList ReceivedFiles::below(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files += path; // also what is not there: it gets its item
            continue;
        }
        QDirIterator walk(path, QDir::Files | QDir::NoSymLinks | QDir::Readable | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files += walk.next();
    }
    files.removeDuplicates();
    std::stable_sort(files.begin(), files.end(),
                     [](const QString &a, const QString &b) { return std::pair(turn(a), a) < std::pair(turn(b), b); });
    return files;
}

Result<ReceivedFile> ReceivedFiles::read(const QString &path)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, u"file_failed"_s, path + u": "_s + in.errorString());
    if (in.size() > sizeLimit)
        return fail(Error::Kind::Invalid, u"import_too_big"_s, path);
    const QByteArray bytes = in.read(sizeLimit + 1);
    if (in.error() != QFileDevice::NoError)
        return fail(Error::Kind::Storage, u"file_failed"_s, path + u": "_s + in.errorString());
    return ReceivedFile::of(path, QFileInfo(path).fileName(), bytes);
}

#include "folderlisting.h"

#include <QDateTime>
#include <QDir>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace
{
// What stands beside a file of this name while it is being fetched.
const QStringList partly{u".part"_s, u".crdownload"_s, u".download"_s, u".partial"_s};
} // namespace

bool FolderListing::isCandidate(const QString &name)
{
    static const QSet<QString> ends{u"pdf"_s, u"xml"_s, u"csv"_s, u"txt"_s, u"zip"_s, u"eml"_s};
    if (name.startsWith(u'.') || name.startsWith(u'~'))
        return false;
    return name.contains(u'.') && ends.contains(name.section(u'.', -1).toLower());
}

FolderListing FolderListing::of(const QString &folder)
{
    FolderListing listing;
    listing.folder = folder;
    const QDir dir(folder);
    listing.there = dir.exists();
    const QFileInfoList found = dir.entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    QSet<QString> names;
    for (const QFileInfo &info : found)
        names.insert(info.fileName());
    const auto beingFetched = [&names](const QString &name) {
        return std::any_of(partly.begin(), partly.end(), [&](const QString &end) { return names.contains(name + end); });
    };
    for (const QFileInfo &info : found)
        if (isCandidate(info.fileName()) && info.size() > 0 && !beingFetched(info.fileName()))
            listing.files += FoundFile{info.absoluteFilePath(), info.size(), info.lastModified().toMSecsSinceEpoch()};
    return listing;
}

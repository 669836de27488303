#include "archive.h"

#include "archivestore.h"
#include "clock.h"
#include "durable.h"
#include "filehash.h"
#include "sha256.h"
#include "storeerror.h"
#include "sumsfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QString incoming = u".incoming"_s;

QString partName(const Document &document)
{
    return QString::fromLatin1(Sha256::hex(document.id.toUtf8()).left(16)) + u'-' + document.sha256 + u".part"_s;
}

bool isHash(const QString &text)
{
    static const QRegularExpression pattern(u"^[0-9a-f]{64}$"_s);
    return pattern.match(text).hasMatch();
}
} // namespace

Archive::Archive(const Settings &settings, const Clock &clock, const NameTemplate &name)
    : m_folder(QDir::cleanPath(settings.folder)), m_name(name), m_clock(clock)
{
}

Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::open(const Settings &settings, const Clock &clock)
{
    auto name = NameTemplate::parse(settings.nameTemplate);
    if (!name)
        return fail(name.error());
    if (!QDir::isAbsolutePath(settings.folder))
        return fail(Error::Kind::Invalid, u"folder_not_absolute"_s, settings.folder);
    std::unique_ptr<Archive> archive(new Archive(settings, clock, *name));
    for (const QString &folder : {archive->m_folder, QFileInfo(settings.databaseFile).absolutePath()})
        if (auto failed = Platform::makeOwnerFolder(StoreError::toPath(folder)))
            return fail(StoreError::fromPlatform(*failed));
    auto store = ArchiveStore::open(settings.databaseFile, clock);
    if (!store && store.error().code == u"database_damaged") {
        const auto aside = ArchiveStore::putAside(settings.databaseFile, clock);
        if (!aside)
            return fail(aside.error());
        archive->m_notice = Error::make(Error::Kind::Storage, u"index_rebuilt"_s, *aside);
        store = ArchiveStore::open(settings.databaseFile, clock);
    }
    if (!store)
        return fail(store.error());
    archive->m_store = std::move(*store);
    return archive;
}

QString Archive::absolute(const QString &relativePath) const
{
    return m_folder + u'/' + relativePath;
}

QString Archive::absolutePath(const ArchivedDocument &document) const
{
    return document.path.isEmpty() ? QString() : absolute(document.path);
}

Result<QList<ArchivedDocument>> Archive::rows()
{
    return m_store->rows();
}

Result<QSet<QString>> Archive::heldIds()
{
    return m_store->ids();
}

Result<void> Archive::tidy()
{
    if (auto r = takeOwnFilesWhenIndexIsEmpty(); !r)
        return r;
    if (auto r = finishRemovals(); !r)
        return r;
    QStringList old;
    const QDir root(m_folder);
    for (const QString &name : root.entryList({u".SHA256SUMS.*.tmp"_s}, QDir::Files | QDir::Hidden))
        old += absolute(name);
    QSet<QString> held;
    const auto rows = m_store->rows();
    if (!rows)
        return fail(rows.error());
    for (const ArchivedDocument &row : *rows) {
        Document received = row.document;
        received.sha256 = row.receivedSha256;
        held.insert(partName(received));
    }
    const QDateTime weekAgo = m_clock.nowUtc().addDays(-7);
    const QDir parts(absolute(incoming));
    for (const QFileInfo &info : parts.entryInfoList(QDir::Files | QDir::Hidden | QDir::System))
        if (!info.fileName().endsWith(u".part") || held.contains(info.fileName()) || info.lastModified() < weekAgo)
            old += info.filePath();
    for (const QString &file : std::as_const(old))
        if (auto failed = Platform::removeFile(StoreError::toPath(file)))
            return fail(StoreError::fromPlatform(*failed));
    return {};
}

Result<QString> Archive::incomingFile(const Document &document)
{
    if (document.id.isEmpty() || !isHash(document.sha256))
        return fail(Error::Kind::Protocol, u"invalid_hash"_s, u"document %1 has no usable SHA-256"_s.arg(document.id));
    if (auto failed = Platform::makeFolderBelow(StoreError::toPath(m_folder), StoreError::toPath(incoming)))
        return fail(StoreError::fromPlatform(*failed));
    return absolute(incoming + u'/' + partName(document));
}

Result<void> Archive::dropIncoming(const Document &document)
{
    auto file = incomingFile(document);
    if (!file)
        return fail(file.error());
    if (auto failed = Platform::removeFile(StoreError::toPath(*file)))
        return fail(StoreError::fromPlatform(*failed));
    return {};
}

Result<bool> Archive::holds(const Document &document)
{
    const auto row = m_store->byId(document.id);
    if (!row)
        return fail(row.error());
    if (*row)
        return true;
    if (!isHash(document.sha256))
        return false;
    const auto same = m_store->byReceivedHash(document.sha256);
    if (!same)
        return fail(same.error());
    for (const ArchivedDocument &other : *same) {
        if (other.state != ArchivedDocument::State::Kept)
            return true; // removed by rule: the same bytes never come back
        if (other.document.id.startsWith(u"adopted:")) {
            if (auto r = m_store->link(other.document.id, document); !r)
                return fail(r.error());
            return true;
        }
    }
    const auto left = orphan(document);
    if (!left)
        return fail(left.error());
    if (!*left)
        return false;
    if (auto r = finishFiles({**left}, u"archived"_s); !r)
        return fail(r.error());
    return true;
}

Result<std::optional<ArchivedDocument>> Archive::orphan(const Document &document)
{
    bool found = false;
    const auto path = choosePath(document, document.sha256, {}, &found);
    if (!path)
        return fail(path.error());
    if (!found)
        return std::optional<ArchivedDocument>();
    ArchivedDocument row;
    row.document = document;
    row.path = *path;
    row.pathKey = NameTemplate::collisionKey(*path);
    row.sha256 = row.receivedSha256 = document.sha256;
    row.size = QFileInfo(absolute(*path)).size();
    row.source = u"recovered"_s;
    row.fetchedAt = m_clock.nowUtc();
    return std::optional(row);
}

Result<QString> Archive::choosePath(const Document &document, const QString &sha256, const QSet<QString> &names, bool *found)
{
    *found = false;
    for (int copy = 1; copy < 1000; ++copy) {
        const QString path = m_name.path(document, copy);
        const QString key = NameTemplate::collisionKey(path);
        const auto owner = m_store->ownerOfPath(key);
        if (!owner)
            return fail(owner.error());
        if (!owner->isEmpty() || names.contains(key))
            continue;
        const QFileInfo info(absolute(path));
        if (!info.exists() && !info.isSymLink())
            return path;
        const auto there = FileHash::of(absolute(path));
        if (there && there->sha256 == sha256) {
            *found = true; // renamed before a kill, the row is missing
            return path;
        }
    }
    return fail(Error::Kind::Storage, u"file_exists"_s, absolute(m_name.path(document)));
}

Result<QByteArray> Archive::content(const QString &id)
{
    const auto row = m_store->byId(id);
    if (!row)
        return fail(row.error());
    if (!*row || (*row)->path.isEmpty())
        return fail(Error::Kind::NotFound, u"document_not_archived"_s, id);
    auto bytes = FileHash::readAll(absolute((*row)->path), 512 << 20);
    if (!bytes)
        return bytes;
    if (QString::fromLatin1(Sha256::hex(*bytes)) != (*row)->sha256)
        return fail(Error::Kind::Storage, u"archive_differs"_s, absolute((*row)->path));
    return bytes;
}

Result<void> Archive::setFigures(const QString &id, const InvoiceFigures &figures)
{
    return m_store->setFigures(id, figures);
}

Result<void> Archive::setMark(const QStringList &ids, MarkKind kind, bool on, const QString &by)
{
    return m_store->setMark(ids, kind, on, by);
}

Result<QHash<QString, std::array<Mark, 3>>> Archive::marks()
{
    return m_store->marks();
}

Result<ChainHead> Archive::head()
{
    return m_store->head();
}

Result<QList<JournalEntry>> Archive::journal()
{
    return m_store->journal();
}

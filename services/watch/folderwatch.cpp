#include "folderwatch.h"

#include "clock.h"
#include "storeerror.h"
#include "writers.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileSystemWatcher>
#include <QPointer>
#include <QTimer>

namespace
{
constexpr std::chrono::milliseconds together{50}; ///< one look for what comes at once

QString nearestThere(QString folder)
{
    while (!QFileInfo(folder).isDir()) {
        const QString above = QFileInfo(folder).absolutePath();
        if (above == folder)
            break;
        folder = above;
    }
    return folder;
}
} // namespace

FolderWatch::FolderWatch(Pace pace, const Clock &clock)
    : m_pace(pace), m_clock(clock), m_files(pace.rest), m_watcher(new QFileSystemWatcher(this)), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] { look(); });
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_timer->isActive() || m_timer->remainingTimeAsDuration() > together)
            m_timer->start(together);
    });
}

FolderWatch::~FolderWatch()
{
    wakeWaiting();
}

void FolderWatch::wakeWaiting()
{
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting->set();
}

void FolderWatch::setFolders(const QStringList &folders)
{
    m_folders = folders;
    look();
}

QCoro::Task<void> FolderWatch::look()
{
    const QPointer<FolderWatch> self(this);
    m_again = true;
    if (m_looking) {
        const auto waiting = std::make_shared<Event>();
        m_waiting.append(waiting);
        co_await waiting->next();
        co_return;
    }
    m_looking = true;
    while (std::exchange(m_again, false)) {
        co_await lookOnce();
        if (!self)
            co_return;
    }
    m_looking = false;
    arm(m_files.waiting() || m_written);
    wakeWaiting();
}

QCoro::Task<void> FolderWatch::lookOnce()
{
    const QPointer<FolderWatch> self(this);
    const QStringList folders = m_folders;
    QFuture<QList<FolderListing>> reading = m_worker.run([folders] {
        QList<FolderListing> all;
        for (const QString &folder : folders)
            all += FolderListing::of(folder);
        return all;
    });
    const QList<FolderListing> listings = co_await reading;
    if (!self || folders != m_folders)
        co_return;
    followFolders(listings);
    Q_EMIT looked(listings);
    QList<FoundFile> open;
    for (const FolderListing &listing : listings)
        for (const FoundFile &file : listing.files)
            if (!m_known || !m_known(file))
                open += file;
    const QList<FoundFile> rested = m_files.look(open, m_clock.steady());
    m_written = false;
    if (rested.isEmpty())
        co_return;
    QFuture<QList<FoundFile>> asking = m_worker.run([rested] {
        QList<FoundFile> free = rested;
        free.removeIf(
            [](const FoundFile &file) { return Platform::writersOf(StoreError::toPath(file.path)) == Platform::Writers::Some; });
        return free;
    });
    const QList<FoundFile> free = co_await asking;
    if (!self)
        co_return;
    m_written = free.size() < rested.size();
    if (!free.isEmpty())
        Q_EMIT settled(free);
}

void FolderWatch::arm(bool soon)
{
    if (!m_folders.isEmpty())
        m_timer->start(soon ? m_pace.rest : m_pace.seldom);
    else
        m_timer->stop();
}

/// A folder that is not there is awaited at the next one above it.
void FolderWatch::followFolders(const QList<FolderListing> &listings)
{
    QStringList wanted, missing;
    for (const FolderListing &listing : listings) {
        wanted += listing.there ? listing.folder : nearestThere(listing.folder);
        if (!listing.there)
            missing += listing.folder;
    }
    wanted.removeDuplicates();
    const QStringList now = m_watcher->directories();
    for (const QString &folder : now)
        if (!wanted.contains(folder))
            m_watcher->removePath(folder);
    for (const QString &folder : std::as_const(wanted))
        if (!now.contains(folder) && m_watcher->addPath(folder)) // in vain on some file systems: then it is looked at seldom
            m_again = true;                                      // what came between the look and the watch
    if (std::exchange(m_missing, missing) != missing)
        Q_EMIT missingChanged();
}

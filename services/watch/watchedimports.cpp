#include "watchedimports.h"

#include "importservice.h"
#include "profileregistry.h"

#include <QFileInfo>
#include <QPointer>

using Outcome = ImportItem::Outcome;

namespace
{
bool isOf(const ImportItem &item, const FoundFile &file)
{
    return item.origin == file.path || item.origin.startsWith(file.path + QStringLiteral(" › ")); // what was in it
}

bool contains(const QHash<QString, FoundFile> &files, const FoundFile &file)
{
    const auto found = files.constFind(file.path);
    return found != files.cend() && *found == file;
}
} // namespace

WatchedImports::WatchedImports(Setup setup, ImportService &imports, ProfileRegistry &registry, const Clock &clock)
    : m_setup(std::move(setup)),
      m_imports(imports),
      m_registry(registry),
      m_watch(m_setup.pace, clock),
      m_ledger(WatchLedger::open(m_setup.ledgerFile))
{
    m_watch.setKnown([this](const FoundFile &file) { return isKnown(file); });
    connect(&m_watch, &FolderWatch::settled, this, [this](const QList<FoundFile> &files) { take(files); });
    connect(&m_watch, &FolderWatch::looked, this, &WatchedImports::forgetGone);
    connect(&m_watch, &FolderWatch::missingChanged, this, &WatchedImports::missingChanged);
}

void WatchedImports::start()
{
    if (!std::exchange(m_started, true))
        m_watch.setFolders(folders());
}

QStringList WatchedImports::folders() const
{
    return m_registry.profile(m_setup.profile).watchedFolders;
}

Result<void> WatchedImports::setFolders(const QStringList &folders)
{
    ProfileConfig config = m_registry.profile(m_setup.profile);
    config.watchedFolders = folders;
    if (auto saved = m_registry.save(config); !saved)
        return saved;
    if (m_started)
        m_watch.setFolders(folders);
    Q_EMIT foldersChanged();
    return {};
}

ImportReport WatchedImports::takeUnseen()
{
    const ImportReport taken = std::exchange(m_unseen, {});
    Q_EMIT unseenChanged();
    return taken;
}

bool WatchedImports::isKnown(const FoundFile &file) const
{
    return m_ledger.knows(file) || contains(m_given, file) || contains(m_asked, file);
}

void WatchedImports::forgetGone(const QList<FolderListing> &listings)
{
    bool changed = false;
    for (const FolderListing &listing : listings)
        changed = m_ledger.keepOnly(listing) || changed;
    if (changed)
        (void)m_ledger.save(); // in vain: they are forgotten the next time
}

QCoro::Task<void> WatchedImports::take(QList<FoundFile> files)
{
    const QPointer<WatchedImports> self(this);
    for (const FoundFile &file : files)
        m_given.insert(file.path, file);
    m_waiting += files;
    if (m_running)
        co_return;
    m_running = true;
    while (!m_waiting.isEmpty()) {
        const QList<FoundFile> batch = std::exchange(m_waiting, {});
        QStringList paths;
        for (const FoundFile &file : batch)
            paths += file.path;
        const Result<ImportReport> report = co_await m_imports.import(paths);
        if (!self)
            co_return;
        finished(batch, report);
        if (!self)
            co_return;
    }
    m_running = false;
}

void WatchedImports::finished(const QList<FoundFile> &files, const Result<ImportReport> &report)
{
    for (const FoundFile &file : files) {
        if (contains(m_given, file))
            m_given.remove(file.path);
        bool done = false;
        bool asked = false;
        for (const ImportItem &item : report ? report->items : QList<ImportItem>())
            if (isOf(item, file)) {
                done = true;
                asked = asked || item.outcome == Outcome::Asked;
            }
        if (asked)
            m_asked.insert(file.path, file);
        else if (done) // else it comes again: the import failed or was cancelled
            m_ledger.add(file);
    }
    (void)m_ledger.save(); // in vain: at the next start the archive knows them by their hash
    const auto trouble = report ? std::nullopt : std::optional(report.error());
    if (m_trouble.has_value() != trouble.has_value() || (trouble && m_trouble->code != trouble->code)) {
        m_trouble = trouble;
        Q_EMIT troubleChanged();
    }
    QList<ImportItem> news = report ? report->items : QList<ImportItem>();
    news.removeIf([](const ImportItem &item) {
        const bool gone = item.error.code == u"file_failed" && !QFileInfo::exists(item.origin); // taken away meanwhile
        return item.outcome == Outcome::Already || item.outcome == Outcome::Unpacked || gone;
    });
    if (news.isEmpty())
        return;
    m_unseen.items += news;
    Q_EMIT unseenChanged();
}

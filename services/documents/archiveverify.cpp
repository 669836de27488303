#include "archive.h"

#include "archivestore.h"
#include "durable.h"
#include "filehash.h"
#include "storeerror.h"
#include "sumsfile.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

Result<VerifyReport> Archive::verify(const std::optional<ChainHead> &known, const std::stop_token &stop)
{
    VerifyReport report;
    const auto journal = m_store->checkJournal(known);
    if (!journal)
        return fail(journal.error());
    report.chainGood = journal->chainGood;
    report.tailProven = journal->tailProven;
    if (!journal->chainGood)
        report.differences += {u"archive.db"_s, u"journal"_s};
    for (const QString &path : journal->unbacked)
        report.differences += {path, u"journal"_s};

    const auto rows = m_store->rows();
    if (!rows)
        return fail(rows.error());
    QMap<QString, QString> expected;
    for (const ArchivedDocument &row : *rows) {
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, u"cancelled"_s);
        report.removedByRule += row.state == ArchivedDocument::State::Kept ? 0 : 1;
        if (row.state == ArchivedDocument::State::Removed)
            continue;
        expected.insert(row.path, row.sha256);
        ++report.checked;
        const auto sum = FileHash::of(absolute(row.path));
        if (!sum && sum.error().code == u"path_not_found")
            report.differences += {row.path, u"missing"_s};
        else if (!sum || sum->sha256 != row.sha256)
            report.differences += {row.path, u"changed"_s};
    }
    const auto pending = m_store->pendingRemovals();
    if (!pending)
        return fail(pending.error());
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().mid(m_folder.size() + 1);
        const bool ours = path == SumsFile::name || path.startsWith(u".SHA256SUMS.") || path.startsWith(u".incoming/");
        if (!ours && !expected.contains(path) && !pending->contains(path))
            report.differences += {path, u"not_listed"_s};
    }
    checkSums(report, expected);
    return report;
}

void Archive::checkSums(VerifyReport &report, const QMap<QString, QString> &expected) const
{
    const auto sums = SumsFile::read(m_folder);
    if (!sums) {
        if (!expected.isEmpty() || sums.error().code != u"no_checksums")
            report.differences += {SumsFile::name, sums.error().code == u"no_checksums" ? u"missing"_s : u"changed"_s};
        return;
    }
    // A line more is what a kill between SHA256SUMS and row leaves; the file itself is then named as not listed.
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        if (sums->value(it.key()) != it.value()) {
            report.differences += {SumsFile::name, u"changed"_s};
            return;
        }
}

#include "watchledger.h"

#include "durable.h"
#include "storeerror.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

WatchLedger WatchLedger::open(const QString &file)
{
    WatchLedger ledger;
    ledger.m_file = file;
    QFile in(file);
    const QJsonArray rows = in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).array() : QJsonArray();
    for (const QJsonValue &row : rows)
        ledger.add({row[u"path"].toString(), row[u"size"].toInteger(), row[u"modified"].toInteger()});
    return ledger;
}

bool WatchLedger::knows(const FoundFile &file) const
{
    const auto found = m_done.constFind(file.path);
    return found != m_done.cend() && *found == file;
}

void WatchLedger::add(const FoundFile &file)
{
    m_done.insert(file.path, file);
}

bool WatchLedger::keepOnly(const FolderListing &listing)
{
    if (!listing.there)
        return false;
    QSet<QString> there;
    for (const FoundFile &file : listing.files)
        there.insert(file.path);
    return m_done.removeIf([&](const auto &row) {
        return QFileInfo(row.key()).absolutePath() == listing.folder && !there.contains(row.key());
    }) > 0;
}

Result<void> WatchLedger::save() const
{
    QJsonArray rows;
    for (const FoundFile &file : m_done)
        rows += QJsonObject{{u"path"_s, file.path}, {u"size"_s, file.size}, {u"modified"_s, file.modified}};
    const QByteArray bytes = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    if (auto failed = Platform::durableReplace(StoreError::toPath(m_file), {bytes.constData(), size_t(bytes.size())}))
        return fail(StoreError::fromPlatform(*failed));
    return {};
}

#include "callmanifest.h"

#include "durable.h"
#include "evnlayoutjson.h"
#include "storeerror.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int version = 1;

QJsonObject json(const CallManifest::Entry &entry)
{
    const CallSource &source = entry.source;
    QJsonArray control;
    for (const CallManifest::Control &record : entry.control)
        control.append(QJsonObject{{u"line"_s, record.line}, {u"text"_s, record.text}});
    return {{u"id"_s, source.id},
            {u"name"_s, source.name},
            {u"path"_s, source.path},
            {u"sha256"_s, source.sha256},
            {u"bytes"_s, source.bytes},
            {u"rows"_s, source.rows},
            {u"repeated"_s, source.repeated},
            {u"refused"_s, source.refused},
            {u"seconds"_s, source.seconds},
            {u"net"_s, QString::number(source.net.units())},
            {u"hasNet"_s, source.hasNet},
            {u"from"_s, source.from.toString(Qt::ISODate)},
            {u"to"_s, source.to.toString(Qt::ISODate)},
            {u"once"_s, entry.once},
            {u"generation"_s, entry.generation},
            {u"control"_s, control},
            {u"end"_s, source.end},
            {u"layout"_s, EvnLayoutJson::of(entry.layout)}};
}

CallManifest::Entry entryOf(const QJsonObject &object)
{
    CallManifest::Entry entry;
    entry.source = {object[u"id"].toString(),
                    object[u"name"].toString(),
                    object[u"path"].toString(),
                    object[u"sha256"].toString(),
                    object[u"bytes"].toInteger(),
                    object[u"rows"].toInteger(),
                    object[u"repeated"].toInteger(),
                    object[u"refused"].toInteger(),
                    object[u"seconds"].toInteger(),
                    Money::fromUnits(object[u"net"].toString().toLongLong()),
                    object[u"hasNet"].toBool(),
                    QDate::fromString(object[u"from"].toString(), Qt::ISODate),
                    QDate::fromString(object[u"to"].toString(), Qt::ISODate),
                    object[u"end"].toString()};
    for (const QJsonValue &record : object[u"control"].toArray())
        entry.control.append({record[u"line"].toInteger(), record[u"text"].toString()});
    entry.once = object[u"once"].toBool();
    entry.generation = object[u"generation"].toInt();
    entry.layout = EvnLayoutJson::read(object[u"layout"].toObject());
    return entry;
}
} // namespace

QString CallManifest::Entry::segmentName() const
{
    return u"%1-%2.seg"_s.arg(source.id).arg(generation);
}

Result<CallManifest> CallManifest::read(const QString &folder)
{
    QFile file(fileIn(folder));
    CallManifest manifest;
    if (!file.exists())
        return manifest;
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, u"file_failed"_s, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const int written = object[u"version"].toInt();
    if (written > version)
        return fail(Error::Kind::Storage, u"calls_newer"_s, file.fileName());
    if (written != version)
        return fail(Error::Kind::Storage, u"calls_damaged"_s, file.fileName());
    for (const QJsonValue &value : object[u"sources"].toArray())
        manifest.entries.append(entryOf(value.toObject()));
    return manifest;
}

Result<void> CallManifest::write(const QString &folder) const
{
    QJsonArray sources;
    for (const Entry &entry : entries)
        sources.append(json(entry));
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"version"_s, version}, {u"sources"_s, sources}}).toJson();
    if (const auto failed = Platform::durableReplace(StoreError::toPath(fileIn(folder)), bytes.toStdString()))
        return fail(StoreError::fromPlatform(*failed));
    return {};
}

CallManifest::Entry *CallManifest::find(const QString &id)
{
    for (Entry &entry : entries)
        if (entry.source.id == id)
            return &entry;
    return nullptr;
}

#include "callmanifest.h"

#include "durable.h"
#include "storeerror.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int version = 1;

constexpr int EvnLayout::*columnsOfLayout[] = {
    &EvnLayout::day,         &EvnLayout::time,   &EvnLayout::line,          &EvnLayout::lineCountry, &EvnLayout::lineArea,
    &EvnLayout::extension,   &EvnLayout::number, &EvnLayout::numberCountry, &EvnLayout::numberArea,  &EvnLayout::costCentre,
    &EvnLayout::destination, &EvnLayout::kind,   &EvnLayout::duration,      &EvnLayout::net,         &EvnLayout::gross};

QJsonObject json(const EvnLayout &layout)
{
    QJsonArray columns;
    for (const auto member : columnsOfLayout)
        columns.append(layout.*member);
    return {{u"encoding"_s, int(layout.shape.encoding)},
            {u"delimiter"_s, int(uchar(layout.shape.delimiter))},
            {u"begin"_s, qint64(layout.shape.begin)},
            {u"firstLine"_s, layout.shape.firstLine},
            {u"width"_s, qint64(layout.shape.columns)},
            {u"header"_s, layout.header},
            {u"dates"_s, int(layout.dateForm)},
            {u"durations"_s, int(layout.durationForm)},
            {u"decimal"_s, int(uchar(layout.amountForm.decimal))},
            {u"cents"_s, layout.amountForm.cents},
            {u"columns"_s, columns}};
}

EvnLayout layoutOf(const QJsonObject &object)
{
    EvnLayout layout;
    layout.shape.encoding = TextShape::Encoding(object[u"encoding"].toInt());
    layout.shape.delimiter = char(object[u"delimiter"].toInt());
    layout.shape.begin = size_t(object[u"begin"].toInteger());
    layout.shape.firstLine = object[u"firstLine"].toInteger();
    layout.shape.columns = size_t(object[u"width"].toInteger());
    layout.header = object[u"header"].toBool();
    layout.dateForm = CallValues::DateForm(object[u"dates"].toInt());
    layout.durationForm = CallValues::DurationForm(object[u"durations"].toInt());
    layout.amountForm = {char(object[u"decimal"].toInt()), object[u"cents"].toBool()};
    const QJsonArray columns = object[u"columns"].toArray();
    for (qsizetype i = 0; i < std::ssize(columnsOfLayout); ++i) {
        const int column = columns.at(i).toInt(-1);
        layout.*columnsOfLayout[i] = column < int(layout.shape.columns) ? column : -1;
    }
    return layout;
}

QJsonObject json(const CallManifest::Entry &entry)
{
    const CallSource &source = entry.source;
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
            {u"layout"_s, json(entry.layout)}};
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
                    QDate::fromString(object[u"to"].toString(), Qt::ISODate)};
    entry.once = object[u"once"].toBool();
    entry.generation = object[u"generation"].toInt();
    entry.layout = layoutOf(object[u"layout"].toObject());
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

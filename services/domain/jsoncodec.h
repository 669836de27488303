#pragma once
#include "result.h"

#include <QJsonObject>
#include <QMetaEnum>
#include <QMetaObject>
#include <optional>

/// The one JSON codec: reflects Q_GADGETs. QString, bool, int, qint64, Money (decimal string), QDate (ISO), QDateTime (RFC 3339
/// UTC), Secret, enumerations (snake_case), QStringList, QJsonObject, gadgets and QLists of gadgets.
/// Left out when writing: null strings, invalid dates, empty objects, enumerations that are Unknown.
/// `Q_CLASSINFO("required", "a,b")` names the fields that must be there, `Q_CLASSINFO("optional", "a,b")` gadgets that are left
/// out while they are as made.
namespace JsonCodec
{
/// The portal refuses unknown fields and enumeration words, the client ignores them (docs/adr/0002).
enum class Mode { Strict, Lenient };

QJsonObject write(const void *gadget, const QMetaObject &meta);
/// Error: Invalid/invalid_body with `fields` (pointer; code `required`, `type`, `unknown_field`, `unknown_value`).
Result<void> read(void *gadget, const QMetaObject &meta, const QJsonObject &json, Mode mode, const QString &pointer = {});

QString enumToWire(const QMetaEnum &meta, int value);
std::optional<int> enumFromWire(const QMetaEnum &meta, const QString &word);

template <typename T>
QJsonObject toJson(const T &value)
{
    return write(&value, T::staticMetaObject);
}

template <typename T>
Result<T> fromJson(const QJsonObject &json, Mode mode = Mode::Lenient)
{
    T value;
    if (auto r = read(&value, T::staticMetaObject, json, mode); !r)
        return fail(r.error());
    return value;
}
} // namespace JsonCodec

#include "jsoncodec.h"

#include "money.h"
#include "secret.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QMetaProperty>
#include <QSequentialIterable>

namespace
{
QJsonValue writeValue(const QVariant &value);

QString instantToWire(const QDateTime &t)
{
    return t.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue writeSequence(const QVariant &value)
{
    QJsonArray array;
    for (const QVariant &item : value.value<QSequentialIterable>())
        array.append(writeValue(item));
    return array;
}

QJsonValue writeValue(const QVariant &value)
{
    const QMetaType type = value.metaType();
    if (type == QMetaType::fromType<Money>())
        return value.value<Money>().toString();
    if (type == QMetaType::fromType<Secret>())
        return QString::fromUtf8(value.value<Secret>().reveal());
    if (type == QMetaType::fromType<QDate>())
        return value.toDate().toString(Qt::ISODate);
    if (type == QMetaType::fromType<QDateTime>())
        return instantToWire(value.toDateTime());
    if (type == QMetaType::fromType<QStringList>())
        return QJsonArray::fromStringList(value.toStringList());
    if (type.flags().testFlag(QMetaType::IsGadget) && type.metaObject())
        return JsonCodec::write(value.constData(), *type.metaObject());
    if (QMetaType::canConvert(type, QMetaType::fromType<QSequentialIterable>()) && type != QMetaType::fromType<QString>() &&
        type != QMetaType::fromType<QByteArray>() && type != QMetaType::fromType<QJsonObject>())
        return writeSequence(value);
    return QJsonValue::fromVariant(value);
}

bool leftOut(const QVariant &value)
{
    const QMetaType type = value.metaType();
    if (type == QMetaType::fromType<QString>())
        return value.toString().isNull();
    if (type == QMetaType::fromType<QDate>())
        return !value.toDate().isValid();
    if (type == QMetaType::fromType<QDateTime>())
        return !value.toDateTime().isValid();
    if (type == QMetaType::fromType<Secret>())
        return value.value<Secret>().isEmpty();
    if (type == QMetaType::fromType<QJsonObject>())
        return value.toJsonObject().isEmpty();
    return false;
}

class Reader
{
public:
    explicit Reader(JsonCodec::Mode mode) : m_mode(mode) {}

    void object(void *gadget, const QMetaObject &meta, const QJsonObject &json, const QString &pointer);
    QList<Error::Field> findings;

private:
    void refuse(const QString &pointer, const char *code) { findings.append({pointer, QString::fromLatin1(code), {}}); }
    QVariant value(const QMetaType &type, const QJsonValue &json, const QString &pointer);
    QVariant sequence(const QMetaType &type, const QJsonValue &json, const QString &pointer);
    void property(void *gadget, const QMetaProperty &p, const QJsonValue &json, const QString &pointer);

    JsonCodec::Mode m_mode;
};

void Reader::object(void *gadget, const QMetaObject &meta, const QJsonObject &json, const QString &pointer)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const int index = meta.indexOfProperty(it.key().toUtf8().constData());
        if (index >= 0)
            property(gadget, meta.property(index), it.value(), pointer + u'/' + it.key());
        else if (m_mode == JsonCodec::Mode::Strict)
            refuse(pointer + u'/' + it.key(), "unknown_field");
    }
    const int required = meta.indexOfClassInfo("required");
    if (required < 0)
        return;
    for (const QString &name : QString::fromLatin1(meta.classInfo(required).value()).split(u',', Qt::SkipEmptyParts))
        if (!json.contains(name))
            refuse(pointer + u'/' + name, "required");
}

void Reader::property(void *gadget, const QMetaProperty &p, const QJsonValue &json, const QString &pointer)
{
    if (json.isNull())
        return;
    if (p.isEnumType()) {
        const auto number = JsonCodec::enumFromWire(p.enumerator(), json.toString());
        if (!number && m_mode == JsonCodec::Mode::Strict)
            refuse(pointer, json.isString() ? "unknown_value" : "type");
        p.writeOnGadget(gadget, number.value_or(0));
        return;
    }
    const QVariant v = value(p.metaType(), json, pointer);
    if (!v.isValid())
        return;
    if (v.metaType() == QMetaType::fromType<QString>() && v.toString().isEmpty()) {
        // Given but empty is not absent (null). A member that equals the new value is not written, and null equals empty.
        p.writeOnGadget(gadget, QStringLiteral("-"));
        p.writeOnGadget(gadget, QString::fromLatin1(""));
        return;
    }
    p.writeOnGadget(gadget, v);
}

QVariant Reader::value(const QMetaType &type, const QJsonValue &json, const QString &pointer)
{
    const auto wrong = [&] {
        refuse(pointer, "type");
        return QVariant();
    };
    switch (type.id()) {
    case QMetaType::QString:
        return json.isString() ? QVariant(json.toString()) : wrong();
    case QMetaType::Bool:
        return json.isBool() ? QVariant(json.toBool()) : wrong();
    case QMetaType::Int:
    case QMetaType::LongLong: {
        const double number = json.toDouble(0.5);
        if (!json.isDouble() || number != double(qint64(number)))
            return wrong();
        QVariant v(json.toInteger());
        v.convert(type);
        return v;
    }
    case QMetaType::QDate: {
        const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
        return date.isValid() ? QVariant(date) : wrong();
    }
    case QMetaType::QDateTime: {
        const QDateTime t = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        return t.isValid() ? QVariant(t.toUTC()) : wrong();
    }
    case QMetaType::QJsonObject:
        return json.isObject() ? QVariant(json.toObject()) : wrong();
    case QMetaType::QStringList: {
        QStringList list;
        for (const QJsonValue &item : json.toArray()) {
            if (!item.isString())
                return wrong();
            list.append(item.toString());
        }
        return json.isArray() ? QVariant(list) : wrong();
    }
    default:
        break;
    }
    if (type == QMetaType::fromType<Money>()) {
        const auto money = Money::parse(json.toString());
        return money ? QVariant::fromValue(*money) : wrong();
    }
    if (type == QMetaType::fromType<Secret>())
        return json.isString() ? QVariant::fromValue(Secret(json.toString())) : wrong();
    if (type.flags().testFlag(QMetaType::IsGadget) && type.metaObject()) {
        if (!json.isObject())
            return wrong();
        QVariant nested(type);
        object(nested.data(), *type.metaObject(), json.toObject(), pointer);
        return nested;
    }
    return sequence(type, json, pointer);
}

QVariant Reader::sequence(const QMetaType &type, const QJsonValue &json, const QString &pointer)
{
    if (!json.isArray()) {
        refuse(pointer, "type");
        return {};
    }
    QVariant list(type);
    auto view = list.view<QSequentialIterable>();
    const QMetaType item = view.metaContainer().valueMetaType();
    int i = 0;
    for (const QJsonValue &element : json.toArray()) {
        const QVariant v = value(item, element, pointer + u'/' + QString::number(i++));
        if (v.isValid())
            view.addValue(v);
    }
    return list;
}
} // namespace

QJsonObject JsonCodec::write(const void *gadget, const QMetaObject &meta)
{
    QJsonObject json;
    const int info = meta.indexOfClassInfo("optional");
    const QList<QByteArray> optional = info < 0 ? QList<QByteArray>() : QByteArray(meta.classInfo(info).value()).split(',');
    for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i) {
        const QMetaProperty p = meta.property(i);
        const QVariant value = p.readOnGadget(gadget);
        if (p.isEnumType()) {
            const int number = *static_cast<const int *>(value.constData());
            if (number != 0)
                json.insert(QString::fromLatin1(p.name()), enumToWire(p.enumerator(), number));
        } else if (!leftOut(value) && !(optional.contains(p.name()) && value == QVariant(value.metaType()))) {
            json.insert(QString::fromLatin1(p.name()), writeValue(value));
        }
    }
    return json;
}

Result<void> JsonCodec::read(void *gadget, const QMetaObject &meta, const QJsonObject &json, Mode mode, const QString &pointer)
{
    Reader reader(mode);
    reader.object(gadget, meta, json, pointer);
    if (reader.findings.isEmpty())
        return {};
    Error e = Error::make(Error::Kind::Invalid, QStringLiteral("invalid_body"),
                          QStringLiteral("%1: %2").arg(reader.findings.first().pointer, reader.findings.first().code));
    e.fields = reader.findings;
    return fail(e);
}

QString JsonCodec::enumToWire(const QMetaEnum &meta, int value)
{
    const char *key = meta.valueToKey(value);
    QString word;
    for (const char *c = key; c && *c; ++c) {
        if (*c >= 'A' && *c <= 'Z') {
            if (c != key)
                word += u'_';
            word += QLatin1Char(char(*c - 'A' + 'a'));
        } else {
            word += QLatin1Char(*c);
        }
    }
    return word;
}

std::optional<int> JsonCodec::enumFromWire(const QMetaEnum &meta, const QString &word)
{
    for (int i = 0; i < meta.keyCount(); ++i)
        if (meta.value(i) != 0 && enumToWire(meta, meta.value(i)) == word)
            return meta.value(i);
    return std::nullopt;
}

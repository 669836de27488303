#include "jsoncodec.h"

#include "money.h"
#include "secret.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QMetaProperty>
#include <QSequentialIterable>
#include <unordered_map>

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

/// How a gadget is read, worked out once per type: the meta object would be asked for every value otherwise.
struct Plan {
    struct Field {
        QMetaProperty property;
        bool isEnum = false;
        QHash<QString, int> words; ///< of an enumeration
    };
    QHash<QString, Field> fields;
    QStringList required;

    explicit Plan(const QMetaObject &meta)
    {
        for (int i = 0; i < meta.propertyCount(); ++i) {
            Field field{meta.property(i), meta.property(i).isEnumType(), {}};
            const QMetaEnum words = field.isEnum ? field.property.enumerator() : QMetaEnum();
            for (int k = words.keyCount() - 1; k >= 0; --k)
                if (words.value(k) != 0)
                    field.words.insert(JsonCodec::enumToWire(words, words.value(k)), words.value(k));
            fields.insert(QString::fromLatin1(field.property.name()), field);
        }
        if (const int info = meta.indexOfClassInfo("required"); info >= 0)
            required = QString::fromLatin1(meta.classInfo(info).value()).split(u',', Qt::SkipEmptyParts);
    }

    static const Plan &of(const QMetaObject &meta)
    {
        thread_local std::unordered_map<const QMetaObject *, Plan> plans; // which does not move what it holds
        return plans.try_emplace(&meta, meta).first->second;
    }
};

/// A place in a body; its pointer is only written out for what is refused.
struct Place {
    const Place *above;
    QString name;

    QString pointer() const { return above ? above->pointer() + u'/' + name : name; }
};

class Reader
{
public:
    explicit Reader(JsonCodec::Mode mode) : m_mode(mode) {}

    void object(void *gadget, const QMetaObject &meta, const QJsonObject &json, const Place &place);
    QList<Error::Field> findings;

private:
    void refuse(const Place &place, const char *code) { findings.append({place.pointer(), QString::fromLatin1(code), {}}); }
    QVariant value(const QMetaType &type, const QJsonValue &json, const Place &place);
    QVariant sequence(const QMetaType &type, const QJsonValue &json, const Place &place);
    void property(void *gadget, const Plan::Field &field, const QJsonValue &json, const Place &place);

    JsonCodec::Mode m_mode;
};

void Reader::object(void *gadget, const QMetaObject &meta, const QJsonObject &json, const Place &place)
{
    const Plan &plan = Plan::of(meta);
    for (auto it = json.begin(); it != json.end(); ++it) {
        const Place below{&place, it.key()};
        if (const auto field = plan.fields.constFind(below.name); field != plan.fields.constEnd())
            property(gadget, *field, it.value(), below);
        else if (m_mode == JsonCodec::Mode::Strict)
            refuse(below, "unknown_field");
    }
    for (const QString &name : plan.required)
        if (!json.contains(name))
            refuse({&place, name}, "required");
}

void Reader::property(void *gadget, const Plan::Field &field, const QJsonValue &json, const Place &place)
{
    if (json.isNull())
        return;
    if (field.isEnum) {
        const auto word = field.words.constFind(json.toString());
        if (word == field.words.constEnd() && m_mode == JsonCodec::Mode::Strict)
            refuse(place, json.isString() ? "unknown_value" : "type");
        field.property.writeOnGadget(gadget, word == field.words.constEnd() ? 0 : *word);
        return;
    }
    const QVariant v = value(field.property.metaType(), json, place);
    if (!v.isValid())
        return;
    if (v.metaType() == QMetaType::fromType<QString>() && v.toString().isEmpty()) {
        // Given but empty is not absent (null). A member that equals the new value is not written, and null equals empty.
        field.property.writeOnGadget(gadget, QStringLiteral("-"));
        field.property.writeOnGadget(gadget, QString::fromLatin1(""));
        return;
    }
    field.property.writeOnGadget(gadget, v);
}

QVariant Reader::value(const QMetaType &type, const QJsonValue &json, const Place &place)
{
    const auto wrong = [&] {
        refuse(place, "type");
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
        object(nested.data(), *type.metaObject(), json.toObject(), place);
        return nested;
    }
    return sequence(type, json, place);
}

QVariant Reader::sequence(const QMetaType &type, const QJsonValue &json, const Place &place)
{
    if (!json.isArray()) {
        refuse(place, "type");
        return {};
    }
    QVariant list(type);
    auto view = list.view<QSequentialIterable>();
    const QMetaType item = view.metaContainer().valueMetaType();
    int i = 0;
    for (const QJsonValue &element : json.toArray()) {
        const QVariant v = value(item, element, {&place, QString::number(i++)});
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
    reader.object(gadget, meta, json, {nullptr, pointer});
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

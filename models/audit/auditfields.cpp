#include "auditfields.h"

#include "jsoncodec.h"
#include "phonenumber.h"
#include "selfcarewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

static QString say(const char *text)
{
    return QCoreApplication::translate("AuditFields", text);
}

namespace
{
const char *fieldWord(const QString &field)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("documents"), QT_TRANSLATE_NOOP("AuditFields", "Documents")},
        {QStringLiteral("target"), QT_TRANSLATE_NOOP("AuditFields", "Folder")},
        {QStringLiteral("diversions"), QT_TRANSLATE_NOOP("AuditFields", "Call diversions")},
        {QStringLiteral("clipNumbers"), QT_TRANSLATE_NOOP("AuditFields", "CLIP numbers")},
        {QStringLiteral("registration"), QT_TRANSLATE_NOOP("AuditFields", "Multiple registration")},
        {QStringLiteral("userName"), QT_TRANSLATE_NOOP("AuditFields", "User name")},
        {QStringLiteral("fullName"), QT_TRANSLATE_NOOP("AuditFields", "Name")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("AuditFields", "E-mail")},
        {QStringLiteral("phoneNumber"), QT_TRANSLATE_NOOP("AuditFields", "Phone")},
        {QStringLiteral("maskedMobile"), QT_TRANSLATE_NOOP("AuditFields", "Mobile number")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("AuditFields", "Name")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("AuditFields", "Number")},
        {QStringLiteral("state"), QT_TRANSLATE_NOOP("AuditFields", "State")},
        {QStringLiteral("items"), QT_TRANSLATE_NOOP("AuditFields", "Positions")},
        {QStringLiteral("steps"), QT_TRANSLATE_NOOP("AuditFields", "Steps")},
        {QStringLiteral("product"), QT_TRANSLATE_NOOP("AuditFields", "Product")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("AuditFields", "Kind")},
        {QStringLiteral("contractNumber"), QT_TRANSLATE_NOOP("AuditFields", "Contract number")},
        {QStringLiteral("monthlyNet"), QT_TRANSLATE_NOOP("AuditFields", "Monthly (net)")},
        {QStringLiteral("monthlyBeforeNet"), QT_TRANSLATE_NOOP("AuditFields", "Monthly before (net)")},
        {QStringLiteral("monthlyAfterNet"), QT_TRANSLATE_NOOP("AuditFields", "Monthly after (net)")},
        {QStringLiteral("onceNet"), QT_TRANSLATE_NOOP("AuditFields", "One-time (net)")},
        {QStringLiteral("roles"), QT_TRANSLATE_NOOP("AuditFields", "Roles")},
        {QStringLiteral("expiresAt"), QT_TRANSLATE_NOOP("AuditFields", "Ends")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("AuditFields", "Profile name")},
        {QStringLiteral("colour"), QT_TRANSLATE_NOOP("AuditFields", "Colour")},
        {QStringLiteral("portal"), QT_TRANSLATE_NOOP("AuditFields", "Portal")},
        {QStringLiteral("caFile"), QT_TRANSLATE_NOOP("AuditFields", "Trusted certificates")},
        {QStringLiteral("proxy"), QT_TRANSLATE_NOOP("AuditFields", "Proxy")},
        {QStringLiteral("proxyHost"), QT_TRANSLATE_NOOP("AuditFields", "Proxy host")},
        {QStringLiteral("proxyPort"), QT_TRANSLATE_NOOP("AuditFields", "Proxy port")},
        {QStringLiteral("proxyUser"), QT_TRANSLATE_NOOP("AuditFields", "Proxy user")},
        {QStringLiteral("archiveFolder"), QT_TRANSLATE_NOOP("AuditFields", "Archive folder")},
        {QStringLiteral("nameTemplate"), QT_TRANSLATE_NOOP("AuditFields", "File names")},
        {QStringLiteral("costCentres"), QT_TRANSLATE_NOOP("AuditFields", "Cost centres")},
        {QStringLiteral("finding"), QT_TRANSLATE_NOOP("AuditFields", "What is odd")},
        {QStringLiteral("from"), QT_TRANSLATE_NOOP("AuditFields", "Begin")},
        {QStringLiteral("calls"), QT_TRANSLATE_NOOP("AuditFields", "Calls")},
        {QStringLiteral("net"), QT_TRANSLATE_NOOP("AuditFields", "Net")},
        {QStringLiteral("retention"), QT_TRANSLATE_NOOP("AuditFields", "Retention of call records")},
        {QStringLiteral("retentionMonths"), QT_TRANSLATE_NOOP("AuditFields", "Retention after months")},
    };
    return words.value(field, nullptr);
}

QString diversion(const QJsonObject &object)
{
    const auto row = JsonCodec::fromJson<Diversion>(object);
    if (!row)
        return {};
    return QStringLiteral("%1 %2 → %3 (%4)")
        .arg(SelfCareWords::diversion(row->kind), PhoneNumber::display(row->number), PhoneNumber::display(row->target),
             SelfCareWords::configured(*row));
}

QString registration(const QJsonObject &object)
{
    const auto row = JsonCodec::fromJson<Registration>(object);
    if (!row)
        return {};
    const QString addresses = row->addresses.join(QStringLiteral(", "));
    return addresses.isEmpty() ? SelfCareWords::mode(row->mode)
                               : QStringLiteral("%1: %2").arg(SelfCareWords::mode(row->mode), addresses);
}

/// The parts that tell one object from another, in a line.
QString summary(const QJsonObject &object)
{
    QStringList parts;
    for (const char *name : {"number", "name", "quantity", "target", "code", "state", "date", "at"}) {
        const QString text = AuditFields::value({}, object.value(QLatin1String(name)));
        if (object.contains(QLatin1String(name)) && !text.isEmpty())
            parts << text;
    }
    if (parts.isEmpty())
        for (auto it = object.begin(); it != object.end(); ++it)
            parts << QStringLiteral("%1: %2").arg(AuditFields::name(it.key()), AuditFields::value(it.key(), it.value()));
    return parts.join(QStringLiteral(" · "));
}
} // namespace

QString AuditFields::name(const QString &field)
{
    const char *word = fieldWord(field);
    return word ? say(word) : field;
}

QString AuditFields::value(const QString &field, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? say(QT_TRANSLATE_NOOP("AuditFields", "yes")) : say(QT_TRANSLATE_NOOP("AuditFields", "no"));
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String:
        return value.toString().isEmpty() ? QStringLiteral("–") : value.toString();
    case QJsonValue::Object:
        return field == QLatin1String("registration") ? registration(value.toObject())
               : field == QLatin1String("diversions") ? diversion(value.toObject())
                                                      : summary(value.toObject());
    case QJsonValue::Array: {
        QStringList lines;
        for (const QJsonValue &item : value.toArray())
            lines << AuditFields::value(field, item);
        return lines.isEmpty() ? QStringLiteral("–") : lines.join(u'\n');
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("–");
}

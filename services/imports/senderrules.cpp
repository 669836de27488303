#include "senderrules.h"

#include "durable.h"
#include "storeerror.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QStringList fields{u"number"_s, u"date"_s, u"net"_s, u"vat"_s, u"gross"_s};
constexpr qint64 sizeLimit = 4 << 20;
} // namespace

Result<SenderRules> SenderRules::open(const QString &file)
{
    SenderRules rules;
    rules.m_file = file;
    QFile in(file);
    if (!in.exists())
        return rules;
    const QByteArray bytes = in.open(QIODevice::ReadOnly) ? in.read(sizeLimit) : QByteArray();
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (!json.isObject())
        return fail(Error::Kind::Storage, u"import_rules_damaged"_s, file);
    const QJsonObject senders = json.object();
    for (auto it = senders.begin(); it != senders.end(); ++it)
        for (int field = 0; field < fields.size(); ++field)
            if (const QString label = it.value().toObject().value(fields[field]).toString(); !label.isEmpty())
                rules.m_rules[it.key()].insert(field, label);
    return rules;
}

Result<void> SenderRules::remember(const QString &sender, const Labels &labels)
{
    if (sender.isEmpty() || labels.isEmpty())
        return {};
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        m_rules[sender].insert(it.key(), it.value());
    QJsonObject senders;
    for (auto it = m_rules.cbegin(); it != m_rules.cend(); ++it) {
        QJsonObject one;
        for (auto label = it->cbegin(); label != it->cend(); ++label)
            one.insert(fields.value(label.key()), label.value());
        senders.insert(it.key(), one);
    }
    const QByteArray bytes = QJsonDocument(senders).toJson();
    if (auto failed = Platform::durableReplace(StoreError::toPath(m_file), {bytes.constData(), size_t(bytes.size())}))
        return fail(StoreError::fromPlatform(*failed));
    return {};
}

#include "auditrow.h"

#include "hashchain.h"

#include <QJsonDocument>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace
{
// In the order of the enumerations.
const QStringList origins{u"here"_s, u"order"_s, u"outside"_s};
const QStringList outcomes{u"done"_s, u"unknown"_s};

QString text(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

/// All but the hash itself.
QString linked(const QString &before, const QVariantList &values)
{
    QStringList fields;
    for (qsizetype i = 0; i + 1 < values.size(); ++i)
        fields << values[i].toString();
    return HashChain::link(before, fields);
}
} // namespace

QString AuditRow::columns()
{
    return u"seq, at, origin, outcome, who, action, kind, object_id, title, rev, order_number, before, after, reason, hash"_s;
}

QVariantList AuditRow::values(const AuditEntry &e)
{
    return {e.seq,
            e.at.toMSecsSinceEpoch(),
            origins[int(e.origin)],
            outcomes[int(e.outcome)],
            e.who,
            e.action,
            e.kind,
            e.objectId,
            e.title,
            e.rev,
            e.orderNumber,
            text(e.before),
            text(e.after),
            e.reason,
            e.hash};
}

AuditEntry AuditRow::entry(const QSqlQuery &query)
{
    const auto text = [&query](int i) { return query.value(i).toString(); };
    AuditEntry e;
    e.seq = query.value(0).toLongLong();
    e.at = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC);
    e.origin = AuditEntry::Origin(qMax<qsizetype>(0, origins.indexOf(text(2))));
    e.outcome = AuditEntry::Outcome(qMax<qsizetype>(0, outcomes.indexOf(text(3))));
    e.who = text(4);
    e.action = text(5);
    e.kind = text(6);
    e.objectId = text(7);
    e.title = text(8);
    e.rev = query.value(9).toLongLong();
    e.orderNumber = text(10);
    e.before = object(query.value(11));
    e.after = object(query.value(12));
    e.reason = text(13);
    e.hash = text(14);
    return e;
}

QString AuditRow::link(const QString &before, const AuditEntry &entry)
{
    return linked(before, values(entry));
}

QString AuditRow::linkOf(const QString &before, const QSqlQuery &query)
{
    QVariantList fields;
    for (int i = 0; i < 15; ++i)
        fields << query.value(i);
    return linked(before, fields);
}

AuditEntry AuditRow::unknown(const QSqlQuery &query)
{
    AuditEntry e;
    e.outcome = AuditEntry::Outcome::Unknown;
    e.who = query.value(0).toString();
    e.action = query.value(1).toString();
    e.kind = query.value(2).toString();
    e.objectId = query.value(3).toString();
    e.title = query.value(4).toString();
    e.reason = query.value(5).toString();
    return e;
}

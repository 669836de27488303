#include "auditmodel.h"
#include "auditwords.h"
#include "ctlcontext.h"
#include "durable.h"
#include "storeerror.h"
#include "tabletext.h"

#include <QFileInfo>
#include <QJsonArray>

namespace
{
QString word(AuditEntry::Origin origin)
{
    switch (origin) {
    case AuditEntry::Origin::Here:
        return QStringLiteral("here");
    case AuditEntry::Origin::Order:
        return QStringLiteral("order");
    case AuditEntry::Origin::Outside:
        break;
    }
    return QStringLiteral("outside");
}

QJsonObject json(const AuditEntry &e)
{
    return {{QStringLiteral("seq"), e.seq},
            {QStringLiteral("at"), e.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("origin"), word(e.origin)},
            {QStringLiteral("certain"), e.outcome == AuditEntry::Outcome::Done},
            {QStringLiteral("who"), e.who},
            {QStringLiteral("action"), e.action},
            {QStringLiteral("kind"), e.kind},
            {QStringLiteral("objectId"), e.objectId},
            {QStringLiteral("title"), e.title},
            {QStringLiteral("orderNumber"), e.orderNumber},
            {QStringLiteral("before"), e.before},
            {QStringLiteral("after"), e.after},
            {QStringLiteral("reason"), e.reason},
            {QStringLiteral("hash"), e.hash}};
}

/// Every column of every row, as the window exports it.
QByteArray csv(const QList<AuditEntry> &entries)
{
    AuditModel model;
    model.merge(entries);
    QList<int> rows, columns;
    for (int i = 0; i < model.rowCount(); ++i)
        rows << i;
    for (int i = 0; i < model.columnCount(); ++i)
        columns << i;
    return TableText::csv(model, rows, columns);
}
} // namespace

QCoro::Task<ExitCode> runAuditList(CtlContext &context)
{
    const Result<QList<AuditEntry>> entries = co_await context.graph().audit().entries();
    if (!entries)
        co_return context.refuse(entries.error());
    QJsonArray items;
    for (const AuditEntry &e : *entries) {
        items.append(json(e));
        context.console.say(QStringLiteral("%1  %2  %3, %4 (%5)%6")
                                .arg(e.at.toUTC().toString(Qt::ISODate), AuditWords::action(e), AuditWords::object(e),
                                     AuditWords::who(e), AuditWords::origin(e.origin),
                                     e.orderNumber.isEmpty() ? QString() : QStringLiteral(", order ") + e.orderNumber));
        for (const QString &line : AuditWords::changes(e))
            context.console.say(QStringLiteral("    ") + QString(line).replace(u'\n', QStringLiteral(", ")));
    }
    context.console.answer({{QStringLiteral("items"), items}});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runAuditVerify(CtlContext &context)
{
    const Result<AuditCheck> check = co_await context.graph().audit().verify();
    if (!check)
        co_return context.refuse(check.error());
    context.console.say(AuditWords::check(*check));
    context.console.say(QStringLiteral("Trail: %1 entries, head %2").arg(check->head.count).arg(check->head.hash));
    QJsonObject answer{{QStringLiteral("chainGood"), check->chainGood},
                       {QStringLiteral("tailProven"), check->tailProven},
                       {QStringLiteral("chain"),
                        QJsonObject{{QStringLiteral("count"), check->head.count}, {QStringLiteral("hash"), check->head.hash}}}};
    if (check->firstBad != 0)
        answer.insert(QStringLiteral("firstBad"), check->firstBad);
    context.console.answer(answer);
    co_return check->chainGood ? ExitCode::Done : ExitCode::ArchiveDiffers;
}

QCoro::Task<ExitCode> runAuditExport(CtlContext &context)
{
    const Result<QList<AuditEntry>> entries = co_await context.graph().audit().entries();
    if (!entries)
        co_return context.refuse(entries.error());
    const QString file = QFileInfo(context.arguments.word(2)).absoluteFilePath();
    const QByteArray bytes = csv(*entries);
    if (const auto failed = Platform::durableReplace(StoreError::toPath(file), {bytes.constData(), size_t(bytes.size())}))
        co_return context.refuse(StoreError::fromPlatform(*failed));
    context.console.say(QStringLiteral("%1 entries written to %2.").arg(entries->size()).arg(file));
    context.console.answer({{QStringLiteral("entries"), entries->size()}, {QStringLiteral("file"), file}});
    co_return ExitCode::Done;
}

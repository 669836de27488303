#include "billwords.h"
#include "feedsource.h"
#include "jsoncodec.h"

#include <QJsonArray>
#include <QMetaEnum>

namespace
{
QString word(BillFinding::Verdict verdict)
{
    return JsonCodec::enumToWire(QMetaEnum::fromType<BillFinding::Verdict>(), int(verdict));
}

QJsonObject json(const Document &invoice, const BillCheck &check)
{
    QJsonArray findings;
    for (const BillFinding &finding : check.findings) {
        QJsonObject object = JsonCodec::toJson(finding);
        object.insert(QStringLiteral("verdict"), word(finding.verdict)); // also the first word of the list
        object.insert(QStringLiteral("difference"), finding.difference().toString());
        findings.append(object);
    }
    return {{QStringLiteral("documentId"), invoice.id},
            {QStringLiteral("number"), invoice.number},
            {QStringLiteral("documentDate"), invoice.documentDate.toString(Qt::ISODate)},
            {QStringLiteral("verdict"), word(check.verdict())},
            {QStringLiteral("difference"), check.difference().toString()},
            {QStringLiteral("findings"), findings}};
}
} // namespace

QCoro::Task<ExitCode> runDocumentsCheck(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context, FeedSource::For::EveryRole);
    if (!source)
        co_return context.refuse(source.error());
    BillCheckService &bills = context.graph().bills();
    const Result<void> checked = co_await bills.refresh();
    if (!checked)
        co_return context.refuse(checked.error());
    QJsonArray items;
    int deviating = 0;
    for (const DocumentRow &row : context.graph().documents().rows()) {
        const auto check = bills.check(row.document.id);
        if (!check)
            continue;
        items.append(json(row.document, *check));
        context.console.say(QStringLiteral("%1  %2  %3")
                                .arg(row.document.documentDate.toString(Qt::ISODate), row.document.number.leftJustified(22),
                                     BillWords::verdict(*check)));
        const QList<BillFinding> deviations = check->deviations();
        deviating += !deviations.isEmpty();
        for (const BillFinding &finding : deviations)
            context.console.say(
                QStringLiteral("            %1  (%2; %3)")
                    .arg(BillWords::sentence(finding), BillWords::source(finding), BillWords::difference(finding.difference())));
    }
    QJsonObject answer = source->answer(QStringLiteral("items"), items);
    answer.insert(QStringLiteral("deviating"), deviating);
    context.console.answer(answer);
    co_return ExitCode::Done;
}

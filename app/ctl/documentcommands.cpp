#include "ctlwords.h"
#include "jsoncodec.h"
#include "signer.h"

#include <QJsonArray>
#include <QSet>

namespace
{
struct Filter {
    QSet<Contract::DocumentType> types;
    QDate since;

    bool takes(const Document &document) const
    {
        return (types.isEmpty() || types.contains(document.type)) && (!since.isValid() || document.documentDate >= since);
    }
};

Result<Filter> filterOf(const Arguments &arguments)
{
    Filter filter;
    for (const QString &word : arguments.value("types").split(u',', Qt::SkipEmptyParts)) {
        const auto type = Contract::documentTypeFromWire(word.trimmed());
        if (type == Contract::DocumentType::Unknown)
            return fail(Error::Kind::Invalid, QStringLiteral("unknown_type"), word);
        filter.types.insert(type);
    }
    if (arguments.has("since")) {
        filter.since = QDate::fromString(arguments.value("since"), Qt::ISODate);
        if (!filter.since.isValid())
            return fail(Error::Kind::Invalid, QStringLiteral("wrong_date"), arguments.value("since"));
    }
    return filter;
}

QString word(DocumentState state)
{
    switch (state) {
    case DocumentState::AtProvider:
        return QStringLiteral("at_provider");
    case DocumentState::Archived:
        return QStringLiteral("archived");
    case DocumentState::DeletedAtProvider:
        return QStringLiteral("deleted_at_provider");
    case DocumentState::RemovedByRule:
        return QStringLiteral("removed_by_rule");
    }
    return {};
}

/// Session or grant, local stores, one turn of the changes feed.
QCoro::Task<Result<void>> bringUpToDate(CtlContext &context)
{
    Result<void> session = co_await Signer::needSession(context, true);
    if (!session)
        co_return session;
    const PortalSessionService &service = context.graph().session();
    const QString grant = service.usesGrant() ? context.graph().vault().secrets().grantId : QString();
    Result<void> opened = co_await context.graph().documents().open(PortalFeed::scopeOf(service.session(), grant));
    if (!opened)
        co_return opened;
    const Result<bool> synced = co_await context.graph().documents().sync(false);
    if (!synced)
        co_return fail(synced.error());
    co_return Result<void>();
}

/// What the options choose, over what lies at the portal now.
QCoro::Task<Result<Filter>> prepared(CtlContext &context)
{
    const Result<Filter> filter = filterOf(context.arguments);
    if (!filter)
        co_return fail(filter.error());
    const Result<void> ready = co_await bringUpToDate(context);
    if (!ready)
        co_return fail(ready.error());
    co_return Result<Filter>(*filter);
}

ExitCode verdict(const FetchReport &report)
{
    if (report.failed.isEmpty())
        return report.fetched > 0 ? ExitCode::Done : ExitCode::NothingNew;
    return report.fetched > 0 ? ExitCode::PartlyDone : CtlWords::exitCode(report.failed.first().second);
}

void tell(CtlContext &context, const FetchReport &report, const Result<ChainHead> &head, ExitCode code)
{
    QJsonArray failed;
    QSet<QString> said;
    for (const auto &[id, error] : report.failed) {
        const QString sentence = CtlWords::sentence(error);
        failed.append(
            QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("code"), error.code}, {QStringLiteral("message"), sentence}});
        if (!said.contains(error.code))
            context.console.complain(sentence);
        said.insert(error.code);
    }
    const QString folder = context.graph().documents().archiveFolder();
    for (const QString &path : report.paths)
        context.console.say(path);
    context.console.say(report.fetched > 0 || !failed.isEmpty()
                            ? QStringLiteral("%1 fetched, %2 already there, %3 failed; archive: %4")
                                  .arg(report.fetched)
                                  .arg(report.alreadyThere)
                                  .arg(failed.size())
                                  .arg(folder)
                            : QStringLiteral("Nothing new. Archive: %1").arg(folder));
    QJsonObject answer{
        {QStringLiteral("fetched"), report.fetched}, {QStringLiteral("alreadyThere"), report.alreadyThere},
        {QStringLiteral("failed"), failed},          {QStringLiteral("paths"), QJsonArray::fromStringList(report.paths)},
        {QStringLiteral("archive"), folder},         {QStringLiteral("exit"), int(code)}};
    if (head)
        answer.insert(QStringLiteral("chain"),
                      QJsonObject{{QStringLiteral("count"), head->count}, {QStringLiteral("hash"), head->hash}});
    context.console.answer(answer);
}
} // namespace

QCoro::Task<ExitCode> runDocumentsList(CtlContext &context)
{
    const Result<Filter> filter = co_await prepared(context);
    if (!filter)
        co_return context.refuse(filter.error());
    QJsonArray items;
    for (const DocumentRow &row : context.graph().documents().rows()) {
        if (!filter->takes(row.document))
            continue;
        QJsonObject item = JsonCodec::toJson(row.document);
        item.insert(QStringLiteral("state"), word(row.state));
        if (!row.archivePath.isEmpty())
            item.insert(QStringLiteral("path"), row.archivePath);
        items.append(item);
        context.console.say(QStringLiteral("%1  %2  %3  %4  %5")
                                .arg(row.document.documentDate.toString(Qt::ISODate),
                                     Contract::toWire(row.document.type).leftJustified(25), row.document.number.leftJustified(18),
                                     word(row.state).leftJustified(19), row.document.title));
    }
    context.console.answer({{QStringLiteral("items"), items}});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runDocumentsFetch(CtlContext &context)
{
    const Result<Filter> filter = co_await prepared(context);
    if (!filter)
        co_return context.refuse(filter.error());
    PortalDocumentService &documents = context.graph().documents();
    QStringList wanted;
    int there = 0;
    for (const DocumentRow &row : documents.rows()) {
        if (!filter->takes(row.document))
            continue;
        if (row.state == DocumentState::AtProvider)
            wanted.append(row.document.id);
        else
            there++;
    }
    // Also with nothing wanted: what a killed run left is cleared.
    const Result<FetchReport> fetched = co_await documents.fetch(wanted, {});
    if (!fetched)
        co_return context.refuse(fetched.error());
    FetchReport report = *fetched;
    report.alreadyThere += there;
    const Result<ChainHead> head = co_await documents.chainHead();
    const ExitCode code = verdict(report);
    tell(context, report, head, code);
    co_return code;
}

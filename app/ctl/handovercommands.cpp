#include "feedsource.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace
{
using Kind = HandoverService::Kind;

Error wrongOption(const QString &detail)
{
    return Error::make(Error::Kind::Invalid, QStringLiteral("handover_option"), detail);
}

/// Archived invoices of --since, --until (days of the invoice) and --invoice (numbers).
Result<QStringList> chosen(CtlContext &context)
{
    QDate since, until;
    for (const auto &[name, day] : {std::pair{"since", &since}, std::pair{"until", &until}}) {
        *day = QDate::fromString(context.arguments.value(name), Qt::ISODate);
        if (context.arguments.has(name) && !day->isValid())
            return fail(wrongOption(context.arguments.value(name)));
    }
    const QStringList numbers = context.arguments.value("invoice").split(u',', Qt::SkipEmptyParts);
    QStringList ids;
    for (const DocumentRow &row : context.graph().documents().rows()) {
        const Document &document = row.document;
        const bool wanted = (!since.isValid() || document.documentDate >= since) &&
                            (!until.isValid() || document.documentDate <= until) &&
                            (numbers.isEmpty() || numbers.contains(document.number));
        if (wanted && document.type == Contract::DocumentType::InvoicePdf && !row.archivePath.isEmpty())
            ids << document.id;
    }
    return ids;
}

std::optional<Kind> kindOf(const CtlContext &context)
{
    const QString word = context.arguments.word(1), format = context.arguments.value("format");
    if (word == QLatin1String("folder"))
        return Kind::Folder;
    if (word == QLatin1String("gdpdu"))
        return Kind::Gdpdu;
    if (format.isEmpty() || format == QLatin1String("bookings"))
        return Kind::DatevBookings;
    return format == QLatin1String("ledgers") ? std::optional(Kind::DatevLedgers) : std::nullopt;
}

QJsonObject json(const Handover &record)
{
    QJsonArray documents;
    for (const HandedDocument &document : record.documents)
        documents.append(QJsonObject{{QStringLiteral("number"), document.number}, {QStringLiteral("sha256"), document.sha256}});
    return {{QStringLiteral("id"), record.id},         {QStringLiteral("at"), record.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("by"), record.by},         {QStringLiteral("kind"), record.kind},
            {QStringLiteral("target"), record.target}, {QStringLiteral("documents"), documents}};
}

QJsonObject json(const CostShare &share)
{
    return {{QStringLiteral("key"), share.key},
            {QStringLiteral("fixedNet"), share.fixedNet.toString()},
            {QStringLiteral("callsNet"), share.callsNet.toString()},
            {QStringLiteral("net"), share.net().toString()},
            {QStringLiteral("vat"), share.vat.toString()},
            {QStringLiteral("gross"), share.gross().toString()}};
}

std::optional<CostSplit::By> splitBy(const QString &word)
{
    if (word.isEmpty() || word == QLatin1String("contract"))
        return CostSplit::By::Contract;
    if (word == QLatin1String("cost-centre"))
        return CostSplit::By::CostCentre;
    if (word == QLatin1String("line"))
        return CostSplit::By::Line;
    return word == QLatin1String("extension") ? std::optional(CostSplit::By::Extension) : std::nullopt;
}
} // namespace

QCoro::Task<ExitCode> runHandover(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context, FeedSource::For::EveryRole);
    if (!source)
        co_return context.refuse(source.error());
    const Result<QStringList> ids = chosen(context);
    const auto kind = kindOf(context);
    if (!ids || !kind)
        co_return context.refuse(ids ? wrongOption(context.arguments.value("format")) : ids.error());
    const HandoverService::Request request{*kind, *ids, QFileInfo(context.arguments.word(2)).absoluteFilePath(),
                                           context.arguments.has("again"), context.arguments.has("with-evn")};
    const Result<HandoverService::Report> report = co_await context.graph().handover().handOver(request);
    if (!report)
        co_return context.refuse(report.error());
    QJsonArray changes;
    for (const HandoverChange &change : report->changes) {
        changes.append(QJsonObject{{QStringLiteral("number"), change.number},
                                   {QStringLiteral("field"), change.field},
                                   {QStringLiteral("before"), change.before},
                                   {QStringLiteral("after"), change.after}});
        context.console.complain(
            QStringLiteral("%1: %2 \"%3\" was written as \"%4\"").arg(change.number, change.field, change.before, change.after));
    }
    for (const QString &number : report->leftOut)
        context.console.complain(QStringLiteral("%1: left out, it carries no amounts that can be read").arg(number));
    context.console.say(QStringLiteral("%1 documents: %2").arg(report->record.documents.size()).arg(report->record.target));
    QJsonObject answer = json(report->record);
    answer.insert(QStringLiteral("files"), QJsonArray::fromStringList(report->files));
    answer.insert(QStringLiteral("changes"), changes);
    answer.insert(QStringLiteral("leftOut"), QJsonArray::fromStringList(report->leftOut));
    context.console.answer(answer);
    co_return report->leftOut.isEmpty() ? ExitCode::Done : ExitCode::PartlyDone;
}

QCoro::Task<ExitCode> runHandoverList(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context, FeedSource::For::EveryRole);
    if (!source)
        co_return context.refuse(source.error());
    const Result<QList<Handover>> all = co_await context.graph().handover().history();
    if (!all)
        co_return context.refuse(all.error());
    QJsonArray items;
    for (const Handover &record : *all) {
        items.append(json(record));
        context.console.say(QStringLiteral("%1  %2  %3 documents, %4: %5")
                                .arg(record.at.toLocalTime().toString(Qt::ISODate), record.kind.leftJustified(14))
                                .arg(record.documents.size())
                                .arg(record.by, record.target));
    }
    context.console.answer({{QStringLiteral("items"), items}});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runHandoverSettings(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context, FeedSource::For::EveryRole);
    if (!source)
        co_return context.refuse(source.error());
    if (context.arguments.words() == 3) {
        QFile file(context.arguments.word(2));
        if (!file.open(QIODevice::ReadOnly))
            co_return context.refuse(
                Error::make(Error::Kind::Storage, QStringLiteral("file_failed"), file.fileName() + u' ' + file.errorString()));
        const Result<DatevSettings> wanted = DatevSettings::fromJson(file.readAll());
        const Result<void> kept =
            wanted ? co_await context.graph().handover().keepSettings(*wanted) : Result<void>(fail(wanted.error()));
        if (!kept)
            co_return context.refuse(kept.error());
    }
    const Result<DatevSettings> settings = co_await context.graph().handover().settings();
    if (!settings)
        co_return context.refuse(settings.error());
    const QJsonDocument document = QJsonDocument::fromJson(settings->toJson());
    context.console.say(QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed());
    context.console.answer(document.object());
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runHandoverSplit(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context, FeedSource::For::EveryRole);
    if (!source)
        co_return context.refuse(source.error());
    const Result<QStringList> ids = chosen(context);
    const auto by = splitBy(context.arguments.value("by"));
    if (!ids || !by)
        co_return context.refuse(ids ? wrongOption(context.arguments.value("by")) : ids.error());
    const Result<HandoverService::Split> split = co_await context.graph().handover().split(*ids, *by);
    if (!split)
        co_return context.refuse(split.error());
    QJsonArray items;
    CostShare all;
    for (const CostShare &share : split->shares) {
        items.append(json(share));
        context.console.say(QStringLiteral("%1  %2 net  %3 gross")
                                .arg(share.key.leftJustified(20), share.net().toString().rightJustified(12),
                                     share.gross().toString().rightJustified(12)));
        all.fixedNet += share.fixedNet;
        all.callsNet += share.callsNet;
        all.vat += share.vat;
    }
    for (const QString &number : split->leftOut)
        context.console.complain(QStringLiteral("%1: left out, it carries no amounts that can be read").arg(number));
    QJsonObject answer{{QStringLiteral("items"), items},
                       {QStringLiteral("total"), json(all)},
                       {QStringLiteral("invoices"), QJsonArray::fromStringList(split->numbers)},
                       {QStringLiteral("leftOut"), QJsonArray::fromStringList(split->leftOut)}};
    if (context.arguments.words() == 3) {
        const QString file = QFileInfo(context.arguments.word(2)).absoluteFilePath();
        if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) // drawn by the window, which has fonts
            co_return context.refuse(wrongOption(context.arguments.word(2)));
        const Result<void> saved = co_await context.graph().handover().report(*split, file);
        if (!saved)
            co_return context.refuse(saved.error());
        answer.insert(QStringLiteral("file"), file);
        context.console.say(file);
    }
    context.console.answer(answer);
    co_return split->leftOut.isEmpty() ? ExitCode::Done : ExitCode::PartlyDone;
}

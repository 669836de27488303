#include "evnstorecommands.h"

#include "ctlwords.h"
#include "evnanswers.h"
#include "evnimport.h"
#include "evnoptions.h"
#include "evnstore.h"

#include <QJsonArray>

namespace
{
using EvnAnswers::FileProblems;
using Outcome = CallImportReport::Outcome;

QJsonObject json(const CallSource &source)
{
    return {{QStringLiteral("id"), source.id},
            {QStringLiteral("file"), source.name},
            {QStringLiteral("rows"), source.rows},
            {QStringLiteral("refused"), source.refused},
            {QStringLiteral("repeated"), source.repeated},
            {QStringLiteral("seconds"), source.seconds},
            {QStringLiteral("total"), source.hasNet ? QJsonValue(source.net.toString()) : QJsonValue()},
            {QStringLiteral("from"), source.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), source.to.toString(Qt::ISODate)},
            {QStringLiteral("end"), source.end},
            {QStringLiteral("sha256"), source.sha256}};
}

/// The groups of a question, or the refusal.
ExitCode answerGroups(const Console &console, EvnStore &store, const Result<QList<CallSums::Group>> &groups,
                      const QList<CallSums::By> &by, QJsonObject &answer)
{
    if (!groups)
        return console.refuse(groups.error());
    EvnAnswers::sayGroups(console, *groups, by, answer);
    const ExitCode code = store.sayMissing(console, answer);
    console.answer(answer);
    return code;
}
} // namespace

ExitCode EvnStoreCommands::import(const Arguments &arguments, const Console &console)
{
    auto store = EvnStore::open(arguments);
    if (!store)
        return console.refuse(store.error());
    QJsonArray imported;
    QList<FileProblems> problems;
    QList<Error> errors;
    bool some = false;
    for (int i = 2; i < arguments.words(); ++i) {
        const auto report = EvnImport::one(*store, arguments.word(i), arguments);
        if (!report) {
            errors << report.error();
            continue;
        }
        if (report->likeLast)
            console.say(QStringLiteral("%1: read like last time; fernamtctl evn layouts").arg(report->source.name));
        const CallSource &source = report->source;
        QJsonObject item = json(source);
        item.insert(QStringLiteral("new"), report->outcome == Outcome::Imported);
        item.insert(QStringLiteral("likeLast"), report->likeLast);
        imported.append(item);
        problems << FileProblems{source.name, report->summary, report->control};
        some = some || report->outcome == Outcome::Imported;
        console.say(report->outcome == Outcome::Imported ? QStringLiteral("%1: %2 calls, %3 EUR net, %4 held already")
                                                               .arg(source.name)
                                                               .arg(source.rows)
                                                               .arg(source.net.toString())
                                                               .arg(source.repeated)
                                                         : QStringLiteral("%1: was imported before").arg(source.name));
    }
    if (!errors.isEmpty() && imported.isEmpty())
        return console.refuse(errors.first());
    for (const Error &error : std::as_const(errors))
        console.complain(CtlWords::sentence(error));
    QJsonObject answer{{QStringLiteral("files"), imported}};
    EvnAnswers::saySum(console, store->store().records()->total(), store->isPriced(), answer);
    EvnAnswers::sayProblems(console, problems, answer);
    const bool whole = EvnAnswers::sayControl(console, problems, answer);
    ExitCode code = store->sayMissing(console, answer);
    if (!errors.isEmpty() || !whole || answer.contains(QStringLiteral("refused")))
        code = ExitCode::PartlyDone;
    console.answer(answer);
    return code == ExitCode::Done && !some ? ExitCode::NothingNew : code;
}

ExitCode EvnStoreCommands::list(const Arguments &arguments, const Console &console)
{
    const auto store = EvnStore::open(arguments);
    if (!store)
        return console.refuse(store.error());
    QJsonArray files;
    for (const CallSource &source : store->store().records()->sources()) {
        files.append(json(source));
        console.say(QStringLiteral("%1  %2 to %3  %4 calls  %5 EUR  %6")
                        .arg(source.id.left(12), source.from.toString(Qt::ISODate), source.to.toString(Qt::ISODate))
                        .arg(source.rows)
                        .arg(source.net.toString(), source.name));
    }
    QJsonObject answer{{QStringLiteral("files"), files}};
    const ExitCode code = store->sayMissing(console, answer);
    console.answer(answer);
    return code;
}

ExitCode EvnStoreCommands::remove(const Arguments &arguments, const Console &console)
{
    const auto store = EvnStore::open(arguments);
    if (!store)
        return console.refuse(store.error());
    QStringList matching;
    for (const CallSource &source : store->store().records()->sources() + store->store().broken())
        if (source.id.startsWith(arguments.word(2)))
            matching << source.id;
    if (matching.size() != 1)
        return console.refuse(Error::make(Error::Kind::NotFound, QStringLiteral("evn_unknown_file"), arguments.word(2)));
    if (const auto removed = store->store().remove(matching.first()); !removed)
        return console.refuse(removed.error());
    QJsonObject answer{{QStringLiteral("removed"), matching.first()}};
    EvnAnswers::saySum(console, store->store().records()->total(), store->isPriced(), answer);
    console.answer(answer);
    return ExitCode::Done;
}

ExitCode EvnStoreCommands::sum(const Arguments &arguments, const Console &console)
{
    const auto by = EvnOptions::by(arguments);
    const auto filter = EvnOptions::filter(arguments);
    if (!by || !filter)
        return console.refuse(by ? filter.error() : by.error());
    auto store = EvnStore::open(arguments);
    if (!store)
        return console.refuse(store.error());
    const auto total = store->ask([&](const CallRecords &records) {
        return filter->isEmpty() ? Result<CallSums::Sum>(records.total()) : records.sum(*filter);
    });
    if (!total)
        return console.refuse(total.error());
    QJsonObject answer;
    if (!by->isEmpty()) {
        const auto groups = store->ask([&](const CallRecords &records) { return records.groups(*filter, *by); });
        if (!groups)
            return console.refuse(groups.error());
        EvnAnswers::sayGroups(console, *groups, *by, answer);
    }
    EvnAnswers::saySum(console, *total, store->isPriced(), answer);
    const ExitCode code = store->sayMissing(console, answer);
    console.answer(answer);
    return code;
}

ExitCode EvnStoreCommands::top(const Arguments &arguments, const Console &console)
{
    const auto by = EvnOptions::by(arguments, QStringLiteral("number"));
    const auto filter = EvnOptions::filter(arguments);
    const auto limit = EvnOptions::limit(arguments);
    if (!by || !filter || !limit)
        return console.refuse(!by ? by.error() : !filter ? filter.error() : limit.error());
    auto store = EvnStore::open(arguments);
    if (!store)
        return console.refuse(store.error());
    QJsonObject answer;
    const auto groups = store->ask([&](const CallRecords &records) { return records.top(*filter, *by, *limit); });
    return answerGroups(console, *store, groups, *by, answer);
}

ExitCode EvnStoreCommands::find(const Arguments &arguments, const Console &console)
{
    auto filter = EvnOptions::filter(arguments);
    const auto limit = EvnOptions::limit(arguments);
    if (!filter || !limit)
        return console.refuse(filter ? limit.error() : filter.error());
    filter->number = arguments.word(2);
    auto store = EvnStore::open(arguments);
    if (!store)
        return console.refuse(store.error());
    const auto sum = store->ask([&](const CallRecords &records) { return records.sum(*filter); });
    if (!sum)
        return console.refuse(sum.error());
    QJsonObject answer;
    EvnAnswers::saySum(console, *sum, store->isPriced(), answer);
    const QList<CallSums::By> by{CallSums::By::Number};
    const auto groups = store->ask([&](const CallRecords &records) { return records.top(*filter, by, *limit); });
    return answerGroups(console, *store, groups, by, answer);
}

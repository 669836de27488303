#include "callchecks.h"
#include "evnoptions.h"
#include "evnstore.h"
#include "evnstorecommands.h"

#include <QJsonArray>

namespace
{
QJsonObject json(const CallFinding &finding, const CallRecords &records)
{
    QJsonArray places;
    const QList<CallSource> sources = records.sources();
    for (const quint32 row : finding.rows) {
        const CallOrigin origin = records.origin(row);
        const auto source = std::find_if(sources.begin(), sources.end(), [&](const CallSource &s) { return s.id == origin.id; });
        places.append(QJsonObject{{QStringLiteral("file"), source == sources.end() ? QString() : source->name},
                                  {QStringLiteral("line"), origin.line}});
    }
    return {{QStringLiteral("kind"), CallChecks::word(finding.kind)},
            {QStringLiteral("seat"), finding.seat},
            {QStringLiteral("target"), finding.target},
            {QStringLiteral("from"), finding.from.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))},
            {QStringLiteral("to"), finding.to.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))},
            {QStringLiteral("rows"), finding.calls},
            {QStringLiteral("total"), finding.net.toString()},
            {QStringLiteral("usualRows"), finding.usualCalls},
            {QStringLiteral("usualTotal"), finding.usualNet.toString()},
            {QStringLiteral("muted"), finding.muted},
            {QStringLiteral("id"), finding.id},
            {QStringLiteral("places"), places}};
}
} // namespace

ExitCode EvnStoreCommands::check(const Arguments &arguments, const Console &console)
{
    const auto filter = EvnOptions::filter(arguments);
    if (!filter)
        return console.refuse(filter.error());
    auto store = EvnStore::open(arguments);
    if (!store)
        return console.refuse(store.error());
    const auto book = store->bookIfAny();
    const auto said = !book ? fail(book.error()) : *book ? (*book)->limits() : Result<CallLimits>();
    const auto muted = !book ? fail(book.error()) : *book ? (*book)->muted() : Result<QSet<QString>>();
    if (!said || !muted)
        return console.refuse(said ? muted.error() : said.error());
    CallChecks::Limits limits = CallChecks::limitsOf(*said);
    if (arguments.has("budget")) {
        const auto budget = Money::parse(arguments.value("budget"));
        if (!budget)
            return console.refuse(Error::make(Error::Kind::Invalid, QStringLiteral("evn_option"), arguments.value("budget")));
        limits.monthlyBudget = *budget;
    }
    auto findings = store->ask([&](const CallRecords &records) { return CallChecks::run(records, *filter, limits); });
    if (!findings)
        return console.refuse(findings.error());
    QJsonArray items;
    int silent = 0;
    for (CallFinding &finding : *findings) {
        finding.muted = muted->contains(finding.id);
        if (finding.muted && !arguments.has("all")) {
            ++silent;
            continue;
        }
        items.append(json(finding, *store->store().records()));
        console.say(QStringLiteral("%1  %2  %3 %4  %5 calls, %6 EUR; usual: %7 calls, %8 EUR%9")
                        .arg(finding.from.toString(QStringLiteral("yyyy-MM-dd HH:mm")), CallChecks::word(finding.kind),
                             finding.seat, finding.target)
                        .arg(finding.calls)
                        .arg(finding.net.toString())
                        .arg(finding.usualCalls)
                        .arg(finding.usualNet.toString(), finding.muted ? QStringLiteral("; muted") : QString()));
    }
    console.say(silent > 0 ? QStringLiteral("%1 findings; %2 muted ones: --all").arg(items.size()).arg(silent)
                           : QStringLiteral("%1 findings").arg(items.size()));
    QJsonObject answer{{QStringLiteral("items"), items}, {QStringLiteral("muted"), silent}};
    const ExitCode code = store->sayMissing(console, answer);
    console.answer(answer);
    return code == ExitCode::Done && items.isEmpty() ? ExitCode::NothingNew : code;
}

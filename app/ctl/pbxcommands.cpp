#include "feedsource.h"
#include "jsoncodec.h"
#include "nationalnumbers.h"
#include "pbxbulk.h"
#include "pbxsheets.h"
#include "sheetmodel.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

// seats list|export|import, numbers list|export|import

namespace
{
Error noFile(const QFileDevice &file)
{
    return Error::make(Error::Kind::Storage, QStringLiteral("file_failed"),
                       file.fileName() + QStringLiteral(": ") + file.errorString());
}

/// Both roles see the telephone system; others have none.
QCoro::Task<Result<FeedSource>> open(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context, FeedSource::For::EveryRole);
    if (source && context.graph().pbx().stock().contractId(context.arguments.value("contract")).isEmpty())
        co_return fail(Error::Kind::Forbidden, QStringLiteral("forbidden"), context.graph().config().userName);
    co_return source;
}

PbxLookup lookup(CtlContext &context)
{
    const PbxStock stock = context.graph().pbx().stock();
    return PbxLookup(stock, stock.contractId(context.arguments.value("contract")));
}

QJsonObject finding(const SheetFinding &finding)
{
    QJsonObject object{{QStringLiteral("line"), finding.line}, {QStringLiteral("key"), finding.key}};
    if (finding.fault.code.isEmpty()) {
        object.insert(QStringLiteral("column"), finding.change.column);
        object.insert(QStringLiteral("before"), finding.change.before);
        object.insert(QStringLiteral("after"), finding.change.after);
    } else {
        object.insert(QStringLiteral("column"), finding.fault.column);
        object.insert(QStringLiteral("code"), finding.fault.code);
        object.insert(QStringLiteral("reason"), SheetModel::reason(finding.fault.code, finding.fault.params));
    }
    return object;
}

QJsonArray tell(const Console &console, const SheetDifference &difference)
{
    QJsonArray list;
    for (const SheetFinding &one : difference.findings) {
        list << finding(one);
        if (one.fault.code.isEmpty())
            console.say(QStringLiteral("row %1, %2, %3: %4 > %5")
                            .arg(one.line)
                            .arg(one.key, one.change.column, one.change.before, one.change.after));
        else
            console.complain(QStringLiteral("row %1, %2, %3: %4")
                                 .arg(one.line)
                                 .arg(one.key, one.fault.column, SheetModel::reason(one.fault.code, one.fault.params)));
    }
    return list;
}
} // namespace

QCoro::Task<ExitCode> runSeatsList(CtlContext &context)
{
    const Result<FeedSource> source = co_await open(context);
    if (!source)
        co_return context.refuse(source.error());
    const PbxLookup pbx = lookup(context);
    NationalNumbers form;
    QJsonArray items;
    for (const Seat &seat : pbx.seats()) {
        QJsonObject item = JsonCodec::toJson(seat);
        QJsonArray numbers;
        QStringList shown;
        for (const PbxNumber *number : pbx.numbersOf(seat.id)) {
            numbers << number->number;
            shown << form.text(number->number);
        }
        item.insert(QStringLiteral("numbers"), numbers);
        items << item;
        context.console.say(
            QStringLiteral("%1  %2  %3  %4")
                .arg(seat.settings.extension.leftJustified(6), seat.settings.name.leftJustified(24),
                     (seat.device.registered ? QStringLiteral("registered") : QStringLiteral("not registered")).leftJustified(14),
                     shown.join(QStringLiteral(", "))));
    }
    context.console.answer(source->answer(QStringLiteral("items"), items));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runNumbersList(CtlContext &context)
{
    const Result<FeedSource> source = co_await open(context);
    if (!source)
        co_return context.refuse(source.error());
    const PbxLookup pbx = lookup(context);
    NationalNumbers form;
    QJsonArray items;
    for (const PbxNumber &number : pbx.numbers()) {
        items << JsonCodec::toJson(number);
        const Seat *seat = pbx.seat(number.seatId);
        const QString state = JsonCodec::enumToWire(QMetaEnum::fromType<Pbx::NumberState>(), int(number.state));
        context.console.say(QStringLiteral("%1  %2  %3")
                                .arg(form.text(number.number).leftJustified(18), state.leftJustified(20),
                                     seat ? seat->settings.extension + u' ' + seat->settings.name : QString()));
    }
    context.console.answer(source->answer(QStringLiteral("items"), items));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runPbxExport(CtlContext &context)
{
    const Result<FeedSource> source = co_await open(context);
    if (!source)
        co_return context.refuse(source.error());
    const bool seats = context.arguments.word(0) == u"seats";
    const QByteArray bytes =
        PbxSheets::text(seats ? SheetDifference::Kind::Seats : SheetDifference::Kind::Numbers, lookup(context));
    QSaveFile file(context.arguments.word(2));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        co_return context.refuse(noFile(file));
    const int rows = int(bytes.count('\n')) - 1;
    context.console.say(QStringLiteral("%1 rows in %2").arg(rows).arg(context.arguments.word(2)));
    context.console.answer({{QStringLiteral("rows"), rows}, {QStringLiteral("file"), context.arguments.word(2)}});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runPbxImport(CtlContext &context)
{
    QFile file(context.arguments.word(2));
    if (!file.open(QIODevice::ReadOnly))
        co_return context.refuse(noFile(file));
    const QByteArray bytes = file.readAll();
    const Result<FeedSource> source = co_await open(context);
    if (!source)
        co_return context.refuse(source.error());
    const auto difference = PbxSheets::difference(bytes, lookup(context));
    if (!difference)
        co_return context.refuse(difference.error());
    QJsonArray findings = tell(context.console, *difference);
    const int rows = int(difference->changes.size());
    const bool send = !context.arguments.has("dry-run") && difference->faultyRows == 0;
    int done = 0;
    if (send) { // one faulty row, and nothing is sent
        PbxBulk bulk(context.graph().pbx());
        QObject::connect(&bulk, &PbxBulk::refused, &bulk, [&](int index, const Error &error) {
            const PbxChange &change = difference->changes.at(index);
            const QString code = error.fields.isEmpty() ? error.code : error.fields.first().code;
            context.console.complain(
                QStringLiteral("row %1, %2: %3").arg(change.line).arg(change.key, SheetModel::reason(code, {})));
            findings << QJsonObject{
                {QStringLiteral("line"), change.line}, {QStringLiteral("key"), change.key}, {QStringLiteral("code"), code}};
        });
        done = co_await bulk.run(difference->changes);
    }
    context.console.say(QStringLiteral("%1 rows differ, %2 faulty, %3 taken over; %4 EUR net a month, %5 EUR once.")
                            .arg(rows)
                            .arg(difference->faultyRows)
                            .arg(done)
                            .arg(difference->monthlyNet.toString(), difference->onceNet.toString()));
    context.console.answer({{QStringLiteral("differing"), rows},
                            {QStringLiteral("faulty"), difference->faultyRows},
                            {QStringLiteral("applied"), done},
                            {QStringLiteral("monthlyNet"), difference->monthlyNet.toString()},
                            {QStringLiteral("onceNet"), difference->onceNet.toString()},
                            {QStringLiteral("findings"), findings}});
    if (difference->faultyRows > 0)
        co_return ExitCode::Refused;
    co_return !send || done == rows ? ExitCode::Done : done > 0 ? ExitCode::PartlyDone : ExitCode::Refused;
}

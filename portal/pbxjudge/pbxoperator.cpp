#include "pbxoperator.h"

#include "calljudge.h"
#include "commandline.h"
#include "jsoncodec.h"
#include "pbxfill.h"
#include "pbxlife.h"

#include <QJsonDocument>
#include <QTimeZone>
#include <cstdio>

namespace
{
int failed(const char *text, int code)
{
    std::fprintf(stderr, "fernamt-portal: %s\n", text);
    return code;
}

/// Without a zone: on the clocks of Berlin.
QDateTime instant(const QString &text)
{
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeZone(QTimeZone(QByteArrayLiteral("Europe/Berlin")));
    return at;
}

int call(PortalContext &context, const CommandLine &line)
{
    const auto value = [&](const char *name) { return line.values.value(QLatin1String(name)); };
    CallSituation situation;
    situation.from = value("from");
    situation.to = value("to");
    situation.at = value("at").isEmpty() ? context.clock.nowUtc() : instant(value("at"));
    situation.trunkDown = line.values.contains(QStringLiteral("trunk-down"));
    situation.unanswered = line.values.contains(QStringLiteral("unanswered"));
    situation.busy = value("busy").split(u',', Qt::SkipEmptyParts);
    situation.pin = value("pin").toUtf8();
    situation.dial = value("dial");
    if (situation.to.isEmpty() || !situation.at.isValid())
        return failed("pbx call wants --contract NR --from X --to Y --at ISO-TIME", 2);
    PbxLife(context).settle();
    const auto model = PbxModel::load(context, value("contract"));
    if (!model)
        return failed("no such contract", 1);
    situation.trunkDown = situation.trunkDown || model->lineAway;
    const QByteArray text = QJsonDocument(JsonCodec::toJson(CallJudge(*model, situation).run())).toJson(QJsonDocument::Compact);
    std::printf("%s\n", text.constData());
    return 0;
}

int setRegistered(PortalContext &context, const CommandLine &line, bool registered)
{
    const auto owned = context.database.first(QStringLiteral("SELECT id FROM contracts WHERE number = ?"),
                                              {line.values.value(QStringLiteral("contract"))});
    if (!owned)
        return failed("no such contract", 1);
    return Transaction::run(context.database, [&] {
        const PbxStore store(context);
        auto seat = store.byKey<Seat>(owned->text("id"), line.values.value(QStringLiteral("extension")));
        if (!seat)
            return failed("no such seat", 1);
        if (seat->device.registered == registered)
            return 0;
        seat->device.registered = registered;
        seat->device.since = context.clock.nowUtc();
        store.save(*seat);
        return 0;
    });
}

int fill(PortalContext &context, const CommandLine &line)
{
    const int seats = line.values.value(QStringLiteral("count")).toInt();
    if (seats < 1 || seats > 50000)
        return failed("pbx fill wants --contract NR --count 1…50000", 2);
    PbxLife(context).settle();
    return PbxFill(context).run(line.values.value(QStringLiteral("contract")), seats) ? 0 : failed("no such telephone system", 1);
}
} // namespace

std::optional<int> PbxOperator::run(PortalContext &context, const CommandLine &line)
{
    const QString command = line.operatorWords.join(u' ');
    try {
        if (command == u"pbx call")
            return call(context, line);
        if (command == u"pbx register" || command == u"pbx unregister")
            return setRegistered(context, line, command == u"pbx register");
        if (command == u"pbx fill")
            return fill(context, line);
    } catch (const DatabaseError &e) {
        return failed(e.what(), 1);
    }
    return std::nullopt;
}

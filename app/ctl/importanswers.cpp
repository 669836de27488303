#include "importanswers.h"

#include "ctlwords.h"
#include "jsoncodec.h"

#include <QJsonArray>
#include <QMetaEnum>

namespace
{
using Outcome = ImportItem::Outcome;

QString word(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Archived:
        return QStringLiteral("archived");
    case Outcome::Already:
        return QStringLiteral("already_there");
    case Outcome::Unpacked:
        return QStringLiteral("unpacked");
    case Outcome::Asked:
        return QStringLiteral("asked");
    case Outcome::Refused:
        break;
    }
    return QStringLiteral("refused");
}

QJsonObject json(const ImportItem &item)
{
    const ImportFacts &facts = item.facts;
    QJsonObject answer{{QStringLiteral("file"), item.origin}, {QStringLiteral("outcome"), word(item.outcome)}};
    const auto put = [&answer](const char *name, const QString &value) {
        if (!value.isEmpty())
            answer.insert(QLatin1String(name), value);
    };
    if (item.outcome == Outcome::Refused || item.outcome == Outcome::Already) {
        put("code", item.error.code);
        put("message", CtlWords::sentence(item.error));
    }
    put("path", item.path);
    if (item.outcome == Outcome::Archived || item.outcome == Outcome::Asked) {
        put("type", Contract::toWire(facts.type));
        // A credit note states its amounts without sign.
        put("variant", JsonCodec::enumToWire(QMetaEnum::fromType<Contract::DocumentVariant>(), int(facts.variant)));
        put("number", facts.figures.number);
        put("date", facts.figures.issueDate.toString(Qt::ISODate));
        put("sender", facts.sender);
        put("from", facts.periodFrom.toString(Qt::ISODate));
        put("to", facts.periodTo.toString(Qt::ISODate));
    }
    if (item.outcome == Outcome::Archived && facts.type == Contract::DocumentType::InvoicePdf) {
        put("net", facts.figures.net.toString());
        put("vat", facts.figures.vat.toString());
        put("gross", facts.figures.gross.toString());
        if (facts.due)
            put("due", facts.due->toString());
        put("currency", facts.currency);
    }
    if (!item.missing.isEmpty())
        answer.insert(QStringLiteral("missing"), QJsonArray::fromStringList(item.missing));
    if (!item.notes.isEmpty())
        answer.insert(QStringLiteral("notes"), QJsonArray::fromStringList(item.notes));
    if (item.calls > 0)
        answer.insert(QStringLiteral("calls"), item.calls);
    QJsonArray findings;
    for (const EInvoiceFinding &finding : item.findings)
        findings.append(QJsonObject{{QStringLiteral("rule"), EInvoiceCheck::ruleName(finding.rule)},
                                    {QStringLiteral("where"), finding.where},
                                    {QStringLiteral("stated"), finding.stated.toString()},
                                    {QStringLiteral("computed"), finding.computed.toString()}});
    if (!findings.isEmpty())
        answer.insert(QStringLiteral("findings"), findings);
    return answer;
}

QString sentence(const ImportItem &item)
{
    switch (item.outcome) {
    case Outcome::Archived:
        return QStringLiteral("archived  %1%2")
            .arg(item.path, item.notes.isEmpty() ? QString() : QStringLiteral("  [%1]").arg(item.notes.join(u", ")));
    case Outcome::Unpacked:
        return QStringLiteral("unpacked");
    case Outcome::Asked:
        return QStringLiteral("not clear: %1").arg(item.missing.join(QStringLiteral(", ")));
    case Outcome::Already:
    case Outcome::Refused:
        break;
    }
    return CtlWords::sentence(item.error);
}

ExitCode verdict(const ImportReport &report)
{
    const int archived = report.count(Outcome::Archived), bad = report.count(Outcome::Refused) + report.count(Outcome::Asked);
    if (bad == 0)
        return archived > 0 ? ExitCode::Done : ExitCode::NothingNew;
    return archived + report.count(Outcome::Already) > 0 ? ExitCode::PartlyDone : ExitCode::Failed;
}
} // namespace

ExitCode ImportAnswers::tell(const Console &console, const ImportReport &report, const QString &archive)
{
    QJsonArray files;
    for (const ImportItem &item : report.items) {
        files.append(json(item));
        console.say(QStringLiteral("%1: %2").arg(item.origin, sentence(item)));
    }
    const ExitCode code = verdict(report);
    console.say(QStringLiteral("%1 archived, %2 already there, %3 not clear, %4 refused; archive: %5")
                    .arg(report.count(Outcome::Archived))
                    .arg(report.count(Outcome::Already))
                    .arg(report.count(Outcome::Asked))
                    .arg(report.count(Outcome::Refused))
                    .arg(archive));
    console.answer({{QStringLiteral("files"), files},
                    {QStringLiteral("archived"), report.count(Outcome::Archived)},
                    {QStringLiteral("alreadyThere"), report.count(Outcome::Already)},
                    {QStringLiteral("asked"), report.count(Outcome::Asked)},
                    {QStringLiteral("refused"), report.count(Outcome::Refused)},
                    {QStringLiteral("archive"), archive},
                    {QStringLiteral("exit"), int(code)}});
    return code;
}

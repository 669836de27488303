#include "durable.h"
#include "feedsource.h"
#include "storeerror.h"

#include <QFileInfo>
#include <QJsonArray>

namespace
{
QString word(Deadline::Kind kind)
{
    switch (kind) {
    case Deadline::Kind::ContractNotice:
        return QStringLiteral("contract_notice");
    case Deadline::Kind::OptionReduction:
        return QStringLiteral("option_reduction");
    case Deadline::Kind::DocumentDeletion:
        return QStringLiteral("document_deletion");
    case Deadline::Kind::Objection:
        return QStringLiteral("objection");
    }
    return {};
}

QString summary(const Deadline &deadline)
{
    switch (deadline.kind) {
    case Deadline::Kind::ContractNotice:
        return QStringLiteral("Last day for notice: contract %1, %2").arg(deadline.contractNumber, deadline.product);
    case Deadline::Kind::OptionReduction:
        return QStringLiteral("Last day to reduce: %1 of contract %2").arg(deadline.itemName, deadline.contractNumber);
    case Deadline::Kind::DocumentDeletion:
        return QStringLiteral("The provider deletes %1 documents").arg(deadline.quantity);
    case Deadline::Kind::Objection:
        return QStringLiteral("Last day to object to invoice %1").arg(deadline.itemName);
    }
    return {};
}

QString unit(const DerivationStep &step)
{
    return QStringLiteral("%1 %2")
        .arg(step.number)
        .arg(step.unit == Ordering::TermUnit::Days ? QStringLiteral("days") : QStringLiteral("months"));
}

QString sentence(const DerivationStep &step)
{
    const QString day = step.date.toString(Qt::ISODate);
    switch (step.kind) {
    case DerivationStep::Kind::Begin:
        return QStringLiteral("begins on %1").arg(day);
    case DerivationStep::Kind::Minimum:
        return QStringLiteral("minimum term %1, through %2").arg(unit(step), day);
    case DerivationStep::Kind::Renewal:
        return QStringLiteral("renewed %1 times by %2, through %3").arg(step.times).arg(unit(step), day);
    case DerivationStep::Kind::Unlimited:
        return QStringLiteral("no fixed end");
    case DerivationStep::Kind::Notice:
        return day.isEmpty() ? QStringLiteral("notice %1, on any day").arg(unit(step))
                             : QStringLiteral("notice %1, by %2").arg(unit(step), day);
    case DerivationStep::Kind::DocumentDate:
        return QStringLiteral("dated %1").arg(day);
    case DerivationStep::Kind::Kept:
        return QStringLiteral("kept for %1, through %2").arg(unit(step), day);
    case DerivationStep::Kind::Objection:
        return QStringLiteral("%1 to object (TKG § 67), through %2").arg(unit(step), day);
    }
    return {};
}

QStringList sentences(const Deadline &deadline)
{
    QStringList list;
    for (const DerivationStep &step : deadline.derivation)
        list << sentence(step);
    return list;
}

QJsonObject json(const Deadline &deadline)
{
    QJsonObject object{{QStringLiteral("uid"), deadline.uid},
                       {QStringLiteral("kind"), word(deadline.kind)},
                       {QStringLiteral("summary"), summary(deadline)},
                       {QStringLiteral("derivation"), QJsonArray::fromStringList(sentences(deadline))}};
    const auto set = [&object](const char *name, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1String(name), value);
    };
    set("date", deadline.date.toString(Qt::ISODate));
    set("effectiveOn", deadline.effectiveOn.toString(Qt::ISODate));
    set("contractId", deadline.contractId);
    set("contractNumber", deadline.contractNumber);
    set("itemName", deadline.itemName);
    if (deadline.quantity > 0)
        object.insert(QStringLiteral("quantity"), deadline.quantity);
    return object;
}

} // namespace

QCoro::Task<ExitCode> runDeadlines(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context);
    if (!source)
        co_return context.refuse(source.error());
    (void)co_await context.graph().bills().refresh(); // whose archive cannot be read has no days to object, and all others
    const QList<Deadline> deadlines = context.deadlines().deadlines();
    QJsonArray items;
    for (const Deadline &deadline : deadlines) {
        items.append(json(deadline));
        context.console.say(QStringLiteral("%1  %2").arg(
            deadline.date.isValid() ? deadline.date.toString(Qt::ISODate) : QStringLiteral("any day   "), summary(deadline)));
    }
    QJsonObject answer = source->answer(QStringLiteral("items"), items);
    if (context.arguments.has("ics")) {
        const QString file = QFileInfo(context.arguments.value("ics")).absoluteFilePath();
        const auto words = [](const Deadline &d) { return DeadlineText{summary(d), sentences(d).join(u'\n')}; };
        const QByteArray bytes = context.deadlines().calendar(deadlines, QStringLiteral("Fernamt"), words);
        if (const auto failed = Platform::durableReplace(StoreError::toPath(file), {bytes.constData(), size_t(bytes.size())}))
            co_return context.refuse(StoreError::fromPlatform(*failed));
        answer.insert(QStringLiteral("ics"), file);
        context.console.say(file);
    }
    context.console.answer(answer);
    co_return ExitCode::Done;
}

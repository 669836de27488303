#include "feedsource.h"
#include "jsoncodec.h"

#include <QJsonArray>
#include <algorithm>

// contracts list|show, orders list|show. Words are those of the contract between portal and client, as in its answers.

namespace
{
template <typename E>
QString word(E value)
{
    return JsonCodec::enumToWire(QMetaEnum::fromType<E>(), int(value));
}

Money monthly(const ServiceContract &contract)
{
    Money sum;
    for (const ContractItem &item : contract.items)
        sum += item.monthlyNet * item.quantity;
    for (const NumberObject &number : contract.numbers)
        sum += number.monthlyNet;
    return sum;
}

template <typename T>
const T *named(const QList<T> &rows, const QString &name)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&name](const T &row) { return row.id == name || row.number == name; });
    return found == rows.end() ? nullptr : &*found;
}

Error unknown(const QString &name)
{
    return Error::make(Error::Kind::NotFound, QStringLiteral("not_found"), name);
}

QString text(const QDateTime &instant)
{
    return instant.isValid() ? instant.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QStringLiteral("-");
}
} // namespace

QCoro::Task<ExitCode> runContractsList(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context);
    if (!source)
        co_return context.refuse(source.error());
    QList<ServiceContract> contracts = context.graph().contracts().contracts();
    std::sort(contracts.begin(), contracts.end(),
              [](const ServiceContract &a, const ServiceContract &b) { return a.number < b.number; });
    QJsonArray items;
    for (const ServiceContract &contract : std::as_const(contracts)) {
        items.append(JsonCodec::toJson(contract));
        context.console.say(QStringLiteral("%1  %2  %3  %4")
                                .arg(contract.number.leftJustified(14), word(contract.state).leftJustified(16),
                                     monthly(contract).toString().rightJustified(12), contract.product));
    }
    context.console.answer(source->answer(QStringLiteral("items"), items));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runContractsShow(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context);
    if (!source)
        co_return context.refuse(source.error());
    const QList<ServiceContract> contracts = context.graph().contracts().contracts();
    const ServiceContract *contract = named(contracts, context.arguments.word(2));
    if (!contract)
        co_return context.refuse(unknown(context.arguments.word(2)));
    const Console &console = context.console;
    console.say(QStringLiteral("%1  %2  %3  since %4")
                    .arg(contract->number, contract->product, word(contract->state), contract->begin.toString(Qt::ISODate)));
    for (const ContractItem &item : contract->items)
        console.say(QStringLiteral("  %1 x %2  once %3, monthly %4 EUR net each")
                        .arg(item.quantity)
                        .arg(item.name, item.onceNet.toString(), item.monthlyNet.toString()));
    for (const NumberObject &number : contract->numbers)
        console.say(QStringLiteral("  %1 (%2)  %3").arg(number.first).arg(number.count).arg(word(number.state)));
    for (const Deadline &deadline : context.deadlines().deadlines())
        if (deadline.contractId == contract->id && deadline.date.isValid())
            console.say(
                QStringLiteral("  %1  %2 %3").arg(deadline.date.toString(Qt::ISODate), word(deadline.kind), deadline.itemName));
    QJsonObject body = JsonCodec::toJson(*contract);
    if (const auto selfCare = context.graph().contracts().selfCare(contract->id))
        body.insert(QStringLiteral("selfCare"), JsonCodec::toJson(*selfCare));
    console.answer(source->answer(QStringLiteral("contract"), body));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runOrdersList(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context);
    if (!source)
        co_return context.refuse(source.error());
    QJsonArray items;
    for (const Order &order : context.graph().orders().orders()) {
        items.append(JsonCodec::toJson(order));
        context.console.say(QStringLiteral("%1  %2  %3  %4  %5")
                                .arg(text(order.createdAt), order.number.leftJustified(14), word(order.state).leftJustified(21),
                                     word(order.kind).leftJustified(14), order.contractNumber));
    }
    // What this computer has sent without knowing yet what became of it.
    (void)co_await context.graph().orders().readOutbox();
    int open = 0;
    for (const OrderDraft &draft : context.graph().orders().drafts())
        open += draft.isOpen() ? 1 : 0;
    if (open > 0)
        context.console.complain(QStringLiteral("%1 orders wait for the portal's answer; the window asks for it.").arg(open));
    QJsonObject answer = source->answer(QStringLiteral("items"), items);
    answer.insert(QStringLiteral("unknown"), open);
    context.console.answer(answer);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runOrdersShow(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context);
    if (!source)
        co_return context.refuse(source.error());
    const QList<Order> orders = context.graph().orders().orders();
    const Order *order = named(orders, context.arguments.word(2));
    if (!order)
        co_return context.refuse(unknown(context.arguments.word(2)));
    const Console &console = context.console;
    console.say(
        QStringLiteral("%1  %2  %3  %4").arg(order->number, word(order->kind), word(order->state), text(order->createdAt)));
    for (const OrderItem &item : order->items)
        console.say(QStringLiteral("  %1 %2: %3 -> %4  once %5, monthly %6 EUR net")
                        .arg(word(item.mark), item.name)
                        .arg(item.before)
                        .arg(item.after)
                        .arg(item.onceNet.toString(), item.monthlyNet.toString()));
    for (const OrderStep &step : order->steps)
        console.say(QStringLiteral("  %1  %2  %3 %4")
                        .arg(text(step.at), word(step.state).leftJustified(9), word(step.code), step.subject));
    console.say(QStringLiteral("  monthly before %1, after %2 EUR net")
                    .arg(order->monthlyBeforeNet.toString(), order->monthlyAfterNet.toString()));
    console.answer(source->answer(QStringLiteral("order"), JsonCodec::toJson(*order)));
    co_return ExitCode::Done;
}

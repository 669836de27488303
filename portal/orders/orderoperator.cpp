#include "orderoperator.h"

#include "commandline.h"
#include "jsoncodec.h"
#include "operatoranswer.h"
#include "orderlife.h"

#include <QJsonArray>
#include <QJsonDocument>

using OperatorAnswer::customerId;
using OperatorAnswer::Usage;
using OperatorAnswer::value;

namespace
{

/// "seat_best=2,ivr=1".
QList<QuantityWish> options(const QString &text)
{
    QList<QuantityWish> wishes;
    for (const QString &entry : text.split(u',', Qt::SkipEmptyParts)) {
        QuantityWish wish;
        wish.productCode = entry.section(u'=', 0, 0);
        wish.quantity = entry.section(u'=', 1).toInt();
        wishes << wish;
    }
    return wishes;
}

Order createOffer(PortalContext &context, const CommandLine &line)
{
    OrderLife::Offer offer;
    const QString kind = value(line, "kind", "new_provision");
    if (kind != u"new_provision" && kind != u"product_change")
        throw Usage();
    if (kind == u"product_change") {
        offer.kind = Ordering::OrderKind::ProductChange;
        offer.contractNumber = value(line, "contract");
    }
    offer.productCode = value(line, "product");
    offer.options = options(value(line, "options", ""));
    return OrderLife(context).createOffer(customerId(context, line), offer);
}

Order run(PortalContext &context, const QString &command, const CommandLine &line)
{
    if (command == u"create-offer")
        return createOffer(context, line);
    OrderLife life(context);
    const QString number = value(line, "order");
    if (command == u"accept")
        return life.accept(number);
    if (command == u"cancel")
        return life.cancel(number, value(line, "reason", "Storniert durch den Anbieter"));
    if (command == u"fail")
        return life.fail(number);
    if (command == u"advance")
        return life.advance(number);
    throw Usage();
}

QByteArray list(PortalContext &context, const CommandLine &line)
{
    QJsonArray orders;
    const Scope scope{customerId(context, line), {}, {}, {}, {}};
    for (const Order &order : OrderStore(context).page(scope, {}))
        orders << JsonCodec::toJson(order);
    return QJsonDocument(orders).toJson(QJsonDocument::Compact);
}

} // namespace

std::optional<int> OrderOperator::run(PortalContext &context, const CommandLine &line)
{
    return OperatorAnswer::of(
        line, "orders",
        "orders create-offer --product CODE [--kind product_change --contract N] [--options a=2,b=1] "
        "| accept|fail|advance --order N | cancel --order N [--reason TEXT] | list  [--customer N]",
        [&](const QString &command) {
            return command == u"list" ? list(context, line) : Transaction::run(context.database, [&] {
                return QJsonDocument(JsonCodec::toJson(::run(context, command, line))).toJson(QJsonDocument::Compact);
            });
        });
}

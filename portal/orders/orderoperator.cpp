#include "orderoperator.h"

#include "commandline.h"
#include "httpmessage.h"
#include "orderlife.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>

namespace
{

class Usage : public std::exception
{
};

QString value(const CommandLine &line, const char *name, const char *preset = nullptr)
{
    const QString text = line.values.value(QLatin1String(name));
    if (text.isEmpty() && !preset)
        throw Usage();
    return text.isEmpty() ? QString::fromLatin1(preset) : text;
}

QString customerId(PortalContext &context, const CommandLine &line)
{
    const QString number = value(line, "customer", "9000000");
    const auto row = context.database.first(QStringLiteral("SELECT id FROM customers WHERE customer_number = ?"), {number});
    if (!row)
        throw Problem(404, "not_found", QStringLiteral("no customer ") + number);
    return row->text("id");
}

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

int failed(const QByteArray &text, int code)
{
    std::fprintf(stderr, "%s\n", text.constData());
    return code;
}

} // namespace

std::optional<int> OrderOperator::run(PortalContext &context, const CommandLine &line)
{
    if (line.operatorWords.size() != 2 || line.operatorWords.first() != u"orders")
        return std::nullopt;
    try {
        const QString command = line.operatorWords.last();
        const QByteArray out = command == u"list" ? list(context, line) : Transaction::run(context.database, [&] {
            return QJsonDocument(JsonCodec::toJson(::run(context, command, line))).toJson(QJsonDocument::Compact);
        });
        std::printf("%s\n", out.constData());
        return 0;
    } catch (const Usage &) {
        return failed(
            "usage: operator orders create-offer --product CODE [--kind product_change --contract N] [--options a=2,b=1] "
            "| accept|fail|advance --order N | cancel --order N [--reason TEXT] | list  [--customer N]",
            2);
    } catch (const Problem &problem) {
        return failed("fernamt-portal: " + problem.code.toUtf8() + ": " + problem.detail.toUtf8(), 1);
    } catch (const std::exception &e) {
        return failed(QByteArray("fernamt-portal: ") + e.what(), 1);
    }
}

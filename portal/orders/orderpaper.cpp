#include "orderpaper.h"

#include "clock.h"
#include "orderwords.h"
#include "paper.h"
#include "providerparty.h"

namespace
{

BillingParty customerOf(const Order &order, const QString &recipientName)
{
    BillingParty party;
    party.id = order.header.customerNumber;
    party.name = order.header.companyName;
    party.contactName = recipientName;
    party.street = order.header.street;
    party.postCode = order.header.postCode;
    party.city = order.header.city;
    return party;
}

/// R0-001.
PaperBlock head(const OrderHeader &h)
{
    return Paper::pairs({{QStringLiteral("Firmenname"), h.companyName},
                         {QStringLiteral("Unternehmensart"), h.companyForm},
                         {QStringLiteral("Register/Registernr."), h.registerEntry},
                         {QStringLiteral("Straße/Hausnummer"), h.street},
                         {QStringLiteral("PLZ/Ort"), h.postCode + u' ' + h.city},
                         {QStringLiteral("Kundennummer"), h.customerNumber},
                         {QStringLiteral("Vertragsnummer"), h.contractNumber},
                         {QStringLiteral("Tarifname"), h.tariff},
                         {QStringLiteral("Gültigkeit der Preisliste"), QStringLiteral("ab ") + OrderWords::day(h.priceListFrom)},
                         {QStringLiteral("Ort"), h.city}});
}

/// R0-003. Amounts are those of the change, with the price of a piece where there are several.
QString amountOf(Money sum, const OrderItem &item)
{
    const qint64 pieces = std::abs(item.after - item.before);
    const bool each = !OrderWords::isNumber(item) && pieces > 1 && sum.units() % pieces == 0 && !sum.isZero();
    return OrderWords::amount(sum) +
           (each ? QStringLiteral(" (je Stück %1)").arg(OrderWords::amount(Money::fromUnits(sum.units() / pieces))) : QString());
}

void position(QList<PaperBlock> &blocks, const OrderItem &item)
{
    QList<std::pair<QString, QString>> pairs{{OrderWords::mark(item.mark), OrderWords::quantity(item)},
                                             {QStringLiteral("Laufzeit"), OrderWords::minimumTerm(item)},
                                             {QStringLiteral("Kündigungsfrist"), OrderWords::notice(item)},
                                             {QStringLiteral("Automatische Vertragsverlängerung"), OrderWords::renewal(item)},
                                             {QStringLiteral("Einmaliges Einrichtungsentgelt"), amountOf(item.onceNet, item)},
                                             {QStringLiteral("Monatliches Entgelt"), amountOf(item.monthlyNet, item)}};
    if (item.effectiveOn.isValid())
        pairs << std::pair(QStringLiteral("Wirksam zum"), OrderWords::day(item.effectiveOn));
    blocks << Paper::heading(OrderWords::position(item)) << Paper::pairs(pairs);
}

} // namespace

QByteArray OrderPaper::pdf(const Order &order, const QString &recipientName)
{
    Paper p;
    p.sender = providerParty();
    p.recipient = customerOf(order, recipientName);
    p.title = OrderWords::title(order);
    p.info = {{QStringLiteral("Datum"), OrderWords::day(Clock::berlinDate(order.createdAt))},
              {QStringLiteral("Kundennummer"), order.header.customerNumber},
              {QStringLiteral("Vertrag"), order.contractNumber},
              {QStringLiteral("Auftrag"), order.number}};
    p.blocks << Paper::text(QStringLiteral("vielen Dank für Ihren Auftrag, den wir hiermit bestätigen.")) << head(order.header);
    for (const OrderItem &item : order.items)
        if (item.location.isEmpty())
            position(p.blocks, item);
    QString place;
    for (const OrderItem &item : order.items) {
        if (item.location.isEmpty())
            continue;
        if (item.location != place) // R0-008
            p.blocks << Paper::heading(QStringLiteral("Standorte: ") + item.location);
        place = item.location;
        position(p.blocks, item);
    }
    p.blocks << Paper::heading(QStringLiteral("Summen netto"))
             << Paper::pairs({{QStringLiteral("Einmalig"), OrderWords::amount(order.onceNet)},
                              {QStringLiteral("Monatlich bisher (ganzer Vertrag)"), OrderWords::amount(order.monthlyBeforeNet)},
                              {QStringLiteral("Monatlich künftig (ganzer Vertrag)"), OrderWords::amount(order.monthlyAfterNet)}})
             << Paper::text(
                    QStringLiteral("Alle Preise zuzüglich der gesetzlichen Umsatzsteuer. Diese Bestätigung wurde maschinell "
                                   "erstellt und gilt ohne Unterschrift."));
    return p.pdf(PaperSheet::Kind::Plain);
}

#include "orderconfirmation.h"

#include "orderpaper.h"
#include "orderwords.h"

namespace
{
QString mailText(const CustomerRecord &record, const Order &order)
{
    QString lines;
    for (const OrderItem &item : order.items) {
        lines += QStringLiteral("- %1: %2, %3\n")
                     .arg(OrderWords::mark(item.mark), OrderWords::position(item), OrderWords::quantity(item));
        if (item.effectiveOn.isValid())
            lines += QStringLiteral("  wirksam zum %1\n").arg(OrderWords::day(item.effectiveOn));
    }
    return QStringLiteral(
               "Guten Tag %1,\n\nvielen Dank für Ihren Auftrag %2 zum Vertrag %3 (%4), den wir hiermit bestätigen.\n\n%5\n"
               "Einmalig: %6\nMonatlich bisher: %7\nMonatlich künftig: %8\n(Beträge netto, für den ganzen Vertrag)\n\n"
               "Die Auftragsbestätigung liegt dieser Mail bei und steht im Kundenportal unter Vertragsunterlagen. "
               "Den Stand der Bereitstellung zeigt dort der Bereich Aufträge.\n")
        .arg(record.recipientName, order.number, order.contractNumber, order.product, lines, OrderWords::amount(order.onceNet),
             OrderWords::amount(order.monthlyBeforeNet), OrderWords::amount(order.monthlyAfterNet));
}
} // namespace

OrderHeader OrderConfirmation::headerOf(const CustomerRecord &record, const ServiceContract &contract, const QDate &priceListFrom)
{
    OrderHeader h;
    h.companyName = record.companyName;
    h.companyForm = record.companyForm;
    h.registerEntry = record.registerEntry;
    h.street = record.street;
    h.postCode = record.postCode;
    h.city = record.city;
    h.customerNumber = record.customerNumber;
    h.contractNumber = contract.number;
    h.tariff = contract.product;
    h.priceListFrom = priceListFrom;
    return h;
}

void OrderConfirmation::issue(const CustomerRecord &record, Order &order)
{
    Document document;
    document.type = Contract::DocumentType::OrderConfirmation;
    document.variant = Contract::DocumentVariant::Original;
    document.number = order.number;
    document.title = OrderWords::title(order);
    document.documentDate = Clock::berlinDate(order.createdAt);
    document.contractNumber = order.contractNumber;
    document.fileName = QStringLiteral("Auftragsbestaetigung_%1.pdf").arg(order.number);
    const QByteArray pdf = OrderPaper::pdf(order, record.recipientName);
    const auto stored = m_documents.prepare(document, pdf);
    if (!stored)
        throw DatabaseError(QString(), stored.error().code + u' ' + stored.error().detail);
    order.confirmationId = m_documents.insertRows(record.id, {*stored}).first().id;
    if (record.recipientEmail.isEmpty())
        return;
    order.recipient = record.recipientName + QStringLiteral(" <") + record.recipientEmail + u'>';
    OutgoingMail mail;
    mail.to = record.recipientEmail;
    mail.subject = QStringLiteral("Auftragsbestätigung ") + order.number;
    mail.text = mailText(record, order);
    mail.attachment = MailAttachment{document.fileName, QStringLiteral("application/pdf"), pdf};
    m_context.outbox.addMail(mail);
}

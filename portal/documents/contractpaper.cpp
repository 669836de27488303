#include "contractpaper.h"

#include "paper.h"

using Contract::DocumentType;

namespace
{

QString dayText(const QDate &date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

PaperBlock positions(const ContractPaper &c)
{
    using A = PaperSheet::Align;
    PaperBlock table{PaperBlock::Kind::Table, {}, {}, {}, {}};
    table.columns = {{QStringLiteral("Position"), 75, A::Left},
                     {QStringLiteral("Anzahl"), 18, A::Right},
                     {QStringLiteral("Einmalig netto"), 34, A::Right},
                     {QStringLiteral("Monatlich netto"), 38, A::Right}};
    Money once, monthly;
    for (const ContractPosition &p : c.positions) {
        table.rows << PaperRow{{p.name, QString::number(p.quantity), p.onceNet.toDisplay(), p.monthlyNet.toDisplay()},
                               QStringLiteral("Laufzeit: ") + p.term,
                               PaperRow::Style::Normal};
        once += p.onceNet * p.quantity;
        monthly += p.monthlyNet * p.quantity;
    }
    table.rows << PaperRow{
        {QStringLiteral("Summe netto"), QString(), once.toDisplay(), monthly.toDisplay()}, {}, PaperRow::Style::Total};
    return table;
}

PaperBlock contractFacts(const ContractPaper &c)
{
    return Paper::pairs({{QStringLiteral("Vertragsnummer"), c.number},
                         {QStringLiteral("Produkt"), c.product},
                         {QStringLiteral("Auftragsnummer"), c.orderNumber},
                         {QStringLiteral("Vertragsbeginn"), dayText(c.begin)},
                         {QStringLiteral("Mindestvertragslaufzeit"), QStringLiteral("12 Monate")},
                         {QStringLiteral("Kündigungsfrist"), QStringLiteral("1 Monat")}});
}

void order(Paper &p, const ContractPaper &c)
{
    p.blocks << Paper::text(QStringLiteral("Hiermit beauftragen wir die %1 mit der Bereitstellung der folgenden Leistungen.")
                                .arg(c.seller.name))
             << contractFacts(c) << positions(c)
             << Paper::text(QStringLiteral(
                    "Alle Preise zuzüglich der gesetzlichen Umsatzsteuer. Nach der Mindestvertragslaufzeit läuft der Vertrag "
                    "auf unbestimmte Zeit."))
             << Paper::signature(c.signer, c.customer.city + QStringLiteral(", ") + dayText(c.day));
}

void porting(Paper &p, const ContractPaper &c)
{
    p.blocks
        << Paper::text(
               QStringLiteral(
                   "Hiermit kündigen wir den Telefonanschluss bei unserem bisherigen Anbieter zum nächstmöglichen Zeitpunkt und "
                   "beauftragen die %1 mit der Übernahme der folgenden Rufnummern.")
                   .arg(c.seller.name))
        << Paper::pairs({{QStringLiteral("Anschlussinhaber"), c.customer.name},
                         {QStringLiteral("Anschrift"),
                          c.customer.street + QStringLiteral(", ") + c.customer.postCode + u' ' + c.customer.city},
                         {QStringLiteral("Aufnehmender Anbieter"), c.seller.name},
                         {QStringLiteral("Portierungskennung"), QStringLiteral("D999")}})
        << Paper::heading(QStringLiteral("Rufnummern"));
    QList<std::pair<QString, QString>> numbers;
    for (const QString &n : c.phoneNumbers)
        numbers << std::pair(QStringLiteral("Rufnummer %1").arg(numbers.size() + 1), n);
    p.blocks << Paper::pairs(numbers) << Paper::text(QStringLiteral("Alle Nummern des Anschlusses werden übernommen."))
             << Paper::signature(c.signer, c.customer.city + QStringLiteral(", ") + dayText(c.day));
}

void confirmation(Paper &p, const ContractPaper &c)
{
    p.blocks << Paper::text(
                    QStringLiteral(
                        "vielen Dank für Ihren Auftrag, den wir hiermit bestätigen. Die Leistungen stehen ab dem %1 bereit.")
                        .arg(dayText(c.begin)))
             << contractFacts(c) << positions(c)
             << Paper::text(QStringLiteral("Diese Bestätigung wurde maschinell erstellt und gilt ohne Unterschrift."));
}

void termination(Paper &p, const ContractPaper &c)
{
    p.blocks
        << Paper::text(QStringLiteral("wir bestätigen den Eingang Ihrer Kündigung. Der folgende Vertrag endet am %1.")
                           .arg(dayText(c.end)))
        << contractFacts(c) << Paper::pairs({{QStringLiteral("Vertragsende"), dayText(c.end)}})
        << Paper::text(QStringLiteral(
               "Rufnummern, die Sie zu einem anderen Anbieter mitnehmen möchten, können bis zu diesem Tag übertragen werden."))
        << Paper::text(QStringLiteral("Diese Bestätigung wurde maschinell erstellt und gilt ohne Unterschrift."));
}

void sepaMandate(Paper &p, const ContractPaper &c)
{
    p.blocks
        << Paper::text(
               QStringLiteral(
                   "Ich ermächtige die %1, Zahlungen von meinem Konto mittels Lastschrift einzuziehen. Zugleich weise ich mein "
                   "Kreditinstitut an, die von der %1 auf mein Konto gezogenen Lastschriften einzulösen.")
                   .arg(c.seller.name))
        << Paper::text(QStringLiteral(
               "Hinweis: Ich kann innerhalb von acht Wochen, beginnend mit dem Belastungsdatum, die Erstattung des belasteten "
               "Betrages verlangen. Es gelten dabei die mit meinem Kreditinstitut vereinbarten Bedingungen."))
        << Paper::pairs({{QStringLiteral("Mandatsreferenz"), c.mandate},
                         {QStringLiteral("Gläubiger-Identifikationsnummer"), c.seller.creditorId},
                         {QStringLiteral("Zahlungsart"), QStringLiteral("Wiederkehrende Zahlung")},
                         {QStringLiteral("Kontoinhaber"), c.customer.name},
                         {QStringLiteral("IBAN"), c.customer.iban},
                         {QStringLiteral("BIC"), c.customer.bic}})
        << Paper::signature(c.signer, c.customer.city + QStringLiteral(", ") + dayText(c.day));
}

} // namespace

QString ContractPaper::title(DocumentType type)
{
    switch (type) {
    case DocumentType::OrderSigned:
        return QStringLiteral("Auftrag (unterschrieben)");
    case DocumentType::PortingFormSigned:
        return QStringLiteral("Anbieterwechselformular (unterschrieben)");
    case DocumentType::OrderConfirmation:
        return QStringLiteral("Auftragsbestätigung");
    case DocumentType::TerminationConfirmation:
        return QStringLiteral("Kündigungsbestätigung");
    case DocumentType::SepaMandate:
        return QStringLiteral("SEPA-Mandat");
    default:
        return {};
    }
}

QByteArray ContractPaper::pdf(DocumentType type) const
{
    Paper p;
    p.sender = seller;
    p.recipient = customer;
    p.title = title(type);
    p.info = {{QStringLiteral("Datum"), dayText(this->day)},
              {QStringLiteral("Kundennummer"), customer.id},
              {QStringLiteral("Vertrag"), number}};
    switch (type) {
    case DocumentType::OrderSigned:
        order(p, *this);
        break;
    case DocumentType::PortingFormSigned:
        porting(p, *this);
        break;
    case DocumentType::OrderConfirmation:
        confirmation(p, *this);
        break;
    case DocumentType::TerminationConfirmation:
        termination(p, *this);
        break;
    default:
        sepaMandate(p, *this);
        break;
    }
    return p.pdf(PaperSheet::Kind::Plain);
}

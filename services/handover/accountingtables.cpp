#include "accountingtables.h"

namespace
{
Money signedBy(const BilledInvoice &invoice, Money amount)
{
    return invoice.creditNote ? -amount : amount;
}

QString kind(const BilledInvoice &invoice)
{
    return invoice.creditNote ? QStringLiteral("Gutschrift") : QStringLiteral("Rechnung");
}
QString evnNames(const HandoverItem &item)
{
    QStringList names;
    for (const HandoverEvn &evn : item.evns)
        names << evn.name;
    return names.join(QStringLiteral(", "));
}
} // namespace

HandoverTable AccountingTables::invoices(const QList<HandoverItem> &items)
{
    HandoverTable table;
    table.name = QStringLiteral("Rechnungen");
    table.headings = {QStringLiteral("Belegnummer"),  QStringLiteral("Belegart"),     QStringLiteral("Belegdatum"),
                      QStringLiteral("Leistung von"), QStringLiteral("Leistung bis"), QStringLiteral("Fällig"),
                      QStringLiteral("Lieferant"),    QStringLiteral("Netto"),        QStringLiteral("USt"),
                      QStringLiteral("Brutto"),       QStringLiteral("Währung"),      QStringLiteral("Berichtigt"),
                      QStringLiteral("Datei"),        QStringLiteral("SHA-256"),      QStringLiteral("EVN")};
    for (const HandoverItem &item : items) {
        const BilledInvoice &invoice = item.invoice;
        table.rows << QList<HandoverTable::Cell>{invoice.number,
                                                 kind(invoice),
                                                 invoice.issued,
                                                 invoice.from,
                                                 invoice.to,
                                                 item.due,
                                                 item.supplier,
                                                 signedBy(invoice, invoice.net),
                                                 signedBy(invoice, invoice.vat),
                                                 signedBy(invoice, invoice.gross),
                                                 invoice.currency,
                                                 invoice.precedingNumber,
                                                 item.name,
                                                 item.document.sha256,
                                                 evnNames(item)};
    }
    return table;
}

HandoverTable AccountingTables::positions(const QList<HandoverItem> &items)
{
    HandoverTable table;
    table.name = QStringLiteral("Positionen");
    table.headings = {QStringLiteral("Schlüssel"),   QStringLiteral("Belegnummer"),  QStringLiteral("Position"),
                      QStringLiteral("Bezeichnung"), QStringLiteral("Beschreibung"), QStringLiteral("Vertrag"),
                      QStringLiteral("Menge"),       QStringLiteral("Einzelpreis"),  QStringLiteral("Netto"),
                      QStringLiteral("USt-Satz")};
    for (const HandoverItem &item : items) {
        qint64 place = 0;
        for (const BilledLine &line : item.invoice.lines) {
            ++place;
            table.rows << QList<HandoverTable::Cell>{item.invoice.number + u'/' + QString::number(place),
                                                     item.invoice.number,
                                                     place,
                                                     line.name,
                                                     line.description,
                                                     line.contractNumber,
                                                     Money::fromUnits(line.quantity), // millionths, as amounts are
                                                     line.unitNet,
                                                     signedBy(item.invoice, line.net),
                                                     Money::fromCents(line.vatHundredths)};
        }
    }
    return table;
}

HandoverTable AccountingTables::shares(CostSplit::By by, const QList<CostShare> &shares)
{
    const QString first = by == CostSplit::By::Contract     ? QStringLiteral("Vertrag")
                          : by == CostSplit::By::CostCentre ? QStringLiteral("Kostenstelle")
                          : by == CostSplit::By::Extension  ? QStringLiteral("Nebenstelle")
                                                            : QStringLiteral("Rufnummer");
    HandoverTable table;
    table.name = QStringLiteral("Aufteilung");
    table.headings = {first,
                      QStringLiteral("Grundentgelte netto"),
                      QStringLiteral("Verbindungen netto"),
                      QStringLiteral("Netto"),
                      QStringLiteral("USt"),
                      QStringLiteral("Brutto")};
    for (const CostShare &share : shares)
        table.rows << QList<HandoverTable::Cell>{share.key.isEmpty() ? QStringLiteral("(nicht zugeordnet)") : share.key,
                                                 share.fixedNet,
                                                 share.callsNet,
                                                 share.net(),
                                                 share.vat,
                                                 share.gross()};
    return table;
}

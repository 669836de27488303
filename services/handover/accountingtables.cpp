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
} // namespace

HandoverTable AccountingTables::invoices(const QList<HandoverItem> &items)
{
    HandoverTable table;
    table.name = QStringLiteral("Rechnungen");
    table.headings = {QStringLiteral("Belegnummer"),  QStringLiteral("Belegart"),     QStringLiteral("Belegdatum"),
                      QStringLiteral("Leistung von"), QStringLiteral("Leistung bis"), QStringLiteral("Fällig"),
                      QStringLiteral("Lieferant"),    QStringLiteral("Netto"),        QStringLiteral("USt"),
                      QStringLiteral("Brutto"),       QStringLiteral("Berichtigt"),   QStringLiteral("Datei"),
                      QStringLiteral("SHA-256")};
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
                                                 invoice.precedingNumber,
                                                 item.name,
                                                 item.document.sha256};
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

HandoverTable AccountingTables::shares(const QString &first, const QList<CostShare> &shares)
{
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

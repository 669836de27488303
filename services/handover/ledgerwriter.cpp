#include "datevpackage.h"
#include "datevtext.h"

#include <QXmlStreamWriter>

// DatevPackage::ledger(): the elements in the order that the schema fixes.

namespace
{
constexpr int textMax = 60, supplierMax = 50;

/// "-12.34": a credit note's amounts are negative here.
QString amount(Money gross, bool creditNote)
{
    return (creditNote ? -gross : gross).roundedToCents().toString();
}

QString percent(int hundredths)
{
    return QStringLiteral("%1.%2").arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}
} // namespace

QByteArray DatevPackage::ledger(const Voucher &voucher, QList<HandoverChange> &changes)
{
    const QString xsi = QStringLiteral("http://www.w3.org/2001/XMLSchema-instance");
    DatevText clean(changes);
    const QString number = clean.ledgerInvoice(voucher.number);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("LedgerImport"));
    xml.writeDefaultNamespace(QStringLiteral("http://xml.datev.de/bedi/tps/ledger/v060"));
    xml.writeNamespace(xsi, QStringLiteral("xsi"));
    xml.writeAttribute(xsi, QStringLiteral("schemaLocation"),
                       QStringLiteral("http://xml.datev.de/bedi/tps/ledger/v060 Belegverwaltung_online_ledger_import_v060.xsd"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("6.0"));
    xml.writeAttribute(QStringLiteral("generator_info"), QStringLiteral("Fernamt"));
    xml.writeAttribute(QStringLiteral("generating_system"), QStringLiteral("Fernamt"));
    xml.writeAttribute(QStringLiteral("xml_data"),
                       QStringLiteral("Kopie nur zur Verbuchung berechtigt nicht zum Vorsteuerabzug"));
    const QString date = voucher.date.toString(Qt::ISODate);
    xml.writeStartElement(QStringLiteral("consolidate"));
    xml.writeAttribute(QStringLiteral("consolidatedAmount"), amount(voucher.gross, voucher.creditNote));
    xml.writeAttribute(QStringLiteral("consolidatedDate"), date);
    xml.writeAttribute(QStringLiteral("consolidatedInvoiceId"), number);
    xml.writeAttribute(QStringLiteral("consolidatedCurrencyCode"), QStringLiteral("EUR"));
    const auto text = [&xml](const char *name, const QString &value) {
        if (!value.isEmpty())
            xml.writeTextElement(QLatin1String(name), value);
    };
    for (const VoucherPart &part : voucher.parts) {
        if (part.gross.roundedToCents().isZero())
            continue;
        xml.writeStartElement(QStringLiteral("accountsPayableLedger"));
        text("date", date);
        text("amount", amount(part.gross, voucher.creditNote));
        text("accountNo", part.account);
        if (!part.taxKey.isEmpty())
            text("buCode", QString::number(part.taxKey.toInt()));
        text("costCategoryId", clean.costCentre(voucher.number, QStringLiteral("kost1"), part.costCentre));
        text("costCategoryId2", clean.costCentre(voucher.number, QStringLiteral("kost2"), part.costUnit));
        text("tax", percent(part.vatHundredths));
        text("currencyCode", QStringLiteral("EUR"));
        text("invoiceId", number);
        text("bookingText", clean.text(voucher.number, QStringLiteral("buchungstext"), part.text, textMax));
        text("dueDate", voucher.due.toString(Qt::ISODate));
        text("bpAccountNo", voucher.creditor);
        text("deliveryDate", voucher.serviceDate.toString(Qt::ISODate));
        text("supplierName", clean.text(voucher.number, QStringLiteral("supplier"), voucher.supplier, supplierMax));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

#include "invoicecii.h"
#include "invoicepdf.h"
#include "papertools.h"

#include <QTest>

using namespace PaperTools;

/// The Rechnung (PDF) and its embedded XML, read back with qpdf, poppler and xmllint.
class tst_FacturX : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_095_cleanPdfWithInvoiceXml();
    void R3_095_marksOfTheAssociatedFile();
    void R3_095_arithmetic_data();
    void R3_095_arithmetic();
    void R3_095_vatOncePerInvoice();
    void R3_095_sameAmountsOnPaper();
    void R3_095_creditNoteNamesItsInvoice();
    void R3_095_manyPositionsManyPages();
};

namespace
{

IssuedLine line(const QString &name, qint64 quantity, const QString &price)
{
    IssuedLine l;
    l.name = name;
    l.contractNumber = QStringLiteral("4711001");
    l.contractTitle = QStringLiteral("cloud.phone 2022");
    l.quantity = quantity;
    l.unitPriceNet = *Money::parse(price);
    l.from = QDate(2026, 10, 1);
    l.to = QDate(2026, 10, 31);
    return l;
}

IssuedInvoice sample(const QList<IssuedLine> &lines)
{
    IssuedInvoice i;
    i.number = QStringLiteral("RE-1");
    i.issued = QDate(2026, 11, 5);
    i.due = QDate(2026, 11, 19);
    i.from = QDate(2026, 10, 1);
    i.to = QDate(2026, 10, 31);
    i.mandate = QStringLiteral("M-1");
    i.seller.name = QStringLiteral("Netz <&> Söhne GmbH");
    i.seller.vatId = QStringLiteral("DE999999999");
    i.seller.creditorId = QStringLiteral("DE98ZZZ09999999999");
    i.buyer.id = QStringLiteral("9000000");
    i.buyer.name = QStringLiteral("Muster & Söhne GmbH");
    i.buyer.iban = QStringLiteral("DE89370400440532013000");
    i.lines = lines;
    return i;
}

const auto header = QStringLiteral("SpecifiedTradeSettlementHeaderMonetarySummation/");
const auto headerTax = QStringLiteral("ApplicableHeaderTradeSettlement/ApplicableTradeTax/");
const auto lineTotal = QStringLiteral("SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount");

} // namespace

void tst_FacturX::R3_095_cleanPdfWithInvoiceXml()
{
    const IssuedInvoice invoice = sample({line(QStringLiteral("Seat best"), 28, QStringLiteral("8.70"))});
    const auto pdf = InvoicePdf::write(invoice);
    QVERIFY(pdf);
    QCOMPARE(qpdfCheck(*pdf), 0);
    QCOMPARE(attachments(*pdf), QStringList{QStringLiteral("factur-x.xml")});
    const QByteArray xml = attachment(*pdf, QStringLiteral("factur-x.xml"));
    QCOMPARE(xml, InvoiceCii::write(invoice));
    QVERIFY(isWellFormed(xml));
    QVERIFY(!isWellFormed(xml.chopped(20))); // the tool does look
    QCOMPARE(Leaves(xml).one(QStringLiteral("GuidelineSpecifiedDocumentContextParameter/ID")),
             QStringLiteral("urn:cen.eu:en16931:2017"));
    QCOMPARE(Leaves(xml).one(QStringLiteral("SellerTradeParty/Name")), invoice.seller.name);
}

void tst_FacturX::R3_095_marksOfTheAssociatedFile()
{
    const auto pdf = InvoicePdf::write(sample({line(QStringLiteral("IVR"), 1, QStringLiteral("5.00"))}));
    QVERIFY(pdf);
    const QByteArray open = unpacked(*pdf);
    for (const char *mark :
         {"/AFRelationship /Alternative", "/Subtype /text#2fxml", "/UF (factur-x.xml)", "/F (factur-x.xml)", "/AF [",
          "<pdfaid:part>3</pdfaid:part>", "<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>",
          "<fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>", "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#"})
        QVERIFY2(open.contains(mark), mark);
    const qsizetype begin = open.indexOf("<x:xmpmeta");
    QVERIFY(isWellFormed(open.mid(begin, open.indexOf("</x:xmpmeta>") + 12 - begin)));
}

void tst_FacturX::R3_095_arithmetic_data()
{
    QTest::addColumn<QStringList>("prices");
    QTest::newRow("round") << QStringList{QStringLiteral("8.70"), QStringLiteral("2.90")};
    QTest::newRow("exact EVN sums") << QStringList{QStringLiteral("232.7887"), QStringLiteral("128.4548")};
    QTest::newRow("half cents") << QStringList{QStringLiteral("0.005"), QStringLiteral("10.125"), QStringLiteral("0.0049")};
    QTest::newRow("large") << QStringList{QStringLiteral("123456.99"), QStringLiteral("0.01")};
}

void tst_FacturX::R3_095_arithmetic()
{
    QFETCH(QStringList, prices);
    QList<IssuedLine> lines;
    for (const QString &price : prices)
        lines << line(QStringLiteral("Position"), 1 + qint64(lines.size()) * 3, price);
    const Leaves xml(InvoiceCii::write(sample(lines)));
    const QStringList quantities = xml.all(QStringLiteral("BilledQuantity"));
    const QStringList charges = xml.all(QStringLiteral("NetPriceProductTradePrice/ChargeAmount"));
    const QStringList totals = xml.all(lineTotal);
    QCOMPARE(totals.size(), prices.size());
    for (qsizetype i = 0; i < totals.size(); ++i)
        QCOMPARE(*Money::parse(totals[i]), (*Money::parse(charges[i]) * quantities[i].toInt()).roundedToCents());
    QCOMPARE(xml.amount(header + QStringLiteral("LineTotalAmount")), xml.sum(lineTotal)); // BR-CO-10
    QCOMPARE(xml.amount(header + QStringLiteral("TaxBasisTotalAmount")),
             xml.amount(header + QStringLiteral("LineTotalAmount")) -
                 xml.amount(header + QStringLiteral("AllowanceTotalAmount")) +
                 xml.amount(header + QStringLiteral("ChargeTotalAmount"))); // BR-CO-13
    QCOMPARE(xml.amount(header + QStringLiteral("TaxTotalAmount")),
             xml.sum(headerTax + QStringLiteral("CalculatedAmount"))); // BR-CO-14
    QCOMPARE(xml.amount(header + QStringLiteral("GrandTotalAmount")),
             xml.amount(header + QStringLiteral("TaxBasisTotalAmount")) +
                 xml.amount(header + QStringLiteral("TaxTotalAmount"))); // BR-CO-15
    QCOMPARE(xml.amount(header + QStringLiteral("DuePayableAmount")),
             xml.amount(header + QStringLiteral("GrandTotalAmount")) -
                 xml.amount(header + QStringLiteral("TotalPrepaidAmount"))); // BR-CO-16
    QCOMPARE(xml.one(headerTax + QStringLiteral("RateApplicablePercent")), QStringLiteral("19"));
    QCOMPARE(xml.amount(headerTax + QStringLiteral("CalculatedAmount")).units(),
             (xml.amount(headerTax + QStringLiteral("BasisAmount")).units() * 19 / 100 + 5'000) / 10'000 * 10'000); // BR-CO-17
}

void tst_FacturX::R3_095_vatOncePerInvoice()
{
    // Per line 19 % of 0.03 is 0.01 (0.0057), three times; of the sum 0.09 it is 0.02 (0.0171).
    const IssuedLine small = line(QStringLiteral("Klein"), 1, QStringLiteral("0.03"));
    const Leaves xml(InvoiceCii::write(sample({small, small, small})));
    QCOMPARE(xml.one(header + QStringLiteral("TaxTotalAmount")), QStringLiteral("0.02"));
    QCOMPARE(xml.one(header + QStringLiteral("GrandTotalAmount")), QStringLiteral("0.11"));
}

void tst_FacturX::R3_095_sameAmountsOnPaper()
{
    const IssuedInvoice invoice = sample({line(QStringLiteral("Seat best"), 28, QStringLiteral("8.70")),
                                          line(QStringLiteral("Verbindungen"), 1, QStringLiteral("1232.7887"))});
    const auto pdf = InvoicePdf::write(invoice);
    QVERIFY(pdf);
    const QString paper = text(*pdf);
    const Leaves xml(attachment(*pdf, QStringLiteral("factur-x.xml")));
    for (const QString &tail : {header + QStringLiteral("TaxBasisTotalAmount"), header + QStringLiteral("TaxTotalAmount"),
                                header + QStringLiteral("GrandTotalAmount")})
        QVERIFY2(paper.contains(shown(xml.amount(tail))), qPrintable(tail));
    for (const QString &total : xml.all(lineTotal))
        QVERIFY2(paper.contains(shown(*Money::parse(total))), qPrintable(total));
    QVERIFY(paper.contains(QStringLiteral("1.476,39"))); // 243.60 + 1232.79, by hand
    QVERIFY(paper.contains(QStringLiteral("19.11.2026")));
    QVERIFY(paper.contains(QStringLiteral("Netz <&> Söhne GmbH")));
}

void tst_FacturX::R3_095_creditNoteNamesItsInvoice()
{
    IssuedInvoice credit = sample({line(QStringLiteral("Berichtigung"), 1, QStringLiteral("100.00"))});
    credit.creditNote = true;
    credit.number = QStringLiteral("GS-1");
    credit.precedingNumber = QStringLiteral("RE-0");
    credit.precedingDate = QDate(2026, 9, 5);
    credit.due = {};
    const auto pdf = InvoicePdf::write(credit);
    QVERIFY(pdf);
    const Leaves xml(attachment(*pdf, QStringLiteral("factur-x.xml")));
    QCOMPARE(xml.one(QStringLiteral("ExchangedDocument/TypeCode")), QStringLiteral("381"));
    QCOMPARE(xml.one(QStringLiteral("InvoiceReferencedDocument/IssuerAssignedID")), QStringLiteral("RE-0"));
    QCOMPARE(xml.one(QStringLiteral("InvoiceReferencedDocument/FormattedIssueDateTime/DateTimeString")),
             QStringLiteral("20260905"));
    QVERIFY(text(*pdf).contains(QStringLiteral("Gutschrift GS-1")));
    QCOMPARE(qpdfCheck(*pdf), 0);
}

void tst_FacturX::R3_095_manyPositionsManyPages()
{
    QList<IssuedLine> lines;
    for (int i = 0; i < 90; ++i)
        lines << line(QStringLiteral("Position %1").arg(i), 1, QStringLiteral("1.00"));
    const auto pdf = InvoicePdf::write(sample(lines));
    QVERIFY(pdf);
    const QString paper = text(*pdf);
    const QStringList pages = paper.split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 2);
    for (qsizetype p = 0; p < pages.size(); ++p)
        QVERIFY(pages[p].contains(QStringLiteral("Seite %1 von %2").arg(p + 1).arg(pages.size())));
    for (int i = 0; i < 90; ++i)
        QVERIFY(paper.contains(QStringLiteral("Position %1 ").arg(i)));
}

QTEST_MAIN(tst_FacturX)
#include "tst_facturx.moc"

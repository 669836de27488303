#include "facturxreader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QByteArray cii = R"(<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
 xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:cen.eu:en16931:2017</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
<rsm:ExchangedDocument><ram:ID>RE-2026-0042</ram:ID><ram:TypeCode>380</ram:TypeCode>
<ram:IssueDateTime><udt:DateTimeString format="102">20261102</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction><ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">20261116</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>1079.50</ram:LineTotalAmount>
<ram:TaxBasisTotalAmount>1079.50</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">205.11</ram:TaxTotalAmount>
<ram:TaxTotalAmount currencyID="USD">240.00</ram:TaxTotalAmount>
<ram:GrandTotalAmount>1284.61</ram:GrandTotalAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
</ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>)";

struct Attachment {
    QByteArray name;
    QByteArray bytes;
};

QByteArray pdfWith(const QList<Attachment> &attachments, bool encrypted = false, bool compressed = true)
{
    QPDF pdf;
    pdf.emptyPDF();
    QPDFPageDocumentHelper(pdf).addPage(QPDFObjectHandle::parse(&pdf, "<< /Type /Page /MediaBox [0 0 595 842] >>"), true);
    QPDFEmbeddedFileDocumentHelper helper(pdf);
    int key = 0;
    for (const Attachment &attachment : attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
        stream.setSubtype("text/xml");
        helper.replaceEmbeddedFile("key" + std::to_string(++key),
                                   QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name.toStdString(), stream));
    }
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(compressed ? qpdf_o_generate : qpdf_o_disable);
    writer.setCompressStreams(compressed);
    if (encrypted)
        writer.setR6EncryptionParameters("secret", "secret", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray xml = cii;
    xml.replace(from, to);
    return xml;
}
} // namespace

class TestFacturXReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheFigures_R3_095()
    {
        const auto invoice = FacturXReader::read(pdfWith({{"factur-x.xml", cii}}));
        QVERIFY2(invoice, invoice ? "" : qPrintable(invoice.error().code + u' ' + invoice.error().detail));
        QCOMPARE(invoice->xml, cii);
        QCOMPARE(invoice->name, u"factur-x.xml"_s);
        QCOMPARE(invoice->profile, u"urn:cen.eu:en16931:2017"_s);
        QCOMPARE(invoice->currency, u"EUR"_s);
        QCOMPARE(invoice->figures, (InvoiceFigures{u"RE-2026-0042"_s, QDate(2026, 11, 2), QDate(2026, 11, 16),
                                                   Money::fromCents(107950), Money::fromCents(20511), Money::fromCents(128461)}));
    }

    void choosesByName_data()
    {
        QTest::addColumn<QByteArrayList>("names");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("case") << QByteArrayList{"Factur-X.XML"} << u"Factur-X.XML"_s;
        QTest::newRow("priority") << QByteArrayList{"ZUGFeRD-invoice.xml", "xrechnung.xml", "factur-x.xml"} << u"factur-x.xml"_s;
        QTest::newRow("xrechnung") << QByteArrayList{"picture.png", "xrechnung.xml"} << u"xrechnung.xml"_s;
        QTest::newRow("any name, by content") << QByteArrayList{"evn.csv", "Rechnung 42.XML"} << u"Rechnung 42.XML"_s;
        QTest::newRow("zugferd 2") << QByteArrayList{"zugferd-invoice.xml", "evn.csv"} << u"zugferd-invoice.xml"_s;
    }
    void choosesByName()
    {
        QFETCH(QByteArrayList, names);
        QFETCH(QString, chosen);
        QList<Attachment> attachments;
        for (const QByteArray &name : names)
            attachments += {name, name.endsWith("ml") || name.endsWith("ML") ? cii : QByteArray("other")};
        const auto invoice = FacturXReader::read(pdfWith(attachments));
        QVERIFY(invoice);
        QCOMPARE(invoice->name, chosen);
    }

    /// The one with lines is the invoice, whatever the names say.
    void minimumIsNotPreferred()
    {
        const QByteArray minimum = changed("urn:cen.eu:en16931:2017", "urn:factur-x.eu:1p0:minimum");
        const auto invoice =
            FacturXReader::read(pdfWith({{"factur-x.xml", minimum}, {"xrechnung.xml", cii}, {"evn.csv", "a;b"}}));
        QVERIFY(invoice);
        QCOMPARE(invoice->name, u"xrechnung.xml"_s);
        QCOMPARE(invoice->otherInvoices, QStringList{u"factur-x.xml"_s});
        QCOMPARE(invoice->attachments.size(), 1);
        QCOMPARE(invoice->attachments[0].bytes, QByteArray("a;b"));
        QCOMPARE(invoice->attachments[0].fileName, u"evn.csv"_s);
    }

    void refusedPdf_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("code");
        const QByteArray good = pdfWith({{"factur-x.xml", cii}});
        QTest::newRow("without attachment") << pdfWith({}) << u"no_einvoice"_s;
        QTest::newRow("order, not invoice") << pdfWith({{"order-x.xml", changed("rsm:CrossIndustryInvoice",
                                                                                "rsm:SCRDMCCBDACIOMessageStructure")}})
                                            << u"no_einvoice"_s;
        QTest::newRow("two that differ") << pdfWith({{"factur-x.xml", cii}, {"xrechnung.xml", changed("1284.61", "1284.62")}})
                                         << u"ambiguous_einvoice"_s;
        QTest::newRow("two numbers") << pdfWith({{"factur-x.xml", cii}, {"other.xml", changed("RE-2026-0042", "RE-2026-0043")}})
                                     << u"ambiguous_einvoice"_s;
        QTest::newRow("its XML is broken") << pdfWith({{"factur-x.xml", cii.left(900)}}) << u"damaged_einvoice"_s;
        QTest::newRow("its XML is no invoice") << pdfWith({{"factur-x.xml", "<html/>"}}) << u"not_an_einvoice"_s;
        QTest::newRow("a broken one under another name") << pdfWith({{"bill.xml", cii.left(900)}}) << u"damaged_einvoice"_s;
        QTest::newRow("html") << QByteArray("<html>sign in to this network</html>") << u"damaged_pdf"_s;
        QTest::newRow("empty") << QByteArray("") << u"damaged_pdf"_s;
        QTest::newRow("header only") << QByteArray("%PDF-1.7\n") << u"damaged_pdf"_s;
        QByteArray broken = pdfWith({}, false, false);
        QTest::newRow("nothing left in a broken one") << broken.replace("startxref", "startxxxx") << u"damaged_pdf"_s;
        QTest::newRow("encrypted") << pdfWith({{"factur-x.xml", cii}}, true) << u"encrypted_pdf"_s;
        // 32 MB of blanks pack to some kB: stopped while unpacking
        QTest::newRow("bomb") << pdfWith({{"factur-x.xml", cii + QByteArray(32 << 20, ' ')}}) << u"einvoice_too_big"_s;
        QTest::newRow("too big") << "%PDF-1.7" + QByteArray(65 << 20, ' ') << u"einvoice_too_big"_s;
    }
    void refusedPdf()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(QString, code);
        const auto refused = FacturXReader::read(pdf);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
    }

    /// Cut and flipped files: an answer or an error, never an exception or a crash.
    void damagedPdfNeverThrows()
    {
        const QByteArray good = pdfWith({{"factur-x.xml", cii}}, false, false);
        int answers = 0;
        for (qsizetype n = 0; n < good.size(); n += 13) {
            (void)FacturXReader::read(good.left(n));
            QByteArray flipped = good;
            flipped[n] = char(flipped[n] ^ 0x20);
            answers += FacturXReader::read(flipped) ? 1 : 0;
        }
        QVERIFY(answers > 0);
    }
};

QTEST_GUILESS_MAIN(TestFacturXReader)
#include "tst_facturxreader.moc"

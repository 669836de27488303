#include "einvoicecheck.h"
#include "einvoicexml.h"
#include "invoicefields.h"
#include "invoicefiles.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestEInvoiceXml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTermInEverySyntax_data()
    {
        QTest::addColumn<EInvoice::Syntax>("syntax");
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QByteArray>("type");
        const QByteArray en = "urn:cen.eu:en16931:2017";
        QTest::newRow("telephone-cii") << EInvoice::Syntax::Cii << en << QByteArray("380");
        QTest::newRow("telephone-ubl") << EInvoice::Syntax::UblInvoice << en << QByteArray("380");
        QTest::newRow("telephone-ubl-creditnote") << EInvoice::Syntax::UblCreditNote << en << QByteArray("381");
        QTest::newRow("telephone-zugferd1") << EInvoice::Syntax::Zugferd1
                                            << QByteArray("urn:ferd:CrossIndustryDocument:invoice:1p0:comfort")
                                            << QByteArray("380");
    }
    void everyTermInEverySyntax()
    {
        QFETCH(EInvoice::Syntax, syntax);
        QFETCH(QByteArray, profile);
        QFETCH(QByteArray, type);
        const auto invoice = EInvoiceXml::read(invoiceFile(u"files/%1.xml"_s.arg(QLatin1String(QTest::currentDataTag()))));
        QVERIFY2(invoice, invoice ? "" : qPrintable(invoice.error().code + u' ' + invoice.error().detail));
        QCOMPARE(invoice->syntax, syntax);
        QByteArray expected = invoiceFile(u"telephone.tsv"_s);
        expected.replace("urn:cen.eu:en16931:2017", profile).replace("BT-3\t380", "BT-3\t" + type);
        QCOMPARE(invoiceFields(*invoice), QString::fromUtf8(expected).trimmed().split(u'\n'));
        QCOMPARE(invoice->isCreditNote(), type == "381");
        QVERIFY(invoice->unreadable.isEmpty());
        QCOMPARE(EInvoiceCheck::findings(*invoice), QList<EInvoiceFinding>());
    }

    void whatTheTableDoesNotHold()
    {
        for (const char *file : {"telephone-cii", "telephone-ubl", "telephone-zugferd1"}) {
            const auto invoice = EInvoiceXml::read(invoiceFile(u"files/%1.xml"_s.arg(QLatin1String(file))));
            QVERIFY(invoice);
            QCOMPARE(invoice->figures,
                     (InvoiceFigures{u"RE-2026-1101"_s, QDate(2026, 11, 2), QDate(2026, 11, 16), Money::fromCents(28017),
                                     Money::fromCents(5155), Money::fromCents(33172)}));
            QCOMPARE(invoice->invoicedObject, u"+49211555"_s);
            QCOMPARE(invoice->seller.tradingName, u"Beispielfon"_s);
            QCOMPARE(invoice->seller.legalId, u"HRB 1234"_s);
            QCOMPARE(invoice->buyer.city, u"Düsseldorf"_s);
            QCOMPARE(invoice->buyer.postcode, u"40212"_s);
            QCOMPARE(invoice->buyer.street, u"Königsallee 2"_s);
            QCOMPARE(invoice->seller.country, u"DE"_s);
            QCOMPARE(invoice->seller.email, u"hilfe@beispielfon.example"_s);
            QCOMPARE(invoice->seller.phone, u"+49 211 55500"_s);
            QCOMPARE(invoice->seller.contact, u"Frau Muster"_s);
            QCOMPARE(invoice->allowances, (QList<EInvoiceAllowance>{{false, Money::fromCents(500), u"Gutschein"_s},
                                                                    {true, Money::fromCents(250), u"Papierrechnung"_s}}));
            QCOMPARE(invoice->lines[0].allowances, (QList<EInvoiceAllowance>{{false, Money::fromCents(1000), u"Treuerabatt"_s}}));
            QCOMPARE(invoice->lines[0].note, u"Grundpreis"_s);
            QCOMPARE(invoice->lines[0].objectId, u"+4921155501"_s);
            QCOMPARE(invoice->lines[0].periodTo, QDate(2026, 10, 31));
            QCOMPARE(invoice->lines[0].unit, u"MON"_s);
            QCOMPARE(invoice->lines[1].baseQuantity, Decimal(100, 0));
            QCOMPARE(invoice->lines[1].sellerItemId, u"VF"_s);
            QCOMPARE(invoice->attachments[0].fileName, u"evn.csv"_s);
            QCOMPARE(invoice->attachments[0].mediaType, u"text/csv"_s);
            QCOMPARE(invoice->attachments[0].description, u"Einzelverbindungsnachweis"_s);
            QVERIFY(invoice->attachments[0].bytes.startsWith("Datum;Uhrzeit"));
        }
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("code");
        const QByteArray cii = invoiceFile(u"files/telephone-cii.xml"_s), ubl = invoiceFile(u"files/telephone-ubl.xml"_s);
        const auto withDtd = [](const QByteArray &xml, const QByteArray &dtd) {
            return QByteArray(xml).insert(xml.indexOf('\n'), dtd);
        };
        const QString damaged = u"damaged_einvoice"_s, foreign = u"not_an_einvoice"_s;
        QTest::newRow("doctype") << withDtd(cii, "<!DOCTYPE x [<!ENTITY a \"b\">]>") << u"einvoice_doctype"_s;
        QTest::newRow("billion laughs")
            << withDtd(ubl, "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>")
            << u"einvoice_doctype"_s;
        QTest::newRow("external entity") << withDtd(cii, "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">") << u"einvoice_doctype"_s;
        QTest::newRow("entity") << changed(cii, "RE-2026-1101</ram:ID>", "&a;</ram:ID>") << damaged;
        QTest::newRow("deep") << changed(cii, "<rsm:ExchangedDocument>",
                                         "<rsm:ExchangedDocument>" + QByteArray("<a>").repeated(80) +
                                             QByteArray("</a>").repeated(80))
                              << damaged;
        QTest::newRow("cut") << cii.left(cii.size() / 2) << damaged;
        QTest::newRow("no number") << changed(cii, "<ram:ID>RE-2026-1101</ram:ID>", "") << damaged;
        QTest::newRow("no date") << changed(ubl, "<cbc:IssueDate>2026-11-02", "<cbc:IssueDate>2026-13-02") << damaged;
        QTest::newRow("no total") << changed(cii, "GrandTotalAmount", "OtherAmount") << damaged;
        QTest::newRow("net is no number") << changed(cii, "280.17</ram:TaxBasis", "2e2</ram:TaxBasis") << damaged;
        QTest::newRow("VAT is no number") << changed(ubl, "51.55</cbc:TaxAmount", "51,55</cbc:TaxAmount") << damaged;
        QTest::newRow("total is no number") << changed(ubl, "331.72</cbc:TaxInclusive", "331,72</cbc:TaxInclusive") << damaged;
        QTest::newRow("two totals") << changed(ubl, "<cbc:TaxInclusiveAmount",
                                               "<cbc:TaxInclusiveAmount currencyID=\"EUR\">331.73</cbc:TaxInclusiveAmount>"
                                               "<cbc:TaxInclusiveAmount")
                                    << damaged;
        QTest::newRow("amounts of another currency") << changed(ubl, "currencyID=\"EUR\"", "currencyID=\"USD\"") << damaged;
        QTest::newRow("two VAT totals and no currency")
            << changed(cii, "<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>", "") << damaged;
        QTest::newRow("neither net nor VAT") << withoutNetAndVat().replace("ApplicableTradeTax", "OtherTax") << damaged;
        QTest::newRow("wrong encoding") << changed(cii, "Düsseldorf", "D\xFCsseldorf") << damaged;
        QTest::newRow("not xml") << QByteArray("PK\3\4") << damaged;
        QTest::newRow("empty") << QByteArray() << damaged;
        QTest::newRow("web page") << QByteArray("<html><body>sign in</body></html>") << foreign;
        QTest::newRow("an Invoice of another format") << QByteArray("<Invoice><ID>1</ID></Invoice>") << foreign;
        QTest::newRow("an order") << changed(cii, "rsm:CrossIndustryInvoice", "rsm:SCRDMCCBDACIOMessageStructure") << foreign;
        QTest::newRow("big") << QByteArray((20 << 20) + 1, ' ') << u"einvoice_too_big"_s;
        QTest::newRow("many elements") << changed(ubl, "<cbc:Note>", QByteArray("<a/>").repeated(210'000) + "<cbc:Note>")
                                       << u"einvoice_too_big"_s;
    }
    void refused()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, code);
        const auto refused = EInvoiceXml::read(xml);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
    }

    /// Lines do not stay in the tree: 100,000 are read, one more is refused.
    void manyLines()
    {
        const QByteArray ubl = invoiceFile(u"files/telephone-ubl.xml"_s);
        const QByteArray line =
            "<cac:InvoiceLine><cbc:ID>x</cbc:ID><cbc:LineExtensionAmount>0</cbc:LineExtensionAmount></cac:InvoiceLine>";
        const auto with = [&](int lines) { return changed(ubl, "</Invoice>", line.repeated(lines) + "</Invoice>"); };
        const auto read = EInvoiceXml::read(with(99'997));
        QVERIFY(read);
        QCOMPARE(read->lines.size(), 100'000);
        QCOMPARE(EInvoiceXml::read(with(99'998)).error().code, u"einvoice_too_big"_s);
    }

    /// The reason names what is wrong by its term and as it stands in the file.
    void refusalsSayWhy_data()
    {
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason");
        const QByteArray end = "</cbc:TaxInclusiveAmount>";
        QTest::newRow("exponent") << "<cbc:TaxInclusiveAmount currencyID=\"EUR\">3.3172E2" + end
                                  << u"total (BT-112), TaxInclusiveAmount: 3.3172E2"_s;
        QTest::newRow("currency") << "<cbc:TaxInclusiveAmount currencyID=\"USD\">331.72" + end
                                  << u"total (BT-112), TaxInclusiveAmount: 331.72 USD"_s;
        QTest::newRow("twice") << "<cbc:TaxInclusiveAmount currencyID=\"EUR\">331.73" + end +
                                      "<cbc:TaxInclusiveAmount currencyID=\"EUR\">331.72" + end
                               << u"total (BT-112), TaxInclusiveAmount: 331.73 and 331.72"_s;
    }
    void refusalsSayWhy()
    {
        QFETCH(QByteArray, to);
        QFETCH(QString, reason);
        const auto refused =
            EInvoiceXml::read(changed(invoiceFile(u"files/telephone-ubl.xml"_s),
                                      "<cbc:TaxInclusiveAmount currencyID=\"EUR\">331.72</cbc:TaxInclusiveAmount>", to));
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"missing or unreadable: "_s + reason);
    }

    void totalsStatedMoreThanOnce()
    {
        const QByteArray cii = invoiceFile(u"files/telephone-cii.xml"_s), ubl = invoiceFile(u"files/telephone-ubl.xml"_s);
        const auto same = EInvoiceXml::read(changed(ubl, "<cbc:TaxInclusiveAmount",
                                                    "<cbc:TaxInclusiveAmount currencyID=\"EUR\">331.720</cbc:TaxInclusiveAmount>"
                                                    "<cbc:TaxInclusiveAmount"));
        QVERIFY(same && same->unreadable.isEmpty());
        const auto foreign = EInvoiceXml::read( // EXTENDED: BT-112 in a second currency
            changed(cii, "<ram:GrandTotalAmount>",
                    "<ram:GrandTotalAmount currencyID=\"GBP\">282.00</ram:GrandTotalAmount>"
                    "<ram:GrandTotalAmount currencyID=\"EUR\">"));
        QVERIFY(foreign && foreign->unreadable.isEmpty());
        QCOMPARE(foreign->figures.gross, Money::fromCents(33172));
    }

    /// BR-CO-14: where both BT-109 and BT-110 are missing, the VAT is the sum of its rows, and never nothing.
    void vatOfItsRows()
    {
        const auto invoice = EInvoiceXml::read(withoutNetAndVat());
        QVERIFY(invoice);
        QCOMPARE(invoice->figures.vat, Money::fromCents(5155));
        QCOMPARE(invoice->figures.net, Money::fromCents(28017));
    }

    /// BT-5 missing: the amounts name their currency, in CII the VAT total alone does.
    void currencyOfTheAmounts()
    {
        const QByteArray cii = invoiceFile(u"files/telephone-cii.xml"_s), ubl = invoiceFile(u"files/telephone-ubl.xml"_s);
        const auto ofUbl = EInvoiceXml::read(changed(ubl, "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>", ""));
        QVERIFY(ofUbl);
        QCOMPARE(ofUbl->currency, u"EUR"_s);
        QCOMPARE(ofUbl->figures.vat, Money::fromCents(5155));
        const auto ofCii = EInvoiceXml::read(changed(changed(cii, "<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>", ""),
                                                     "<ram:TaxTotalAmount currencyID=\"GBP\">43.80</ram:TaxTotalAmount>", ""));
        QVERIFY(ofCii);
        QCOMPARE(ofCii->currency, u"EUR"_s);
    }

    /// EXTENDED: a period in whole months (format 610). A date of the invoice without its day is none.
    void months()
    {
        const QByteArray cii = invoiceFile(u"files/telephone-cii.xml"_s);
        const auto invoice = EInvoiceXml::read(
            changed(changed(cii, "\"102\">20261001<", "\"610\">202602<"), "\"102\">20261031<", "\"610\">202602<"));
        QVERIFY(invoice);
        QCOMPARE(invoice->periodFrom, QDate(2026, 2, 1));
        QCOMPARE(invoice->periodTo, QDate(2026, 2, 28));
        QCOMPARE(invoice->lines[0].periodFrom, QDate(2026, 2, 1));
        QCOMPARE(invoice->lines[0].periodTo, QDate(2026, 2, 28));
        QVERIFY(!EInvoiceXml::read(changed(cii, "\"102\">20261102<", "\"610\">202611<")));
    }

    void baseOfTheGrossPrice()
    {
        const auto invoice = EInvoiceXml::read(changed(
            invoiceFile(u"files/telephone-cii.xml"_s),
            "<ram:NetPriceProductTradePrice><ram:ChargeAmount>1.61</ram:ChargeAmount><ram:BasisQuantity unitCode=\"MIN\">100"
            "</ram:BasisQuantity></ram:NetPriceProductTradePrice>",
            "<ram:GrossPriceProductTradePrice><ram:ChargeAmount>1.80</ram:ChargeAmount><ram:BasisQuantity unitCode=\"MIN\">100"
            "</ram:BasisQuantity></ram:GrossPriceProductTradePrice>"
            "<ram:NetPriceProductTradePrice><ram:ChargeAmount>1.61</ram:ChargeAmount></ram:NetPriceProductTradePrice>"));
        QVERIFY(invoice);
        QCOMPARE(invoice->lines[1].baseQuantity, Decimal(100, 0));
        QCOMPARE(EInvoiceCheck::findings(*invoice), QList<EInvoiceFinding>());
    }

    void otherSpellingsAreFine()
    {
        const QByteArray cii = invoiceFile(u"files/telephone-cii.xml"_s), ubl = invoiceFile(u"files/telephone-ubl.xml"_s);
        QVERIFY(EInvoiceXml::looksLikeXml("\xEF\xBB\xBF" + cii));
        QVERIFY(EInvoiceXml::read("\xEF\xBB\xBF" + cii));
        const auto latin =
            EInvoiceXml::read(QString::fromUtf8(changed(cii, "UTF-8", "ISO-8859-1")).replace(u'…', u'.').toLatin1());
        QVERIFY(latin);
        QCOMPARE(latin->buyer.city, u"Düsseldorf"_s);
        QCOMPARE(EInvoiceXml::read(changed(ubl, "2026-11-02<", "2026-11-02+01:00<"))->figures.issueDate, QDate(2026, 11, 2));
        QCOMPARE(EInvoiceXml::read(changed(cii, "331.72<", "331.7200000001<"))->figures.gross, Money::fromCents(33172));
        QVERIFY(!EInvoiceXml::read(changed(cii, "20261116", ""))->figures.dueDate.isValid()); // may be absent
        QCOMPARE(EInvoiceXml::read(changed(cii, "<ram:IncludedNote>", "<!-- a comment --><ram:IncludedNote>"))->notes.size(), 2);
    }

    void paddingIsNoDamage()
    {
        const QByteArray cii = invoiceFile(u"files/telephone-cii.xml"_s);
        QVERIFY(EInvoiceXml::read("\r\n " + cii));
        QVERIFY(EInvoiceXml::read(cii + QByteArray(7, '\0')));
        QVERIFY(EInvoiceXml::read(
            "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(changed(cii, "UTF-8", "UTF-16")).utf16()),
                                    QString::fromUtf8(cii).size() * 2 + 2)));
        QVERIFY(!EInvoiceXml::read(cii + "<more/>"));
    }

    void utf16_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QString::fromUtf8(changed(invoiceFile(u"files/telephone-cii.xml"_s), "UTF-8", "UTF-16"));
        const auto in = [&](QStringConverter::Encoding encoding, const QString &what) {
            return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(what));
        };
        const QByteArray little = in(QStringConverter::Utf16LE, text), big = in(QStringConverter::Utf16BE, text);
        QTest::newRow("little") << little;
        QTest::newRow("big") << big;
        QTest::newRow("little without mark") << little.mid(2);
        QTest::newRow("big without mark") << big.mid(2);
        QTest::newRow("a line behind") << in(QStringConverter::Utf16LE, text + u"\r\n"_s);
        QTest::newRow("declared as UTF-8") << in(QStringConverter::Utf16LE, QString(text).replace(u"UTF-16"_s, u"UTF-8"_s));
        QTest::newRow("not declared") << in(QStringConverter::Utf16BE, text.section(u'\n', 1));
        QTest::newRow("declared, but single bytes") << text.toUtf8();
        QTest::newRow("so with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
    }
    void utf16()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(EInvoiceXml::looksLikeXml(bytes));
        const auto invoice = EInvoiceXml::read(bytes);
        QVERIFY2(invoice, invoice ? "" : qPrintable(invoice.error().detail));
        QCOMPARE(invoice->buyer.city, u"Düsseldorf"_s);
        QCOMPARE(invoice->figures.gross, Money::fromCents(33172));
        QVERIFY(!EInvoiceXml::read(bytes.chopped(bytes.size() / 2 + 1))); // also in the middle of a letter
    }

    /// Peppol: the invoice with a header in one envelope. What else may lie in it is refused by its own name.
    void envelope()
    {
        const auto around = [](const QByteArray &inside) {
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><sh:StandardBusinessDocument "
                   "xmlns:sh=\"http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader\">"
                   "<sh:StandardBusinessDocumentHeader><sh:Sender><sh:Identifier>9930:de1</sh:Identifier></sh:Sender>"
                   "</sh:StandardBusinessDocumentHeader>" +
                   inside + "</sh:StandardBusinessDocument>";
        };
        for (const char *file : {"telephone-cii", "telephone-ubl", "telephone-ubl-creditnote"}) {
            QByteArray xml = invoiceFile(u"files/%1.xml"_s.arg(QLatin1String(file)));
            xml = xml.mid(xml.indexOf('\n'));
            const auto invoice = EInvoiceXml::read(around(xml));
            QVERIFY2(invoice, invoice ? "" : qPrintable(invoice.error().detail));
            QCOMPARE(invoice->figures.gross, Money::fromCents(33172));
            QCOMPARE(invoice->lines.size(), 3);
            QCOMPARE(EInvoiceXml::read(around(xml + xml)).error().code, u"damaged_einvoice"_s);
            QCOMPARE(EInvoiceXml::read(around(around(xml).mid(38))).error().code, u"not_an_einvoice"_s);
        }
        QCOMPARE(EInvoiceXml::read(around("<Order/>")).error().detail, u"the root is Order"_s);
        QCOMPARE(EInvoiceXml::read(around("")).error().detail, u"the root is StandardBusinessDocument"_s);
    }

    /// A VAT total in another currency (BT-111) is never taken for BT-110.
    void foreignVatTotalIsNotTaken()
    {
        const QByteArray cii = invoiceFile(u"files/telephone-cii.xml"_s);
        const auto invoice =
            EInvoiceXml::read(changed(cii, "<ram:TaxTotalAmount currencyID=\"EUR\">51.55</ram:TaxTotalAmount>", ""));
        QVERIFY(invoice);
        QVERIFY(!invoice->totals.vat);
        QCOMPARE(invoice->figures.vat, Money::fromCents(5155)); // what is missing to the gross amount
    }

    void profilesWithoutLines()
    {
        const QByteArray cii = invoiceFile(u"files/telephone-cii.xml"_s);
        for (const char *profile : {"urn:factur-x.eu:1p0:minimum", "urn:factur-x.eu:1p0:basicwl", "urn:zugferd.de:2p0:minimum"})
            QVERIFY(EInvoiceXml::read(changed(cii, "urn:cen.eu:en16931:2017", profile))->isBookingAid());
        QVERIFY(!EInvoiceXml::read(cii)->isBookingAid());
    }

private:
    static QByteArray withoutNetAndVat()
    {
        const QByteArray cii = invoiceFile(u"files/telephone-cii.xml"_s);
        return changed(changed(cii, "TaxBasisTotalAmount", "OtherAmount"), "TaxTotalAmount", "AnotherAmount");
    }
};

QTEST_GUILESS_MAIN(TestEInvoiceXml)
#include "tst_einvoicexml.moc"

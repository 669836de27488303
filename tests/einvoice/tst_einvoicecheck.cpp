#include "einvoicecheck.h"
#include "einvoicexml.h"
#include "invoicefiles.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Rule = EInvoiceFinding::Rule;

class TestEInvoiceCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRule_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QStringList>("rules");
        const auto row = [](const char *name, const char *from, const char *to, const QStringList &rules) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << rules;
        };
        row("quantity", ">1842.5<", ">1852.5<", {u"BT-131 2 29.66 29.83"_s});
        row("price base", ">100</cbc:BaseQuantity", ">10</cbc:BaseQuantity", {u"BT-131 2 29.66 296.64"_s});
        row("allowance of a line", ">10.00</cbc:Amount", ">11.00</cbc:Amount", {u"BT-131 1 239.00 238.00"_s});
        row("one cent in a line", ">14.01</cbc:LineExtension", ">14.02</cbc:LineExtension",
            {u"BT-131 3 14.02 14.01"_s, u"BR-CO-10  282.67 282.68"_s});
        row("allowances", ">5.00</cbc:Amount", ">6.00</cbc:Amount", {u"BR-CO-11  5.00 6.00"_s});
        row("charges", ">2.50</cbc:Amount", ">2.49</cbc:Amount", {u"BR-CO-12  2.50 2.49"_s});
        row("net", ">280.17<", ">280.18<", {u"BR-CO-13  280.18 280.17"_s, u"BR-CO-15  331.72 331.73"_s});
        row("VAT", ">51.55<", ">51.56<", {u"BR-CO-14  51.56 51.55"_s, u"BR-CO-15  331.72 331.73"_s});
        row("gross", ">331.72<", ">331.71<", {u"BR-CO-15  331.71 331.72"_s, u"BR-CO-16  231.75 231.74"_s});
        row("due", ">231.75<", ">231.70<", {u"BR-CO-16  231.70 231.75"_s});
        row("VAT row", ">0.98<", ">0.99<", {u"BR-CO-17 S 7 % 0.99 0.98"_s, u"BR-CO-14  51.55 51.56"_s});
    }
    void eachRule()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QStringList, rules);
        const auto invoice = EInvoiceXml::read(changed(invoiceFile(u"files/telephone-ubl.xml"_s), from, to));
        QVERIFY(invoice);
        QStringList found;
        for (const EInvoiceFinding &f : EInvoiceCheck::findings(*invoice))
            found += u"%1 %2 %3 %4"_s.arg(EInvoiceCheck::ruleName(f.rule), f.where, f.stated.toString(), f.computed.toString());
        QCOMPARE(found, rules);
    }

    /// Services of others collected with the telephone bill are part of what is due, not of the invoice: BG-DEX-09, BR-DEX-09.
    void thirdPartyPayments()
    {
        const QByteArray prepaid =
            "<cac:PrepaidPayment><cbc:ID>Bezahlen</cbc:ID><cbc:PaidAmount>19.96</cbc:PaidAmount></cac:PrepaidPayment>"
            "<cac:PrepaidPayment><cbc:PaidAmount>10.00</cbc:PaidAmount></cac:PrepaidPayment><cac:PaymentTerms>";
        const QByteArray plain = changed(invoiceFile(u"files/telephone-ubl.xml"_s), "<cac:PaymentTerms>", prepaid);
        // Elsewhere PrepaidPayment lists what BT-113 sums up, and changes nothing (BR-CO-16).
        QCOMPARE(EInvoiceCheck::findings(*EInvoiceXml::read(plain)), QList<EInvoiceFinding>());
        const QByteArray xml = changed(plain, ">urn:cen.eu:en16931:2017<",
                                       ">urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0#conformant#"
                                       "urn:xeinkauf.de:kosit:extension:xrechnung_3.0<");
        auto invoice = EInvoiceXml::read(xml);
        QVERIFY(invoice);
        QCOMPARE(invoice->totals.thirdParty, Money::fromCents(2996));
        QCOMPARE(EInvoiceCheck::findings(*invoice).size(), 1);
        invoice = EInvoiceXml::read(changed(xml, ">231.75<", ">261.71<"));
        QCOMPARE(EInvoiceCheck::findings(*invoice), QList<EInvoiceFinding>());
    }

    /// EXTENDED: a line that only groups others is no part of the sum.
    void groupingLinesDoNotCount()
    {
        const QByteArray cii = invoiceFile(u"files/telephone-cii.xml"_s);
        const auto with = [&](const char *status) {
            return EInvoiceXml::read(changed(
                cii, "<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>1<",
                "<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>0</ram:LineID>"
                "<ram:LineStatusReasonCode>" +
                    QByteArray(status) +
                    "</ram:LineStatusReasonCode></ram:AssociatedDocumentLineDocument>"
                    "<ram:SpecifiedLineTradeSettlement><ram:SpecifiedTradeSettlementLineMonetarySummation>"
                    "<ram:LineTotalAmount>239.00</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation>"
                    "</ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>"
                    "<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>1<"));
        };
        QCOMPARE(EInvoiceCheck::findings(*with("GROUP")), QList<EInvoiceFinding>());
        auto information = *with("INFORMATION");
        information.lines[0].quantity = Decimal(1, 0); // what such a line says of quantity and price is no claim
        information.lines[0].price = Decimal(7, 0);
        QCOMPARE(EInvoiceCheck::findings(information), QList<EInvoiceFinding>());
        QCOMPARE(EInvoiceCheck::findings(*with("DETAIL")).value(0).rule, Rule::LineSum);
    }

    /// BR-CO-11 and 12: a sum left out although there are parts of it.
    void sumsLeftOut()
    {
        const QByteArray ubl = invoiceFile(u"files/telephone-ubl.xml"_s);
        const auto rules = [](const QByteArray &xml) {
            QStringList found;
            for (const EInvoiceFinding &f : EInvoiceCheck::findings(*EInvoiceXml::read(xml)))
                found += EInvoiceCheck::ruleName(f.rule);
            return found;
        };
        QCOMPARE(rules(changed(ubl, "AllowanceTotalAmount", "Other")), (QStringList{u"BR-CO-11"_s, u"BR-CO-13"_s}));
        QCOMPARE(rules(changed(ubl, "ChargeTotalAmount", "Other")), (QStringList{u"BR-CO-12"_s, u"BR-CO-13"_s}));
        // What is no number is not taken for 0.
        QCOMPARE(rules(changed(ubl, ">5.00</cbc:AllowanceTotal", ">5,00</cbc:AllowanceTotal")), QStringList());
        QCOMPARE(rules(changed(ubl, ">100.00</cbc:PrepaidAmount", ">1e2</cbc:PrepaidAmount")), QStringList());
    }

    /// BR-FXEXT: in EXTENDED a cent for each amount of a sum, nowhere else.
    void aCentForEachAmountInExtended_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("within");
        QTest::addColumn<QByteArray>("beyond");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *rule, const char *from, const char *within, const char *beyond) {
            QTest::newRow(rule) << QByteArray(from) << QByteArray(within) << QByteArray(beyond) << QString::fromLatin1(rule);
        };
        row("BR-CO-10", ">282.67</ram:Line", ">282.70</ram:Line", ">282.71</ram:Line"); // three lines
        row("BR-CO-11", ">5.00</ram:AllowanceTotal", ">5.01</ram:AllowanceTotal", ">5.02</ram:AllowanceTotal");
        row("BR-CO-12", ">2.50</ram:ChargeTotal", ">2.51</ram:ChargeTotal", ">2.52</ram:ChargeTotal");
        row("BR-CO-13", ">280.17</ram:TaxBasis", ">280.22</ram:TaxBasis", ">280.23</ram:TaxBasis"); // and two of the document
        row("BR-CO-15", ">331.72</ram:Grand", ">331.77</ram:Grand", ">331.78</ram:Grand");
        row("BR-CO-17", ">50.57</ram:Calculated", ">50.62</ram:Calculated", ">50.63</ram:Calculated");
    }
    void aCentForEachAmountInExtended()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, within);
        QFETCH(QByteArray, beyond);
        QFETCH(QString, rule);
        const QByteArray plain = invoiceFile(u"files/telephone-cii.xml"_s);
        const QByteArray extended =
            changed(plain, ">urn:cen.eu:en16931:2017<", ">urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended<");
        const auto found = [&](const QByteArray &xml, const QByteArray &to) {
            QStringList rules;
            for (const EInvoiceFinding &f : EInvoiceCheck::findings(*EInvoiceXml::read(changed(xml, from, to))))
                rules += EInvoiceCheck::ruleName(f.rule);
            return rules.contains(rule);
        };
        QVERIFY(!found(extended, within));
        QVERIFY(found(extended, beyond));
        QVERIFY(found(plain, within));
    }

    /// BR-CO-17 without a rate: reverse charge, exports and what is exempt or out of scope carry no VAT.
    void untaxedCategories()
    {
        EInvoice invoice;
        for (const char *category : {"Z", "E", "AE", "K", "G", "O"}) {
            invoice.vat = {{Money::fromCents(10000), Money(), QString::fromLatin1(category), std::nullopt, {}}};
            QVERIFY(EInvoiceCheck::findings(invoice).isEmpty());
            invoice.vat[0].tax = Money::fromCents(1900);
            const auto findings = EInvoiceCheck::findings(invoice);
            QCOMPARE(findings.size(), 1);
            QCOMPARE(findings[0],
                     (EInvoiceFinding{Rule::VatCategory, QString::fromLatin1(category), Money::fromCents(1900), Money()}));
        }
        invoice.vat[0].category = u"S"_s; // its rate is not known, so nothing is
        QVERIFY(EInvoiceCheck::findings(invoice).isEmpty());
    }

    void whatIsUnknownIsNotJudged()
    {
        EInvoice invoice;
        QVERIFY(EInvoiceCheck::findings(invoice).isEmpty());
        invoice.totals.lines = Money::fromCents(100);
        QVERIFY(EInvoiceCheck::findings(invoice).isEmpty()); // no lines: MINIMUM
        EInvoiceLine line;
        line.quantity = Decimal(1, 0);
        invoice.lines = {line};
        QVERIFY(EInvoiceCheck::findings(invoice).isEmpty()); // a line whose amount is not known
    }
};

QTEST_GUILESS_MAIN(TestEInvoiceCheck)
#include "tst_einvoicecheck.moc"

#include "einvoicetext.h"
#include "einvoicexml.h"
#include "invoicefiles.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestEInvoiceText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// "All amounts add up" is only said where all of them were added up.
    void addUp()
    {
        const QByteArray xml = invoiceFile(u"files/telephone-ubl.xml"_s);
        const auto page = [](const QByteArray &of) {
            const auto invoice = EInvoiceXml::read(of);
            return invoice ? EInvoiceText::html(*invoice) : QString();
        };
        const QString sentence = u"All amounts add up."_s, wrong = u"BR-CO-16"_s;
        QVERIFY(page(xml).contains(sentence));
        const QString differs = page(changed(xml, ">231.75<", ">231.76<"));
        QVERIFY(differs.contains(wrong));
        QVERIFY(!differs.contains(sentence));
        const QString words = page(changed(xml, ">1842.5<", ">viele<"));
        QVERIFY(words.contains(u"No number: InvoicedQuantity: viele"_s));
        QVERIFY(!words.contains(sentence));
    }
};

QTEST_GUILESS_MAIN(TestEInvoiceText)
#include "tst_einvoicetext.moc"

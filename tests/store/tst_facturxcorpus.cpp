#include "facturxreader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// Public e-invoices of many writers; not part of the project. FERNAMT_CORPUS names the folder that holds samples/einvoice.
// Without it this program ends with 77, which ctest reports as not run.

namespace
{
QByteArray content(const QString &file)
{
    QFile in(qEnvironmentVariable("FERNAMT_CORPUS") + u"/samples/einvoice/"_s + file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}
} // namespace

class TestFacturXCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figures_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QDate>("issued");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QString>("net");
        QTest::addColumn<QString>("vat");
        QTest::addColumn<QString>("gross");
        QTest::newRow("cii/01.01a-INVOICE_uncefact.xml")
            << u"123456XX"_s << QDate(2016, 4, 4) << QDate() << u"314.86"_s << u"22.04"_s << u"336.9"_s;
        QTest::newRow("cii/01.05_minimal_test_uncefact.xml")
            << u"1234567"_s << QDate(2018, 4, 13) << QDate(2018, 4, 13) << u"4743.75"_s << u"0.00"_s << u"4743.75"_s;
        QTest::newRow("cii/testout-ZF2PushReverseCharge.xml")
            << u"123"_s << QDate(2020, 12, 22) << QDate() << u"15.00"_s << u"0.00"_s << u"15.00"_s;
        QTest::newRow("invalid-xml/invalidArithmetics.xml")
            << u"RE-20171118/506"_s << QDate(2017, 11, 18) << QDate(2017, 12, 9) << u"496.00"_s << u"75.04"_s << u"571.04"_s;
        QTest::newRow("pdf-valid/EN16931_Einfach.pdf")
            << u"471102"_s << QDate(2018, 3, 5) << QDate() << u"473.00"_s << u"56.87"_s << u"529.87"_s;
        QTest::newRow("pdf-valid/EN16931_Elektron.pdf")
            << u"181301674"_s << QDate(2018, 4, 25) << QDate() << u"252.1"_s << u"47.9"_s << u"300"_s;
        QTest::newRow("pdf-valid/EN16931_Gutschrift.pdf")
            << u"471102"_s << QDate(2018, 3, 5) << QDate() << u"473.00"_s << u"56.87"_s << u"529.87"_s;
        QTest::newRow("pdf-valid/MustangGnuaccountingBeispielRE-20201121_508_withBOM.pdf")
            << u"RE-20201121/508"_s << QDate(2020, 11, 21) << QDate(2020, 12, 12) << u"496.00"_s << u"75.04"_s << u"571.04"_s;
        QTest::newRow("pdf-valid/XRECHNUNG_Einfach.pdf")
            << u"471102"_s << QDate(2018, 3, 5) << QDate() << u"473.00"_s << u"56.87"_s << u"529.87"_s;
        QTest::newRow("pdf-valid/ZUGFeRD_1p0_COMFORT_Einfach.pdf")
            << u"471102"_s << QDate(2013, 3, 5) << QDate(2013, 4, 4) << u"473.00"_s << u"56.87"_s << u"529.87"_s;
        QTest::newRow("pdf-valid/zugferd_2p0_MINIMUM.pdf")
            << u"471102"_s << QDate(2018, 3, 5) << QDate() << u"198.00"_s << u"37.62"_s << u"235.62"_s;
        QTest::newRow("ubl/01.01a-INVOICE_ubl.xml")
            << u"123456XX"_s << QDate(2016, 4, 4) << QDate() << u"314.86"_s << u"22.04"_s << u"336.9"_s;
        QTest::newRow("ubl/05.01a-INVOICE_ubl.xml")
            << u"123456XX"_s << QDate(2016, 4, 4) << QDate() << u"314.86"_s << u"22.04"_s << u"336.9"_s;
        QTest::newRow("ubl/ubl-tc434-creditnote1.xml")
            << u"018304 / 28865"_s << QDate(2019, 9, 23) << QDate() << u"100.11"_s << u"0.00"_s << u"100.11"_s;
    }
    void figures()
    {
        QFETCH(QString, number);
        QFETCH(QDate, issued);
        QFETCH(QDate, due);
        QFETCH(QString, net);
        QFETCH(QString, vat);
        QFETCH(QString, gross);
        const QString file = QString::fromLatin1(QTest::currentDataTag());
        const QByteArray bytes = content(file);
        QVERIFY(!bytes.isEmpty());
        const auto invoice = file.endsWith(u".pdf") ? FacturXReader::read(bytes) : FacturXReader::readXml(bytes);
        QVERIFY2(invoice, invoice ? "" : qPrintable(invoice.error().code + u' ' + invoice.error().detail));
        QCOMPARE(invoice->figures.number, number);
        QCOMPARE(invoice->figures.issueDate, issued);
        QCOMPARE(invoice->figures.dueDate, due);
        QCOMPARE(invoice->figures.net, Money::parse(net).value());
        QCOMPARE(invoice->figures.vat, Money::parse(vat).value());
        QCOMPARE(invoice->figures.gross, Money::parse(gross).value());
    }

    void refused()
    {
        QCOMPARE(FacturXReader::read(content(u"pdf-invalid/pdf_plain.pdf"_s)).error().code, u"no_einvoice"_s);
        QCOMPARE(FacturXReader::readXml(content(u"invalid-xml/invalidV2Root.xml"_s)).error().code, u"damaged_einvoice"_s);
        for (const char *file :
             {"pdf-invalid/MustangRE-20171118_506_ZUGFeRD1and2.pdf", "pdf-invalid/corruptedV2PDF.pdf", "pdf-invalid/fail1.pdf"})
            (void)FacturXReader::read(content(QString::fromLatin1(file))); // any answer, no exception
    }
};

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("FERNAMT_CORPUS"))
        return 77;
    QCoreApplication app(argc, argv);
    TestFacturXCorpus test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_facturxcorpus.moc"

#include "einvoicecheck.h"
#include "einvoicexml.h"
#include "facturxreader.h"
#include "invoicefields.h"
#include "invoicefiles.h"
#include "sha256.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <algorithm>

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

/// Free texts of other people stand in the table by their hash alone.
QString shown(const QString &value)
{
    const auto lower = [](QChar c) { return c.isLower(); };
    const bool prose = value.size() > 18 && value.contains(u' ') && std::any_of(value.begin(), value.end(), lower);
    return prose ? u"sha256:"_s + QString::fromLatin1(Sha256::hex(value.toUtf8()).left(16)) : value;
}

Result<EInvoice> read(const QString &file)
{
    return file.endsWith(u".pdf") ? FacturXReader::read(content(file)) : EInvoiceXml::read(content(file));
}
} // namespace

class TestFacturXCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Against corpusfields.tsv: taken from the files by another XML reader along the paths of the standard.
    void fields_data()
    {
        QTest::addColumn<QString>("expected");
        QMap<QString, QStringList> files;
        for (const QString &line : QString::fromUtf8(invoiceFile(u"corpusfields.tsv"_s)).split(u'\n', Qt::SkipEmptyParts))
            files[line.section(u'\t', 0, 0)] += line.section(u'\t', 1);
        QCOMPARE(files.size(), 14);
        for (auto it = files.cbegin(); it != files.cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << it->join(u'\n');
    }
    void fields()
    {
        QFETCH(QString, expected);
        const QString file = QString::fromLatin1(QTest::currentDataTag());
        const auto invoice = read(file);
        QVERIFY2(invoice, invoice ? "" : qPrintable(invoice.error().code + u' ' + invoice.error().detail));
        QCOMPARE(invoiceFields(*invoice, shown), expected.split(u'\n'));
        QStringList found;
        for (const EInvoiceFinding &f : EInvoiceCheck::findings(*invoice))
            found += u"%1 %2 %3 %4"_s.arg(EInvoiceCheck::ruleName(f.rule), f.where, f.stated.toString(), f.computed.toString());
        const bool planted = file == u"invalid-xml/invalidArithmetics.xml";
        QCOMPARE(found, planted ? QStringList{u"BT-131 1 160.00 320.00"_s} : QStringList());
    }

    void attachmentsBesideTheInvoice()
    {
        const auto invoice = read(u"pdf-valid/EN16931_Elektron.pdf"_s);
        QVERIFY(invoice);
        QCOMPARE(invoice->attachments.size(), 4); // two that the XML names, two that lie in the PDF
        QCOMPARE(invoice->attachments[2].fileName, u"EN16931_Elektron_Aufmass.png"_s);
        QVERIFY(invoice->attachments[3].bytes.startsWith("%PDF-"));
    }

    void twoOfOneInvoice()
    {
        const auto invoice = read(u"pdf-invalid/MustangRE-20171118_506_ZUGFeRD1and2.pdf"_s);
        QVERIFY(invoice);
        QCOMPARE(invoice->name, u"factur-x.xml"_s);
        QCOMPARE(invoice->otherInvoices, QStringList{u"ZUGFeRD-invoice.xml"_s});
        QCOMPARE(invoice->figures.gross, Money::fromCents(57104));
        QVERIFY(!invoice->repaired);
        const auto corrupted =
            read(u"pdf-invalid/corruptedV2PDF.pdf"_s); // its cross references are lost, its attachments are not
        QVERIFY(corrupted && corrupted->repaired);
        QCOMPARE(corrupted->figures.gross, Money::fromCents(57104));
        QCOMPARE(read(u"pdf-invalid/fail1.pdf"_s)->figures.gross,
                 Money::fromCents(57104)); // faulty by its schema, whole by content
    }

    void refused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("pdf-invalid/pdf_plain.pdf") << u"no_einvoice"_s;
        QTest::newRow("invalid-xml/invalidV2Root.xml") << u"not_an_einvoice"_s;
    }
    void refused()
    {
        QFETCH(QString, code);
        const auto refused = read(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
    }

    /// No file of the folder is left out by the tables above.
    void everyFileIsKnown()
    {
        int files = 0;
        QDirIterator walk(qEnvironmentVariable("FERNAMT_CORPUS") + u"/samples/einvoice"_s, {u"*.xml"_s, u"*.pdf"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        for (; walk.hasNext(); ++files)
            walk.next();
        QCOMPARE(files, 14 + 2 + 3);
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

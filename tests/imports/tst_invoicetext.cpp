#include "invoicetext.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Field = SenderRules::Field;

namespace
{
const QString telephone = u"Beispiel Telefon AG\nAm Hafen 1, 40221 Düsseldorf\nUSt-IdNr.: DE123456789\n\nRechnung\n"
                          "Rechnungsnummer: RE-2026/1101\nKundennummer: 9000000\nRechnungsdatum: 02.11.2026\n"
                          "Abrechnungszeitraum: 01.10.2026 bis 31.10.2026\n"
                          "Grundpreis 239,00 €\nNettobetrag 1.079,50 €\nzzgl. 19 % MwSt. 205,11 €\nRechnungsbetrag 1.284,61 €\n"
                          "Der Rechnungsbetrag von 1.284,61 € wird abgebucht.\n"_s;

QString row(const InvoiceText::Found &f)
{
    const auto money = [](const std::optional<Money> &m) { return m ? m->toString() : u"-"_s; };
    return QStringList{f.number, f.date.toString(Qt::ISODate), money(f.net), money(f.vat), money(f.gross)}.join(u'|');
}

QString changedText(const QString &from, const QString &to)
{
    return telephone.contains(from) ? QString(telephone).replace(from, to) : QString();
}
} // namespace

class TestInvoiceText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("telephone bill") << telephone << u"RE-2026/1101|2026-11-02|1079.50|205.11|1284.61"_s;
        QTest::newRow("value on the next line")
            << u"Rechnungs-Nr.\n4711-08\nRechnungsdatum\n2. November 2026\nNetto­betrag\nSumme netto\n100,00\nUmsatzsteuer 19,00 %\n19,00\nGesamtbetrag\n119,00 EUR"_s
            << u"4711-08|2026-11-02|100.00|19.00|119.00"_s;
        QTest::newRow("English")
            << u"Invoice number: INV42\nInvoice date: 2026-11-02\nNet amount 1,079.50\nVAT 19% 205.11\nTotal amount EUR 1,284.61"_s
            << u"INV42|2026-11-02|1079.50|205.11|1284.61"_s;
        QTest::newRow("net follows from gross and VAT")
            << changedText(u"Nettobetrag 1.079,50 €\n"_s, {}) << u"RE-2026/1101|2026-11-02|1079.50|205.11|1284.61"_s;
        QTest::newRow("two numbers: none is certain")
            << telephone + u"Rechnungsnummer: RE-2026/1001\n"_s << u"|2026-11-02|1079.50|205.11|1284.61"_s;
        QTest::newRow("two totals: none is certain")
            << changedText(u"von 1.284,61"_s, u"von 1.300,00"_s).replace(u"Der R"_s, u"R"_s)
            << u"RE-2026/1101|2026-11-02|1079.50|205.11|-"_s;
        QTest::newRow("words do not count as numbers")
            << u"Rechnungsnummer: siehe oben\nRechnungsdatum: morgen\nRechnungsbetrag: keiner"_s << u"||-|-|-"_s;
        QTest::newRow("the VAT number is no VAT amount")
            << u"USt-IdNr. DE123456789\nRechnungsnummer: 1A\n12,50"_s << u"1A||-|-|-"_s;
        QTest::newRow("empty") << QString() << u"||-|-|-"_s;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        QCOMPARE(row(InvoiceText::read(text, {})), found);
    }

    void whatElseATextTells()
    {
        const auto found = InvoiceText::read(telephone, {});
        QVERIFY(found.complete());
        QCOMPARE(found.sender, u"DE123456789"_s);
        QCOMPARE(found.periodFrom, QDate(2026, 10, 1));
        QCOMPARE(found.periodTo, QDate(2026, 10, 31));
        QVERIFY(!found.creditNote);
        QVERIFY(InvoiceText::read(changedText(u"\nRechnung\n"_s, u"\nGutschrift\n"_s), {}).creditNote);
        QVERIFY(!InvoiceText::read(changedText(u"205,11"_s, u"205,12"_s), {}).complete()); // does not add up
        QVERIFY(InvoiceText::shows(telephone, Money::fromCents(128461)));
        QVERIFY(InvoiceText::shows(u"Total 1,284.61"_s, Money::fromCents(-128461)));
        QVERIFY(!InvoiceText::shows(telephone, Money::fromCents(128462)));
    }

    void amountsAndDates()
    {
        QCOMPARE(InvoiceText::amountOf(u"1.284,60 €"), Money::fromCents(128460));
        QCOMPARE(InvoiceText::amountOf(u"1,284.60"), Money::fromCents(128460));
        QCOMPARE(InvoiceText::amountOf(u"-12,50"), Money::fromCents(-1250));
        QVERIFY(!InvoiceText::amountOf(u"1.284")); // thousand, or three decimals
        QVERIFY(!InvoiceText::amountOf(u"12"));
        QCOMPARE(InvoiceText::dateOf(u"2.11.2026"_s), QDate(2026, 11, 2));
        QCOMPARE(InvoiceText::dateOf(u"02.11.26"_s), QDate(2026, 11, 2));
        QCOMPARE(InvoiceText::dateOf(u"2. März 2026"_s), QDate(2026, 3, 2));
        QVERIFY(!InvoiceText::dateOf(u"31.11.2026"_s).isValid());
    }

    /// Asked once: the next invoice of this sender is read, that of another is not.
    void learnsOfASender()
    {
        const auto invoice = [](const QString &id, const QString &number, const QString &day, const QString &net,
                                const QString &vat, const QString &gross) {
            return u"USt-IdNr. %1\nKennung %2\nDüsseldorf, den %3\nZwischensumme %4\ndavon Steuer %5\nBitte überweisen: %6\n"_s
                .arg(id, number, day, net, vat, gross);
        };
        const QString first = invoice(u"DE111111111"_s, u"A-1"_s, u"02.11.2026"_s, u"100,00"_s, u"19,00"_s, u"119,00"_s);
        QTemporaryDir folder;
        auto rules = SenderRules::open(folder.filePath(u"senders.json"_s));
        QVERIFY(rules);
        const auto before = InvoiceText::read(first, *rules);
        QVERIFY(!before.complete());
        const InvoiceFigures told{
            u"A-1"_s, QDate(2026, 11, 2), {}, Money::fromCents(10000), Money::fromCents(1900), Money::fromCents(11900)};
        const auto labels = InvoiceText::learn(first, told);
        QCOMPARE(labels.value(int(Field::Number)), u"Kennung"_s);
        QCOMPARE(labels.value(int(Field::Gross)), u"Bitte überweisen"_s);
        QVERIFY(rules->remember(before.sender, labels));
        rules = SenderRules::open(folder.filePath(u"senders.json"_s)); // another run
        QVERIFY(rules);
        const auto next =
            InvoiceText::read(invoice(u"DE111111111"_s, u"A-2"_s, u"01.12.2026"_s, u"200,00"_s, u"38,00"_s, u"238,00"_s), *rules);
        QCOMPARE(row(next), u"A-2|2026-12-01|200.00|38.00|238.00"_s);
        QVERIFY(
            !InvoiceText::read(invoice(u"DE222222222"_s, u"A-2"_s, u"01.12.2026"_s, u"200,00"_s, u"38,00"_s, u"238,00"_s), *rules)
                 .complete());
    }

    void damagedRulesAreSaid()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"senders.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"DE1\":") > 0);
        file.close();
        QCOMPARE(SenderRules::open(file.fileName()).error().code, u"import_rules_damaged"_s);
    }
};

QTEST_GUILESS_MAIN(TestInvoiceText)
#include "tst_invoicetext.moc"

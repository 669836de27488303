#include "billchecker.h"
#include "totalscheck.h"

#include <QTest>

using Verdict = BillFinding::Verdict;
using Reason = BillFinding::Reason;

/// One position and one reason at a time: both figures, their source and the difference.
class tst_BillCheck : public QObject
{
    Q_OBJECT
    BillFacts m_facts;
    BilledInvoice m_invoice;

    static BilledLine line(const QString &name, int pieces, const char *price, const QString &contract = QStringLiteral("4711"))
    {
        BilledLine line;
        line.id = name;
        line.name = name;
        line.contractNumber = contract;
        line.quantity = pieces * wholePiece;
        line.unitNet = *Money::parse(QString::fromLatin1(price));
        line.net = line.computedNet();
        return line;
    }
    BillFinding check(const BilledLine &odd)
    {
        m_invoice.lines << odd;
        const BillCheck result = BillChecker::check(m_invoice, m_facts);
        return result.findings[m_invoice.lines.size() - 1];
    }

private Q_SLOTS:
    void init();
    void B_09_bothFiguresAndTheirSource();
    void B_09_whatIsMissingIsSaid();
    void arithmeticIsChecked();
    void whatCannotBeChecked_data();
    void whatCannotBeChecked();
    void connectionsToTheCent();
    void aCreditNoteIsMeasuredByBothEvn();
    void totals_data();
    void totals();
    void fractionsOfAPiece();
    void anOrderExplainsWhatIsGone();
    void aNumberInAnyForm();
    void anotherProvidersInvoiceIsLeftAlone();
};

void tst_BillCheck::init()
{
    ContractItem seats;
    seats.id = QStringLiteral("i1");
    seats.productCode = seats.name = QStringLiteral("Seat best");
    seats.quantity = 48;
    seats.monthlyNet = *Money::parse(u"8.70");
    seats.from = QDate(2026, 1, 1);
    NumberObject block;
    block.id = QStringLiteral("n1");
    block.kind = Ordering::NumberKind::Block;
    block.first = QStringLiteral("+492115550100");
    block.monthlyNet = *Money::parse(u"4.90");
    block.from = QDate(2026, 1, 1);
    ServiceContract contract;
    contract.number = QStringLiteral("4711");
    contract.items = {seats};
    contract.numbers = {block};
    m_facts = {};
    m_facts.contracts = {contract};
    m_facts.customer = CustomerRecord();
    m_facts.asOf = QDate(2026, 12, 5);
    m_invoice = {};
    m_invoice.number = QStringLiteral("RE-1");
    m_invoice.issued = QDate(2026, 12, 5);
    m_invoice.from = QDate(2026, 11, 1);
    BilledLine number = line(QStringLiteral("Rufnummernblock"), 1, "4.90");
    number.description = block.first;
    m_invoice.lines = {number};
}

void tst_BillCheck::B_09_bothFiguresAndTheirSource()
{
    const BillFinding finding = check(line(QStringLiteral("Seat best"), 50, "8.70"));
    QCOMPARE(finding.verdict, Verdict::Deviates);
    QCOMPARE(finding.reason, Reason::Quantity);
    QCOMPARE(finding.billedQuantity, 50 * wholePiece);
    QCOMPARE(finding.expectedQuantity, 48 * wholePiece);
    QCOMPARE(finding.difference(), *Money::parse(u"17.40"));
    QCOMPARE(finding.contractNumber, QStringLiteral("4711"));
    QCOMPARE(finding.itemId, QStringLiteral("i1"));
    QCOMPARE(finding.lineId, QStringLiteral("Seat best"));
}

void tst_BillCheck::B_09_whatIsMissingIsSaid()
{
    const BillCheck none = BillChecker::check(m_invoice, m_facts);
    QCOMPARE(none.deviations().size(), 2); // the seats, and sums that were not given
    QCOMPARE(none.deviations().first().reason, Reason::NotBilled);
    QCOMPARE(none.deviations().first().difference(), *Money::parse(u"-417.60"));
    m_invoice.lines << line(QStringLiteral("Seat best"), 40, "8.70");
    const BillCheck fewer = BillChecker::check(m_invoice, m_facts);
    QCOMPARE(fewer.deviations().first().reason, Reason::Quantity);
    QCOMPARE(fewer.deviations().first().difference(), *Money::parse(u"-69.60"));
}

void tst_BillCheck::arithmeticIsChecked()
{
    BilledLine odd = line(QStringLiteral("Seat best"), 48, "8.70");
    odd.net += Money::fromCents(1);
    const BillFinding finding = check(odd);
    QCOMPARE(finding.reason, Reason::Arithmetic);
    QCOMPARE(finding.difference(), Money::fromCents(1));
    QCOMPARE(BillChecker::check(m_invoice, m_facts).deviations().size(), 2); // no »missing« beside it, only the sums
}

void tst_BillCheck::whatCannotBeChecked_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::newRow("no facts") << Reason::NoFacts;
    QTest::newRow("no contract") << Reason::NoContract;
    QTest::newRow("no EVN") << Reason::NoEvn;
    QTest::newRow("currency") << Reason::Currency;
    QTest::newRow("credit note") << Reason::CreditNote;
    QTest::newRow("other pieces long ago") << Reason::EarlierState;
}

void tst_BillCheck::whatCannotBeChecked()
{
    QFETCH(Reason, reason);
    BilledLine odd = line(QStringLiteral("Seat best"), 50, "8.70");
    if (reason == Reason::NoFacts)
        m_facts.contracts.clear();
    if (reason == Reason::NoContract)
        odd = line(QStringLiteral("Beratung"), 1, "90.00", {});
    if (reason == Reason::NoEvn)
        odd = line(QStringLiteral("Verbindungen"), 1, "12.34");
    if (reason == Reason::Currency)
        m_invoice.currency = QStringLiteral("CHF");
    m_invoice.creditNote = reason == Reason::CreditNote;
    if (reason == Reason::EarlierState)
        m_facts.asOf = QDate(2027, 1, 1);
    const BillFinding finding = check(odd);
    QCOMPARE(finding.verdict, Verdict::NotCheckable);
    QCOMPARE(finding.reason, reason);
    QCOMPARE(finding.difference(), Money());
}

void tst_BillCheck::connectionsToTheCent()
{
    KnownEvn evn;
    evn.number = QStringLiteral("EV1");
    evn.contractNumber = QStringLiteral("4711");
    evn.from = QDate(2026, 11, 1);
    evn.net = *Money::parse(u"212.3949");
    KnownEvn corrected = evn;
    corrected.number = QStringLiteral("EV1-K1");
    corrected.correctsNumber = evn.number;
    corrected.net = *Money::parse(u"200.00");
    m_facts.evns = {corrected, evn};
    QCOMPARE(check(line(QStringLiteral("Verbindungen"), 1, "212.39")).verdict, Verdict::Agrees);
    const BillFinding finding = check(line(QStringLiteral("Verbindungen"), 1, "212.40"));
    QCOMPARE(finding.reason, Reason::Connections);
    QCOMPARE(finding.document, QStringLiteral("EV1"));
    QCOMPARE(finding.difference(), Money::fromCents(1));
}

void tst_BillCheck::aCreditNoteIsMeasuredByBothEvn()
{
    KnownEvn evn;
    evn.number = QStringLiteral("EV1");
    evn.contractNumber = QStringLiteral("4711");
    evn.from = QDate(2026, 11, 1);
    evn.net = *Money::parse(u"212.3949");
    KnownEvn corrected = evn;
    corrected.number = QStringLiteral("EV1-K1");
    corrected.correctsNumber = evn.number;
    corrected.net = *Money::parse(u"200.005");
    m_facts.evns = {evn, corrected};
    m_invoice.creditNote = true;
    m_invoice.lines.clear();
    m_invoice.evnNumbers = {corrected.number};
    QCOMPARE(check(line(QStringLiteral("Berichtigung Verbindungen"), 1, "12.38")).verdict, Verdict::Agrees);
    QCOMPARE(check(line(QStringLiteral("Berichtigung Verbindungen"), 1, "12.00")).difference(), *Money::parse(u"-0.38"));
}

void tst_BillCheck::totals_data()
{
    QTest::addColumn<QString>("net");
    QTest::addColumn<QString>("vat");
    QTest::addColumn<QString>("gross");
    QTest::addColumn<QString>("what");
    // three positions of 0.13: VAT is 0.07 of the sum, 0.06 of the positions one by one
    QTest::newRow("rounded once") << "0.39"
                                  << "0.07"
                                  << "0.46"
                                  << "";
    QTest::newRow("rounded each") << "0.39"
                                  << "0.06"
                                  << "0.45"
                                  << "";
    QTest::newRow("net") << "0.40"
                         << "0.07"
                         << "0.47"
                         << "net";
    QTest::newRow("vat") << "0.39"
                         << "0.08"
                         << "0.47"
                         << "vat";
    QTest::newRow("gross") << "0.39"
                           << "0.07"
                           << "0.47"
                           << "gross";
}

void tst_BillCheck::totals()
{
    QFETCH(QString, net);
    QFETCH(QString, vat);
    QFETCH(QString, gross);
    QFETCH(QString, what);
    m_invoice.lines = QList<BilledLine>(3, line(QStringLiteral("A"), 1, "0.13"));
    m_invoice.net = *Money::parse(net);
    m_invoice.vat = *Money::parse(vat);
    m_invoice.gross = *Money::parse(gross);
    const auto finding = TotalsCheck::check(m_invoice);
    QCOMPARE(finding.has_value(), !what.isEmpty());
    if (finding)
        QCOMPARE(finding->itemName, what);
}

void tst_BillCheck::fractionsOfAPiece()
{
    BilledLine half = line(QStringLiteral("A"), 0, "89.99");
    half.quantity = wholePiece * 3 / 2;
    QCOMPARE(half.computedNet(), *Money::parse(u"134.99")); // 134.985
    half.quantity = -half.quantity;
    QCOMPARE(half.computedNet(), *Money::parse(u"-134.99"));
    half.quantity = 1'000'000 * wholePiece + 1;
    QCOMPARE(half.computedNet(), *Money::parse(u"89990000.00"));
}

void tst_BillCheck::anOrderExplainsWhatIsGone()
{
    m_facts.reductions = {PastReduction{QStringLiteral("4711"), QStringLiteral("Seat best"), QStringLiteral("Seat best"),
                                        QStringLiteral("A77"), 2, *Money::parse(u"8.70"), QDate(2026, 11, 30)}};
    QCOMPARE(check(line(QStringLiteral("Seat best"), 50, "8.70")).verdict, Verdict::Agrees);
    m_invoice.lines.removeLast();
    m_facts.reductions[0].lastDay = QDate(2026, 10, 31);
    QCOMPARE(check(line(QStringLiteral("Seat best"), 50, "8.70")).reason, Reason::Quantity);
}

void tst_BillCheck::aNumberInAnyForm()
{
    m_invoice.lines.clear();
    BilledLine number = line(QStringLiteral("Rufnummernblock"), 1, "4.90");
    number.description = QStringLiteral("+49 211 5550-100");
    QCOMPARE(check(number).verdict, Verdict::Agrees);
    number.description = QStringLiteral("+49 211 5550-200");
    QCOMPARE(check(number).reason, Reason::NotBooked);
}

void tst_BillCheck::anotherProvidersInvoiceIsLeftAlone()
{
    m_invoice.lines = {line(QStringLiteral("Seat best"), 3, "12.00", QStringLiteral("K-99")),
                       line(QStringLiteral("Rechnungsversand per Post"), 1, "2.50", {})};
    m_invoice.net = *Money::parse(u"38.50");
    m_invoice.vat = m_invoice.net.percent(1900);
    m_invoice.gross = m_invoice.net + m_invoice.vat;
    const BillCheck check = BillChecker::check(m_invoice, m_facts);
    QCOMPARE(check.count(Verdict::NotCheckable), 2);
    QCOMPARE(check.findings.size(), 2); // nothing is missing on it
}

QTEST_GUILESS_MAIN(tst_BillCheck)
#include "tst_billcheck.moc"

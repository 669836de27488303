#include "billedfrom.h"
#include "billsources.h"
#include "demobilling.h"
#include "einvoicexml.h"
#include "invoicecii.h"

#include <QTest>

/// What the check is fed with: positions of real XML, sums of EVN, orders.
class tst_BillSources : public QObject
{
    Q_OBJECT
    static Order order(Ordering::ChangeMark mark, int before, int after, const QDate &last)
    {
        OrderItem item;
        item.mark = mark;
        item.productCode = QStringLiteral("seat");
        item.name = QStringLiteral("Seat best");
        item.before = before;
        item.after = after;
        item.monthlyNet = *Money::parse(u"-17.40");
        item.effectiveOn = last;
        Order order;
        order.number = QStringLiteral("A1");
        order.contractNumber = QStringLiteral("4711");
        order.state = Ordering::OrderState::Completed;
        order.kind = Ordering::OrderKind::OptionChange;
        order.items = {item};
        return order;
    }

private Q_SLOTS:
    void B_09_positionsOfTheXml()
    {
        const DemoBilling billing = DemoBilling::of(DemoCompany::muster(1, QDate(2026, 11, 15)));
        const IssuedInvoice issued = billing.invoices[billing.invoices.size() - 2];
        const auto invoice = EInvoiceXml::read(InvoiceCii::write(issued));
        QVERIFY(invoice);
        const BilledInvoice billed = BilledFrom::of(*invoice);
        QCOMPARE(billed.number, issued.number);
        QCOMPARE(billed.month(), issued.from);
        QCOMPARE(billed.evnNumbers, issued.evnNumbers);
        QCOMPARE(billed.net, issued.net());
        QCOMPARE(billed.gross, issued.gross());
        QVERIFY(!billed.creditNote);
        QCOMPARE(billed.lines.size(), issued.lines.size());
        for (qsizetype i = 0; i < billed.lines.size(); ++i) {
            QCOMPARE(billed.lines[i].name, issued.lines[i].name);
            QCOMPARE(billed.lines[i].contractNumber, issued.lines[i].contractNumber);
            QCOMPARE(billed.lines[i].quantity, issued.lines[i].quantity * wholePiece);
            QCOMPARE(billed.lines[i].unitNet, issued.lines[i].unitPriceNet);
            QCOMPARE(billed.lines[i].net, issued.lines[i].net());
            QCOMPARE(billed.lines[i].vatHundredths, 1900);
        }
        const auto credit = EInvoiceXml::read(InvoiceCii::write(billing.invoices.last()));
        QVERIFY(credit && BilledFrom::of(*credit).creditNote);
        QCOMPARE(BilledFrom::of(*credit).precedingNumber, billing.invoices.last().precedingNumber);
    }

    /// With or without a minus it is the same credit.
    void creditNotesWithASign()
    {
        const DemoBilling billing = DemoBilling::of(DemoCompany::muster(1, QDate(2026, 11, 15)));
        auto invoice = EInvoiceXml::read(InvoiceCii::write(billing.invoices.last()));
        QVERIFY(invoice && invoice->isCreditNote());
        const BilledInvoice plain = BilledFrom::of(*invoice);
        QVERIFY(plain.gross > Money() && !plain.lines.isEmpty());
        invoice->figures.net = -invoice->figures.net;
        invoice->figures.vat = -invoice->figures.vat;
        invoice->figures.gross = -invoice->figures.gross;
        for (EInvoiceLine &line : invoice->lines) {
            line.net = -line.net.value_or(Money());
            line.quantity = Decimal(-line.quantity->toMoney()->units(), 6);
        }
        const BilledInvoice signedOne = BilledFrom::of(*invoice);
        QVERIFY(signedOne.creditNote);
        QCOMPARE(signedOne.net, plain.net);
        QCOMPARE(signedOne.vat, plain.vat);
        QCOMPARE(signedOne.gross, plain.gross);
        for (qsizetype i = 0; i < plain.lines.size(); ++i) {
            QCOMPARE(signedOne.lines[i].net, plain.lines[i].net);
            QCOMPARE(signedOne.lines[i].computedNet(), signedOne.lines[i].net);
        }
    }

    void allowancesBecomePositions()
    {
        EInvoice invoice;
        EInvoiceLine line;
        line.name = QStringLiteral("A");
        line.quantity = Decimal(25, 1);
        line.price = Decimal(400, 2);
        line.baseQuantity = Decimal(100, 0);
        line.net = Money::fromCents(10);
        invoice.lines = {line};
        invoice.allowances = {{false, Money::fromCents(3), QStringLiteral("Rabatt")}};
        const BilledInvoice billed = BilledFrom::of(invoice);
        QCOMPARE(billed.lines[0].unitNet, *Money::parse(u"0.04")); // 4.00 for a hundred
        QCOMPARE(billed.lines[0].computedNet(), Money::fromCents(10));
        QCOMPARE(billed.lines[1].net, Money::fromCents(-3));
        QCOMPARE(billed.lines[1].name, QStringLiteral("Rabatt"));
    }

    void whatOrdersTookAway()
    {
        using Way = Ordering::ChangeMark;
        const QDate today(2026, 12, 5), last(2026, 11, 30);
        const auto found = BillSources::reductions({order(Way::Reduced, 50, 48, last)}, today);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].pieces, 2);
        QCOMPARE(found[0].unitNet, *Money::parse(u"8.70"));
        QCOMPARE(found[0].lastDay, last);
        QVERIFY(BillSources::reductions({order(Way::Reduced, 50, 48, QDate(2026, 12, 31))}, today).isEmpty()); // still to be seen
        QVERIFY(BillSources::reductions({order(Way::Added, 48, 50, last)}, today).isEmpty());
        Order cancelled = order(Way::Reduced, 50, 48, last);
        cancelled.state = Ordering::OrderState::Cancelled;
        QVERIFY(BillSources::reductions({cancelled}, today).isEmpty());
    }

    void theBasisNamesWhatCounts()
    {
        BillFacts facts;
        facts.asOf = QDate(2026, 12, 5);
        KnownEvn evn;
        evn.number = QStringLiteral("EV1");
        evn.from = QDate(2026, 11, 1);
        facts.evns = {evn};
        const QDate november(2026, 11, 1), october(2026, 10, 1);
        const QString november1 = BillSources::basis(facts, november), october1 = BillSources::basis(facts, october);
        facts.asOf = QDate(2026, 12, 31);
        QCOMPARE(BillSources::basis(facts, november), november1);
        facts.evns[0].net = Money::fromCents(1);
        QVERIFY(BillSources::basis(facts, november) != november1);
        QCOMPARE(BillSources::basis(facts, october), october1); // of another month
        facts.asOf = QDate(2027, 1, 1);                         // from now on older
        facts.evns[0].net = Money();
        QVERIFY(BillSources::basis(facts, november) != november1);
    }
};

QTEST_GUILESS_MAIN(tst_BillSources)
#include "tst_billsources.moc"

#include "accountingtables.h"
#include "costsplit.h"
#include "handoversamples.h"
#include "largestremainder.h"

#include <QTest>
#include <random>

/// Invoices split by contract, cost centre and extension: to the cent, whatever they are.
class tst_CostSplit : public QObject
{
    Q_OBJECT
    static CallShare calls(const char *contract, const char *key, const char *net)
    {
        return {QString::fromLatin1(contract), QDate(2026, 11, 1), QString::fromLatin1(key),
                *Money::parse(QString::fromLatin1(net))};
    }
    static QStringList words(const QList<CostShare> &shares)
    {
        QStringList lines;
        for (const CostShare &share : shares)
            lines << QStringLiteral("%1: %2 + %3, %4")
                         .arg(share.key, share.fixedNet.toString(), share.callsNet.toString(), share.vat.toString());
        return lines;
    }

private Q_SLOTS:
    void B_11_byContract()
    {
        QCOMPARE(words(CostSplit::of(HandoverSamples::invoice(), {})),
                 (QStringList{QStringLiteral("4711: 417.60 + 212.39, 119.69"), QStringLiteral("4712: 14.75 + 0.02, 2.81")}));
    }
    void B_11_byCostCentre()
    {
        CostSplit::Basis basis;
        basis.by = CostSplit::By::CostCentre;
        basis.centres = {{QStringLiteral("4711"), QStringLiteral("100")}};
        basis.calls = {calls("4711", "100", "100.10"), calls("4711", "200", "112.29"), calls("4711", "", "0.0049")};
        QCOMPARE(words(CostSplit::of(HandoverSamples::invoice(), basis)),
                 (QStringList{QStringLiteral("100: 417.60 + 100.10, 98.36"), QStringLiteral("200: 0.00 + 112.29, 21.33"),
                              QStringLiteral(": 14.75 + 0.02, 2.81")}));
    }
    void B_11_byExtensionWithFixedCostsByHead()
    {
        CostSplit::Basis basis;
        basis.by = CostSplit::By::Extension;
        basis.fixedByHead = true;
        basis.calls = {calls("4711", "10", "1.00"), calls("4711", "11", "1.00"), calls("4711", "12", "1.00")};
        const QList<CostShare> shares = CostSplit::of(HandoverSamples::invoice(), basis);
        QCOMPARE(shares.size(), 4);
        QCOMPARE(shares[0].fixedNet, *Money::parse(u"139.20"));
        QCOMPARE(shares[0].callsNet, *Money::parse(u"70.80")); // 212.39 in three
        QCOMPARE(shares[2].callsNet, *Money::parse(u"70.79"));
        QCOMPARE(shares[3].key, QString()); // the other contract, where nobody called
    }
    void B_11_aCreditLowersWhatIsPaid()
    {
        const QList<CostShare> sum =
            CostSplit::sum({CostSplit::of(HandoverSamples::invoice(), {}), CostSplit::of(HandoverSamples::creditNote(), {})});
        QCOMPARE(words(sum).first(), QStringLiteral("4711: 405.22 + 212.39, 117.34"));
    }

    /// Whatever is billed and whoever calls: the sums are those of the invoice.
    void B_11_sumsAreThoseOfTheInvoice()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            BilledInvoice invoice;
            invoice.issued = QDate(2026, 12, 5);
            CostSplit::Basis basis;
            basis.by = CostSplit::By(random() % 3);
            basis.fixedByHead = random() % 2;
            for (int i = 0; i < 12; ++i) {
                const QString contract = QString::number(random() % 4);
                const QByteArray price =
                    QByteArray::number(int(random() % 90000)) + '.' + QByteArray::number(int(random() % 9999));
                invoice.lines << HandoverSamples::line(random() % 3 ? QStringLiteral("Seat") : QStringLiteral("Verbindungen"),
                                                       1 + int(random() % 9), price.constData(), contract);
                basis.calls << CallShare{contract, QDate(2026, 11, 1), QString::number(random() % 7),
                                         Money::fromUnits(qint64(random() % 5'000'000))};
            }
            HandoverSamples::total(invoice);
            if (random() % 5 == 0)
                invoice.net += Money::fromCents(3); // one whose sums do not follow
            Money net, vat;
            for (const CostShare &share : CostSplit::of(invoice, basis)) {
                net += share.net();
                vat += share.vat;
            }
            QCOMPARE(net, invoice.net);
            QCOMPARE(vat, invoice.vat);
        }
    }
};

QTEST_GUILESS_MAIN(tst_CostSplit)
#include "tst_costsplit.moc"

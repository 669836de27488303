#include "largestremainder.h"

#include <QTest>
#include <numeric>
#include <random>

/// Shares in cents that add up.
class tst_LargestRemainder : public QObject
{
    Q_OBJECT
    static QList<qint64> cents(const QList<Money> &shares)
    {
        QList<qint64> all;
        for (const Money &share : shares)
            all << share.units() / Money::unitsPerCent;
        return all;
    }

private Q_SLOTS:
    void B_11_knownShares_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<QList<qint64>>("weights");
        QTest::addColumn<QList<qint64>>("shares");
        using L = QList<qint64>;
        QTest::newRow("thirds") << 100ll << L{1, 1, 1} << L{34, 33, 33};
        QTest::newRow("the largest remainder") << 100ll << L{1, 2, 4} << L{14, 29, 57}; // 14.29, 28.57, 57.14
        QTest::newRow("a credit") << -100ll << L{1, 1, 1} << L{-33, -33, -34};
        QTest::newRow("one below zero") << 100ll << L{3, -1} << L{150, -50};
        QTest::newRow("nothing to weigh by") << 5ll << L{0, 0} << L{3, 2};
        QTest::newRow("nothing") << 0ll << L{2, 3} << L{0, 0};
        QTest::newRow("nobody") << 5ll << L{} << L{};
        QTest::newRow("large") << 900'000'000'000ll << L{4'000'000'000'000'000'000, 1} << L{900'000'000'000, 0};
    }
    void B_11_knownShares()
    {
        QFETCH(qint64, total);
        QFETCH(QList<qint64>, weights);
        QFETCH(QList<qint64>, shares);
        QCOMPARE(cents(LargestRemainder::split(Money::fromCents(total), weights)), shares);
    }

    /// Whatever the weights: the sum is exact, and nobody is off by a cent.
    void B_11_alwaysAddsUp()
    {
        std::mt19937 random(1126);
        for (int round = 0; round < 2000; ++round) {
            QList<qint64> weights(1 + int(random() % 40));
            for (qint64 &weight : weights)
                weight = qint64(random() % 2'000'000'000);
            const qint64 total = qint64(random() % 400'000'000) - 200'000'000;
            const QList<qint64> shares = cents(LargestRemainder::split(Money::fromCents(total), weights));
            QCOMPARE(std::accumulate(shares.cbegin(), shares.cend(), qint64(0)), total);
            const double sum = std::accumulate(weights.cbegin(), weights.cend(), 0.0);
            for (qsizetype i = 0; i < shares.size(); ++i)
                QVERIFY(sum == 0 || qAbs(double(total) * double(weights[i]) / sum - double(shares[i])) < 1.001);
        }
    }
};

QTEST_GUILESS_MAIN(tst_LargestRemainder)
#include "tst_largestremainder.moc"

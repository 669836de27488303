#include "radixorder.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <numeric>

/// Rows by their keys; those of equal keys as they came.
class TestRadixOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asAStableSort_data();
    void asAStableSort();
};

void TestRadixOrder::asAStableSort_data()
{
    QTest::addColumn<std::vector<quint64>>("keys");
    QTest::newRow("none") << std::vector<quint64>{};
    QTest::newRow("one") << std::vector<quint64>{7};
    QTest::newRow("equal") << std::vector<quint64>{5, 5, 5};
    QTest::newRow("rising") << std::vector<quint64>{1, 2, 2, 3};
    QTest::newRow("falling") << std::vector<quint64>{9, 8, 8, 8, 4, 1, 1};
    QTest::newRow("falling but one") << std::vector<quint64>{9, 8, 8, 3, 4};
    QTest::newRow("all bits") << std::vector<quint64>{~quint64(0), 0, quint64(1) << 63, 1, quint64(1) << 40};
    QRandomGenerator random(4711);
    std::vector<quint64> many(10'000);
    for (quint64 &key : many)
        key = random.generate64() >> random.bounded(64);
    QTest::newRow("random") << many;
    std::sort(many.begin(), many.end(), std::greater<>());
    QTest::newRow("random, falling") << many;
}

void TestRadixOrder::asAStableSort()
{
    QFETCH(std::vector<quint64>, keys);
    std::vector<quint32> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 100U);
    std::vector<quint32> wanted = rows;
    std::stable_sort(wanted.begin(), wanted.end(), [&](quint32 a, quint32 b) { return keys[a - 100] < keys[b - 100]; });
    RadixOrder::sort(keys, rows);
    QCOMPARE(rows, wanted);
}

QTEST_APPLESS_MAIN(TestRadixOrder)
#include "tst_radixorder.moc"

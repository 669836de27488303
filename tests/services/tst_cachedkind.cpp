#include "cachedkind.h"

#include <QTest>

/// The least a kind can hold.
struct Row {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
public:
    QString id;
    qint64 rev = 0;
};

namespace
{
QJsonObject stored(const char *id, int rev)
{
    return {{QStringLiteral("id"), QLatin1String(id)}, {QStringLiteral("rev"), rev}};
}
} // namespace

/// Rows of the feed and of answers to writes, in the orders in which they can meet.
class TestCachedKind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_kind.clear(); }
    void turnBeforeTheWriteDoesNotTakeItAway();
    void turnAfterTheWriteIsBelieved();
    void olderTurnDoesNotTakeBackAChange();
    void removedElsewhereIsGone();
    void droppedStaysAway();

private:
    QStringList rows() const
    {
        QStringList list;
        for (const Row &row : m_kind.rows())
            list << QStringLiteral("%1.%2").arg(row.id).arg(row.rev);
        return list;
    }
    std::shared_ptr<FeedKind::Batch> turn(const QList<QJsonObject> &bodies)
    {
        const auto batch = m_kind.begin();
        for (const QJsonObject &body : bodies)
            if (!batch->take(body))
                qFatal("a row of the test cannot be read");
        return batch;
    }
    CachedKind<Row> m_kind{QStringLiteral("row")};
};

void TestCachedKind::turnBeforeTheWriteDoesNotTakeItAway()
{
    const auto whole = turn({stored("a", 1)});
    m_kind.put({QStringLiteral("b"), 1});
    m_kind.replace(*whole);
    QCOMPARE(rows(), (QStringList{QStringLiteral("a.1"), QStringLiteral("b.1")}));
    QVERIFY(m_kind.find(QStringLiteral("b")));
}

void TestCachedKind::turnAfterTheWriteIsBelieved()
{
    m_kind.put({QStringLiteral("b"), 1});
    m_kind.replace(*turn({stored("a", 1)})); // somebody has removed it meanwhile
    QCOMPARE(rows(), QStringList{QStringLiteral("a.1")});
    const auto whole = turn({stored("a", 1)});
    m_kind.put({QStringLiteral("c"), 1});
    m_kind.merge(*turn({stored("c", 1)}), {});
    m_kind.replace(*turn({stored("a", 1)}));
    QCOMPARE(rows(), QStringList{QStringLiteral("a.1")});
}

void TestCachedKind::olderTurnDoesNotTakeBackAChange()
{
    m_kind.replace(*turn({stored("a", 1)}));
    const auto whole = turn({stored("a", 1)});
    m_kind.put({QStringLiteral("a"), 2});
    m_kind.replace(*whole);
    QCOMPARE(rows(), QStringList{QStringLiteral("a.2")});
    const auto part = turn({stored("a", 2)});
    m_kind.put({QStringLiteral("a"), 3});
    m_kind.merge(*part, {});
    QCOMPARE(rows(), QStringList{QStringLiteral("a.3")});
}

void TestCachedKind::removedElsewhereIsGone()
{
    const auto first = turn({});
    const auto second = turn({});
    m_kind.put({QStringLiteral("b"), 1});
    m_kind.merge(*first, {QStringLiteral("b")});
    m_kind.replace(*second);
    QCOMPARE(rows(), QStringList());
}

void TestCachedKind::droppedStaysAway()
{
    m_kind.replace(*turn({stored("a", 1), stored("b", 1)}));
    const auto whole = turn({stored("a", 1), stored("b", 1)});
    m_kind.put({QStringLiteral("a"), 2});
    m_kind.drop(QStringLiteral("a"));
    m_kind.replace(*whole);
    m_kind.put({QStringLiteral("a"), 3}); // an answer that was on its way
    QCOMPARE(rows(), QStringList{QStringLiteral("b.1")});
}

QTEST_APPLESS_MAIN(TestCachedKind)
#include "tst_cachedkind.moc"

#include "accountingstore.h"

#include <QTemporaryDir>
#include <QTest>

/// What is remembered of checks and hand-overs survives, whole or not at all.
class tst_AccountingStore : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<AccountingStore> open() const
    {
        auto store = AccountingStore::open(m_folder.filePath(QStringLiteral("accounting.db")));
        return store ? std::move(*store) : nullptr;
    }

private Q_SLOTS:
    void checksAndSumsAreReplaced()
    {
        StoredBillCheck check{QStringLiteral("d1"), QStringLiteral("ff"), QStringLiteral("b1"), true, "{\"a\":1}"};
        QVERIFY(open()->keepBillCheck(check));
        check.basis = QStringLiteral("b2");
        check.recent = false;
        QVERIFY(open()->keepBillCheck(check));
        QCOMPARE(open()->billChecks()->value(QStringLiteral("d1")), check);
        QVERIFY(open()->keepEvnSum(QStringLiteral("aa"), {17, Money::fromUnits(123'456'789)}));
        QCOMPARE(open()->evnSums()->value(QStringLiteral("aa")), (StoredEvnSum{17, Money::fromUnits(123'456'789)}));
    }

    void B_07_handoversAreRememberedInOrder()
    {
        const QDateTime at(QDate(2026, 12, 5), QTime(9, 0), Qt::UTC);
        const Handover first{QStringLiteral("h1"),
                             at,
                             QStringLiteral("Bernd"),
                             QStringLiteral("folder"),
                             QStringLiteral("/a"),
                             {{QStringLiteral("d1"), QStringLiteral("RE-1"), QStringLiteral("ff")},
                              {QStringLiteral("d2"), QStringLiteral("RE-2"), QStringLiteral("ee")}}};
        Handover second = first;
        second.id = QStringLiteral("h2");
        second.at = at.addSecs(60);
        second.documents.clear();
        QVERIFY(open()->keepHandover(first));
        QVERIFY(open()->keepHandover(second));
        QCOMPARE(*open()->handovers(), (QList<Handover>{second, first}));
    }

    void aHandoverIsKeptAsAWhole()
    {
        const qsizetype before = open()->handovers()->size();
        const HandedDocument twice{QStringLiteral("d1"), QStringLiteral("RE-1"), QStringLiteral("ff")};
        QVERIFY(!open()->keepHandover({QStringLiteral("h3"), QDateTime::currentDateTimeUtc(), {}, {}, {}, {twice, twice}}));
        QCOMPARE(open()->handovers()->size(), before);
    }

    void settingsAreKept()
    {
        QCOMPARE(*open()->setting(QStringLiteral("datev")), QByteArray());
        QVERIFY(open()->keepSetting(QStringLiteral("datev"), "{\"client\":1}"));
        QVERIFY(open()->keepSetting(QStringLiteral("datev"), "{\"client\":2}"));
        QCOMPARE(*open()->setting(QStringLiteral("datev")), QByteArray("{\"client\":2}"));
    }
};

QTEST_GUILESS_MAIN(tst_AccountingStore)
#include "tst_accountingstore.moc"
